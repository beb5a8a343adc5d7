/**
 * What the contract kit promises (README, "Mocks and contract tests"; the table in coverage/obligations.ts), each with the
 * piece of the project in small that breaks it, and what the run must say then: a run that fails for another reason proves
 * nothing.
 */
export interface Promised {
  promise: string;
  /** Mock only where Prism matters; the platform starts faster. */
  on: ("mock" | "platform")[];
  broken: Edit[];
  says: (string | RegExp)[];
}
export type Edit = [file: string, piece: string, instead: string];

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code
const suite = "contract-tests/suite/small.test.ts";
const spec = "spec/small/openapi.yaml";
const another = '({ wire }) => putThing(wire, full, { app_key: "a" })';
const notShown = (id: string) => new RegExp(`^ +not shown: ${id}$`, "m");

const traffic: Promised[] = [
  {
    promise: "a request beyond the spec fails its test and shuts the gate",
    on: ["platform"],
    broken: [["client.ts", "`?${pairs}`", "`?extra=1&${pairs}`"]],
    says: [
      "AssertionError: what the judges found and the test did not declare",
      "request.query.extra is not declared (unknown)",
      /^ +\d+ tests failed$/m,
      /^ +undeclared traffic: \d+, 0 is demanded$/m,
    ],
  },
  {
    promise: "an answer beyond the spec fails its test and shuts the gate",
    on: ["platform"],
    broken: [["platform.ts", "JSON.stringify(body)", "JSON.stringify({ ...(body as object), extra: 1 })"]],
    says: ["response.body.extra is not declared (unknown)", /^ +\d+ tests failed$/m, /^ +undeclared traffic: \d+, 0 is demanded$/m],
  },
  {
    promise: "Prism's verdict is read",
    on: ["mock"],
    broken: [[spec, "colour: {", "colour: { readOnly: true,"]],
    says: ["the judges disagree: only Prism sees that request.body", /^ +undeclared traffic: \d+, 0 is demanded$/m],
  },
  {
    promise: "what Prism does not see is a disagreement, where it is not known to be blind",
    on: ["mock"],
    broken: [[spec, '        "401": { $ref: "#/components/responses/Refused" }\n  /things:', "  /things:"]],
    says: ["the judges disagree: Prism does not see that request breaks security"],
  },
  {
    promise: "a run with a schema that cannot be judged does not start",
    on: ["platform"],
    broken: [[spec, "deep: { type: boolean }", "deep: { type: boolean, minimum: 1 }"]],
    says: ["small: cannot judge, because a schema does not compile"],
  },
  {
    promise: "a run with a generated document that is stale does not start",
    on: ["platform"],
    broken: [["generated/small/openapi.json", "river", "stream"]],
    says: ["generated/small/openapi.json is stale"],
  },
];

