/** An error with a code, as Node's own failures have one. */
export const codedError = (code: string, message: string): Error & { code: string } => Object.assign(new Error(message), { code });
