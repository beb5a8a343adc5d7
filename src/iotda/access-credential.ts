import type { CreateAccessCodeResponse } from "../../generated/iotda/types.ts";
import { createLiveSecret, type LiveSecret, type LiveSecretOptions } from "../core/secret/live-secret.ts";

/** What an AMQP client connects with. A secret, so keep `access_code` out of logs. */
export type AccessCredential = Readonly<CreateAccessCodeResponse>;

interface Source extends Required<Pick<LiveSecretOptions<AccessCredential>, "store" | "timeoutMs">> {
  /** Generates a credential, which resets the one before. */
  generate(signal: AbortSignal): Promise<AccessCredential>;
  /** Names the credential: endpoint, project, instance. */
  name(signal: AbortSignal | undefined): Promise<string[]>;
}

/**
 * The live access credential. It has no end: it is generated once, for the first caller, and again only when somebody
 * says that the broker refused it.
 */
export function liveAccessCredential({ generate, name, store, timeoutMs }: Source): LiveSecret<AccessCredential> {
  let secret: LiveSecret<AccessCredential> | undefined;
  const create = (key: string[]) =>
    createLiveSecret<AccessCredential>({
      operation: "CreateAccessCode",
      key: ["huawei-iot-client:iotda", ...key].join(" "),
      store,
      timeoutMs,
      parts: ({ access_key, access_code }) => [access_key, access_code],
      sharedWarning:
        "The broker keeps refusing fresh access credentials. Somebody else resets them, and only the newest is valid. Use one " +
        "client per project, or give all of them one store.",
      obtain: async ({ signal }) => ({ value: Object.freeze(await generate(signal)), status: 201 }),
    });

  return {
    async get(options = {}) {
      // Its name in a store has the project's ID, which may have to be asked for.
      if (!secret) {
        const key = await name(options.signal);
        secret ??= create(key);
      }
      return secret.get(options);
    },
    reject: (value) => secret?.reject(value),
  };
}
