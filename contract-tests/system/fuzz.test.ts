/** Mutated answers to every operation; `npm run fuzz` plays more of them, and plays one again by its number. */
import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { run } from "../../scripts/support/commands.ts";
import { ApiError } from "../../src/index.ts";
import { plansOf } from "../fuzz/plans.ts";
import { type Outcomes, timeoutMs } from "../fuzz/play.ts";
import { fuzz } from "../fuzz/run.ts";
import { type Subject, secrets, subjects } from "../fuzz/subjects.ts";

const seed = 20261125;
/** What reads an answer is the same for each operation: the more there are, the fewer cases each gets. */
const cases = Math.max(12, Math.floor(1_200 / subjects.length));
const limitMs = 240_000;

describe("whatever the platform answers, a call ends in time in a value or a typed error, which is short and tells no secret", () => {
  const outcomes: Outcomes = {};
  it.each(subjects)(
    "$name",
    async (subject) => {
      const found = await fuzz(subject, [...plansOf(seed, cases).entries()], { outcomes });
      const again = (number: number) => `npm run fuzz -- --seed ${seed} --operation ${subject.name} --case ${number}`;
      expect(found.map(({ number, faults }) => [again(number), ...faults])).toEqual([]);
    },
    limitMs,
  );

  it("of all kinds: were all answers refused at the first line, nothing would have been tested", () => {
    const some = (subjects.length * cases) / 20;
    expect(outcomes.value).toBeGreaterThan(some);
    expect(outcomes.NetworkError).toBeGreaterThan(some);
  });
});

describe("npm run fuzz", { timeout: 60_000 }, () => {
  const command = (...args: string[]) => run("contract-tests/fuzz/command.ts", args);
  const operation = ["--seed", "7", "--operation", "iotda/CreateAccessCode"];

  it("plays the cases of an operation, and one of them again, with its plan", async () => {
    expect((await command(...operation, "--cases", "3")).stdout).toMatch(/^seed 7\niotda\/CreateAccessCode: 3 cases in /);
    const { stdout } = await command(...operation, "--case", "2");
    expect(stdout).toMatch(/\niotda\/CreateAccessCode: 1 cases in /);
    expect(plansOf(7, 3)[2]).toMatchObject({
      calls: Number(/calls: (\d)/.exec(stdout)?.[1]),
      credentials: Number(/credentials: (\d+)/.exec(stdout)?.[1]),
    });
  });

  it.each([
    [["--operation", "nope"], /^--operation takes northbound\/getAuthToken, .+, not nope \(.+\)\n$/],
    [["--seeds", "1"], /^unknown option --seeds; did you mean --seed\? \(.+\)\n$/],
  ])("says what is wrong with %j", async (args, message) => {
    const { code, stderr } = await command(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("the fuzzer finds", () => {
  const close = async () => {};
  const connected = async (url: string) => once(connect(Number(new URL(url).port), "127.0.0.1"), "connect");
  const thrown = () => {
    throw new Error("thrown");
  };
  /** A client that does the same whatever is answered. */
  const client = (call: (url: string) => Promise<unknown>): Subject => ({
    name: "iotda/CreateAccessCode",
    connect: (url) => ({ call: () => call(url), close }),
  });
  const refusing = (errorMessage: string) => client(async () => Promise.reject(new ApiError("call", { status: 400, errorMessage })));
  const found = async (subject: Subject) => (await fuzz(subject, [...plansOf(seed, 3).entries()])).map(({ faults }) => faults.join("\n"));

  it.each<[string, Subject, RegExp]>([
    ["a call that never settles", client(() => new Promise(() => {})), /not settled/],
    ["a call that outlives its limit", client(() => new Promise((resolve) => setTimeout(resolve, 2 * timeoutMs))), /not settled/],
    ["a raw error", client(async () => JSON.parse("{")), /a raw error: SyntaxError/],
    ["an error that is none", client(() => Promise.reject()), /a raw error: undefined/],
    ["a secret as it is", refusing(secrets.secret), /tells a secret/],
    ["a secret in a form", refusing(encodeURIComponent(secrets.password).replaceAll("%20", "+")), /tells a secret/],
    ["a secret in JSON", refusing(JSON.stringify({ a: secrets.refreshToken })), /tells a secret/],
    ["a secret in a header", refusing(Buffer.from(secrets.secret).toString("latin1")), /tells a secret/],
    ["two lines", refusing("a\r\nb"), /errorMessage is not one line/],
    ["a long text", refusing("a".repeat(2_001)), /errorMessage has 2001 characters/],
    ["a rejection that nobody handles", client(async () => void Promise.reject(new Error("lost"))), /unhandledRejection: Error: lost/],
    ["an exception that nobody catches", client(async () => void setImmediate(thrown)), /uncaughtException: Error: thrown/],
    ["a warning", client(async () => process.emitWarning("careful")), /warning: Warning: careful/],
    ["a socket that is left", client(connected), /socket is left/],
  ])("%s", async (_, subject, fault) => {
    const all = await found(subject);
    expect(all).toHaveLength(3);
    for (const faults of all) expect(faults).toMatch(fault);
  });

  it("nothing where nothing is", async () => {
    expect(await found(client(async () => "value"))).toEqual([]);
    expect(await found(refusing("short, and no secret"))).toEqual([]);
  });
});
