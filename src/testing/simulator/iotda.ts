import type { operations } from "../../../generated/iotda/operations.ts";
import { createAmqpQueues } from "./amqp-queues.ts";
import { type Answer, hex, type SimulatedApi } from "./answer.ts";
import { createCommands } from "./commands.ts";
import type { DeviceEvent } from "./device.ts";
import { createDevices } from "./devices.ts";
import type { createIam } from "./iam.ts";
import { createMessages } from "./messages.ts";
import { notification } from "./notification.ts";
import type { SimulatorOptions } from "./options.ts";
import { createProducts, type GivenProduct } from "./products.ts";
import { createRules } from "./rules.ts";
import { createShadows } from "./shadows.ts";
import { createSignatureCheck } from "./signature.ts";

export interface Credential {
  access_key: string;
  access_code: string;
}

export interface AccessCodeRequest {
  force_disconnect?: boolean | undefined;
}

/** What makes a request unreadable, whatever it says. */
const formRules = new Set(["json", "charset", "media-type", "duplicate"]);

/**
 * What it knows of products, devices, queues and rules, each has a file of its own.
 *
 * | invariant                                                     | document                      |
 * |---------------------------------------------------------------|-------------------------------|
 * | a call carries a user token or a signature                    | Generate an Access Credential |
 * | only one access credential is kept; every call resets it      | Generate an Access Credential |
 * | force_disconnect cuts the connections of the previous one     | Generate an Access Credential |
 * | every answer names its request                                | API Request Signing Guide     |
 */
export function createIotda(options: SimulatorOptions, iam: ReturnType<typeof createIam>) {
  const signatureRefusal = createSignatureCheck(options);
  let credential: Credential | undefined;
  const listeners: ((forced: boolean) => void)[] = [];
  const refuse = (error_code: string, error_msg: string): Answer => ({ status: 401, body: { error_code, error_msg, request_id: hex(32) } });

  /** A new credential; the previous one is gone. */
  function createAccessCode({ force_disconnect }: AccessCodeRequest = {}): Answer {
    credential = { access_key: hex(8), access_code: hex(32) };
    for (const listener of listeners) listener(force_disconnect === true);
    return { status: 201, body: credential };
  }

  const { clock, devices: given } = options;
  const rules = createRules();
  const { queues, handlers: ofQueues } = createAmqpQueues(clock, rules.fills);
  const products = createProducts(clock, options.products);
  /** Through the active rules into their queues. One that is not there: lost. */
  function forward(event: DeviceEvent): void {
    const body = notification(event, clock());
    for (const name of rules.queuesOf(event)) queues.push(name, body);
  }
  const devices = createDevices({ clock, products, forward, given: given?.iotda });

  const api: SimulatedApi<keyof typeof operations> = {
    refusal(request) {
      if (request.headers.has("authorization")) {
        const reason = signatureRefusal(request);
        if (reason === "wrong algorithm")
          return { status: 401, body: { error_code: "IOTDA.000002", error_msg: "The request is unauthorized." } };
        return reason && refuse("APIGW.0301", `Incorrect IAM authentication information: ${reason}`);
      }
      const verdict = iam.judge(request.headers.get("x-auth-token") ?? "");
      if (verdict === "unknown") return refuse("APIGW.0301", "Incorrect IAM authentication information.");
      return verdict === "expired" ? refuse("APIGW.0307", "The token must be updated.") : undefined;
    },
    codesOf: (rule) => (formRules.has(rule) ? ["IOTDA.000008"] : ["IOTDA.000006"]),
    handlers: {
      CreateAccessCode: ({ body }) => createAccessCode(body as AccessCodeRequest | undefined),
      ...{ ...products.handlers, ...devices.handlers, ...ofQueues, ...rules.handlers },
      ...{ ...createShadows(devices.find), ...createMessages(devices.find), ...createCommands(devices.find) },
    },
    finish(answer) {
      const { request_id: told } = (answer.body ?? {}) as { request_id?: string };
      return { ...answer, headers: { "X-Request-Id": told ?? hex(32), ...answer.headers } };
    },
  };
  return {
    ...api,
    createAccessCode,
    /** What waits for consumers. A queue that is made here can have a limit of its own. */
    queues,
    /** Makes a product, without a call. */
    addProduct: (product: GivenProduct): void => void products.add(product),
    ...{ addDevice: devices.addDevice, device: devices.device },
    /** The one credential that is valid. */
    credential: () => credential,
    /** Calls back at every reset, with whether it cuts the connections that are open. */
    onReset: (listener: (forced: boolean) => void) => void listeners.push(listener),
  };
}
