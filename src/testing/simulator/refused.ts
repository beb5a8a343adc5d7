/**
 * What a handler throws to say no. The answer is the documented one of its operation: of this code, or of this status when
 * no document names a code for it (`"409"`).
 */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`refused with ${code}`);
    this.code = code;
  }
}
