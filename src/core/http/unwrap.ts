import { ApiError, ResponseError } from "../../errors.ts";
import { parsedUrl } from "../host.ts";
import { type Observation, observationOf } from "./observation.ts";

/** What openapi-fetch resolves to. */
export interface Result<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/** Of each member of a result's type the data, where it has some: a success without a body has `undefined`, a refusal nothing. */
type DataIn<R extends Result<unknown>> = R extends { data: infer Data } ? Data : Exclude<R["data"], undefined>;

/**
 * The data of an openapi-fetch result, or the typed error. It is `undefined` where the operation has a success without a body.
 *
 * ```ts
 * const device = unwrap(await client.api.GET("/iocm/app/dm/v1.4.0/devices/{deviceId}", { params: { path: { deviceId } } }));
 * ```
 *
 * @throws ApiError for a 4xx or 5xx, and for a 2xx whose body carries an error code (some operations do that)
 * @throws ResponseError for a success without a body, unless its status is 204 or the operation has none
 */
export function unwrap<R extends Result<unknown>>({ data, error, response }: R): DataIn<R> {
  const { status, ok } = response;
  const observation = observationOf(response) ?? unobserved(response);
  const told = readErrorBody(ok ? data : error);
  if (!ok || (told.code !== undefined && told.code !== "0")) {
    const { redact } = observation;
    const requestId = told.requestId ?? response.headers.get("x-request-id") ?? undefined;
    throw new ApiError(observation.name, {
      status,
      errorCode: told.code && redact(told.code, 64),
      errorMessage: (told.message && redact(told.message)) || undefined,
      requestId: requestId && redact(requestId, 128),
      advice: [adviceFor(observation, status, told.code), observation.hint].filter(Boolean).join(" ") || undefined,
      retryAfterMs: retryAfterMs(response.headers.get("retry-after")),
    });
  }
  if (data === undefined && status !== 204 && !observation.operation?.empty?.includes(status)) {
    throw new ResponseError(observation.name, status, "empty", `HTTP ${status} without a body.`);
  }
  return data as DataIn<R>;
}

/** A response that came past this package's clients: no documented advice, and no free text of the platform, as nothing can mask it. */
function unobserved(response: Response): Observation {
  const path = parsedUrl(response.url)?.pathname ?? "call";
  return { name: path, operation: undefined, redact: (text) => (/^[\w.]{1,32}$/.test(text) ? text : "") };
}

/** The advice for a code with this status; some codes come with other statuses than the documented one. */
function adviceFor({ operation }: Observation, status: number, code: string | undefined): string | undefined {
  if (!operation || code === undefined) return undefined;
  const documented = [`${status} ${code}`, code].find((key) => Object.hasOwn(operation.errors, key));
  return documented && operation.errors[documented];
}

/** Seconds or a date. (RFC 9110, 10.2.3) */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const until = /^[A-Z][a-z]{2}/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

interface ErrorBody {
  code?: string | undefined;
  message?: string | undefined;
  requestId?: string | undefined;
}

/**
 * Reads the error bodies that the platforms send. Codes come as strings or numbers.
 *
 * | from                        | shape                                        |
 * |-----------------------------|----------------------------------------------|
 * | northbound application      | `{ error_code, error_desc }`                 |
 * | northbound gateway          | `{ resultcode, resultmsg }`                  |
 * | IoTDA                       | `{ error_code, error_msg }`                  |
 * | Huawei Cloud gateway        | `{ error_code, error_msg, request_id }`      |
 * | IAM                         | `{ error: { code, message, title } }`        |
 */
export function readErrorBody(body: unknown): ErrorBody {
  if (typeof body !== "object" || body === null) return {};
  const fields = body as Record<string, unknown>;
  if (typeof fields.error === "object" && fields.error !== null) {
    const { code, message } = fields.error as Record<string, unknown>;
    return { code: text(code), message: text(message) };
  }
  return {
    code: text(fields.error_code ?? fields.resultcode),
    message: text(fields.error_desc ?? fields.error_msg ?? fields.resultmsg),
    requestId: text(fields.request_id),
  };
}

const text = (value: unknown): string | undefined => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
