/** A small spec with something of every kind in it, and its rows. */
export const spec = {
  openapi: "3.1.1",
  info: { title: "Things", version: "1", "x-source": { doc: "page", row: "page" } },
  "x-documents": { page: { title: "A page" } },
  "x-error-body": {
    ...{ type: "object", "x-source": { doc: "page", row: "body" }, required: ["code"] },
    properties: { code: { type: "string", "x-error": "code" } },
  },
  "x-contract-invariants": [{ id: "one", statement: "There is only one." }],
  servers: [{ url: "https://{host}/", "x-source": { row: "server" }, variables: { host: { default: "example.com" } } }],
  security: [{ key: [] }],
  paths: {
    "/v1/thing": {
      get: {
        operationId: "readThing",
        "x-source": { doc: "page" },
        parameters: [{ name: "id", in: "query", required: true, schema: { anyOf: [{ type: "string" }, { type: "integer" }] } }],
        responses: {
          200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
          400: {
            "x-error-codes": [
              { code: "7", description: "Busy.", advice: "Wait." },
              { code: "8", description: "Broken.", advice: "Give up." },
            ],
          },
          500: { description: "Failed." },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", "x-source": { doc: "page" } } },
    schemas: {
      Thing: {
        ...{ type: "object", additionalProperties: false, "x-source": { doc: "page", row: "readThing.200" }, required: ["id"] },
        properties: {
          id: { type: "string", maxLength: 64, pattern: "^[a-z]+$", "x-source": { note: "Named so by users." } },
          state: { type: "string", enum: ["ON", "OFF"] },
          age: { type: "integer", description: "Seconds since it was made.", "x-source": { conflict: "Another page says 3600." } },
          owner: { $ref: "#/components/schemas/Owner" },
        },
      },
      Owner: { type: "object", description: "One of 9 owners.", "x-source": { doc: "page", row: "owner" } },
    },
  },
};

export const rows = `
title: A page
rows:
  - { info: page, name: info, openapi: 3.1.1, title: Things, version: "1" }
  - { invariant: one, statement: There is only one. }
  - { server: server, url: "https://{host}/" }
  - { serverVariable: server.host, default: example.com }
  - { securityScheme: X-Key, key: key, type: apiKey, in: header }
  - { operation: readThing, method: GET, path: /v1/thing, security: [key] }
  - { parameter: readThing.id, in: query, mandatory: true, anyOf: [{ type: string }, { type: integer }] }
  - { response: readThing.200, body: { application/json: Thing } }
  - { response: readThing.400, body: error body }
  - { errorCode: readThing.400.7, text: Busy., advice: Wait. }
  - { errorCode: readThing.400.8, text: Broken., advice: Give up. }
  - { response: readThing.500, text: Failed. }
  - { schema: body, name: error body, type: object }
  - { property: body.code, mandatory: true, type: String, x-error: code }
  - { schema: readThing.200, name: Thing, type: object, additionalProperties: false }
  - { property: readThing.200.id, mandatory: true, type: String(64), ours: { pattern: "^[a-z]+$" }, note: Named so by users. }
  - { property: readThing.200.state, type: String, enum: [ON, OFF] }
  - { property: readThing.200.age, type: Integer, text: Seconds since it was made., conflict: Another page says 3600. }
  - { property: readThing.200.owner, type: Object, schema: Owner }
  - { schema: owner, name: Owner, type: object, text: One of 9 owners. }
`;
