/** The store in Redis, against real servers: its laws with every client, what it leaves there, and who can read it. */
import { createHash, randomBytes } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { clientTls } from "../../scripts/support/certificates.ts";
import { createLiveSecret } from "../../src/index.ts";
import { redisStore, type SecretStore, type Send } from "../../src/stores/redis.ts";
import { freeLock, renewLock, takeLock, writeEntry } from "../../src/stores/scripts.ts";
import { storeSuite } from "../../src/testing/index.ts";
import { storeLaws } from "../../src/testing/store-suite.ts";
import {
  anyRedis,
  type Connect,
  clients,
  clusterClients,
  hasRedis,
  hasServers,
  openings,
  type RedisServer,
  startRedis,
} from "../fixtures/redis.ts";

const open = openings();
const servers: Pick<RedisServer, "url" | "stop">[] = [];
let plain = "";
let cluster = "";
const certificates = resolve("scripts/support/certificates");
let secured: RedisServer | undefined;
const send = (...args: string[]) => open.send(plain).then((ask) => ask(args, args[1] ?? ""));

beforeAll(async () => {
  if (!hasRedis) return;
  const one = await anyRedis();
  servers.push(one);
  plain = one.url;
  if (!hasServers) return;
  const [many, safe] = await Promise.all([
    startRedis("--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1"),
    startRedis(
      ...["--tls-port", "PORT", "--port", "0", "--tls-auth-clients", "no", "--tls-cert-file", `${certificates}/platform.pem`],
      ...["--tls-key-file", `${certificates}/platform.key`, "--tls-ca-cert-file", `${certificates}/ca.pem`],
      ...["--user", "default", "off", "--user", "fleet", "on", ">p4ss", "~iot:*", "-@all"],
      ..."+eval +get +set +del +pexpire +pttl +time +hello +client +info".split(" "),
    ),
  ]);
  servers.push(many, safe);
  [cluster, secured] = [many.url, safe];
  const node = await open.send(cluster);
  await node(["CLUSTER", "ADDSLOTSRANGE", "0", "16383"], "");
  while (!String(await node(["CLUSTER", "INFO"], "")).includes("cluster_state:ok")) await new Promise((done) => setTimeout(done, 50));
});
afterAll(async () => {
  await open.close();
  await Promise.all(servers.map((server) => server.stop()));
});

const leaseMs = 300;
const everyClient: [string, () => Promise<Send>][] = [
  ...Object.entries(clients).map(([name, connect]): [string, () => Promise<Send>] => [name, () => open.send(plain, connect)]),
  ...Object.entries(clusterClients).map(([name, connect]): [string, () => Promise<Send>] => [
    `${name}, a cluster`,
    () => open.send(cluster, connect),
  ]),
  [
    "redis, over TLS, as a user who may no more than the store needs",
    () => open.send(`rediss://fleet:p4ss@127.0.0.1:${secured?.port}`, clients.redis as Connect, clientTls()),
  ],
  [
    "ioredis, over TLS, as a user who may no more than the store needs",
    () => open.send(`rediss://fleet:p4ss@127.0.0.1:${secured?.port}`, clients.ioredis as Connect, clientTls()),
  ],
];

const needsServers = (name: string) => /cluster|TLS/.test(name);
describe.skipIf(!hasRedis).each(everyClient.filter(([name]) => hasServers || !needsServers(name)))(
  "the laws of a store, with %s",
  (_, connect) => {
    const prefix = "iot:";
    let sends: Promise<Send>[] | undefined;
    let turn = 0;
    // A few connections, as of a few processes.
    const opened = async () => {
      sends ??= [connect(), connect()];
      return redisStore(await (sends[turn++ % 2] as Promise<Send>), { prefix, leaseMs });
    };
    storeSuite(test.concurrent, {
      open: opened,
      // Sets the clock of the whole process, so it is tried below, where nothing else runs.
      machines: false,
      leaseMs,
      async endLease(key) {
        const send = await connect();
        // By the store's own commands only: a lock of somebody else's, whose lease ends at once.
        const name = `${prefix}{${hashed(key)}}:lock`;
        await send(["EVAL", "return redis.call('DEL', KEYS[1])", "1", name], name);
      },
    });
  },
);

describe.skipIf(!hasRedis)("the laws of a store, sealed", () => {
  const seal = randomBytes(32);
  storeSuite(test, { open: () => open.store(plain, { seal }) });
});

