import { subscribe } from "node:diagnostics_channel";
import { createHistogram, type RecordableHistogram } from "node:perf_hooks";
import { createNorthboundClient, type DiagnosticMessages } from "huawei-iot-client";

const histograms = new Map<string, RecordableHistogram>();
subscribe("huawei-iot-client:call", (message) => {
  const { operation, status = "no answer", durationMs } = message as DiagnosticMessages["call"];
  const name = `${operation} ${status}`;
  const histogram = histograms.get(name) ?? createHistogram();
  histograms.set(name, histogram);
  histogram.record(Math.max(1, Math.round(durationMs)));
});

const { env } = process;
const client = createNorthboundClient({
  baseUrl: env.NORTHBOUND_BASE_URL ?? "https://platform.example.com:8743",
  appId: env.NORTHBOUND_APP_ID ?? "",
  secret: env.NORTHBOUND_SECRET ?? "",
});
await client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 10 } } });
for (const [name, histogram] of histograms) console.log(`${name}: ${histogram.count} calls, 99 % within ${histogram.percentile(99)} ms`);
await client.close();
