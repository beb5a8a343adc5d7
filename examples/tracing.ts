import { subscribe } from "node:diagnostics_channel";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { DiagnosticMessages } from "huawei-iot-client";

const tracer = trace.getTracer("huawei-iot-client");
subscribe("huawei-iot-client:call", (message) => {
  const { operation, method, status, attempts, durationMs, requestId, error } = message as DiagnosticMessages["call"];
  const endTime = Date.now();
  const span = tracer.startSpan(operation, {
    kind: SpanKind.CLIENT,
    startTime: endTime - durationMs,
    attributes: {
      "http.request.method": method,
      "http.request.resend_count": Math.max(0, attempts - 1),
      ...(status !== undefined && { "http.response.status_code": status }),
      ...(requestId !== undefined && { "huawei.request_id": requestId }),
    },
  });
  if (error !== undefined) span.recordException(error as Error);
  if (error !== undefined || (status ?? 0) >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endTime);
});
