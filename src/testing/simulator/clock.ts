/** The time, in epoch ms. */
export type Clock = () => number;

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** As most fields have it, UTC: 20260101T080000Z. */
export const basicTime = (at: number): string => exactTime(at).replace(/[-:]|\.\d{3}/g, "");

/** As some fields have it, UTC: 2026-01-01T08:00:00.000Z. */
export const exactTime = (at: number): string => new Date(at).toISOString();
