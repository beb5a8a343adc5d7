/** The time, in epoch ms. */
export type Clock = () => number;

export const minute = 60_000;
export const day = 24 * 60 * minute;
