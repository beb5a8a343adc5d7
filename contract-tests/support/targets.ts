/** What the contract suite can run against; see target.ts. */
export const targets = ["mock", "platform", "live"] as const;
export type TargetName = (typeof targets)[number];
