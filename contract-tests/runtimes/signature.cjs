/** SDK-HMAC-SHA256 of a request without a query, written apart from the package's own. (API Request Signing Guide) */
const { createHash, createHmac } = require("node:crypto");

exports.signatureOf = ({ method, url, headers, body }, names, secretKey) => {
  const sha256 = (data) => createHash("sha256").update(data).digest("hex");
  const signed = names.split(";").map((name) => `${name}:${headers[name].trim()}\n`);
  const canonical = [method, `${url}/`, "", signed.join(""), names, sha256(body)].join("\n");
  return createHmac("sha256", secretKey)
    .update(`SDK-HMAC-SHA256\n${headers["x-sdk-date"]}\n${sha256(canonical)}`)
    .digest("hex");
};
