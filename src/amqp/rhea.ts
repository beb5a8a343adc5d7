import type rhea from "rhea";

/** The package rhea, as it is used here. */
export type Rhea = Pick<typeof rhea, "create_container">;

/**
 * Loads rhea, an optional peer: nobody needs it who does not speak AMQP.
 *
 * @throws Error when it is not installed, with the command that installs it
 */
export async function loadRhea(caller: string): Promise<Rhea> {
  try {
    return (await import("rhea")).default;
  } catch (cause) {
    const { code } = cause as { code?: unknown };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw cause;
    throw new Error(`${caller} needs the package rhea, which is not installed. Install it: npm install rhea`, { cause });
  }
}
