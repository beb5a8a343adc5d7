/** From a device through rules and actions into queues. */
import { expect, it } from "vitest";
import { notificationIn } from "../../amqp/notifications.ts";
import { start, told } from "./platform.fixture.ts";

const rules = "/v5/iot/{project_id}/routing-rule/rules";
const rule = "/v5/iot/{project_id}/routing-rule/rules/{rule_id}";
const actions = "/v5/iot/{project_id}/routing-rule/actions";
const action = "/v5/iot/{project_id}/routing-rule/actions/{action_id}";
const property = { resource: "device.property", event: "report" };
const report = [{ service_id: "Meter", properties: { volume: 1 } }];

async function journey() {
  const started = await start({ devices: { iotda: [{ device_id: "meter", status: "ONLINE", tags: [{ tag_key: "k", tag_value: "v" }] }] } });
  const { api, platform } = started;
  const { iotda } = platform;
  /** Makes a rule that fills a queue, active or not. */
  async function route(subject: object, queue_name: string, more: object = {}, active = true): Promise<string> {
    const { rule_id = "" } = await told(api.POST(rules, { body: { subject: subject as typeof property, ...more } }));
    const channel_detail = { amqp_forwarding: { queue_name } };
    await told(api.POST(actions, { body: { rule_id, channel: "AMQP_FORWARDING", channel_detail } }));
    if (active) await told(api.PUT(rule, { params: { path: { rule_id } }, body: { active } }));
    return rule_id;
  }
  /** What the next consumer would get, as `receive` reads it. */
  // biome-ignore lint/suspicious/noExplicitAny: it is of many shapes, and read by name
  const next = (): any => notificationIn(iotda.queues.take("DefaultQueue")?.body ?? "");
  return { ...started, iotda, route, next, meter: iotda.device("meter") };
}

it("a report, a message and a change of status arrive in the queue of their rule, in the documented form", async () => {
  const { meter, route, next } = await journey();
  for (const subject of [property, { resource: "device.message", event: "report" }, { resource: "device.status", event: "update" }])
    await route(subject, "DefaultQueue");
  meter.report(report);
  meter.message({ hello: 1 }, "/up");
  meter.online(); // it is, so that nothing changes
  meter.offline();
  const header = {
    ...{ app_id: "8c23b6b4ea684fb99c2f90452a81ebb1", device_id: "meter", node_id: "meter", gateway_id: "meter" },
    ...{ product_id: "64f1a2b3c4d5e6f708192a3b", tags: [{ tag_key: "k", tag_value: "v" }] },
  };
  const event_time = expect.stringMatching(/^\d{8}T\d{6}Z$/);
  const event_time_ms = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const event = { event_time, event_time_ms, request_id: expect.any(String) };
  const services = [{ service_id: "Meter", properties: { volume: 1 }, event_time }];
  expect(next()).toEqual({ ...property, ...event, notify_data: { header, body: { services } } });
  const body = { topic: "/up", content: { hello: 1 } };
  expect(next()).toEqual({ resource: "device.message", event: "report", ...event, notify_data: { header, body } });
  const status = { status: "OFFLINE", last_online_time: event_time, status_update_time: event_time_ms };
  expect(next()).toEqual({ resource: "device.status", event: "update", ...event, notify_data: { header, body: status } });
  expect(next()).toBeUndefined();
});

it("what becomes of a message to a device arrives in the queue of its rule", async () => {
  const { api, meter, route, next, pass } = await journey();
  await route({ resource: "device.message.status", event: "update" }, "DefaultQueue");
  const send = (body: object) =>
    told(
      api.POST("/v5/iot/{project_id}/devices/{device_id}/messages", {
        params: { path: { device_id: "meter" } },
        body: { message: "m", ...body },
      }),
    );
  const body = () => next()?.notify_data.body;
  await send({ message_id: "first", name: "tariff", topic: "t" });
  expect(body()).toEqual({
    ...{ message_id: "first", name: "tariff", topic: "$oc/devices/meter/user/t", status: "DELIVERED" },
    timestamp: expect.stringMatching(/^\d{8}T\d{6}Z$/),
  });
  meter.offline();
  await send({ message_id: "second", ttl: 0 });
  expect(body()).toMatchObject({ message_id: "second", status: "FAILED", error_info: { error_code: "IOTDA.014016" } });
  await send({ message_id: "third", ttl: 1 });
  expect(body()).toBeUndefined();
  pass(60_000);
  meter.online();
  expect(body()).toMatchObject({ message_id: "third", status: "TIMEOUT" });
});

it("a rule that is not active, or has no action, forwards nothing", async () => {
  const { api, iotda, meter, route } = await journey();
  const rule_id = await route(property, "DefaultQueue", {}, false);
  const bare = await told(api.POST(rules, { body: { subject: property } }));
  await told(api.PUT(rule, { params: { path: { rule_id: bare.rule_id as string } }, body: { active: true } }));
  meter.report(report);
  expect(iotda.queues.size("DefaultQueue")).toBe(0);
  const set = (active: boolean) => told(api.PUT(rule, { params: { path: { rule_id } }, body: { active } }));
  await set(true);
  meter.report(report);
  await set(false);
  meter.report(report);
  expect(iotda.queues.size("DefaultQueue")).toBe(1);
});

