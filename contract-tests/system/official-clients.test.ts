/** Clients that are not ours, as they are, against the simulator's broker. */
import { execFile, execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { serverTls } from "../../scripts/support/certificates.ts";
import { startBroker, startPlatform } from "../../src/testing/index.ts";

/** A Python that has Qpid Proton, of which Huawei's own samples make use. */
const python = ["python3", "/usr/bin/python3"].find((name) => {
  try {
    execFileSync(name, ["-c", "import proton"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
});
if (!python) console.warn("Skipped, Qpid Proton: no python3 has it. On Debian: apt-get install -y python3-qpid-proton.");

it.skipIf(!python)("Qpid Proton receives from a queue with the newest credential, and not with the one before", async () => {
  const platform = await startPlatform();
  const broker = await startBroker({ ...platform.iotda, tls: serverTls() });
  const credential = () => platform.iotda.createAccessCode().body as { access_key: string; access_code: string };
  const receive = async ({ access_key, access_code }: ReturnType<typeof credential>) => {
    const user = `accessKey=${access_key}|timestamp=${Date.now()}|instanceId=`;
    const ca = resolve("scripts/support/certificates/ca.pem");
    const args = ["contract-tests/fixtures/receive.py", `amqps://127.0.0.1:${broker.port}`, user, access_code, ca, "DefaultQueue", "2"];
    return (await promisify(execFile)(python as string, args)).stdout;
  };
  for (const body of ["one", "two"]) broker.send(body);
  const before = credential();
  const newest = credential();
  expect(await receive(before)).toMatch(/amqp:unauthorized-access/);
  expect(await receive(newest)).toBe("one\ntwo\n");
  expect(broker.queues.size("DefaultQueue")).toBe(0);
  await broker.close();
  await platform.close();
});