describe.skipIf(!hasRedis)("a store in Redis that is broken fails by name", () => {
  it.each<[string, (script: string) => string | undefined, string]>([
    [
      "frees another's lock",
      (script) => (script === freeLock ? "return redis.call('DEL', KEYS[1])" : script),
      "whoever has lost the lock does not free another's",
    ],
    [
      "does not renew the lock",
      (script) => (script === renewLock ? undefined : script),
      "the lock is held as long as the work takes, longer than its lease",
    ],
    [
      "takes a lock that is held",
      (script) => (script === takeLock ? "return 1" : script),
      "work of one key never runs twice at once, in whatever process",
    ],
    [
      "writes without comparing",
      (script) => (script === writeEntry ? "redis.call('SET', KEYS[1], ARGV[1]) return 1" : script),
      "a write that changed nothing says so",
    ],
  ])("%s", async (_, broken, name) => {
    const ask = await open.send(plain);
    const send: Send = async ([command = "", script = "", ...args], key) => {
      const altered = broken(script);
      return altered === undefined ? 0 : ask([command, altered, ...args], key);
    };
    const endLease = (key: string) => ask(["DEL", `iot:{${hashed(key)}}:lock`], key).then(() => {});
    const laws = storeLaws({ open: () => redisStore(send, { prefix: "iot:", leaseMs }), leaseMs, endLease });
    const law = laws.find((one) => one.name === name);
    await expect(law?.check()).rejects.toThrow();
  });
});

const hashed = (key: string) => createHash("sha256").update(key).digest("hex").slice(0, 40);

const secret = (value: unknown = { token: "t0p-s3cret" }, generation = 1) => ({
  ...{ value, generation, obtainedAt: Date.now(), expiresAt: Date.now() + 60_000 },
});

describe.skipIf(!hasRedis)("what the store leaves in Redis", () => {
  it("are two keys in one hash slot, without the account in their names, which end with secret and lease", async () => {
    const prefix = `${Math.random()}:`;
    const store = await open.store(plain, { prefix, leaseMs });
    await store.write("northbound:host:appId", secret());
    await store.withLock("northbound:host:appId", async () => {
      const names = ((await send("KEYS", `${prefix}*`)) as string[]).sort();
      expect(names).toEqual([expect.stringMatching(/\{[0-9a-f]{40}\}$/), expect.stringMatching(/\{[0-9a-f]{40}\}:lock$/)]);
      expect(names[1]).toBe(`${names[0]}:lock`);
      const [lifetime, lease] = await Promise.all(names.map(async (name) => Number(await send("PTTL", name))));
      expect(lifetime).toBeGreaterThan(55_000);
      expect(lifetime).toBeLessThanOrEqual(60_000);
      expect(lease).toBeGreaterThan(0);
      expect(lease).toBeLessThanOrEqual(leaseMs);
    });
    expect(await send("KEYS", `${prefix}*lock`)).toEqual([]);
    const other = await open.store(plain, { prefix });
    await other.write("another", { ...secret(), expiresAt: null });
    expect(await send("KEYS", `${prefix}*`)).toHaveLength(2);
  });

  it("is the secret as JSON, or with a seal nothing of it", async () => {
    const prefix = `${Math.random()}:`;
    const texts = async () =>
      Promise.all(((await send("KEYS", `${prefix}*`)) as string[]).map(async (name) => String(await send("GET", name))));
    await (await open.store(plain, { prefix })).write("open", secret());
    expect((await texts()).map((text) => JSON.parse(text))).toMatchObject([{ v: 1, generation: 1, value: { token: "t0p-s3cret" } }]);
    await (await open.store(plain, { prefix, seal: randomBytes(32) })).write("open", secret());
    const [sealed = ""] = await texts();
    expect(sealed).toMatch(/"sealed":"[0-9a-f]{12}\.[\w-]+"/);
    expect(sealed).not.toContain("t0p");
  });
});

/** What was said on the channel while something was done. */
async function discards(work: () => Promise<unknown>): Promise<unknown[]> {
  const said: unknown[] = [];
  const listen = (message: unknown) => said.push((message as { reason: string }).reason);
  subscribe("huawei-iot-client:discard", listen);
  try {
    await work();
  } finally {
    unsubscribe("huawei-iot-client:discard", listen);
  }
  return said;
}

