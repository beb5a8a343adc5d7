/** A platform that quotes what it was sent shows no secret of it, through a client as a program makes it. */
import { expect, it } from "vitest";
import { ApiError, createIotdaClient, createNorthboundClient, unwrap, userToken } from "../../index.ts";
import type { Fetch } from "./fetch.ts";

const secret = 'n0t/for "logs"';
/** Quotes the body of a call, in the form in which it came. */
const quoting: Fetch = async (input) => {
  const text = await (input as Request).text();
  return Response.json({ error_code: "IOTDA.000006", error_msg: `do not understand ${text}` }, { status: 400 });
};
const project = { endpoint: "https://iotda.example.com", projectId: "0a1b" };
const iotda = createIotdaClient({ ...project, credentials: userToken("t0ken"), fetch: quoting });
const devices = "/v5/iot/{project_id}/devices";
const device = { product_id: "p", node_id: "node-1", auth_info: { auth_type: "SECRET", secret } };

async function refusal(call: Promise<{ response: Response }>): Promise<string> {
  const error = await call.then(unwrap).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  return (error as ApiError).errorMessage ?? "";
}
const masked = (text: string) => {
  expect(text).toContain("***");
  for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) expect(text).not.toContain(form);
};

it("masks the fields of a body that the spec says to be secrets, and no other", async () => {
  const told = await refusal(iotda.api.POST(devices, { body: device }));
  masked(told);
  expect(told).toContain('"node_id":"node-1"');
});

it("masks those deep inside, and in the items of a list", async () => {
  const kafka = {
    region_name: "r",
    project_id: "0a1b",
    addresses: [{ ip: "192.0.2.1", port: 9093 }],
    topic: "readings",
    username: "u",
    password: secret,
  };
  const body = { rule_id: "r", channel: "DMS_KAFKA_FORWARDING", channel_detail: { dms_kafka_forwarding: kafka } };
  masked(await refusal(iotda.api.POST("/v5/iot/{project_id}/routing-rule/actions", { body })));
});

it("masks those of a call that a middleware has seen", async () => {
  const onRequest = ({ request }: { request: Request }) => new Request(request, { headers: { ...Object.fromEntries(request.headers) } });
  masked(await refusal(iotda.api.POST(devices, { body: device, middleware: [{ onRequest }] })));
});

it("masks those of a body that goes past the types, as a text, bytes or a stream", async () => {
  const json = JSON.stringify(device);
  const url = "https://iotda.example.com/v5/iot/0a1b/devices";
  for (const body of [json, new TextEncoder().encode(json), new Blob([json])]) {
    const response = await iotda.fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
    masked(await refusal(Promise.resolve({ response, error: await response.json() })));
  }
});

it("masks those of a form", async () => {
  const tokens = { accessToken: "t0ken", tokenType: "bearer", expiresIn: 3600, scope: "default" };
  const fetch: Fetch = async (input) => {
    const told = await quoting(input);
    return (await told.clone().text()).includes("0wn-secret") ? Response.json(tokens) : told;
  };
  const platform = { baseUrl: "https://platform.example.com", appId: "app", secret: "0wn-secret", fetch };
  const body = new URLSearchParams({ appId: "app", secret });
  const login = `${platform.baseUrl}/iocm/app/sec/v1.1.0/login`;
  const response = await createNorthboundClient(platform).fetch(login, { method: "POST", body });
  masked(await refusal(Promise.resolve({ response, error: await response.json() })));
});

it("takes a body that is neither for one without secrets", async () => {
  for (const body of ["", "null", "[1]", "{", "\0"]) {
    const response = await iotda.fetch("https://iotda.example.com/v5/iot/0a1b/devices", { method: "POST", body });
    expect(await refusal(Promise.resolve({ response, error: await response.json() }))).toContain("do not understand");
  }
});
