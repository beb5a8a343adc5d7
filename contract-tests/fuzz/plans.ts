/**
 * Plans from a seed. Most answers are the documented ones with one or two things wrong: one that is wrong throughout never
 * gets past its first line.
 */
import fc, { type Arbitrary } from "fast-check";
import {
  type AnswerPlan,
  type BodyEdit,
  type Coding,
  framings,
  type HeaderEdit,
  type Plan,
  type Quote,
  type Text,
  type Wire,
} from "./plan.ts";

/** Mostly as it should be; with this chance not. */
const rarely = <T>(usual: T, percent: number, other: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(usual) }, { weight: percent, arbitrary: other });
const one = <const T extends unknown[]>(...values: T): Arbitrary<T[number]> => fc.constantFrom(...values) as Arbitrary<T[number]>;
const at = fc.nat(40);
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

const quote: Arbitrary<Quote> = fc.record({ what: one("request", "body", "credential"), as: one("raw", "json", "percent", "form") });
const text: Arbitrary<Text> = fc.oneof(
  { weight: 3, arbitrary: quote },
  {
    weight: 2,
    arbitrary: one("", " ", "\u0007\u001b[31mred", "a\tb", "café", "line\r\n  folded", "\u2028", "\u0000", "%00%0d%0a", "$&$1"),
  },
  { weight: 1, arbitrary: fc.record({ text: one("x", "é", "%", "\\", '"'), times: one(100, 5_000, 70_000) }) },
);
const wrongValues = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  3600.5,
  "",
  "0",
  "3,600",
  "Infinity",
  [],
  {},
  [[]],
  { code: {} },
  ["a", 1],
  "__proto__",
];
const keys = [
  "__proto__",
  "constructor",
  "toString",
  "error",
  "error_code",
  "resultcode",
  "error_desc",
  "error_msg",
  "request_id",
  "token",
];

const bodyEdit: Arbitrary<BodyEdit> = fc.oneof(
  fc.record({ edit: one("root"), value: one(...wrongValues) }),
  fc.record({ edit: one("nest"), depth: one(1, 100, 20_000), array: fc.boolean() }),
  fc.record({ edit: one("leaf"), at, value: one(...wrongValues) }),
  fc.record({ edit: one("text"), at, value: text }),
  fc.record({ edit: one("text"), at, value: quote }),
  fc.record({ edit: one("drop", "twice", "nan"), at }),
  fc.record({ edit: one("key"), key: one(...keys) }),
  fc.record({ edit: one("truncate", "flip"), share }),
  fc.record({ edit: one("insert"), share, latin1: one("\xff", "\xc3(", "\0", "\xed\xa0\x80", "\u007f", ",", "}") }),
  fc.record({ edit: one("empty", "bom", "utf16", "html", "blank", "garbage") }),
);

const statuses = [100, 101, 102, 103, 199, 200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 305, 307, 308, 399];
const failures = [400, 401, 402, 403, 404, 405, 407, 408, 409, 411, 413, 414, 418, 421, 425, 426, 429, 431, 451, 499];
const others = [500, 501, 502, 503, 504, 505, 511, 599, 600, 601, 700, 999, 0, 1, 99];

