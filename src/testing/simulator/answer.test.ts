/** Answers that a test gives instead of the platform. */
import { expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { distance, nearestName } from "./nearest.ts";
import { start, told } from "./platform.fixture.ts";

const shadow = "/v5/iot/{project_id}/devices/{device_id}/shadow";
const params = { path: { device_id: "meter" } };
const body = { device_id: "meter", shadow: [] };

it("an answer is given as often as it was told to, in the order of the telling, beside faults", async () => {
  const { api, platform } = await start({ devices: { iotda: [] } });
  const ask = async () => (await api.GET(shadow, { params })).response.status;
  platform.answer("ShowDeviceShadow", { status: 200, body }, 2);
  platform.fault("ShowDeviceShadow", { answer: { status: 418, body: {} } });
  platform.answer("ShowDeviceShadow", { status: 200, body });
  expect([await ask(), await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 418, 200, 404]);
  platform.answer("ShowDeviceShadow", { status: 403, body: { error_code: "IOTDA.000021", error_msg: "no" } }, Number.POSITIVE_INFINITY);
  for (let call = 0; call < 20; call++) expect(await ask()).toBe(403);
});

it("an answer has the body and the headers that it was given, whatever the request says", async () => {
  const { platform } = await start();
  platform.answer("ShowDeviceShadow", { status: 200, body, headers: { "x-own": "1" } });
  const response = await fetch(`${platform.url}/v5/iot/0a1b/devices/meter/shadow`);
  expect([response.headers.get("x-own"), await response.json()]).toEqual(["1", body]);
});

it("a misspelt operation, and a status that its document does not have, are refused with the nearest right one", async () => {
  const { platform } = await start();
  const answer = (operation: string, given: unknown, times?: number) => () =>
    platform.answer(operation as "AddDevice", given as Answer, times);
  expect(answer("ShowDeviceShadwo", { status: 200, body })).toThrow(
    "there is no operation ShowDeviceShadwo (do you mean ShowDeviceShadow?)",
  );
  expect(answer("showdevice", { status: 200, body })).toThrow("(do you mean ShowDevice?)");
  expect(answer("nothing", { status: 200, body })).toThrow("there is no operation nothing; there are getAuthToken");
  expect(answer("AddDevice", { status: 200, body })).toThrow(
    new TypeError(
      'AddDevice has no answer 200 in its document: there are 201, 400, 401, 403, 404, 429, 500; the nearest is 201. For one that no document has, use fault("AddDevice", { answer })',
    ),
  );
  for (const given of [undefined, null, {}, { status: "200" }, { status: 201, headers: { a: 1 } }])
    expect(answer("AddDevice", given)).toThrow("an answer is { status, body, headers }");
  expect(answer("AddDevice", { status: 201, bdy: 1 })).toThrow("an answer is { status, body, headers }; there is no bdy");
  for (const times of [0, -1, 1.5, Number.NaN]) expect(answer("AddDevice", { status: 201, body }, times)).toThrow("answer: times must be");
});

it("the nearest name is one with at most a third of its letters wrong", () => {
  expect([distance("", "abc"), distance("kitten", "sitting"), distance("Same", "sAME"), distance("abc", "")]).toEqual([3, 3, 0, 3]);
  expect(nearestName(["AddDevice", "AddQueue"], "AddQueeu")).toBe("AddQueue");
  expect(nearestName(["AddDevice", "AddQueue"], "Queue")).toBeUndefined();
  expect(nearestName([], "AddQueue")).toBeUndefined();
});

it("what the document says of a refusal is told, however the handler ends", async () => {
  const { api, platform } = await start({ devices: { iotda: [{ device_id: "meter", status: "ONLINE" }] } });
  platform.iotda.device("meter").onCommand(async () => undefined);
  const call = api.POST("/v5/iot/{project_id}/devices/{device_id}/commands", { params, body: { paras: {} } });
  await expect(told(call)).rejects.toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f]{32}$/), advice: expect.any(String) });
});
