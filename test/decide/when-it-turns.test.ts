// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** On which day a plan turns because days pass: a rule begins to hold, or nothing asks to wait any more. */
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/day.js";
import { nextTurn, PASSING } from "../../src/decide/next-turn.js";
import { type FactValue, factsFrom, known, unknown } from "../../src/facts/fact.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import type { Tier } from "../../src/vocabulary.js";
import { lateCase } from "../presets/late-case.js";

const dossier = parseDossier(lateCase());
if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
const bench = benchOf();
const [real] = bench.lookups(dossier.value);
const waiting = bench.treatments.get("wait");
if (!real || !waiting) throw new Error("nothing to wait for");

type Leaf = readonly [fact: string, operator: string, value: number | { readonly fact: string }];
interface Wanted {
  readonly treatment?: string;
  readonly tier?: Tier;
  /** It is why we wait. */
  readonly waits?: boolean;
  readonly all?: readonly Leaf[];
  readonly any?: readonly Leaf[];
}
interface Situation {
  readonly tier?: Tier;
  /** Days until whoever waits would look again anyway. */
  readonly before?: number;
  readonly own?: boolean;
  /** The conditions cannot be looked into. */
  readonly opaque?: boolean;
}
const leaf = ([fact, operator, value]: Leaf) => ({ fact, operator, value });

/** In how many days it turns, by these rules, where the facts are so and nothing but time passes. */
function turn(
  rules: readonly Wanted[],
  is: Readonly<Record<string, FactValue>>,
  { tier = "normal", before = 100, own = false, opaque = false }: Situation = {},
): number | undefined {
  const told = rules.map(({ treatment = "check-bank", tier: of = "normal", waits, all, any }, index) => [
    `rule-${index}`,
    { when: any ? { any: any.map(leaf) } : { all: (all ?? []).map(leaf) }, then: { treatment: waits ? "wait" : treatment, tier: of } },
  ]);
  const ours = benchOf({ policy: { schemaVersion: 1, name: "ours", rules: Object.fromEntries(told) } });
  if (!dossier.ok || !real || !waiting) throw new Error("no customer");
  const policy = ours.policyFor(dossier.value);
  const fired = policy.rules.filter(({ id }) => rules[Number(id.slice(5))]?.waits).map((rule) => ({ rule, cited: () => [] }));
  const ownRule = { rule: { id: "own.nothing-better", layer: "amicable", treatment: "wait", tier: "fallback" as const, source: [] }, cited: () => [] };
  const facts = factsFrom(real.case, (name) => (name in is ? known(is[name] ?? 0) : unknown()));
  const { pressure, tone, owner } = waiting;
  const proposal = { facts, treatment: waiting, pressure, tone, owner, tier, fired: own ? [...fired, ownRule] : fired, steps: [] };
  const { today } = real.case;
  const seen = opaque ? policy.rules.map(({ when: { form: _, ...when }, ...rule }) => ({ ...rule, when })) : policy.rules;
  const day = nextTurn(proposal, seen, addDays(today, before));
  return day === undefined ? undefined : day - today;
}
const begins = (all: Leaf, is: Readonly<Record<string, FactValue>>, situation?: Situation) => turn([{ all: [all] }], is, { own: true, ...situation });
const DOWN = ["daysUntilDue", "daysUntilExpected", "daysUntilMoneyDay", "daysToDeadline"];

