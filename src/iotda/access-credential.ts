import type { CreateAccessCodeResponse } from "../../generated/iotda/types.ts";
import { fitsHeader } from "../core/options.ts";
import { createLiveSecret, type LiveSecret, type LiveSecretOptions } from "../core/secret/live-secret.ts";
import { storeKey } from "../core/secret/secret-store.ts";

/** What an AMQP client connects with. A secret, so keep `access_code` out of logs. */
export type AccessCredential = Readonly<CreateAccessCodeResponse>;

const parts = ({ access_key, access_code }: AccessCredential) => [access_key, access_code];

/** Whether an answer is a credential that can be used. */
export const isCredential = (answer: unknown): answer is AccessCredential =>
  typeof answer === "object" &&
  answer !== null &&
  parts(answer as AccessCredential).every((part: unknown) => typeof part === "string" && fitsHeader(part));

interface Source extends Required<Pick<LiveSecretOptions<AccessCredential>, "store" | "timeoutMs" | "redact">> {
  /** Generates a credential, which resets the one before. */
  generate(signal: AbortSignal): Promise<AccessCredential>;
  /** Names the credential: endpoint, project, instance. */
  name(signal: AbortSignal | undefined): Promise<string[]>;
}

/**
 * The live access credential. It has no end: it is generated once, for the first caller, and again only when somebody
 * says that the broker refused it.
 */
export function liveAccessCredential({ generate, name, store, timeoutMs, redact }: Source): LiveSecret<AccessCredential> {
  let secret: LiveSecret<AccessCredential> | undefined;
  const create = (key: string[]) =>
    createLiveSecret<AccessCredential>({
      operation: "CreateAccessCode",
      key: storeKey("iotda", ...key),
      store,
      timeoutMs,
      redact,
      parts,
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