describe.skipIf(!hasRedis)("a seal", () => {
  it("of any key of the list opens, of another one does not, and the first one seals", async () => {
    const prefix = `${Math.random()}:`;
    const [old, young, foreign] = [randomBytes(32), randomBytes(32), randomBytes(32)];
    const before = await open.store(plain, { prefix, seal: old });
    const rotating = await open.store(plain, { prefix, seal: [young, old] });
    const after = await open.store(plain, { prefix, seal: [young] });
    await before.write("k", secret("A", 1));
    expect((await rotating.read("k"))?.value).toBe("A");
    await rotating.write("k", secret("B", 2));
    expect((await after.read("k"))?.value).toBe("B");
    const stranger = await open.store(plain, { prefix, seal: foreign });
    expect(await discards(async () => expect(await stranger.read("k")).toBeUndefined())).toEqual(["seal"]);
    expect(await discards(async () => expect(await before.read("k")).toBeUndefined())).toEqual(["seal"]);
  });

  it("holds name, generation and end of the entry, too", async () => {
    const prefix = `${Math.random()}:`;
    const store = await open.store(plain, { prefix, seal: randomBytes(32) });
    await store.write("k", secret("A", 7));
    const [name = ""] = (await send("KEYS", `${prefix}*`)) as string[];
    const text = String(await send("GET", name));
    for (const [from, to] of [
      ['"generation":7', '"generation":8'],
      ['"lifetimeMs":', '"lifetimeMs":9'],
      ['"obtainedAt":', '"obtainedAt":2'],
    ] as const) {
      await send("SET", name, text.replace(from, to));
      expect(await store.read("k"), to).toBeUndefined();
    }
    await send("SET", name, text);
    expect((await store.read("k"))?.value).toBe("A");
    await send("SET", `${prefix}{${hashed("other")}}`, text);
    expect(await store.read("other")).toBeUndefined();
  });

  it.each([
    ["a short key", randomBytes(16)],
    ["a text", "x".repeat(32)],
    ["no key", []],
    ["a list with a short key", [randomBytes(32), randomBytes(31)]],
  ])("that is %s is a TypeError", (_, seal) => {
    expect(() => redisStore(async () => null, { seal: seal as never })).toThrow(TypeError);
  });
});

describe.skipIf(!hasRedis)("an entry that somebody else has written", () => {
  const entry = (fields: object) =>
    JSON.stringify({ v: 1, generation: 3, obtainedAt: 1, lifetimeMs: null, value: { id: "theirs" }, ...fields });
  const live = (store: SecretStore) =>
    createLiveSecret<{ id: string }>({
      operation: "o",
      key: "k",
      store,
      parts: ({ id }) => [id],
      obtain: async () => ({ value: { id: "ours" } }),
    });

  it.each([
    ["no JSON", "{", "garbage"],
    ["an empty text", "", "garbage"],
    ["other JSON", "[1]", "garbage"],
    ["a list", undefined, "garbage"],
    ["no generation", entry({ generation: "9" }), "garbage"],
    ["a generation without a next one", entry({ generation: Number.MAX_SAFE_INTEGER }), "garbage"],
    ["no time", entry({ obtainedAt: "x" }), "garbage"],
    ["no value", entry({ value: undefined }), "garbage"],
    ["another version", entry({ v: 2, generation: 900 }), "version"],
    ["another key's seal", entry({ generation: 900, value: undefined, sealed: "abc.def" }), "seal"],
  ])("%s: counts as absent, is told, and is replaced", async (_, text, reason) => {
    const prefix = `${Math.random()}:`;
    const name = `${prefix}{${hashed("k")}}`;
    const [one, other] = [live(await open.store(plain, { prefix })), live(await open.store(plain, { prefix }))];
    if (text === undefined) await send("RPUSH", name, "x");
    else await send("SET", name, text);
    const said = await discards(async () => expect(await one.get()).toEqual({ id: "ours" }));
    expect(new Set(said)).toEqual(new Set([reason]));
    expect(await discards(() => other.get())).toEqual([]);
    expect(JSON.parse(String(await send("GET", name)))).toMatchObject({ v: 1, generation: 1, value: { id: "ours" } });
  });
});

describe.skipIf(!hasRedis)("what somebody else has written at the lock's name", () => {
  it.each([
    ["a text", ["SET"]],
    ["a list", ["RPUSH"]],
  ])("%s: is not waited for", async (_, [command = ""]) => {
    const prefix = `${Math.random()}:`;
    const store = await open.store(plain, { prefix, leaseMs });
    await send(command, `${prefix}{${hashed("k")}}:lock`, "x");
    expect(await store.withLock("k", async () => "done", { signal: AbortSignal.timeout(2_000) })).toBe("done");
  });

  it("a list with an end: is waited for", async () => {
    const prefix = `${Math.random()}:`;
    const [store, name] = [await open.store(plain, { prefix, leaseMs }), `${prefix}{${hashed("k")}}:lock`];
    await send("RPUSH", name, "x");
    await send("PEXPIRE", name, "200");
    expect(await store.withLock("k", async () => "done", { signal: AbortSignal.timeout(2_000) })).toBe("done");
  });
});

it.each([
  ["no function", undefined, {}],
  ["a prefix with a brace", async () => null, { prefix: "a{b}" }],
  ["a lease that is too short", async () => null, { leaseMs: 20 }],
  ["an unknown option", async () => null, { ttl: 1 }],
])("redisStore with %s is a TypeError", (_, ask, options) => {
  expect(() => redisStore(ask as never, options as never)).toThrow(TypeError);
});
