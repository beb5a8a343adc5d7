/** An application: logs in, calls a few times, and ends without closing anything. Run by processes.contract.test.ts. */
import { createNorthboundClient, unwrap } from "../../src/index.ts";

const [baseUrl = "", calls = "1", pauseMs = "0"] = process.argv.slice(2);
const client = createNorthboundClient({ baseUrl, appId: "app", secret: "s3cret", timeoutMs: 2_000 });
for (let call = 0; call < Number(calls); call++) {
  try {
    unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0 } } }));
    console.log("fine");
  } catch (error) {
    console.log((error as Error).name);
  }
  await new Promise((resolve) => setTimeout(resolve, Number(pauseMs)));
}
// Nobody waits for these: whatever comes of them must neither keep the process nor end it.
void client.getAuthToken().catch(() => {});
