// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces of code
/** What the kit promises of traffic: it is judged, by two judges that know the specs. */
import { type Promised, spec } from "./pieces.ts";

export const traffic: Promised[] = [
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
