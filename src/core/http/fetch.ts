/** The standard `fetch`, as far as this package uses it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
