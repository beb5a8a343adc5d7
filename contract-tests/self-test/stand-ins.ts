/** Has other modules stand in for some of the project's, wherever they are imported. */
import { resolve } from "node:path";

interface Resolving {
  resolve(source: string, importer: string | undefined, options: object): Promise<{ id: string } | null>;
}

/** @param files what stands in, by the end of the path of what it stands in for */
export const standIns = (files: Record<string, string>) => ({
  name: "stand-ins",
  enforce: "pre" as const,
  async resolveId(this: Resolving, source: string, importer: string | undefined) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const standIn = Object.entries(files).find(([file]) => found?.id.endsWith(file))?.[1];
    return standIn === undefined ? found : resolve(standIn);
  },
});
