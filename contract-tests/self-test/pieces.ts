/** The project in small: its files, and the pieces of them that more than one promise breaks. */
export type Edit = [file: string, piece: string, instead: string];

/** A promise of the kit, the pieces that break it, and what the run must say then: a run that fails for another reason proves nothing. */
export interface Promised {
  promise: string;
  /** Mock only where Prism matters; the platform starts faster. */
  on: ("mock" | "platform")[];
  broken: Edit[];
  says: (string | RegExp)[];
  /**
   * The run that it is broken in, when others are broken in it too: none of them touches what another says. As the exit
   * code is of all, each says what shuts the gate.
   */
  run?: string;
}

export const suite = "contract-tests/suite/small.test.ts";
export const spec = "spec/small/openapi.yaml";
export const another = '({ wire }) => putThing(wire, full, { app_key: "a" })';
export const notShown = (id: string) => new RegExp(`^ +not shown: ${id}$`, "m");
export const nothing: Edit = [
  suite,
  'it("takes what',
  'it.only("asserts nothing of the contract", () => expect(1).toBe(1));\nit("takes what',
];
