/**
 * What must work wherever the package runs: Node, Jest, vitest's vm pools, jsdom, Bun, Deno. Without a test framework, and
 * CommonJS, because each of them can load that. What is compared is plain: an object of another realm equals none of ours.
 */
const assert = require("node:assert");
const { gzipSync } = require("node:zlib");
const { withServer } = require("./server.cjs");
const { signatureOf } = require("./signature.cjs");

const devices = "/iocm/app/dm/v1.4.0/devices";
const login = "/iocm/app/sec/v1.1.0/login";
const accessCode = "/v5/iot/0a1b/auth/accesscode";
const token = { scope: "default", tokenType: "bearer", expiresIn: 3600, accessToken: "access-token", refreshToken: "refresh-token" };
const page = { totalCount: 1, pageNo: 0, pageSize: 25, devices: [{ deviceId: "d" }] };
const credential = { access_key: "key", access_code: "code" };

/** What a platform answers that knows us: `[status, body]` by path; null for no answer at all. */
const platform = (more = {}) => ({ [login]: [200, token], [devices]: [200, page], [accessCode]: [201, credential], ...more });

/** The checks of the package, given by its exports: each has a name, and `run` rejects when it fails. */
exports.checks = (library) => {
  const { createIotdaClient, createNorthboundClient, akSk, unwrap, userToken } = library;
  const northbound = (url, more) => createNorthboundClient({ baseUrl: url, appId: "app", secret: "s&c ret", timeoutMs: 5_000, ...more });
  const iotda = (url, credentials) => createIotdaClient({ endpoint: url, projectId: "0a1b", credentials, timeoutMs: 5_000 });

  /** A check against a platform of its own, with a client that is closed afterwards. */
  const check = (name, answers, create, work) => ({
    name,
    run: () =>
      withServer(answers, async (server) => {
        const client = create(server.url);
        try {
          await work(client, server);
        } finally {
          await client.close();
        }
      }),
  });

  return [
    check("logs in with a form that is labelled so", platform(), northbound, async (client, { received }) => {
      assert.equal((await client.getAuthToken()).accessToken, "access-token");
      assert.match(received[0].headers["content-type"], /^application\/x-www-form-urlencoded/);
      assert.equal(String(received[0].body), "appId=app&secret=s%26c+ret");
    }),

    check("gets by a typed path, with the token", platform(), northbound, async (client, { received }) => {
      const { totalCount } = unwrap(await client.api.GET(devices, { params: { query: { pageNo: 0, pageSize: 25 } } }));
      assert.equal(totalCount, 1);
      assert.equal(received[1].url, `${devices}?pageNo=0&pageSize=25`);
      assert.equal(received[1].headers.authorization, "Bearer access-token");
      assert.equal(received[1].headers.app_key, "app");
    }),

    check(
      "posts JSON, by a function and by a typed path",
      platform(),
      (url) => iotda(url, userToken("t")),
      async (client, { received }) => {
        assert.equal((await client.createAccessCode({ type: "MQTT" })).access_code, "code");
        const params = { path: { project_id: "0a1b" } };
        const result = await client.api.POST("/v5/iot/{project_id}/auth/accesscode", { params, body: { type: "MQTT" } });
        assert.equal(unwrap(result).access_code, "code");
        for (const { headers, body } of received) {
          assert.match(headers["content-type"], /^application\/json/);
          assert.equal(String(body), '{"type":"MQTT"}');
          assert.equal(headers["x-auth-token"], "t");
        }
      },
    ),

    check("an answer that was compressed is read", { ...platform(), [devices]: [200, gzipped(page)] }, northbound, async (client) => {
      assert.equal(unwrap(await client.api.GET(devices, {})).totalCount, 1);
    }),

    check(
      "a refusal is an ApiError",
      platform({ [devices]: [403, { error_code: "1010009", error_desc: "app throttle exceed" }] }),
      northbound,
      async (client) => {
        const error = await failure(client.api.GET(devices, {}).then(unwrap));
        assert.ok(error instanceof library.ApiError && error instanceof library.HuaweiIotError);
        assert.equal(`${error.name} ${error.kind} ${error.status} ${error.errorCode}`, "ApiError api 403 1010009");
        assert.match(error.message, /app throttle exceed/);
      },
    ),

    check("a success that is no JSON is a ResponseError", platform({ [login]: [200, "<html>"] }), northbound, async (client) => {
      const error = await failure(client.getAuthToken());
      assert.equal(`${error.name} ${error.kind} ${error.reason}`, "ResponseError response not-json");
    }),

    check(
      "a port on which nothing listens is a NetworkError",
      platform(),
      () => northbound("http://127.0.0.1:1"),
      async (client) => {
        const error = await failure(client.getAuthToken());
        assert.ok(error instanceof library.NetworkError);
        assert.equal(`${error.name} ${error.kind}`, "NetworkError network");
        assert.equal(error.cause.code, "ECONNREFUSED");
        assert.doesNotMatch(error.message, /outcome is unknown/);
      },
    ),

    check(
      "what a fetch of one's own throws is told",
      platform(),
      (url) => northbound(url, { fetch: () => Promise.reject(Object.assign(new Error("it broke"), { code: "EBROKEN" })) }),
      async (client) => {
        const error = await failure(client.getAuthToken());
        assert.equal(error.name, "NetworkError");
        assert.match(error.message, /EBROKEN|it broke/);
        assert.equal(error.cause.message, "it broke");
      },
    ),

    check(
      "a call that takes too long is a NetworkError",
      platform({ [devices]: null }),
      (url) => northbound(url, { timeoutMs: 500 }),
      async (client) => {
        const began = Date.now();
        const error = await failure(client.api.GET(devices, {}));
        assert.equal(error.name, "NetworkError");
        assert.match(error.message, /within \d+ ms/);
        assert.ok(Date.now() - began < 4_000);
      },
    ),

    check("an abort throws the signal's reason, whatever it is", platform({ [devices]: null }), northbound, async (client, { arrived }) => {
      for (const reason of [new Error("enough"), "enough", { code: "ECONNRESET" }]) {
        const controller = new AbortController();
        const call = failure(client.api.GET(devices, { signal: controller.signal }));
        await arrived(devices);
        controller.abort(reason);
        assert.ok((await call) === reason);
        assert.ok((await failure(client.api.GET(devices, { signal: controller.signal }))) === reason);
      }
    }),

    check("a middleware changes what is sent", platform(), northbound, async (client, { received }) => {
      client.api.use({
        onRequest({ request }) {
          request.headers.set("x-one", "1");
        },
      });
      assert.equal(unwrap(await client.api.GET(devices, {})).totalCount, 1);
      assert.equal(received[1].headers["x-one"], "1");
    }),

    check("a middleware puts a request and an answer of its own in their place", platform(), northbound, async (client, { received }) => {
      if (typeof Request === "undefined") return;
      client.api.use({
        onRequest: ({ request }) => new Request(request, { headers: [...request.headers, ["x-two", "2"]] }),
        onResponse: () => new Response('{"totalCount":7}', { headers: { "content-type": "application/json" } }),
      });
      assert.equal(unwrap(await client.api.GET(devices, {})).totalCount, 7);
      assert.equal(received[1].headers["x-two"], "2");
    }),

    check(
      "sends bytes, forms and addresses of this realm",
      platform({ "/own": [200, {}] }),
      northbound,
      async (client, { received, url }) => {
        await client.fetch(new URL(`${url}/own`), { method: "PUT", body: new Uint8Array([0, 255, 10]) });
        await client.fetch("/own", { method: "POST", body: new URLSearchParams({ a: "b c" }) });
        assert.equal(received[1].body.toString("hex"), "00ff0a");
        assert.equal(String(received[2].body), "a=b+c");
        assert.match(received[2].headers["content-type"], /^application\/x-www-form-urlencoded/);
      },
    ),

    check(
      "signs",
      platform(),
      (url) => iotda(url, akSk({ accessKey: "AK", secretKey: "SK" })),
      async (client, { received }) => {
        assert.equal((await client.createAccessCode({ type: "MQTT" })).access_code, "code");
        const [, names, signature] = /^SDK-HMAC-SHA256 Access=AK, SignedHeaders=(\S+), Signature=(\w+)$/.exec(
          received[0].headers.authorization,
        );
        assert.equal(signature, signatureOf(received[0], names, "SK"));
      },
    ),
  ];
};

/** A body that the server sends with `Content-Encoding: gzip`. */
const gzipped = (value) => gzipSync(JSON.stringify(value));

/** What a promise is rejected with. */
const failure = (promise) =>
  promise.then(
    () => assert.fail("it succeeded"),
    (error) => error,
  );
