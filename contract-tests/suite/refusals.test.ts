/** Every rule that a request can break, broken once: mock and simulator refuse it, and that surfaces as the documented, typed error. */
import { describe, expect } from "vitest";
import { ApiError, createNorthboundClient, type NorthboundClientOptions, unwrap } from "../../src/index.ts";
import { idsOf } from "../coverage/ids.ts";
import { breakable, inputs } from "../coverage/obligations.ts";
import { authorized } from "../fixtures/authorized.ts";
import { breaking, encoded, requests, type SampleRequest, valueAt, withValue } from "../fixtures/samples.ts";
import { answersOf, operations } from "../fixtures/specs.ts";
import { it, type Wire } from "../fixtures/wire.ts";

const form = "application/x-www-form-urlencoded";

describe.each(operations)("$api $operation.id", ({ api, document, operation }) => {
  const documented = answersOf(api, operation);
  const known = new Map(inputs(document, operation).map((input) => [input.place, input]));
  const isForm = operation.body !== undefined && form in operation.body.content;
  // Prism does not see unknown form fields; the facade takes none.
  const rules = breakable(document, operation).filter(({ rule }) => !(isForm && rule === "additionalProperties"));

  const valid = requests(document, operation, true);

  /** The request that breaks the rule, made from the first valid one that has the place. */
  function broken(place: string, rule: string): { url: string; init: RequestInit } {
    const [first] = valid as [SampleRequest];
    const security = operation.security[0] ?? [];
    if (rule === "security") return encoded(operation, first, []);
    if (place === "body" && rule === "required") return encoded(operation, { ...first, body: undefined }, security);
    if (rule === "media-type") {
      const { url, init } = encoded(operation, first, security);
      (init.headers as Headers).set("Content-Type", isForm ? "application/json" : form);
      return { url, init: { ...init, body: isForm ? JSON.stringify(first.body) : String(new URLSearchParams({ field: "value" })) } };
    }
    const base = valid.find((request) => valueAt(request, place) !== undefined) as SampleRequest;
    const value = breaking(known.get(place)?.schema ?? {}, rule, valueAt(base, place), !isForm && place.startsWith("body"));
    return encoded(operation, withValue(base, place, value) as SampleRequest, security);
  }

  async function refused(wire: Wire, headers: Record<string, string>, { place, rule }: (typeof rules)[number]): Promise<void> {
    const { url, init } = broken(place, rule);
    const response = await wire.raw(rule === "security" ? {} : headers)(wire.url(api) + url, init);
    const found = wire.declareViolations();
    expect(wire.shown.includes(idsOf(api, operation.id).negative(place, rule)), "is seen to break the rule").toBe(true);
    expect(found.every(({ at }) => at.startsWith("request"))).toBe(true);

    const error = await response.json().then(
      (told) => unwrapped(told, response),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ApiError);
    const { status, errorCode } = error as ApiError;
    expect(documented.some((answer) => answer.status === String(status) && answer.code === errorCode)).toBe(true);
  }
  const nameOf = ({ place, rule }: (typeof rules)[number]) => `${place} breaks ${rule}`;
  const isUnknownField = ({ rule }: (typeof rules)[number]) => rule === "additionalProperties";
  const isEmptyQuery = ({ place, rule }: (typeof rules)[number]) => rule === "minLength" && place.startsWith("query/");

  it("every rule, broken once, is refused", async ({ wire }) => {
    const headers = await authorized(wire, api, operation);
    await wire.each(
      rules.filter((one) => !isUnknownField(one) && !isEmptyQuery(one)),
      nameOf,
      (one) => refused(wire, headers, one),
    );
  });

  const empty = rules.filter(isEmptyQuery);
  if (empty.length > 0)
    it("every query parameter without the value that it needs is refused", async ({ wire }) => {
      wire.only("platform", "Prism takes a query parameter without a value for one that is left out");
      const headers = await authorized(wire, api, operation);
      await wire.each(empty, nameOf, (one) => refused(wire, headers, one));
    });

  const unknown = rules.filter(isUnknownField);
  if (unknown.length > 0)
    it("every field that nobody documented is refused", async ({ wire }) => {
      wire.only("mock", "no document says that a platform refuses what is not documented");
      const headers = await authorized(wire, api, operation);
      await wire.each(unknown, nameOf, (one) => refused(wire, headers, one));
    });
});

function unwrapped(error: unknown, response: Response): unknown {
  try {
    return unwrap({ error, response });
  } catch (thrown) {
    return thrown;
  }
}

it("getAuthToken: a field that the document does not have is refused before anything is sent", ({ wire }) => {
  wire.shows(idsOf("northbound", "getAuthToken").negative("body", "additionalProperties"));
  const options = { ...{ baseUrl: "https://platform.example.com", appId: "a", secret: "s" }, extra: 1, fetch: wire.fetch };
  expect(() => createNorthboundClient(options as NorthboundClientOptions)).toThrow("createNorthboundClient has no option extra");
  expect(wire.sent).toEqual([]);
});
