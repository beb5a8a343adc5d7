import type { Call } from "./call.ts";
import type { Transport } from "./transport.ts";

/** Under this a `fetch` says that it only wants to see what a client sends, which keeps its own transport then. */
export const recording = Symbol.for("huawei-iot-client:recording");

/** Sees a call, and its answer before anybody has read it. */
export type Record = (call: Call, response: Response) => Promise<void>;

export const recordOf = (fetch: unknown): Record | undefined => (fetch as { [recording]?: Record } | undefined)?.[recording];

/** Sends, and shows what has an answer. */
export const recorded =
  (send: Transport["send"], record: Record): Transport["send"] =>
  async (call, explain) => {
    const response = await send(call, explain);
    await record(call, response);
    return response;
  };
