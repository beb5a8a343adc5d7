/** Subscriptions of the northbound platform. */
import { expect, it } from "vitest";
import { start, told } from "./platform.fixture.ts";

const subscriptions = "/iocm/app/sub/v1.2.0/subscriptions";
const subscription = "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}";

it("an application subscribes to a kind once, at one host and port, and sees its own subscriptions", async () => {
  const { northboundOf } = await start();
  const api = northboundOf("app");
  const subscribe = (notifyType: string, callbackUrl = "https://app.example.com:443/a", by = api) =>
    told(by.POST(subscriptions, { body: { notifyType, callbackUrl } }));
  const illegal = { status: 400, errorCode: "100222" };
  await expect(subscribe("deviceAdded", "https://app.example.com/a")).rejects.toMatchObject(illegal);
  const { subscriptionId = "" } = await subscribe("deviceAdded");
  await expect(subscribe("deviceAdded")).rejects.toMatchObject({ status: 409, errorCode: "100227" });
  await expect(subscribe("deviceDeleted", "https://app.example.com:444/a")).rejects.toMatchObject(illegal);
  await subscribe("deviceDeleted", "https://APP.example.com:443/b");
  await subscribe("deviceAdded", "http://other.example.com:80/", northboundOf("other"));
  const kinds = async (query: object) => {
    const { totalCount, subscriptions: found } = await told(api.GET(subscriptions, { params: { query } }));
    return [totalCount, found?.map(({ notifyType }) => notifyType)];
  };
  expect(await kinds({})).toEqual([2, ["deviceAdded", "deviceDeleted"]]);
  expect(await kinds({ pageNo: 1, pageSize: 1 })).toEqual([2, ["deviceDeleted"]]);
  expect(await kinds({ notifyType: "deviceAdded" })).toEqual([1, ["deviceAdded"]]);
  const params = { path: { subscriptionId } };
  expect(await told(api.GET(subscription, { params }))).toMatchObject({ notifyType: "deviceAdded" });
  await expect(told(northboundOf("other").GET(subscription, { params }))).rejects.toMatchObject({ status: 400, errorCode: "50400" });
  expect((await api.DELETE(subscription, { params })).response.status).toBe(204);
  const gone = { status: 404, errorCode: "100225" };
  await expect(told(api.DELETE(subscription, { params }))).rejects.toMatchObject(gone);
  const callbackUrl = "https://APP.example.com:443/b";
  const many = (query: object) => told(api.DELETE(subscriptions, { params: { query } }));
  await expect(many({ notifyType: "deviceAdded", callbackUrl })).rejects.toMatchObject(gone);
  await many({ callbackUrl });
  expect(await kinds({})).toEqual([0, []]);
});
