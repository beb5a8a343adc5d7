/** Node, Bun and Deno: prints a line for each check, and ends with 1 when one fails. */
import * as library from "huawei-iot-client";
import { checks } from "./checks.cjs";
import { runAll } from "./run-all.mjs";

await runAll(checks(library));
