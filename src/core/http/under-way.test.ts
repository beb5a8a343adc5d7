import { describe, expect, test } from "vitest";
import { UnderWay } from "./under-way.ts";

describe("what is under way", () => {
  test("is what was added and not taken out, in whatever order that happens", () => {
    const underWay = new UnderWay<string>();
    const [a, b, c] = ["a", "b", "c"].map((item) => underWay.add(item)) as [() => void, () => void, () => void];
    expect(underWay.all().sort()).toEqual(["a", "b", "c"]);
    a();
    expect(underWay.all().sort()).toEqual(["b", "c"]);
    c();
    expect(underWay.all()).toEqual(["b"]);
    underWay.add("d");
    b();
    expect(underWay.all()).toEqual(["d"]);
    expect(underWay.size).toBe(1);
  });

  test("is taken out once: doing it again takes out nothing else", () => {
    const underWay = new UnderWay<string>();
    const out = underWay.add("a");
    out();
    underWay.add("b");
    out();
    expect(underWay.all()).toEqual(["b"]);
  });

  test("can be gone through while it changes", () => {
    const underWay = new UnderWay<() => void>();
    const ended: string[] = [];
    for (const name of ["a", "b", "c"]) {
      const out = underWay.add(() => {
        ended.push(name);
        out();
      });
    }
    for (const end of underWay.all()) end();
    expect(ended).toEqual(["a", "b", "c"]);
    expect(underWay.size).toBe(0);
  });
});