const evidence: Promised[] = [
  {
    promise: "an exchange that broke the contract shows nothing of what it carried",
    on: ["platform"],
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
    broken: [[suite, "onBound(schema, bound)", 'bound === "maximum" ? 8 : onBound(schema, bound)']],
    says: [notShown("bound:small:putThing:query/page:maximum"), "bound: 8 of 9 shown, at least 95 % are demanded"],
  },
  {
    promise: "a request past the clients does not show that a client can send it",
    on: ["platform"],
    broken: [
      [
        suite,
        another,
        `async ({ wire }) => {
      expect(await createClient(wire.url("small" as never), wire.raw()).putThing(full, { app_key: "a" })).toBeTruthy();
    }`,
      ],
    ],
    says: [notShown("security:small:putThing:appKey")],
  },
  {
    promise: "a property of an answer that a test made up counts only when it is absent",
    on: ["platform"],
    broken: [[spec, "things: [{ name: river, note: deep,", "things: [{ name: river,"]],
    says: [notShown("output:small:listThings:200:things/\\[\\]/note"), "output: 16 of 17 shown, at least 95 % are demanded"],
  },
  {
    promise: "an invariant that is claimed is shown by what is asserted from there on",
    on: ["platform"],
    broken: [
      [
        suite,
        "wire.shows(id);\n  expect(await clientOf(wire).putThing(full)).toBeTruthy();",
        "expect(await clientOf(wire).putThing(full)).toBeTruthy();\n  wire.shows(id);",
      ],
    ],
    says: [notShown("invariant:small:newest-wins")],
  },
  {
    promise: "what is claimed is an obligation",
    on: ["platform"],
    broken: [[suite, "wire.shows(id)", "wire.shows(id.replace('newest', 'oldest'))"]],
    says: ["Error: invariant:small:oldest-wins is no obligation of the specs", notShown("invariant:small:newest-wins")],
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
    broken: [[suite, another, `async ({ wire }) => void (await clientOf(wire).putThing(full, { app_key: "a" }))`]],
    says: ["expected any number of assertion, but got none", notShown("security:small:putThing:appKey")],
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

export const nothing: Edit = [
  suite,
  'it("takes what',
  'it.only("asserts nothing of the contract", () => expect(1).toBe(1));\nit("takes what',
];
/** Something more of every family, but most of it was there before: what a gate of 50 % lets pass. */
const grown: Edit[] = [
  [
    spec,
    "components:\n",
    `  /rivers:
    get:
      operationId: listRivers
      parameters:
        - { name: deep, in: query, schema: { type: boolean } }
        - { name: level, in: query, schema: { type: integer, maximum: 9 } }
      responses:
        "200":
          description: All of them.
          content:
            application/json:
              schema: { type: object, required: [level], properties: { level: { type: integer } } }
              examples: { some: { value: { level: 1 } } }
        "401": { $ref: "#/components/responses/Refused" }
components:
`,
  ],
  [spec, "paths:\n", "  - { id: rivers-last, statement: Rivers are last. }\npaths:\n"],
];
const lessThan = (demanded: number, counts: Record<string, string>) =>
  Object.entries(counts).map(([family, count]) => `  ${family}: ${count} shown, at least ${demanded} % are demanded\n`);

const gate: Promised[] = [
  {
    promise: "a spec that has grown shuts the gate in every family that a mock can show",
    on: ["mock"],
    broken: grown,
    says: [
      ...lessThan(100, { operation: "2 of 3", media: "6 of 8", input: "17 of 21", value: "6 of 8", security: "3 of 4", status: "5 of 7" }),
      ...lessThan(100, { code: "4 of 5" }),
      ...lessThan(95, { bound: "9 of 10", negative: "27 of 31", output: "17 of 20" }),
    ],
  },
  {
    promise: "a spec that has grown shuts the gate in every family that a platform can show",
    on: ["platform"],
    broken: grown,
    says: [
      ...lessThan(100, { operation: "2 of 3", media: "6 of 8", input: "17 of 21", value: "6 of 8", security: "3 of 4", status: "5 of 7" }),
      ...lessThan(100, { code: "4 of 5", invariant: "2 of 3" }),
      ...lessThan(95, { bound: "9 of 10", output: "17 of 20" }),
    ],
  },
  {
    promise: "a spec without an operation is nothing to go by",
    on: ["platform"],
    broken: [[spec, "paths:", "paths: {}\nx-paths:"]],
    says: ["generated/small/openapi.json has no operation: there is nothing to test"],
  },
  {
    promise: "a file of the suite that cannot be run is a failure",
    on: ["platform"],
    broken: [[suite, 'describe("inputs"', 'throw new Error("broken");\ndescribe("inputs"']],
    says: ["Error: broken", /^ +1 tests failed$/m],
  },
];

export const promises = [...traffic, ...evidence, ...gate];

/** A platform that quotes what it was sent, and a test that fails over secrets in every form in which they are sent. */
export const quoting: Edit[] = [
  ["platform.ts", "JSON.stringify(body)", 'JSON.stringify({ ...(body as object), note: `${request.headers["x-auth-token"]} is known` })'],
  [
    suite,
    another,
    // Backwards: vitest shows the lines of a file in which a test fails.
    `async ({ wire }) => {
      const [secret, token, variable] = ["+% é\\"=w&p", "resu-fo-nek0t", "terc3s+vne"].map((text) => [...text].reverse().join(""));
      const { putThing } = clientOf(wire);
      await putThing({ ...full, body: { ...(full.body as object), secret } }, { "X-Auth-Token": token });
      const forms = [secret, variable].flatMap((text = "") => [text, encodeURIComponent(text), new URLSearchParams({ text }), JSON.stringify(text)]);
      expect([token, ...forms].join(" ")).toBe("");
    }`,
  ],
];
/** What must stand nowhere after it. */
export const quoted = /t0ken-of-user|p(&|&amp;|%26)w|s3cret/i;
