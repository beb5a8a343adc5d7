/** Who may import whom: errors <- core <- API folders <- index. Only API folders import `generated` and openapi-fetch. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const layerOf = (file: string) =>
  (file.startsWith("src/") ? (file.split("/")[2] ? file.split("/")[1] : file.slice(4, -3)) : file.split("/")[0]) ?? "";
const allowed: Record<string, string[]> = {
  errors: [],
  core: ["core", "errors"],
  northbound: ["northbound", "core", "errors", "generated", "openapi-fetch"],
  iam: ["iam", "core", "errors", "generated", "openapi-fetch"],
  iotda: ["iotda", "core", "errors", "generated", "openapi-fetch"],
  testing: ["testing", "iotda", "core", "errors", "generated", "ajv/dist/2020.js"],
  index: ["northbound", "iam", "iotda", "core", "errors", "generated"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name}`)
  .filter((name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(name));
it.each(files)("%s imports only what its layer may", (file) => {
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export)[^;]* from "([^"]+)"/gm)) {
    const target = path.startsWith(".") ? layerOf(join(dirname(file), path)) : path;
    if (!target.startsWith("node:")) expect(allowed[layerOf(file)], `${file} imports ${path}`).toContain(target);
  }
});