const types = [
  "text/html",
  "application/problem+json",
  "application/json; charset=utf-16",
  "APPLICATION/JSON",
  "",
  "json",
  "multipart/form-data",
];
const named = one("X-Request-Id", "X-Subject-Token", "Location", "Server", "Date", "Set-Cookie", "Content-Type", "Warning", "X-Auth-Token");
const headerEdit: Arbitrary<HeaderEdit> = fc.oneof(
  fc.record({ edit: one("drop"), name: one("Content-Type", "X-Subject-Token", "Date") }),
  fc.record({ edit: one("set", "add"), name: one("Content-Type"), value: one(...types) }),
  { weight: 3, arbitrary: fc.record({ edit: one("set", "add"), name: named, value: text }) },
  fc.record({
    edit: one("add"),
    name: one("Location"),
    value: one("/", "//other.example/", "http://127.0.0.1:1/x", "javascript:", "http://["),
  }),
  fc.record({
    edit: one("add"),
    name: one("Retry-After"),
    value: one("5", "-1", "1e99", "soon", "Wed, 21 Oct 2099 07:28:00 GMT", "Infinity"),
  }),
  fc.record({ edit: one("add"), name: one("Connection"), value: one("upgrade", "close, keep-alive", "keep-alive", "Content-Length", ",") }),
  fc.record({ edit: one("add"), name: one("Keep-Alive"), value: one("timeout=0", "timeout=-1", "timeout=1e99", "max=0", "timeout=x") }),
  fc.record({ edit: one("add"), name: one("Upgrade"), value: one("websocket", "h2c", "TLS/1.0") }),
  fc.record({
    edit: one("add"),
    name: one("Transfer-Encoding"),
    value: one("chunked", "gzip, chunked", "identity", "chunked, chunked", "x"),
  }),
  fc.record({ edit: one("many"), count: one(100, 3_000) }),
  fc.record({
    edit: one("line"),
    line: one("no colon", ": no name", "a b: c", "x: y\r\n z", "x:\0", "x: \x7f", "é: é", "\tfolded: first", "x : y"),
  }),
);

const coding: Arbitrary<Coding> = fc.oneof(
  {
    weight: 4,
    arbitrary: one("gzip", "br", "deflate").map((name) => ({ declared: name as string, done: [name], damage: "none" as const })),
  },
  fc.record({
    declared: one(
      "gzip",
      "br",
      "deflate",
      "x-gzip",
      "GZIP",
      "identity",
      "gzip, br",
      "br , gzip",
      "zstd",
      "compress",
      "x",
      ",",
      "gzip;q=1",
      "gzip, ".repeat(1_000),
    ),
    done: fc.array(one("gzip", "br", "deflate", "raw"), { maxLength: 3 }),
    damage: one("none", "truncate", "flip", "empty"),
  }),
  one("gzip", "br", "deflate").chain((name) =>
    one("truncate", "flip", "empty").map((damage) => ({ declared: name as string, done: [name], damage })),
  ),
);

const interim = one(
  "100 Continue\r\n",
  "102 Processing\r\n",
  "103 Early Hints\r\nLink: </x>; rel=preload\r\n",
  "101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n",
  "199 \r\nContent-Length: 5\r\n",
  "100 Continue\r\nTransfer-Encoding: chunked\r\n",
);
const wire: Arbitrary<Wire> = fc.record({
  early: rarely("no", 4, one("connect", "head")) as Arbitrary<Wire["early"]>,
  interim: rarely<string[]>([], 4, fc.array(interim, { minLength: 1, maxLength: 3 })),
  pieces: rarely(1, 25, one(2, 5, 30)),
  pauseMs: rarely(0, 10, one(1)),
  share,
  end: rarely("rest", 8, one("reset", "close", "reset", "close", "stall")) as Arbitrary<Wire["end"]>,
  after: rarely("nothing", 6, one("garbage", "answer")) as Arbitrary<Wire["after"]>,
  close: fc.boolean(),
});

const answer: Arbitrary<AnswerPlan> = fc.record({
  example: fc.nat(200),
  status: rarely<number | undefined>(undefined, 30, fc.oneof(one(...statuses), one(...failures), one(...others))),
  reason: rarely<Text | undefined>("Reason", 10, fc.oneof(text, one(undefined))),
  headers: rarely<HeaderEdit[]>([], 25, fc.array(headerEdit, { minLength: 1, maxLength: 3 })),
  body: rarely<BodyEdit[]>([], 65, fc.array(bodyEdit, { minLength: 1, maxLength: 3 })),
  coding: rarely<Coding>({ declared: undefined, done: [], damage: "none" }, 12, coding),
  framing: rarely("length", 15, one(...framings)) as Arbitrary<AnswerPlan["framing"]>,
  wire,
});

const plan: Arbitrary<Plan> = fc.record({
  calls: rarely(1, 20, one(2)),
  credentials: fc.nat(20),
  answers: fc.array(answer, { minLength: 1, maxLength: 2 }),
});

/** The first cases of a seed. More of them begin with the same ones. */
export const plansOf = (seed: number, cases: number): Plan[] => fc.sample(plan, { seed, numRuns: cases });
