/** An obligation that is not to be met for now. The gate shuts when it expires, and when its obligation is gone. */
export interface Waiver {
  id: string;
  reason: string;
  /** YYYY-MM-DD. */
  expires: string;
}

export const waivers: Waiver[] = [];
