// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/vocabulary.js";
import { company, facts, policy, problems } from "../small-world.js";
import { FINE, type Sections, when } from "./answers.js";

/** c0 is a comparison; each of the others refers to the one before, so many times. */
const row = (length: number, times = 1): Record<string, Json> =>
  Object.fromEntries(
    Array.from({ length }, (_, index): [string, Json] => [
      `c${index}`,
      { all: index === 0 ? [FINE] : Array.from({ length: times }, () => ({ condition: `c${index - 1}` })) },
    ]),
  );
const told = (sections: Sections) => problems(company(sections)).map(({ code, at, received, expected }) => ({ code, at, received, expected }));

describe("conditions that refer to each other", () => {
  it("may stand in a row of thirty-two, and not one more", () => {
    expect(told({ conditions: row(33) })).toEqual([]);
    const expected = "a row of at most 32 conditions that refer to each other";
    expect(told({ conditions: row(36) })).toEqual([{ code: "too-deep", at: "/conditions/c33/all/0/condition", received: "c32", expected }]);
  });

  it("count by the longest row behind them, wherever in the condition that begins", () => {
    const both = { first: { any: [{ condition: "c32" }, { condition: "c0" }] }, last: { any: [{ condition: "c0" }, { condition: "c32" }] } };
    expect(told({ conditions: { ...row(33), ...both } })).toMatchObject([
      { code: "too-deep", at: "/conditions/first/any/0/condition", received: "c32" },
      { code: "too-deep", at: "/conditions/last/any/1/condition", received: "c32" },
    ]);
  });

  it("may come to a thousand comparisons in one rule, and not one more", () => {
    // 512 + 256 + 128 + 64 + 32 + 8
    const thousand = [9, 8, 7, 6, 5, 3].map((index) => ({ condition: `c${index}` }));
    const conditions = row(10, 2);
    expect(problems(when({ all: thousand }, { conditions }))).toEqual([]);
    expect(problems(when({ all: [...thousand, FINE] }, { conditions }))).toMatchObject([
      { code: "condition-too-large", received: "1001", expected: "at most 1000 comparisons with all named conditions written out" },
    ]);
  });

  it("may be as deep as thirty-two levels, and each not is one", () => {
    const levels = (count: number): Json => (count === 1 ? { all: [FINE] } : { not: levels(count - 1) });
    expect(problems(when(levels(31)))).toEqual([]);
    expect(problems(when(levels(32)))).toMatchObject([{ code: "too-deep", expected: "a condition", mend: expect.stringContaining("32") }]);
  });

  it("are not blamed for one among them that is broken: that is told once, where it is", () => {
    const broken = {
      a: { all: [{ ...FINE, fact: "zzz" }] },
      b: { condition: "a" },
      c: { all: [FINE, { not: { condition: "b" } }] },
      d: { any: [{ condition: "c" }, FINE] },
    };
    expect(problems(when({ all: [{ condition: "d" }] }, { conditions: broken }))).toMatchObject([{ code: "unknown-fact", at: "/conditions/a/all/0/fact" }]);
  });

  it("mean the same in whatever order they are written, and as often as they are used", () => {
    const conditions: Record<string, Json> = {
      top: { all: [{ condition: "mid" }, { not: { condition: "low" } }] },
      mid: { not: { condition: "low" } },
      low: { any: [{ ...FINE, operator: "lessThan" }] },
    };
    for (const order of [Object.entries(conditions), Object.entries(conditions).reverse()]) {
      const document = {
        schemaVersion: 1,
        name: "acme",
        conditions: Object.fromEntries(order),
        rules: { mine: { when: { condition: "top" }, then: { treatment: "wait" } } },
      };
      const holds = (daysPastDue: number) => policy(document).rules[0]?.when.evaluate(facts({ daysPastDue })).met;
      expect([2, 3, 4].map(holds)).toEqual([false, true, true]);
    }
  });

  it("are told in circles once each, from the first name in the alphabet, and who only refers to one is not part of it", () => {
    const conditions: Record<string, Json> = {
      before: { all: [{ condition: "m" }, FINE] },
      z: { not: { condition: "k" } },
      m: { all: [FINE, { condition: "z" }] },
      k: { any: [{ condition: "fine" }, { condition: "m" }] },
      fine: { all: [FINE] },
      alone: { not: { condition: "alone" } },
    };
    for (const order of [Object.entries(conditions), Object.entries(conditions).reverse()]) {
      const found = told({ conditions: Object.fromEntries(order) });
      expect(found.map(({ at, received }) => `${at}: ${received}`).sort()).toEqual([
        "/conditions/alone/not/condition: alone → alone",
        "/conditions/z/not/condition: k → m → z → k",
      ]);
    }
  });
});
