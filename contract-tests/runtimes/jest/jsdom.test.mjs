/** @jest-environment jsdom */
import * as library from "huawei-iot-client";
import { checks } from "../checks.cjs";
import { saysWhatIsMissing } from "../run-all.mjs";

// jsdom has no fetch.
for (const { name, run } of checks(library)) {
  test(name, () =>
    run().catch((error) => {
      if (!saysWhatIsMissing(error)) throw error;
    }),
  );
}
