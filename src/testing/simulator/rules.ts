import { randomUUID } from "node:crypto";
import type {
  AddActionReq,
  AddRuleReq,
  RoutingRule,
  RoutingRuleAction,
  UpdateActionReq,
  UpdateRuleReq,
} from "../../../generated/iotda/types.ts";
import type { Call, Handlers } from "./answer.ts";
import type { DeviceEvent } from "./device.ts";
import { defaultApp } from "./products.ts";
import { createRecords, isOr, type PageQuery } from "./records.ts";
import { Refused } from "./refused.ts";

type RuleNames = "ListRoutingRules" | "CreateRoutingRule" | "ShowRoutingRule" | "UpdateRoutingRule" | "DeleteRoutingRule";
type ActionNames = "ListRuleActions" | "CreateRuleAction" | "ShowRuleAction" | "UpdateRuleAction" | "DeleteRuleAction";

interface RuleFilters extends PageQuery {
  resource?: string;
  event?: string;
  app_type?: string;
  app_id?: string;
  rule_name?: string;
  active?: boolean;
}
interface ActionFilters extends PageQuery {
  rule_id?: string;
  channel?: string;
  app_type?: string;
  app_id?: string;
}

/**
 * Rules and their actions: which events leave, and into which queues.
 *
 * | invariant                                                             | document                                   |
 * |-----------------------------------------------------------------------|--------------------------------------------|
 * | a rule forwards once it has an action and is active, and not before   | Push a Device Property Reporting ...       |
 * | a rule is for one event of one resource, of all or one resource space | models, AddRuleReq                         |
 *
 * `select` and `where` are kept, and not carried out: a rule with a `where` forwards as one without. Of the channels only
 * AMQP_FORWARDING goes anywhere.
 */
export function createRules() {
  const rules = createRecords<RoutingRule & { rule_id: string }>();
  const actions = createRecords<RoutingRuleAction & { action_id: string; rule_id: string }>();

  /** @throws Refused when there is no such rule */
  function rule(id: unknown): RoutingRule & { rule_id: string } {
    const found = rules.get(id as string);
    if (!found) throw new Refused("IOTDA.010002");
    return found;
  }
  /** @throws Refused: no document has a code for an action that is not there */
  function action({ path }: Call): RoutingRuleAction & { action_id: string } {
    const found = actions.get(path.action_id as string);
    if (!found) throw new Refused("404");
    return found;
  }
  /** In one resource space, the default one when it is not named; otherwise in all. */
  const inScope = (one: RoutingRule, { app_type, app_id }: { app_type?: string; app_id?: string }) =>
    isOr(app_type, one.app_type) && isOr(app_type === "APP" ? (app_id ?? defaultApp.app_id) : app_id, one.app_id);
  const queueOf = ({ channel, channel_detail }: RoutingRuleAction) =>
    channel === "AMQP_FORWARDING" ? channel_detail?.amqp_forwarding?.queue_name : undefined;
  function mustHavePlace(one: RoutingRuleAction): void {
    if (one.channel === "AMQP_FORWARDING" && queueOf(one) === undefined) throw new Refused("IOTDA.000006");
  }

  const ruleHandlers: Handlers<RuleNames> = {
    ListRoutingRules({ query }) {
      const { resource, event, rule_name, active, ...more } = query as RuleFilters;
      const fits = (one: RoutingRule) =>
        isOr(resource, one.subject?.resource) && isOr(event, one.subject?.event) && isOr(rule_name, one.rule_name);
      const { items, ...page } = rules.page(more, (one) => fits(one) && isOr(active, one.active) && inScope(one, more));
      return { status: 200, body: { rules: items, ...page } };
    },
    CreateRoutingRule({ body }) {
      const { app_type = "GLOBAL", app_id = defaultApp.app_id, ...asked } = body as AddRuleReq;
      const rule_id = randomUUID();
      const made = { rule_id, ...asked, app_type, ...(app_type === "APP" && { app_id }), active: false };
      return { status: 201, body: rules.add(rule_id, made as RoutingRule & { rule_id: string }) };
    },
    ShowRoutingRule: ({ path }) => ({ status: 200, body: rule(path.rule_id) }),
    UpdateRoutingRule: ({ path, body }) => ({ status: 200, body: Object.assign(rule(path.rule_id), body as UpdateRuleReq) }),
    DeleteRoutingRule({ path }) {
      const { rule_id } = rule(path.rule_id);
      rules.remove(rule_id);
      for (const one of actions.values()) if (one.rule_id === rule_id) actions.remove(one.action_id);
      return { status: 204, body: undefined };
    },
  };
  const actionHandlers: Handlers<ActionNames> = {
    ListRuleActions({ query }) {
      const { rule_id, channel, ...more } = query as ActionFilters;
      const fits = (one: RoutingRuleAction) => isOr(rule_id, one.rule_id) && isOr(channel, one.channel);
      const scope = rule_id === undefined ? more : {};
      const { items, ...page } = actions.page(more, (one) => fits(one) && inScope(rule(one.rule_id), scope));
      return { status: 200, body: { actions: items, ...page } };
    },
    CreateRuleAction({ body }) {
      const asked = body as AddActionReq;
      const { rule_id, app_id } = rule(asked.rule_id);
      mustHavePlace(asked as RoutingRuleAction);
      const action_id = randomUUID();
      const made = { action_id, ...asked, rule_id, ...(app_id !== undefined && { app_id }) };
      return { status: 201, body: actions.add(action_id, made as RoutingRuleAction & { action_id: string; rule_id: string }) };
    },
    ShowRuleAction: (call) => ({ status: 200, body: action(call) }),
    UpdateRuleAction(call) {
      const changed = { ...action(call), ...(call.body as UpdateActionReq) } as RoutingRuleAction;
      mustHavePlace(changed);
      return { status: 200, body: Object.assign(action(call), changed) };
    },
    DeleteRuleAction(call) {
      actions.remove(action(call).action_id);
      return { status: 204, body: undefined };
    },
  };

  return {
    handlers: { ...ruleHandlers, ...actionHandlers },
    /** Whether an action fills the queue, be its rule active or not. */
    fills: (queue: string) => actions.values().some((one) => queueOf(one) === queue),
    /** The queues into which an event goes; one is named once for each action. */
    queuesOf({ resource, event, device }: DeviceEvent): string[] {
      const isFor = (one: RoutingRule) =>
        one.active === true && one.subject?.resource === resource && one.subject.event === event && isOr(one.app_id, device.app_id);
      return actions.values().flatMap((one) => (isFor(rule(one.rule_id)) ? (queueOf(one) ?? []) : []));
    },
  };
}
