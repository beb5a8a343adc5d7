/** Where fetch and its classes are missing, the package can be loaded, and works or says what is missing. */
for (const name of ["Request", "Response", "Headers", "fetch"]) delete globalThis[name];

const library = await import("huawei-iot-client");
const { checks } = await import("./checks.cjs");
const { runAll, saysWhatIsMissing } = await import("./run-all.mjs");
await runAll(checks(library), saysWhatIsMissing);