it("a rule of another resource, event or resource space forwards nothing; one of the tenant forwards all", async () => {
  const { iotda, meter, route } = await journey();
  for (const name of ["message-queue", "update-queue", "other-space", "this-space", "all-spaces"]) iotda.queues.add(name);
  await route({ resource: "device.message", event: "report" }, "message-queue");
  await route({ resource: "device.property", event: "update" }, "update-queue");
  await route(property, "other-space", { app_type: "APP", app_id: "another" });
  await route(property, "this-space", { app_type: "APP" });
  await route(property, "all-spaces");
  meter.report(report);
  const sizes = ["message-queue", "update-queue", "other-space", "this-space", "all-spaces"].map(iotda.queues.size);
  expect(sizes).toEqual([0, 0, 0, 1, 1]);
});

it("an event goes into the queue of each action, and what goes to a queue that is not there is lost", async () => {
  const { api, iotda, meter, route } = await journey();
  const rule_id = await route(property, "DefaultQueue");
  const add = (queue_name: string) =>
    told(api.POST(actions, { body: { rule_id, channel: "AMQP_FORWARDING", channel_detail: { amqp_forwarding: { queue_name } } } }));
  await add("missing-queue");
  const { action_id = "" } = await add("second-queue");
  iotda.queues.add("second-queue");
  meter.report(report);
  await api.DELETE(action, { params: { path: { action_id } } });
  meter.report(report);
  expect([iotda.queues.size("DefaultQueue"), iotda.queues.size("second-queue")]).toEqual([2, 1]);
  await api.DELETE(rule, { params: { path: { rule_id } } });
  meter.report(report);
  expect(iotda.queues.size("DefaultQueue")).toBe(2);
  expect(await told(api.GET(actions))).toEqual({ actions: [], count: 0 });
});

it("rules and actions are listed by their filters, page by page, and what is not there is refused", async () => {
  const { api, route } = await journey();
  const first = await route(property, "DefaultQueue", { rule_name: "first" });
  const second = await route({ resource: "device.status", event: "update" }, "DefaultQueue", { app_type: "APP", app_id: "a2" }, false);
  const listed = async (query: object) => (await told(api.GET(rules, { params: { query } }))).rules?.map(({ rule_id }) => rule_id);
  expect(await listed({})).toEqual([second, first]);
  expect(await listed({ limit: 1 })).toEqual([second]);
  for (const query of [
    { active: true },
    { rule_name: "first" },
    { resource: "device.property" },
    { event: "report" },
    { app_type: "GLOBAL" },
  ])
    expect(await listed(query)).toEqual([first]);
  expect(await listed({ app_type: "APP", app_id: "a2" })).toEqual([second]);
  expect(await listed({ app_type: "APP" }), "of the default resource space").toEqual([]);
  const acting = async (query: object) => (await told(api.GET(actions, { params: { query } }))).actions?.map(({ rule_id }) => rule_id);
  expect(await acting({})).toEqual([second, first]);
  expect(await acting({ rule_id: first })).toEqual([first]);
  expect(await acting({ app_type: "APP", app_id: "a2" })).toEqual([second]);
  expect(await acting({ channel: "HTTP_FORWARDING" })).toEqual([]);
  const unknown = { status: 404, errorCode: "IOTDA.010002" };
  const none = { params: { path: { rule_id: "none" } } };
  const channel_detail = { amqp_forwarding: { queue_name: "DefaultQueue" } };
  await expect(told(api.GET(rule, none))).rejects.toMatchObject(unknown);
  await expect(told(api.PUT(rule, { ...none, body: {} }))).rejects.toMatchObject(unknown);
  const lost = api.POST(actions, { body: { rule_id: "none", channel: "AMQP_FORWARDING", channel_detail } });
  await expect(told(lost)).rejects.toMatchObject(unknown);
  const placeless = api.POST(actions, { body: { rule_id: first, channel: "AMQP_FORWARDING", channel_detail: {} } });
  await expect(told(placeless)).rejects.toMatchObject({ status: 400 });
  await expect(told(api.GET(action, { params: { path: { action_id: "none" } } }))).rejects.toMatchObject({ status: 404 });
});

it("an action that is changed fills another queue", async () => {
  const { api, iotda, meter, route } = await journey();
  await route(property, "DefaultQueue");
  iotda.queues.add("second-queue");
  const [{ action_id = "" } = {}] = (await told(api.GET(actions))).actions ?? [];
  const body = { channel_detail: { amqp_forwarding: { queue_name: "second-queue" } } };
  expect(await told(api.PUT(action, { params: { path: { action_id } }, body }))).toMatchObject({ action_id, ...body });
  meter.report(report);
  expect([iotda.queues.size("DefaultQueue"), iotda.queues.size("second-queue")]).toEqual([0, 1]);
});
