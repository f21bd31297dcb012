import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactValue } from "../../../src/facts/fact.js";
import { all, any, assume, difference, type Formula, holdsOf, known, leaf, not, satisfy, without } from "../../../src/policy-tools/regions/index.js";
import { factsFrom, somebody } from "./brute-force.js";
import { formulas, gridOf, SMALL_CATALOGUE } from "./small-facts.js";

const CONTEXT = { catalogue: SMALL_CATALOGUE, currency: "EUR" };
const kind = (formula: Formula) => satisfy(formula, CONTEXT).kind;
const found = (formula: Formula) => {
  const answer = satisfy(formula, CONTEXT);
  return answer.kind === "yes" ? Object.fromEntries(answer.situation) : answer.kind;
};
const below = (fact: string, value: number) => leaf(fact, "lessThan", value);
const above = (fact: string, value: number) => leaf(fact, "greaterThan", value);

describe("whether a condition can hold of anybody", () => {
  it("is answered as trying everybody answers it", () => {
    const seen = { yes: 0, no: 0, unknown: 0 };
    fc.assert(
      fc.property(formulas, fc.nat(), ({ formula, names }, at) => {
        const answer = satisfy(formula, CONTEXT);
        seen[answer.kind]++;
        const grid = gridOf(names);
        if (answer.kind === "yes") {
          // What is left out of a situation may be anything.
          const rest = Object.entries(grid).map(([name, values]) => [name, values[at % values.length]] as const);
          const told = new Map([...rest, ...answer.situation]);
          expect(holdsOf(formula, factsFrom(told, String(answer.situation.get("currency") ?? ["EUR", "USD"][at % 2])))).toBe(true);
        }
        if (answer.kind !== "unknown") expect(answer.kind).toBe(somebody(formula, grid, ["EUR", "USD"]) ? "yes" : "no");
      }),
      { numRuns: 4000 },
    );
    expect(seen.no).toBeGreaterThan(300);
    expect(seen.unknown / (seen.yes + seen.no)).toBeLessThan(0.05);
  });

  it("gives the same answer, in as many tries, every time", () => {
    fc.assert(
      fc.property(formulas, ({ formula }) => {
        expect(satisfy(formula, CONTEXT)).toEqual(satisfy(formula, CONTEXT));
      }),
      { numRuns: 200 },
    );
  });

  it("with a customer in mind gives one of whom it holds, and that customer's own facts where they will do", () => {
    fc.assert(
      fc.property(formulas, fc.nat(), ({ formula, names }, at) => {
        const near = new Map(Object.entries(gridOf(names)).map(([name, values]) => [name, values[at % values.length]] as const));
        const answer = satisfy(formula, CONTEXT, { near });
        if (answer.kind !== "yes") return;
        const currency = String(answer.situation.get("currency") ?? "EUR");
        expect(holdsOf(formula, factsFrom(new Map([...near, ...answer.situation]), currency))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("knows that a whole number of days has nothing between two of them, and a score has", () => {
    expect(kind(all(above("days", 3), below("days", 4)))).toBe("no");
    expect(found(all(above("score", 3), below("score", 4)))).toEqual({ score: 3.5 });
  });

  it("knows that a fact nobody told meets neither a comparison nor its opposite", () => {
    const negated = { ...below("days", 4), negated: true };
    expect(kind(not(any(below("days", 4), negated, not(known("days")))))).toBe("no");
    expect(found(not(any(below("days", 4), negated)))).toEqual({ days: undefined });
  });

  it("follows facts that are compared with each other around a circle", () => {
    const longer = (one: string, other: string) => leaf(one, "greaterThan", { fact: other });
    expect(kind(all(longer("days", "otherDays"), longer("otherDays", "thirdDays"), longer("thirdDays", "days")))).toBe("no");
    expect(kind(all(longer("days", "otherDays"), longer("otherDays", "thirdDays"), below("days", 2), above("thirdDays", 0)))).toBe("no");
    expect(found(all(longer("days", "otherDays"), longer("otherDays", "thirdDays"), below("days", 3), above("thirdDays", -1)))).toEqual({
      days: 2,
      otherDays: 1,
      thirdDays: 0,
    });
  });

  it("does not take a fact for unimportant that is compared with another", () => {
    const longest = not(leaf("score", "lessThanInclusive", { fact: "tickets" }));
    const answer = satisfy(all(longest, known("score"), known("tickets")), CONTEXT);
    expect(answer.kind === "yes" && [...answer.situation.keys()].sort()).toEqual(["score", "tickets"]);
  });

  it("says unknown where a list is compared with another fact, and never guesses", () => {
    expect(kind(leaf("tags", "contains", { fact: "city" }))).toBe("unknown");
    expect(kind(all(leaf("tags", "contains", { fact: "city" }), below("days", 1), above("days", 1)))).toBe("no");
    expect(kind(any(leaf("tags", "contains", { fact: "city" }), below("days", 1)))).toBe("yes");
  });

  it("gives up after so many tries and says so", () => {
    // Three in two places, each in a place of its own.
    const three = ["days", "otherDays", "thirdDays"];
    const apart = three.flatMap((one, at) => three.slice(at + 1).map((other) => leaf(one, "notEqual", { fact: other })));
    const hard = all(...three.flatMap((fact) => [above(fact, 0), below(fact, 3)]), ...apart);
    expect(satisfy(hard, CONTEXT, { budget: 1 })).toEqual({ kind: "unknown", why: "budget", tries: 2 });
    expect(kind(hard)).toBe("no");
  });
});

describe("what follows from what", () => {
  const many = above("days", 30);
  const more = above("days", 60);
  it("is found by asking for somebody to whom it does not apply", () => {
    expect(kind(without(more, many))).toBe("no");
    expect(found(without(many, more))).toEqual({ days: 60 });
    expect(kind(difference(many, leaf("days", "greaterThanInclusive", 31)))).toBe("no");
  });
});

describe("a formula with one fact decided", () => {
  it("holds of the same customers", () => {
    fc.assert(
      fc.property(formulas, fc.nat(), ({ formula, names }, at) => {
        const grid = gridOf(names);
        const told = new Map<string, FactValue | undefined>(
          Object.entries(grid).map(([name, values], place) => [name, values[(at + place * 7) % values.length]] as const),
        );
        told.set("currency", "EUR");
        const [fact = ""] = names;
        const value = told.get(fact);
        if (value === undefined || JSON.stringify(formula).includes(`"known","fact":"${fact}"`)) return;
        expect(holdsOf(assume(formula, fact, value, CONTEXT), factsFrom(told))).toBe(holdsOf(formula, factsFrom(told)));
      }),
      { numRuns: 800 },
    );
  });
});
