/** What the kit promises of the gate: it is shut for every family, and for a run that shows nothing. */
import { type Edit, type Promised, spec, suite } from "./pieces.ts";

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

export const gate: Promised[] = [
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
