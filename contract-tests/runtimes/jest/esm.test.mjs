import * as library from "huawei-iot-client";
import { createRecorder, startPlatform, toFitContract } from "huawei-iot-client/testing";
import { checks } from "../checks.cjs";

for (const { name, run } of checks(library)) test(name, run);

expect.extend({ toFitContract });

test("the testing tools: simulator, recorder and matcher", async () => {
  const platform = await startPlatform({ apps: { app: "secret" } });
  const { fetch, exchanges } = createRecorder();
  const client = library.createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "secret", fetch });
  await client.getAuthToken();
  expect(exchanges).toFitContract();
  const [exchange] = exchanges;
  const wrong = { ...exchange, request: { ...exchange.request, body: "appId=app&ghost=1" } };
  expect(() => expect(wrong).toFitContract()).toThrow(/request\.body\.secret.*request\.body\.ghost/s);
  await client.close();
  await platform.close();
});
