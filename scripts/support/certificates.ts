import { readFileSync } from "node:fs";

/** A file of `certificates/`. */
export const certificate = (name: string): Buffer => readFileSync(new URL(`./certificates/${name}`, import.meta.url));
