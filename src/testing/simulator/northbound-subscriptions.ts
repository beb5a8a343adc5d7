import { randomUUID } from "node:crypto";
import type { SubDeviceDataInDTO, SubscriptionDTO } from "../../../generated/northbound/types.ts";
import type { Arrived, Handlers } from "./answer.ts";
import { appOf, pageOf } from "./northbound-devices.ts";
import { Refused } from "./refused.ts";

type Names =
  | ("subDeviceBusinessData" | "queryBatchSubscriptions" | "querySingleSubscription")
  | ("deleteSingleSubscription" | "deleteBatchSubscriptions");

interface Kept extends SubscriptionDTO {
  subscriptionId: string;
  callbackUrl: string;
}

/**
 * Subscriptions, of each application by itself. Nothing is sent to their callback URLs.
 *
 * | invariant                                                                     | document                        |
 * |-------------------------------------------------------------------------------|---------------------------------|
 * | an application subscribes to a kind once                                      | error table, 409 100227         |
 * | a callback URL has a port; those of an application agree in host and port     | error table, 400 100222         |
 */
export function createNorthboundSubscriptions() {
  const subscriptions = new Map<string, { app: string; kept: Kept }>();
  const ofApp = (request: Arrived): Kept[] =>
    [...subscriptions.values()].flatMap(({ app, kept }) => (app === appOf(request) ? [kept] : []));
  const find = (id: unknown, request: Arrived) => ofApp(request).find(({ subscriptionId }) => subscriptionId === id);
  const server = (url: string) => /^https?:\/\/([^/?#@]+:\d+)(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase();

  const handlers: Handlers<Names> = {
    subDeviceBusinessData({ body }, request) {
      const { notifyType, callbackUrl } = body as SubDeviceDataInDTO;
      const mine = ofApp(request);
      const place = server(callbackUrl);
      if (place === undefined || mine.some((one) => server(one.callbackUrl) !== place)) throw new Refused("100222");
      if (mine.some((one) => one.notifyType === notifyType)) throw new Refused("100227");
      const subscriptionId = randomUUID().replaceAll("-", "");
      const kept = { subscriptionId, notifyType, callbackUrl };
      subscriptions.set(subscriptionId, { app: appOf(request), kept });
      return { status: 201, body: kept };
    },
    queryBatchSubscriptions({ query }, request) {
      const { pageNo = 0, pageSize = 10, notifyType } = query as { pageNo?: number; pageSize?: number; notifyType?: string };
      const found = ofApp(request).filter((one) => notifyType === undefined || one.notifyType === notifyType);
      return { status: 200, body: { totalCount: found.length, pageNo, pageSize, subscriptions: pageOf(found, pageNo, pageSize) } };
    },
    querySingleSubscription({ path }, request) {
      const found = find(path.subscriptionId, request);
      // No document has a 404 for this operation.
      if (!found) throw new Refused("50400");
      return { status: 200, body: found };
    },
    deleteSingleSubscription({ path }, request) {
      const found = find(path.subscriptionId, request);
      if (!found) throw new Refused("100225");
      subscriptions.delete(found.subscriptionId);
      return { status: 204, body: undefined };
    },
    deleteBatchSubscriptions({ query }, request) {
      const { notifyType, callbackUrl } = query as { notifyType?: string; callbackUrl?: string };
      const found = ofApp(request).filter(
        (one) =>
          (notifyType === undefined || one.notifyType === notifyType) && (callbackUrl === undefined || one.callbackUrl === callbackUrl),
      );
      if (found.length === 0) throw new Refused("100225");
      for (const { subscriptionId } of found) subscriptions.delete(subscriptionId);
      return { status: 204, body: undefined };
    },
  };
  return handlers;
}
