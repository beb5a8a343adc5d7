/** vitest, in the pool and the environment that the command line names. */
import * as library from "huawei-iot-client";
import { test } from "vitest";
import { checks } from "./checks.cjs";

for (const { name, run } of checks(library)) test(name, run);
