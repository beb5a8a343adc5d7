/** The platform of a check. */
const { createServer } = require("node:http");

/** Serves answers by path while the work runs: `[status, body]`; null for no answer. What was received is kept in order. */
exports.withServer = async (answers, work) => {
  const received = [];
  let wake = () => {};
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    received.push({ method, url, headers, body: Buffer.concat(chunks) });
    wake(url);
    const answer = answers[url.split("?")[0]];
    if (answer === null) return;
    const [status, body] = answer ?? [404, {}];
    const coded = Buffer.isBuffer(body);
    response.writeHead(status, { "content-type": "application/json", ...(coded && { "content-encoding": "gzip" }) });
    response.end(coded || typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  /** Resolves when the next request for this path is there. */
  const arrived = (path) =>
    new Promise((done) => {
      wake = (url) => url.startsWith(path) && done();
    });
  try {
    await work({ url: `http://127.0.0.1:${server.address().port}`, received, arrived });
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
};
