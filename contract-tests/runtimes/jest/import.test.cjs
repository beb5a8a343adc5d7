/** A CommonJS test that loads the package as a module. */
const { checks } = require("../checks.cjs");

test("all checks", async () => {
  for (const { run } of checks(await import("huawei-iot-client"))) await run();
});
