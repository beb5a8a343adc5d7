/** What finding an operation costs among 200: `npm run bench:router`. */
import { createRouter } from "../../src/openapi/router.ts";
import { runCommand } from "../support/command-line.ts";

const many = (path: (index: number) => string) => Array.from({ length: 200 }, (_, index) => path(index));
const specs = {
  "told apart by their third segment": many((index) => `/v5/iot/{project_id}/things${index}/{id}`),
  "told apart by their last segment": many((index) => `/v5/iot/{project_id}/devices/{device_id}/op${index}`),
};
const times = 200_000;

function run(): void {
  for (const [name, paths] of Object.entries(specs)) {
    const route = createRouter(paths.map((path) => ({ method: "GET", path })));
    const cost = (path = "") => {
      const pathname = path.replace(/\{\w+\}/g, "abc");
      const began = performance.now();
      for (let call = 0; call < times; call++) route("GET", pathname);
      return ((performance.now() - began) / times) * 1e6;
    };
    // In turn, so that the machine's mood meets both.
    const rounds = Array.from({ length: 8 }, () => ({ first: cost(paths[0]), last: cost(paths.at(-1)) })).slice(1);
    const { first, last } = rounds.sort((one, other) => one.last / one.first - other.last / other.first)[3] as {
      first: number;
      last: number;
    };
    console.log(`${name}: first ${first.toFixed(0)} ns, last ${last.toFixed(0)} ns, ${(last / first).toFixed(2)}x`);
  }
}

const about = "What finding an operation costs among 200: the last path of a spec beside the first.";
await runCommand({ name: "npm run bench:router", about, options: {} }, async () => run());
