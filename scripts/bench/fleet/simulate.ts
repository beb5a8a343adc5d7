/** A fleet in one process and in virtual time: the real store and the real live secret, over a Redis and a platform that are a few lines each. */
import { createPeekable } from "../../../src/core/secret/live-secret.ts";
import { fakeRedis } from "../../../src/stores/fake-redis.fixture.ts";
import { redisStore, type Send } from "../../../src/stores/redis.ts";
import type { virtualTime } from "./virtual-time.ts";

export interface Load {
  processes: number;
  /** Each per lifetime of a token. */
  logins: number;
  commands: number;
  /** In all. */
  atOnce: number;
  refused: number;
  /** The longest that a call waited for the token, in ms. */
  longestMs: number;
}

export const lifetimeMs = 3_600_000;
/** When a token is renewed: a minute before its end. */
export const renewedMs = lifetimeMs - 60_000;
const roundTripMs = 1;
const loginMs = 300;
/** Between two calls of a process. */
const callMs = 1_000;

type Time = ReturnType<typeof virtualTime>;

/** A Redis that takes its time. */
function slowRedis({ after, settle }: Time) {
  const { carryOut } = fakeRedis();
  const redis = { commands: 0, send: undefined as never as Send };
  const later = (ms: number, run: () => void) => {
    after(ms, () => {
      settle();
      run();
    });
  };
  redis.send = (args) =>
    new Promise((resolve) => {
      redis.commands++;
      later(roundTripMs / 2, () => {
        const answer = carryOut(args);
        later(roundTripMs / 2, () => resolve(answer));
      });
    });
  return { redis, later };
}

export async function simulate(time: Time, processes: number, lifetimes: number): Promise<Load> {
  const { redis, later } = slowRedis(time);
  let [logins, under, atOnce, refused, longestMs] = [0, 0, 0, 0, 0];
  let newest = "";
  let ended = false;
  const login = () =>
    new Promise<{ value: { token: string }; lifetimeMs: number }>((resolve) => {
      atOnce = Math.max(atOnce, ++under);
      // Half of the time is the way there.
      later(loginMs / 2, () => {
        newest = `token-${++logins}`;
        const value = { token: newest };
        later(loginMs / 2, () => {
          under--;
          resolve({ value, lifetimeMs });
        });
      });
    });

  function start(): void {
    const secret = createPeekable<{ token: string }>({
      ...{ operation: "login", key: "app", store: redisStore(redis.send), parts: ({ token }) => [token], obtain: login },
    });
    const again = () => {
      if (!ended) time.after(callMs * (0.5 + Math.random()), call);
    };
    async function wait(): Promise<void> {
      const began = Date.now();
      const value = await secret.get();
      longestMs = Math.max(longestMs, Date.now() - began);
      use(value);
    }
    function use(value: { token: string }): void {
      if (value.token === newest) again();
      else {
        refused++;
        secret.reject(value);
        time.settle();
        void wait();
      }
    }
    function call(): void {
      const value = secret.peek();
      if (value) use(value);
      else {
        time.settle();
        void wait();
      }
    }
    time.after(Math.random() * callMs, call);
  }

  for (let index = 0; index < processes; index++) start();
  // The start is not what is measured: then nobody has anything.
  await time.run(renewedMs / 2);
  const [loginsBefore, commandsBefore] = [logins, redis.commands];
  longestMs = 0;
  await time.run(renewedMs * lifetimes);
  ended = true;
  const load = { logins: (logins - loginsBefore) / lifetimes, commands: (redis.commands - commandsBefore) / lifetimes };
  await time.run(60_000);
  return { processes, ...load, atOnce, refused, longestMs };
}
