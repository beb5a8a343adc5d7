import type { LiveSecret } from "../core/secret/live-secret.ts";
import type { AccessCredential } from "../iotda/access-credential.ts";

/** One that the broker has let in before, and refuses now: somebody has reset it. More often than this in a row it is something else. */
const mostInARow = 3;

/**
 * When a refused credential is given up, so that another is generated. That resets it for everybody, so it is not done in a loop:
 * a wrong clock, or a wrong instance, is refused with every credential.
 *
 * | the credential that is refused          | is given up                                                        |
 * |-----------------------------------------|--------------------------------------------------------------------|
 * | the broker has let it in before         | yes, three times in a row at most, until a connection has stood    |
 * | the broker has never let it in          | once, until one is let in                                          |
 */
export function createResets(accessCredential: LiveSecret<AccessCredential>) {
  let known: AccessCredential | undefined;
  let ofKnown = 0;
  let ofUnknown = 0;
  return {
    admitted(credential: AccessCredential): void {
      known = credential;
      ofUnknown = 0;
    },
    refused(credential: AccessCredential): void {
      const isKnown = credential.access_key === known?.access_key && credential.access_code === known.access_code;
      if (isKnown ? ofKnown++ < mostInARow : ofUnknown++ < 1) accessCredential.reject(credential);
    },
    /** A connection has stood. */
    steady(): void {
      ofKnown = 0;
    },
  };
}
