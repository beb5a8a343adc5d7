/** The documented answers that are mutated, and those that the other operations of a case give. */
import { answersOf, calledBy, isSuccess, operations } from "../fixtures/specs.ts";
import type { Documented } from "./answer.ts";
import type { Seen } from "./quote.ts";
import { secrets } from "./subjects.ts";

const json = { "Content-Type": "application/json" };

const all = new Map<string, Documented[]>(
  operations.map(({ api, operation }) => {
    const examples = answersOf(api, operation);
    // Successes are many times as likely as any one of the errors.
    const successes = examples.filter(isSuccess);
    const weighted = [...examples, ...Array.from({ length: examples.length }, (_, index) => successes[index % successes.length])];
    const made = weighted.flatMap((example): Documented[] => {
      if (!example) return [];
      const headers = api === "iam" && isSuccess(example) ? { ...json, "X-Subject-Token": secrets.iamToken } : json;
      return [{ status: Number(example.status), headers, body: withSecrets(example.value) }];
    });
    // What answers without a body has no example.
    const [status = "204"] = Object.keys(operation.responses);
    return [`${api}/${operation.id}`, made.length > 0 ? made : [{ status: Number(status), headers: {}, body: undefined }]];
  }),
);

function withSecrets(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("accessToken" in body)) return body;
  const { accessToken, refreshToken } = secrets;
  return { ...body, accessToken, ...("refreshToken" in body && { refreshToken }) };
}

export function documentedAnswer(name: string, number: number): Documented {
  const answers = all.get(name) ?? [];
  return answers[number % answers.length] as Documented;
}

/** What an operation answers that is not fuzzed: its first documented success. */
export function goodAnswer(name: string): Documented {
  const answers = all.get(name) ?? [];
  return answers.find(({ status }) => status < 300) ?? { status: 404, headers: json, body: {} };
}

export function operationOf({ method, path }: Seen): string | undefined {
  const found = URL.canParse(path, "http://platform") ? calledBy({ method, url: new URL(path, "http://platform").href }) : undefined;
  return found && `${found.api}/${found.operation.id}`;
}
