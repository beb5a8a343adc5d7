// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code
/** What the kit promises of evidence: what counts as shown, and what does not. */
import { another, notShown, type Promised, spec, suite } from "./pieces.ts";

export const evidence: Promised[] = [
  {
    promise: "an exchange that broke the contract shows nothing of what it carried",
    on: ["platform"],
    run: "first",
    broken: [
      [
        suite,
        "({ wire }) => putThing(wire, withValue(full, place, value) as SampleRequest));\n    for",
        `async ({ wire }) => {
          expect(await clientOf(wire).putThing({ ...withValue(full, place, value), query: { extra: 1 } } as never)).toBeTruthy();
          expect(wire.declareViolations()).toHaveLength(1);
        });\n    for`,
      ],
    ],
    says: [notShown("value:small:putThing:body/kind:river"), "value: 3 of 6 shown, at least 100 % are demanded"],
  },
  {
    promise: "a bound counts when a value sits on it",
    on: ["platform"],
    run: "first",
    broken: [[suite, "onBound(schema, bound)", 'bound === "maximum" ? 8 : onBound(schema, bound)']],
    says: [notShown("bound:small:putThing:query/page:maximum"), "bound: 8 of 9 shown, at least 95 % are demanded"],
  },
  {
    promise: "a request past the clients does not show that a client can send it",
    on: ["platform"],
    run: "first",
    broken: [
      [
        suite,
        another,
        `async ({ wire }) => {
      expect(await createClient(wire.url("small" as never), wire.raw()).putThing(full, { app_key: "a" })).toBeTruthy();
    }`,
      ],
    ],
    says: [notShown("security:small:putThing:appKey"), "security: 2 of 3 shown, at least 100 % are demanded"],
  },
  {
    promise: "a property of an answer that a test made up counts only when it is absent",
    on: ["platform"],
    run: "first",
    broken: [[spec, "things: [{ name: river, note: deep,", "things: [{ name: river,"]],
    says: [notShown("output:small:listThings:200:things/\\[\\]/note"), "output: 16 of 17 shown, at least 95 % are demanded"],
  },
  {
    promise: "an invariant that is claimed is shown by what is asserted from there on",
    on: ["platform"],
    run: "first",
    broken: [
      [
        suite,
        "wire.shows(id);\n  expect(await clientOf(wire).putThing(full)).toBeTruthy();",
        "expect(await clientOf(wire).putThing(full)).toBeTruthy();\n  wire.shows(id);",
      ],
    ],
    says: [notShown("invariant:small:newest-wins"), "invariant: 0 of 2 shown, at least 100 % are demanded"],
  },
  {
    promise: "what is claimed is an obligation",
    on: ["platform"],
    run: "second",
    broken: [[suite, "wire.shows(id)", "wire.shows(id.replace('newest', 'oldest'))"]],
    says: [
      "Error: invariant:small:oldest-wins is no obligation of the specs",
      notShown("invariant:small:newest-wins"),
      "invariant: 1 of 2 shown, at least 100 % are demanded",
    ],
  },
  {
    promise: "a test that failed shows nothing",
    on: ["platform"],
    broken: [[suite, another, `async ({ wire }) => { await putThing(wire, full, { app_key: "a" }); expect("this").toBe("that"); }`]],
    says: [/^ +1 tests failed$/m, notShown("security:small:putThing:appKey")],
  },
  {
    promise: "a test asserts something",
    on: ["platform"],
    run: "second",
    broken: [[suite, another, `async ({ wire }) => void (await clientOf(wire).putThing(full, { app_key: "a" }))`]],
    says: [
      "expected any number of assertion, but got none",
      notShown("security:small:putThing:appKey"),
      "security: 2 of 3 shown, at least 100 % are demanded",
    ],
  },
  {
    promise: "a test that is skipped says why",
    on: ["platform"],
    broken: [[suite, another, "({ skip }) => skip()"]],
    says: ["a test was skipped without a reason", notShown("security:small:putThing:appKey")],
  },
  {
    promise: "no two samples are alike, so that inputs that were swapped are found",
    on: ["platform"],
    broken: [
      ["client.ts", "JSON.stringify(body)", "JSON.stringify({ ...body, name: (body as Sent).secret, secret: (body as Sent).name })"],
    ],
    says: [/FAIL .*takes everything/],
  },
  {
    promise: "a waiver has an obligation, and a day on which it expires",
    on: ["platform"],
    run: "first",
    broken: [
      [
        "waivers.ts",
        "= []",
        '= [{ id: "code:small:putThing:400:101", reason: "later", expires: "2020-01-01" }, { id: "code:small:putThing:400:103", reason: "later", expires: "2999-01-01" }]',
      ],
    ],
    says: [
      "the waiver of code:small:putThing:400:101 has expired on 2020-01-01",
      "the waiver of code:small:putThing:400:103 is for no obligation",
    ],
  },
];
