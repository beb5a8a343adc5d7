import assert from "node:assert/strict";
import { test } from "node:test";
import { createNorthboundClient } from "huawei-iot-client";
import { createRecorder, startPlatform, toFitContract } from "huawei-iot-client/testing";

test("a login is what the contract allows", async () => {
  const platform = await startPlatform({ apps: { app: "secret" } });
  const recorder = createRecorder();
  const client = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", fetch: recorder.fetch });
  await client.getAuthToken();

  const { pass, message } = toFitContract(recorder.exchanges);
  assert.ok(pass, message());
  await client.close();
  await platform.close();
});
