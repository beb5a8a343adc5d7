/**
 * Benchmark: what a signature costs beside the bare cryptography that it consists of: `npm run bench:signing`.
 *
 * Bare is what the algorithm computes over the same canonical request: SHA-256 of the body and of the canonical request,
 * and the HMAC. All are timed in turn, many rounds in one process; a ratio is the median of the rounds' ratios.
 * Exits with 1 when a signature costs more than twice that.
 */
import { createHmac, hash } from "node:crypto";
import { canonicalRequest, createSigner } from "../../src/iam/signing.ts";
import { runCommand } from "../support/command-line.ts";

const rounds = 31;
const callsPerRound = 5_000;
const most = 2;

const keys = { accessKey: "AKIAEXAMPLE0EXAMPLE0", secretKey: "example-secret-key-of-40-characters-000000" };
const scope = { region: "cn-north-4", service: "iotdm" };
const url = new URL(
  "https://1a2b3c4d5e.st1.iotda-app.cn-north-4.myhuaweicloud.com/v5/iot/0a1b2c3d4e5f60718293a4b5c6d7e8f9/auth/accesscode",
);
const headers = Object.entries({
  "content-type": "application/json",
  "instance-id": "cb0ed862-47c8-4d1c-b1ab-3f9f5a2e7d10",
  "x-project-id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  "x-sdk-date": "20261122T070809Z",
  host: url.host,
});
const request = { method: "POST", url, headers, body: '{"type":"AMQP"}' };
const { text } = canonicalRequest(request);
const [basic, derived] = [createSigner(keys), createSigner({ ...keys, scope })];

const contestants = {
  "bare cryptography": () =>
    createHmac("sha256", keys.secretKey)
      .update(`SDK-HMAC-SHA256\n20261122T070809Z\n${hash("sha256", text)}${hash("sha256", request.body)}`)
      .digest("hex"),
  "one HMAC alone": () => createHmac("sha256", keys.secretKey).update(text).digest("hex"),
  "SDK-HMAC-SHA256": () => basic(request),
  "V11-HMAC-SHA256": () => derived(request),
};
type Name = keyof typeof contestants;
const names = Object.keys(contestants) as Name[];

function microseconds(run: () => unknown): number {
  const began = performance.now();
  for (let call = 0; call < callsPerRound; call++) run();
  return ((performance.now() - began) * 1_000) / callsPerRound;
}
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function run(): boolean {
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) microseconds(contestants[name]);
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(microseconds(contestants[name]));

  let worst = 0;
  for (const name of names) {
    const ratio = median(times[name].map((time, round) => time / (times["bare cryptography"][round] ?? Number.NaN)));
    worst = Math.max(worst, ratio);
    console.log(`${name.padEnd(17)}  ${ratio.toFixed(2)} x  (${median([...times[name]]).toFixed(1)} us)`);
  }
  console.log(
    worst <= most
      ? `\nNo signature costs more than ${most} x the bare cryptography.`
      : `\nA signature costs more than ${most} x the bare cryptography.`,
  );
  return worst <= most;
}

const about = `What a signature costs beside the bare cryptography that it consists of. Fails when it is more than ${most} times that.`;
await runCommand({ name: "npm run bench:signing", about, options: {} }, async () => {
  if (!run()) process.exitCode = 1;
});
