import { randomUUID } from "node:crypto";
import type { QueryQueueBase, QueueInfo } from "../../../generated/iotda/types.ts";
import type { Call, Handlers } from "./answer.ts";
import { basicTime, type Clock } from "./clock.ts";
import { createQueues, type Queues } from "./queues.ts";
import { createRecords, type PageQuery } from "./records.ts";
import { Refused } from "./refused.ts";

/** Beside DefaultQueue. */
const mostQueues = 100;

/**
 * The queues and their operations. A queue that a test makes by itself, with a limit of its own, is one of them.
 *
 * | invariant                                          | document              |
 * |----------------------------------------------------|-----------------------|
 * | at most 100 queues; a name once                    | models, AddQueue      |
 * | a queue that a rule action fills is not deleted    | 403 IOTDA.016003      |
 */
export function createAmqpQueues(clock: Clock, isInUse: (name: string) => boolean) {
  const queues = createQueues();
  const records = createRecords<QueryQueueBase & { queue_id: string; queue_name: string }>();
  function record(queue_name: string) {
    const now = basicTime(clock());
    const queue_id = randomUUID();
    return records.add(queue_id, { queue_id, queue_name, create_time: now, last_modify_time: now });
  }
  const named = (name: string) => records.values().find(({ queue_name }) => queue_name === name);
  record("DefaultQueue");

  const all: Queues = {
    ...queues,
    add(name, options) {
      queues.add(name, options);
      if (!named(name)) record(name);
    },
    remove(name) {
      queues.remove(name);
      const { queue_id } = named(name) ?? {};
      if (queue_id !== undefined) records.remove(queue_id);
    },
  };

  function find({ path }: Call) {
    const found = records.get(path.queue_id as string);
    if (!found) throw new Refused("IOTDA.016002");
    return found;
  }

  const handlers: Handlers<"AddQueue" | "BatchShowQueue" | "ShowQueue" | "DeleteQueue"> = {
    AddQueue({ body }) {
      const { queue_name } = body as QueueInfo;
      // No document has a code for either.
      if (queues.has(queue_name) || records.size() > mostQueues) throw new Refused("IOTDA.000006");
      all.add(queue_name);
      return { status: 201, body: named(queue_name) };
    },
    BatchShowQueue({ query }) {
      const { queue_name = "", ...page } = query as PageQuery & { queue_name?: string };
      const { items, ...rest } = records.page(page, (one) => one.queue_name.includes(queue_name));
      return { status: 200, body: { queues: items, page: rest } };
    },
    ShowQueue: (call) => ({ status: 200, body: find(call) }),
    DeleteQueue(call) {
      const { queue_name } = find(call);
      if (isInUse(queue_name)) throw new Refused("IOTDA.016003");
      all.remove(queue_name);
      return { status: 204, body: undefined };
    },
  };
  return { queues: all, handlers };
}
