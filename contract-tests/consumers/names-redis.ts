/** As names.ts, by the entry of the store, and with each client in its one line. */
import { redisStore } from "huawei-iot-client/redis";

declare const nodeRedis: { sendCommand(args: readonly string[]): Promise<unknown> };
declare const nodeRedisCluster: { sendCommand(key: string, isReadonly: boolean, args: readonly string[]): Promise<unknown> };
declare const ioredis: { call(name: string, ...args: string[]): Promise<unknown> };

export const store = redisStore((args) => nodeRedis.sendCommand(args), { prefix: "p:", leaseMs: 5_000, seal: new Uint8Array(32) });
export const cluster = redisStore((args, key) => nodeRedisCluster.sendCommand(key, false, args));
export const other = redisStore(([name = "", ...args]) => ioredis.call(name, ...args), { seal: undefined });
export const lock = store.withLock("k", async () => 1);
