import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Seals texts with AES-256-GCM: the first key seals, every key of the list opens. */
export interface Seal {
  /** @param context what the text belongs to; a seal opens in no other context */
  close(text: string, context: string): string;
  /** Undefined for what none of the keys has sealed in this context. */
  open(sealed: unknown, context: string): string | undefined;
}

const ivBytes = 12;
const tagBytes = 16;

/** @throws TypeError for what is no key of 32 bytes, or no list of such */
export function createSeal(option: unknown): Seal {
  const given: readonly unknown[] = Array.isArray(option) ? option : [option];
  const keys = given.map((key) => {
    if (!ArrayBuffer.isView(key) || key.byteLength !== 32)
      throw new TypeError("seal must be a key of 32 bytes, for example randomBytes(32), or a list of such; the first one seals, all open");
    const bytes = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
    // Tells the keys of a list apart, and nothing about them.
    return { bytes, id: createHmac("sha256", bytes).update("huawei-iot-client key id").digest("hex").slice(0, 12) };
  });
  const [first] = keys;
  if (!first) throw new TypeError("seal is an empty list; its first key seals");

  return {
    close(text, context) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", first.bytes, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `${first.id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url")}`;
    },
    open(sealed, context) {
      const [id, text = ""] = typeof sealed === "string" ? sealed.split(".") : [];
      const key = keys.find((one) => one.id === id);
      if (!key) return undefined;
      try {
        const bytes = Buffer.from(text, "base64url");
        const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
        decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
