/** Node's CommonJS. */
const { checks } = require("./checks.cjs");
const library = require("huawei-iot-client");

void import("./run-all.mjs").then(({ runAll }) => runAll(checks(library)));
