/** The faults that `npm run faults` makes can still be made. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listed } from "./faults/list.ts";

it("each listed fault has its piece in its file, and there are thirty of them at least", () => {
  const gone = listed().filter(
    ({ folder, fault: { file, from, to } }) => from === to || !readFileSync(`${folder}/${file}`, "utf8").includes(from),
  );
  expect(gone.map(({ folder, fault: { file, from } }) => `${folder}/${file}: ${from}`)).toEqual([]);
  expect(new Set(listed().map(({ fault: { what } }) => what)).size).toBeGreaterThanOrEqual(30);
});
