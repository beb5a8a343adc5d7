/** The README's spans for OpenTelemetry, with the real SDK. */
import { context, trace } from "@opentelemetry/api";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { expect, it } from "vitest";
import { createNorthboundClient, NetworkError } from "../../src/index.ts";
import { startPlatform } from "../../src/testing/index.ts";

it("a call is a span under the caller's, with its status; one without an answer has its error", async () => {
  const exporter = new InMemorySpanExporter();
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
  await import("../../examples/tracing.ts");
  const platform = await startPlatform({ apps: { app: "s3cret" } });
  const client = createNorthboundClient({ baseUrl: platform.url, appId: "app", secret: "s3cret" });
  const parent = trace.getTracer("test").startSpan("caller");
  await context.with(trace.setSpan(context.active(), parent), async () => {
    const list = () => client.api.GET("/iocm/app/dm/v1.4.0/devices", { params: { query: { pageNo: 0, pageSize: 1 } } });
    await list();
    // The first is met on a kept connection, and sent again.
    platform.fault("queryBatchDevicesInfo", "reset", 2);
    await expect(list()).rejects.toThrow(NetworkError);
  });
  await client.close();
  await platform.close();

  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name }) => name)).toEqual(["queryBatchDevicesInfo", "queryBatchDevicesInfo"]);
  for (const { parentSpanContext } of spans) expect(parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  const [answered, failed] = spans;
  expect(answered?.attributes).toEqual({
    "http.request.method": "GET",
    "http.request.resend_count": 0,
    "http.response.status_code": 200,
  });
  expect(failed?.events[0]?.attributes?.["exception.message"]).toContain("queryBatchDevicesInfo: no answer");
  expect(JSON.stringify(failed?.events)).not.toContain("s3cret");
});
