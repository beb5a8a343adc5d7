/** The queues of IoTDA. */
import { expect, it } from "vitest";
import { paginate } from "../../index.ts";
import { start, told } from "./platform.fixture.ts";

const queues = "/v5/iot/{project_id}/amqp-queues";
const rules = "/v5/iot/{project_id}/routing-rule";

it("a queue is made once, listed, shown, and deleted when no action fills it; there are at most 100 beside DefaultQueue", async () => {
  const { api, platform } = await start();
  const { queues: all } = platform.iotda;
  const made = await told(api.POST(queues, { body: { queue_name: "meter-data" } }));
  const invalid = { status: 400, errorCode: "IOTDA.000006" };
  await expect(told(api.POST(queues, { body: { queue_name: "meter-data" } }))).rejects.toMatchObject(invalid);
  const one = "/v5/iot/{project_id}/amqp-queues/{queue_id}";
  const of = (queue_id: string) => ({ params: { path: { queue_id } } });
  expect(await told(api.GET(one, of(made.queue_id as string)))).toEqual(made);
  const { rule_id = "" } = await told(api.POST(`${rules}/rules`, { body: { subject: { resource: "device.property", event: "report" } } }));
  const channel_detail = { amqp_forwarding: { queue_name: "meter-data" } };
  await told(api.POST(`${rules}/actions`, { body: { rule_id, channel: "AMQP_FORWARDING", channel_detail } }));
  const inUse = { status: 403, errorCode: "IOTDA.016003" };
  await expect(told(api.DELETE(one, of(made.queue_id as string)))).rejects.toMatchObject(inUse);
  await api.DELETE(`${rules}/rules/{rule_id}`, { params: { path: { rule_id } } });
  expect((await api.DELETE(one, of(made.queue_id as string))).response.status).toBe(204);
  expect(all.has("meter-data")).toBe(false);
  const unknown = { status: 404, errorCode: "IOTDA.016002" };
  await expect(told(api.GET(one, of(made.queue_id as string)))).rejects.toMatchObject(unknown);
  await expect(told(api.DELETE(one, of(made.queue_id as string)))).rejects.toMatchObject(unknown);
  for (let number = 1; number <= 99; number++) all.add(`meters-${number}`);
  await told(api.POST(queues, { body: { queue_name: "meters-100" } }));
  await expect(told(api.POST(queues, { body: { queue_name: "meters-101" } }))).rejects.toMatchObject(invalid);
  const names: (string | undefined)[] = [];
  for await (const queue of paginate(api, queues, { params: { query: { queue_name: "meters-9", limit: 4 } } }))
    names.push(queue.queue_name);
  expect(names).toEqual([
    "meters-99",
    "meters-98",
    "meters-97",
    "meters-96",
    "meters-95",
    "meters-94",
    "meters-93",
    "meters-92",
    "meters-91",
    "meters-90",
    "meters-9",
  ]);
  expect((await told(api.GET(queues))).page?.count).toBe(101);
});
