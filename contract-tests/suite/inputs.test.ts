/**
 * Every input of every operation: sent and left out, each value that the specs list, each limit touched from inside, each
 * way to authenticate. The requests are made from the specs; they go through the clients.
 */
import { describe, expect } from "vitest";
import { boundsOf, inputs, values } from "../coverage/obligations.ts";
import { call } from "../fixtures/callers.ts";
import { onBound, requests, type SampleRequest, valueAt, withValue } from "../fixtures/samples.ts";
import { answersOf, type DocumentedAnswer, isSuccess, operations } from "../fixtures/specs.ts";
import { it } from "../fixtures/wire.ts";

interface Case {
  name: string;
  request: SampleRequest;
}

describe.each(operations)("$api $operation.id", ({ api, document, operation }) => {
  const [success] = answersOf(api, operation).filter(isSuccess) as [DocumentedAnswer];
  const full = requests(document, operation, true);

  const cases: Case[] = [
    ...requests(document, operation, false).map((request, index) => ({ name: `only what is required (${index + 1})`, request })),
    ...full.map((request, index) => ({ name: `everything (${index + 1})`, request })),
  ];
  for (const input of inputs(document, operation)) {
    const base = full.find((request) => valueAt(request, input.place) !== undefined);
    const set = (name: string, value: unknown) => {
      const request = base && withValue(base, input.place, value);
      if (request && value !== undefined) cases.push({ name: `${input.place} ${name}`, request });
    };
    if (base && !input.required && input.at.length > 1)
      cases.push({ name: `${input.place} left out`, request: withValue(base, input.place, undefined) as SampleRequest });
    for (const value of values(input.schema)) set(`is ${value}`, value);
    for (const bound of boundsOf(input))
      set(`of ${bound} ${input.schema[bound]}`, onBound(input.schema, bound, base && valueAt(base, input.place)));
  }

  it("every input is sent as it is asked for", async ({ wire }) => {
    wire.tell(success);
    await wire.each(
      cases,
      ({ name }) => name,
      async ({ request }) => {
        const result = await call(wire, api, operation, request);
        expect(result).toEqual(success.value && expect.objectContaining(success.value));
        const sent = wire.verdicts.find((verdict) => verdict.operation?.id === operation.id)?.request;
        expect(sent).toMatchObject({ path: request.path, query: request.query, header: request.header });
        expect(sent?.body).toEqual(request.body);
      },
    );
  });

  const others = operation.security.slice(1);
  if (others.length > 0)
    it("each other way to authenticate is taken", async ({ wire }) => {
      wire.tell(success);
      await wire.each(others, String, async (alternative) => {
        const result = await call(wire, api, operation, full[0] as SampleRequest, alternative);
        expect(result).toEqual(success.value && expect.objectContaining(success.value));
        expect(wire.verdicts[0]?.security.toSorted()).toEqual(alternative.toSorted());
      });
    });
});
