import { createHash } from "node:crypto";
import { publish } from "../core/diagnostics.ts";
import { knownOptions, milliseconds } from "../core/options.ts";
import type { SecretStore } from "../core/secret/secret-store.ts";
import { createCommands, type Send } from "./commands.ts";
import { readEntry, writtenEntry } from "./entry.ts";
import { underLock } from "./redis-lock.ts";
import * as scripts from "./scripts.ts";
import { createSeal } from "./seal.ts";

export type { Lock, LockOptions, SecretStore, StoredSecret } from "../core/secret/secret-store.ts";
export type { Send } from "./commands.ts";

export interface RedisStoreOptions {
  /** What the names of all keys begin with, for an ACL. Default `huawei-iot-client:`. */
  prefix?: string | undefined;
  /**
   * How long others wait for the lock of a process that has died, in ms: at least 300. It is renewed while the work runs, so it may be
   * shorter than a login. A command that Redis has not answered within half of it (or a
   * second, if that is more) has failed. Default 10,000.
   */
  leaseMs?: number | undefined;
  /** Keys of 32 bytes that the secrets are encrypted with (AES-256-GCM). The first one seals, all open. */
  seal?: Uint8Array | readonly Uint8Array[] | undefined;
}

const knownNames: Record<keyof RedisStoreOptions, true> = { prefix: true, leaseMs: true, seal: true };
const leastLeaseMs = 300;
const leastLimitMs = 1_000;

/**
 * A store in Redis or Valkey, for processes and machines that share secrets. It sends its commands by the client that the application has:
 *
 * | client                   | send                                                              |
 * |--------------------------|-------------------------------------------------------------------|
 * | `redis` (node-redis)     | `(args) => client.sendCommand(args)`                               |
 * | its cluster              | `(args, key) => cluster.sendCommand(key, false, args)`             |
 * | `ioredis`, `iovalkey`    | `([name, ...args]) => client.call(name, ...args)`; a cluster alike |
 *
 * Two keys for each secret, both in one hash slot: `<prefix>{<hash>}` is the secret, `<prefix>{<hash>}:lock` the lock. The hash is of API,
 * endpoint and account. The secret is there as JSON (`v`, `generation`, `obtainedAt`, `lifetimeMs`, and `value` or `sealed`), and expires
 * with it: whoever can read Redis can use it, so use TLS and an ACL of these keys, or `seal`.
 *
 * Times are Redis's: the clocks of the processes do not matter. An entry that is not ours (garbage, another version, another key's seal)
 * counts as absent, is told on the channel `huawei-iot-client:discard`, and is replaced.
 *
 * @throws TypeError for wrong options
 */
export function redisStore(send: Send, options: RedisStoreOptions = {}): SecretStore {
  if (typeof send !== "function") throw new TypeError("redisStore takes a function that sends a command: (args, key) => Promise");
  knownOptions("redisStore", options, knownNames);
  const { prefix = "huawei-iot-client:" } = options;
  if (typeof prefix !== "string" || /[{}]/.test(prefix))
    throw new TypeError("prefix must be a string without braces, which name hash slots");
  const leaseMs = Math.round(milliseconds("leaseMs", options.leaseMs ?? 10_000));
  if (leaseMs < leastLeaseMs) throw new TypeError(`leaseMs must be at least ${leastLeaseMs}`);
  const seal = options.seal === undefined ? undefined : createSeal(options.seal);
  const commands = createCommands(send, Math.max(leastLimitMs, leaseMs / 2));
  const nameOf = (key: string) => `${prefix}{${createHash("sha256").update(key).digest("hex").slice(0, 40)}}`;

  /** What is there, as text, and Redis's time in ms. */
  async function look(name: string): Promise<{ text: string | undefined; now: number }> {
    const [seconds, micros, found] = (await commands.run(scripts.readEntry, name)) as [unknown, unknown, unknown];
    const now = Number(seconds) * 1000 + Number(micros) / 1000;
    if (!Number.isFinite(now)) throw new Error("Redis did not tell its time");
    return { text: found === null || found === undefined ? undefined : String(found), now };
  }

  return {
    async read(key) {
      const name = nameOf(key);
      // Before the question: a slow answer makes the secret seem older, not younger.
      const askedAt = Date.now();
      const { text, now } = await look(name);
      if (text === undefined) return undefined;
      const entry = readEntry(name, text, seal);
      if (typeof entry === "string") {
        publish("discard", { key: name, reason: entry });
        return undefined;
      }
      const { value, generation, lifetimeMs } = entry;
      const obtainedAt = Math.round(askedAt - (now - entry.obtainedAt));
      return { value, obtainedAt, expiresAt: lifetimeMs === null ? null : obtainedAt + lifetimeMs, generation };
    },

    async write(key, { value, obtainedAt, expiresAt, generation }) {
      const name = nameOf(key);
      const { text, now } = await look(name);
      const lifetimeMs = expiresAt === null ? null : expiresAt - obtainedAt;
      const bornAt = Math.floor(now - Math.max(0, Date.now() - obtainedAt));
      const entry = writtenEntry(name, { value, generation, obtainedAt: bornAt, lifetimeMs }, seal);
      const isUnusable = text !== undefined && typeof readEntry(name, text, seal) === "string";
      const absent = isUnusable ? createHash("sha1").update(text).digest("hex") : "";
      const end = lifetimeMs === null ? "" : String(Math.floor(bornAt + lifetimeMs));
      return Number(await commands.run(scripts.writeEntry, name, entry, String(generation), end, absent)) === 1;
    },

    withLock: (key, work, lockOptions = {}) => underLock(commands, { key: `${nameOf(key)}:lock`, leaseMs }, work, lockOptions),
  };
}
