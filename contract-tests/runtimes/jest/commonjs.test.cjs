const { checks } = require("../checks.cjs");

for (const { name, run } of checks(require("huawei-iot-client"))) test(name, run);
