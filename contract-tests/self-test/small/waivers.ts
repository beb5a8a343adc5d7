/** Stands in for the project's waivers. */
import type { Waiver } from "../../../contract-tests/coverage/waivers.ts";

export const waivers: Waiver[] = [];
