import { readErrorBody } from "./unwrap.ts";

/** What an API's codes say of the token that came with a call, as generated from its spec. */
export interface Refusals {
  /** The statuses with which a token is refused. */
  readonly statuses: readonly number[];
  /** The codes that say so. */
  readonly refused: readonly string[];
  /** The codes that speak of something else, for example of the appId. */
  readonly other: readonly string[];
}

/**
 * Whether an answer refuses the token of its call, which is more than refusing the call. A code that the spec knows decides;
 * else 401 does. Never 403 alone: throttling is a 403 too. The body stays unread.
 */
export function refusesToken({ statuses, refused, other }: Refusals): (response: Response) => Promise<boolean> {
  return async (response) => {
    if (!statuses.includes(response.status)) return false;
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => undefined);
    const { code } = readErrorBody(body);
    if (code !== undefined && refused.includes(code)) return true;
    return response.status === 401 && (code === undefined || !other.includes(code));
  };
}
