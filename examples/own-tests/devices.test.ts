import { createNorthboundClient, unwrap } from "huawei-iot-client";
import { createRecorder, startPlatform } from "huawei-iot-client/testing";
import "huawei-iot-client/testing/vitest";
import { expect, it } from "vitest";

it("outlives a token that somebody else has killed, an hour, and a failing platform", async () => {
  let now = Date.now();
  const platform = await startPlatform({ apps: { app: "secret" }, clock: () => now });
  const recorder = createRecorder();
  const client = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", fetch: recorder.fetch });
  const devices = async () => unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));

  await devices();
  platform.northbound.login({ appId: "app", secret: "secret" }); // now the client's token is dead
  expect(await devices()).toMatchObject({ totalCount: 1 });
  now += 3_600_000; // and now the new one has expired
  expect(await devices()).toMatchObject({ totalCount: 1 });
  platform.fault("queryBatchDevicesInfo", { answer: { status: 500, body: { error_code: "100203", error_desc: "busy" } } });
  await expect(devices()).rejects.toMatchObject({ status: 500 });

  expect(platform.count("getAuthToken")).toBe(3);
  expect(recorder.exchanges).toFitContract();
  await platform.close();
});
