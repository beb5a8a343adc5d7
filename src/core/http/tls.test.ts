/** TLS options are checked when they are given: each wrong one is named, and never quoted. */
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { amqpConnectionOptions } from "../../iotda/amqp.ts";
import { createNorthboundClient } from "../../northbound/client.ts";
import { checkedTls } from "./tls.ts";

const file = (name: string) => readFileSync(`scripts/support/certificates/${name}`);
const [ca, cert, key, pfx] = [file("ca.pem"), file("client.pem"), file("client.key"), file("client.p12")];
const encrypted = createPrivateKey(key).export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "open" });
const inOnePiece = Buffer.concat([cert, key]);

describe("checkedTls takes", () => {
  it.each<[string, object]>([
    ["a CA as bytes, as plain bytes and as text", { ca: [ca, new Uint8Array(ca), String(ca)] }],
    ["a bundle of CAs, with the remarks that they come with", { ca: `# a\n${ca}\n# b\n${file("other-ca.pem")}` }],
    ["a certificate and its key", { cert, key, servername: "platform.test" }],
    ["a key with its passphrase", { cert, key: encrypted, passphrase: "open" }],
    ["certificate and key in one file", { cert: inOnePiece, key: inOnePiece }],
    ["a PFX with its passphrase", { pfx, passphrase: "test" }],
    ["an IP address as the name", { servername: "2001:db8::1" }],
  ])("%s", (_, options) => {
    expect(checkedTls({ ...options, ...("ca" in options ? {} : { ca: undefined }) })).toEqual(options);
  });
});

const path = "s3cret/certs/ca.pem";
const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
describe("checkedTls refuses", () => {
  it.each<[string, object, string]>([
    ["a path as ca", { ca: path }, "tls.ca has no PEM certificate. Pass the content of the file, not its path"],
    ["a path among CAs", { ca: [ca, path] }, "tls.ca has no PEM certificate"],
    ["no CA in the list", { ca: [] }, "tls.ca has no PEM certificate"],
    ["a CA in DER", { ca: Buffer.from([0x30, 0x82, 1, 2]) }, "tls.ca has no PEM certificate"],
    ["a CA that is cut off", { ca: String(ca).slice(0, 200) }, "tls.ca has a certificate that cannot be read"],
    ["a CA of which nothing can be read", { ca: `${ca}\n${broken}` }, "tls.ca has a certificate that cannot be read"],
    ["a CA that is no text", { ca: 5 }, "tls.ca must be PEM"],
    ["a path as cert", { cert: path, key }, "tls.cert has no PEM certificate"],
    ["a key as cert", { cert: key, key }, "tls.cert has no PEM certificate"],
    ["a path as key", { cert, key: path }, "tls.key has no PEM private key"],
    ["a key of which nothing can be read", { cert, key: "-----BEGIN PRIVATE KEY-----\nAAAA" }, "tls.key has a private key that cannot"],
    ["a key of another certificate", { cert, key: file("foreign-client.key") }, "tls.key does not belong to tls.cert"],
    ["an encrypted key alone", { cert, key: encrypted }, "tls.key is encrypted: pass tls.passphrase too"],
    ["another passphrase", { cert, key: encrypted, passphrase: "s3cret" }, "tls.passphrase does not open tls.key"],
    ["a passphrase that is no text", { cert, key, passphrase: 5 }, "tls.passphrase must be a non-empty string; it is number"],
    ["a certificate without a key", { cert }, "tls.cert needs tls.key"],
    ["a key without a certificate", { key }, "tls.key needs tls.cert"],
    ["a path as pfx", { pfx: path }, "tls.pfx must be bytes: the content of the file, not its path"],
    ["a PFX that is none", { pfx: cert }, "tls.pfx is no PKCS#12 file"],
    ["a PFX without its passphrase", { pfx }, "tls.pfx is encrypted: pass tls.passphrase too"],
    ["a PFX with another passphrase", { pfx, passphrase: "s3cret" }, "tls.passphrase does not open tls.pfx"],
    ["a PFX with RC2", { pfx: file("client-rc2.p12"), passphrase: "test" }, "tls.pfx uses an old encryption (RC2)"],
    ["a URL as the name", { servername: "https://s3cret" }, "tls.servername must be a name without scheme, port or path"],
    ["a name that is no text", { servername: true }, "tls.servername must be a string of 1 to 253 characters; it is boolean"],
    ["a switch for the checks", { rejectUnauthorized: false }, "tls has no option rejectUnauthorized"],
    ["what is no object", "ca.pem" as never, "tls takes an object of options"],
  ])("%s", (_, tls, message) => {
    const good = { baseUrl: "https://platform.example.com", appId: "app", secret: "secret" };
    const credential = { access_key: "key", access_code: "code" };
    for (const create of [
      () => checkedTls(tls),
      () => createNorthboundClient({ ...good, tls } as never),
      () => amqpConnectionOptions({ host: "host.example.com", credential, tls } as never),
    ]) {
      expect(create).toThrow(TypeError);
      expect(create).toThrow(message);
      expect(create).not.toThrow("s3cret");
    }
  });
});
