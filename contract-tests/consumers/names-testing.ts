/** As names.ts, by the entry for tests. */
import { createRecorder, judge, startPlatform } from "huawei-iot-client/testing";

export const platform = startPlatform({ apps: { a: "s" } });
export const apis = async () => ({ ...(await platform) });
export const recorder = createRecorder();
export const judged = () => recorder.exchanges.map((exchange) => judge(exchange));
