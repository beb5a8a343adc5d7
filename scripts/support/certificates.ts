import { readFileSync } from "node:fs";

/** A file of `certificates/`. */
export const certificate = (name: string): Buffer => readFileSync(new URL(`./certificates/${name}`, import.meta.url));

/** What a simulated server shows, and what a client needs to trust it. */
export const serverTls = () => ({ cert: certificate("platform.pem"), key: certificate("platform.key") });
export const clientTls = () => ({ ca: certificate("ca.pem"), servername: "platform.test" });
