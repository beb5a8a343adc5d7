/** Makes `expect(...).toFitContract()` known to vitest, with its types: `import "huawei-iot-client/testing/vitest"`, or as a `setupFiles`. */
import { expect } from "vitest";
import { toFitContract } from "./judge/matcher.ts";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: as vitest declares it
  interface Matchers<T = any> {
    /**
     * Request and answer of every recorded exchange are what the specs allow, and nothing else.
     *
     * @param options.basePath the path of the client's base URL, when it has one
     */
    toFitContract(options?: { basePath?: string | undefined }): T;
  }
}

expect.extend({ toFitContract });
