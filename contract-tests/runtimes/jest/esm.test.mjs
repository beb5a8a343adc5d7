import * as library from "huawei-iot-client";
import { checks } from "../checks.cjs";

for (const { name, run } of checks(library)) test(name, run);