describe("days that pass make a rule hold", () => {
  it.each([...PASSING])("that looks at %s", (fact) => {
    const [now, then] = DOWN.includes(fact) ? [5, 2] : [2, 5];
    expect(begins([fact, "equal", then], { [fact]: now })).toBe(3);
    expect(begins([fact, "equal", now], { [fact]: then }), "and not the other way").toBeUndefined();
  });

  it.each<[string, Leaf, Readonly<Record<string, FactValue>>, number | undefined]>([
    ["on the day that a number is reached", ["daysPastDue", "greaterThanInclusive", 3], { daysPastDue: 1 }, 2],
    ["on the day that it is passed", ["daysPastDue", "greaterThan", 3], { daysPastDue: 1 }, 3],
    ["on the day that so many are left", ["daysUntilDue", "lessThanInclusive", 5], { daysUntilDue: 9 }, 4],
    ["on the day that fewer are left", ["daysUntilDue", "lessThan", 5], { daysUntilDue: 9 }, 5],
    ["on the last day itself", ["daysUntilDue", "equal", 0], { daysUntilDue: 2 }, 2],
    ["on no day after it: what is over is counted no more", ["daysUntilDue", "lessThan", 0], { daysUntilDue: 2 }, undefined],
    ["on no day where nothing is late yet: nothing is counted", ["daysPastDue", "greaterThanInclusive", 3], { daysPastDue: 0 }, undefined],
    ["nor where nothing is late that may be asked for", ["daysPastDueAskable", "greaterThanInclusive", 3], { daysPastDueAskable: 0 }, undefined],
    ["some days after an answer of today", ["daysSinceReply", "greaterThanInclusive", 3], { daysSinceReply: 0 }, 3],
    ["on no day where it holds already", ["daysPastDue", "greaterThanInclusive", 3], { daysPastDue: 5 }, undefined],
    ["on no day where it held before", ["daysPastDue", "lessThanInclusive", 4], { daysPastDue: 10 }, undefined],
    ["on no day where the number is not known", ["daysPastDue", "greaterThanInclusive", 3], {}, undefined],
    ["when it reaches what another fact says", ["daysPastDue", "greaterThanInclusive", { fact: "usualDaysLate" }], { daysPastDue: 1, usualDaysLate: 7 }, 6],
    ["the day after half a day", ["daysPastDue", "greaterThanInclusive", { fact: "usualDaysLate" }], { daysPastDue: 1, usualDaysLate: 7.5 }, 7],
    ["on no day where nobody knows that other fact", ["daysPastDue", "greaterThanInclusive", { fact: "usualDaysLate" }], { daysPastDue: 1 }, undefined],
    ["on no day for what days do not change", ["npsLast", "greaterThan", 3], { npsLast: 1 }, undefined],
  ])("%s", (_when, all, is, days) => expect(begins(all, is)).toBe(days));

  it("on the first day that all of it does", () => {
    const all: readonly Leaf[] = [
      ["daysPastDue", "greaterThanInclusive", 3],
      ["daysSinceMoneyContact", "greaterThanInclusive", 9],
      ["npsLast", "greaterThan", 6],
    ];
    expect(turn([{ all }], { daysPastDue: 1, daysSinceMoneyContact: 2, npsLast: 8 }, { own: true })).toBe(7);
    expect(turn([{ all }], { daysPastDue: 1, daysSinceMoneyContact: 2, npsLast: 5 }, { own: true })).toBeUndefined();
    expect(turn([{ any: all }], { daysPastDue: 1, daysSinceMoneyContact: 2, npsLast: 5 }, { own: true })).toBe(2);
    expect(turn([{ any: all }], { daysPastDue: 1, daysSinceMoneyContact: 9, npsLast: 5 }, { own: true }), "one of them does already").toBeUndefined();
  });

  it("on no day that is known, where a condition cannot be looked into", () => {
    expect(begins(["daysPastDue", "greaterThanInclusive", 3], { daysPastDue: 1 }, { opaque: true })).toBeUndefined();
  });

  it("of several rules the first", () => {
    const rules = [5, 2, 8].map((days): Wanted => ({ all: [["daysPastDue", "greaterThanInclusive", days]] }));
    expect(turn(rules, { daysPastDue: 1 }, { own: true })).toBe(1);
  });

  it("before somebody looks again anyway, and not on that day", () => {
    const third: Leaf = ["daysPastDue", "greaterThanInclusive", 4];
    expect([2, 3, 4].map((before) => begins(third, { daysPastDue: 1 }, { before }))).toEqual([undefined, undefined, 3]);
  });

  it.each<[string, Wanted, Tier, number | undefined]>([
    ["where it comes before the wait", { tier: "first" }, "strong", 2],
    ["where it is as strong as the wait", { tier: "strong" }, "strong", 2],
    ["but not where the wait comes first all the same", { tier: "normal" }, "strong", undefined],
    ["but not where it wants to wait itself", { tier: "first", treatment: "wait" }, "strong", undefined],
  ])("%s", (_when, wanted, tier, days) => {
    expect(turn([{ ...wanted, all: [["daysPastDue", "greaterThanInclusive", 3]] }], { daysPastDue: 1 }, { tier, own: true })).toBe(days);
  });
});

describe("whoever waits", () => {
  const until = (fact: string, days: number): Wanted => ({ waits: true, all: [[fact, "lessThan", days]] });
  const now = { daysPastDue: 1, daysSinceReply: 1, npsLast: 9 };
  it.each<[string, readonly Wanted[], Situation, number | undefined]>([
    ["waits until nothing asks for it any more", [until("daysPastDue", 4)], {}, 3],
    ["waits for the last of two reasons", [until("daysPastDue", 4), until("daysSinceReply", 7)], {}, 6],
    ["waits on where one of two reasons stays", [until("daysPastDue", 4), { waits: true, all: [["npsLast", "greaterThan", 6]] }], {}, undefined],
    ["waits on where there was nothing better in the first place", [until("daysPastDue", 4)], { own: true }, undefined],
    ["waits on where that is after the day of looking again", [until("daysPastDue", 4)], { before: 3 }, undefined],
    ["stops sooner where something comes before it", [until("daysPastDue", 9), { all: [["daysSinceReply", "greaterThanInclusive", 3]] }], {}, 2],
    ["stops on the first of both", [until("daysPastDue", 3), { all: [["daysSinceReply", "greaterThanInclusive", 8]] }], {}, 2],
    ["is not told of a wait that begins", [until("daysPastDue", 9), { treatment: "wait", all: [["daysSinceReply", "greaterThanInclusive", 3]] }], {}, 8],
  ])("%s", (_what, rules, situation, days) => expect(turn(rules, now, situation)).toBe(days));
});
