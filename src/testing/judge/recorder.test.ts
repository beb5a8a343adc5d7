/** The recorder beside a client: what the client does is the same, and every exchange is there. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNorthboundClient, NetworkError, ResponseError } from "../../index.ts";
import { type Platform, startPlatform } from "../simulator/server.ts";
import { createRecorder } from "./recorder.ts";

const certificate = (name: string) => readFileSync(`scripts/support/certificates/${name}`, "utf8");
const tls = { ca: certificate("ca.pem"), servername: "platform.test" };
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ apps: { app: "s3cret" }, tls: { cert: certificate("platform.pem"), key: certificate("platform.key") } });
});
afterAll(() => platform.close());

const recording = (options: object = {}) => {
  const recorder = createRecorder();
  const client = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "s3cret", tls, fetch: recorder.fetch, ...options });
  return {
    client,
    recorder,
    list: () => client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 10 } } }),
  };
};

describe("a client that is recorded keeps its own transport", () => {
  it("with a CA of its own, and both calls are there, as they went out", async () => {
    const { client, recorder, list } = recording();
    expect((await list()).data).toMatchObject({ totalCount: 1 });
    await client.close();
    expect(recorder.exchanges.map(({ request, response }) => [request.method, new URL(request.url).pathname, response.status])).toEqual([
      ["POST", "/iocm/app/sec/v1.1.0/login", 200],
      ["GET", "/iocm/app/dm/v1.4.0/devices", 200],
    ]);
    expect(recorder.exchanges[0]?.request).toMatchObject({ body: "appId=app&secret=s3cret" });
    expect(JSON.parse(recorder.exchanges[1]?.response.body ?? "")).toMatchObject({ totalCount: 1 });
    expect(recorder.exchanges).toHaveLength(platform.count("getAuthToken") + platform.count("queryBatchDevicesInfo"));
  });

  it("with its time limit, and what it knows of a failure; without an answer nothing is recorded", async () => {
    const { client, recorder } = recording({ baseUrl: "https://127.0.0.1:1", timeoutMs: 1_000 });
    const error = await client.getAuthToken().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "ECONNREFUSED", outcome: "not-sent" });
    expect(recorder.exchanges).toEqual([]);
  });

  it("with its limit of an answer, which whoever reads it is told; such an answer is not recorded", async () => {
    const { list, recorder, client } = recording({ maxResponseBytes: 200 });
    platform.fault("queryBatchDevicesInfo", { answer: { status: 200, body: { text: "x".repeat(300) } } });
    await expect(list()).rejects.toThrow(ResponseError);
    await client.close();
    expect(recorder.exchanges).toHaveLength(1);
  });
});

it("sends by itself where no client does, and by the function that it is given", async () => {
  const { fetch, exchanges } = createRecorder(async (request) => Response.json({ sent: await (request as Request).text() }));
  const client = createNorthboundClient({ baseUrl: "https://platform.example.com", appId: "app", secret: "s3cret", fetch });
  await expect(client.getAuthToken()).rejects.toThrow(ResponseError);
  await (await fetch("https://platform.example.com/x", { method: "POST", body: "b" })).json();
  expect(exchanges.map(({ response }) => response.body)).toEqual(['{"sent":"appId=app&secret=s3cret"}', '{"sent":"b"}']);
  const plain = await startPlatform({});
  const alone = createRecorder();
  expect((await alone.fetch(`${plain.url}/x`)).status).toBe(404);
  expect(alone.exchanges).toHaveLength(1);
  await plain.close();
});
