import { expect, it } from "vitest";
import { createResets } from "./resets.ts";

const credential = (access_key: string) => ({ access_key, access_code: `code of ${access_key}` });

function scene() {
  const given: string[] = [];
  const resets = createResets({ get: async () => credential("never asked"), reject: ({ access_key }) => void given.push(access_key) });
  return { given, ...resets };
}

it("one that was let in before is given up when it is refused", () => {
  const { given, admitted, refused } = scene();
  admitted(credential("a"));
  refused(credential("a"));
  expect(given).toEqual(["a"]);
});

it("one that is refused from the start is given up once: a wrong clock refuses every credential", () => {
  const { given, refused } = scene();
  for (const key of ["a", "b", "c", "d"]) refused(credential(key));
  expect(given).toEqual(["a"]);
});

it("once again when one has been let in", () => {
  const { given, admitted, refused } = scene();
  for (const key of ["a", "b"]) refused(credential(key));
  admitted(credential("b"));
  refused(credential("c"));
  expect(given).toEqual(["a", "c"]);
});

it("a broker that lets in and refuses, again and again, does not make a loop of resets; a connection that stood ends the count", () => {
  const { given, admitted, refused, steady } = scene();
  const round = (key: string) => {
    admitted(credential(key));
    refused(credential(key));
  };
  for (const key of ["a", "b", "c", "d", "e"]) round(key);
  expect(given).toEqual(["a", "b", "c"]);
  steady();
  round("f");
  expect(given).toEqual(["a", "b", "c", "f"]);
});
