/** A proof looks at a few values of each region. Here others are drawn from inside it: no guardrail may answer those otherwise. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, formatDay } from "../../../src/calendar/day.js";
import { catalogueOf, FACTS, factsOf } from "../../../src/facts/catalogue.js";
import { LIMITS, type Limits } from "../../../src/facts/limits.js";
import { guard } from "../../../src/guardrails/guard.js";
import { type Guardrail, only, PERMIT, type Step, stop, type Verdict } from "../../../src/guardrails/guardrail.js";
import { GUARDRAILS, PRESETS, parsePolicy, TREATMENTS } from "../../../src/index.js";
import { cutsOf } from "../../../src/policy-tools/prove/cuts.js";
import { exampleCase } from "../../../src/policy-tools/prove/example.js";
import type { Choose, Option, Options } from "../../../src/policy-tools/prove/explore.js";
import { type Proposed, type World, worldOf } from "../../../src/policy-tools/prove/world.js";
import type { Pressure } from "../../../src/vocabulary.js";

/** Not fewer when in a hurry: that every number is drawn, and every mistake below is found, rests on it. */
const RUNS = 200;
const RUNS_WITH_NUMBERS = 1000;

const catalogue = catalogueOf();
const usual = usualFacts();
const { today } = usual.case;

/** As a proof names them: the lowest and the highest of some numbers, or a day by how far away it is. */
const NUMBERS = /^(-?\d+)–(-?\d+)$/;
const AWAY = /^today([+-])([1-9]\d*)$/;
const PRESSURES: readonly Pressure[] = [0, 1, 2, 3, 4, 5, 6];
const STEPS: readonly Proposed[] = TREATMENTS.flatMap((treatment) =>
  PRESSURES.filter((pressure) => pressure >= treatment.pressure).map((pressure) => ({ treatment, pressure })),
);
/** A step a proof does not look at: to nobody in particular, and done before. */
const BARE = { to: undefined, repeats: "treatment", doneDaysAgo: 1 } as const;
const COUNTS = ["invoice 1 ways", "invoice 1 voiceDays", "invoice 1 voiceHours", "invoice 1 daysPastDue", "invoice 2 voiceDays"];
const limits: fc.Arbitrary<Limits> = fc
  .tuple(...LIMITS.map((limit) => fc.oneof(fc.constant(limit.default), fc.integer({ min: limit.min, max: limit.max }))))
  .map((drawn) => Object.fromEntries(LIMITS.map(({ name }, at) => [name, drawn[at]])) as Limits);

describe("between two cuts a guardrail treats every value alike", () => {
  const compared = new Map<string, ReturnType<typeof compare>>();
  const comparedOnce = (guardrail: Guardrail) => {
    const found = compared.get(guardrail.id) ?? compare(guardrail);
    compared.set(guardrail.id, found);
    return found;
  };

  test.each(GUARDRAILS.map((guardrail) => [guardrail.id, guardrail] as const))("%s", (_id, guardrail) => {
    const { answers } = comparedOnce(guardrail);
    expect([...answers].some((answer) => !answer.startsWith("not asked"))).toBe(true);
  });

  test("and every number of which cuts are written down was drawn for some guardrail", () => {
    const drawn = new Set(GUARDRAILS.flatMap((guardrail) => [...comparedOnce(guardrail).values]));
    const cut = FACTS.map(({ name }) => name).filter((name) => cutsOf(name, usual.case.limits));
    expect(cut.length).toBeGreaterThan(10);
    expect([...cut, ...COUNTS].filter((name) => !drawn.has(name))).toEqual([]);
  });
});

describe("a guardrail that compares with something not written down is found out", () => {
  test.each<[string, Guardrail["check"]]>([
    ["dispute-unanswered", (facts) => either(Number(facts.get("disputesUnanswered")) <= 5)],
    ["bank-data-stale", (facts, _step, { bankDataMaxAgeDays }) => either(Number(facts.get("bankDataAgeDays") ?? 0) <= bankDataMaxAgeDays + 2)],
    ["promise-running", (facts) => either(String(facts.get("promiseUntil")) < formatDay(addDays(facts.today, 10)))],
    ["formal-not-before", (_facts, step) => only("other", step, ({ daysPastDue }) => daysPastDue >= 370)],
    ["voice-before-formal", (_facts, step) => only("other", step, (episode) => episode.ways.includes("letter"))],
    ["legal-term", (_facts, step) => only("other", step, ({ balance }) => balance.invoice.id === "F1")],
    ["voice-before-formal", (_facts, step) => only("other", step, ({ voiceDays }) => voiceDays >= 20)],
    ["voice-before-formal", (_facts, step) => only("other", step, ({ voiceHours }) => voiceHours >= 4)],
  ])("%s", (id, check) => {
    const others = GUARDRAILS.filter((guardrail) => guardrail.id === id).map((guardrail) => ({ ...guardrail, check }));
    expect(others).toHaveLength(1);
    for (const other of others) expect(() => compare(other)).toThrow(/Property failed/);
  });
});

/** Fails where two values of one region are answered differently; else the values that were drawn from inside one, and what was answered. */
function compare(guardrail: Guardrail): { readonly values: ReadonlySet<string>; readonly answers: ReadonlySet<string> } {
  const values = new Set<string>();
  const answers = new Set<string>();
  const steps = fc.constantFrom(...STEPS.filter((step) => concerned(guardrail, step)));
  const property = fc.property(steps, limits, fc.constantFrom({}, BARE), fc.gen(), (proposed, bounds, also, draw) => {
    const chosen = new Map<string, Option<unknown>>();
    const look = (value: <T>(option: Option<T>) => T): Choose => {
      const seen = new Map<string, unknown>();
      return <T>(what: string, options: Options<T>) => {
        const option = (chosen.get(what) as Option<T> | undefined) ?? optionOf(what, options, draw);
        chosen.set(what, option);
        if (!seen.has(what)) seen.set(what, value(option));
        if (seen.get(what) !== option.is) values.add(what);
        return seen.get(what) as T;
      };
    };
    const looks = [look(({ is }) => is), look((option) => another(option, draw)), look((option) => another(option, draw))];
    const found = looks.map((choose) => answerOf(guardrail, worldOf(proposed, { limits: bounds, catalogue, usual }, choose), bounds, also));
    for (const one of found) answers.add(one);
    expect([...new Set(found)], JSON.stringify(Object.fromEntries([...chosen].map(([what, { region }]) => [what, region])))).toHaveLength(1);
  });
  const numbers = guardrail.reads.some((name) => cutsOf(name, usual.case.limits));
  fc.assert(property, { numRuns: numbers ? RUNS_WITH_NUMBERS : RUNS });
  return { values, answers };
}

function concerned(guardrail: Guardrail, proposed: Proposed): boolean {
  const { step } = worldOf(proposed, { limits: usual.case.limits, catalogue, usual }, (_what, [first]) => first.is);
  return guardrail.concerns({ ...step, ...BARE }) || guardrail.concerns(step);
}

/** Mostly what is known, late and in front of somebody, or few would get as far as a number. */
function optionOf<T>(what: string, options: Options<T>, draw: fc.GeneratorValue): Option<T> {
  const [first] = options;
  const usually = what.endsWith(" known") ? options.find(({ is }) => is === true) : what.endsWith(" late") ? first : undefined;
  if (usually && draw(fc.nat, 9) > 0) return usually;
  return options[draw(fc.nat, options.length - 1)] ?? first;
}

/** Any value of the same region, often near one of its ends; the same one where it has no others. */
function another<T>({ is, region }: Option<T>, draw: fc.GeneratorValue): T {
  const [, from, to] = NUMBERS.exec(region) ?? [];
  if (typeof is === "number" && from !== undefined && to !== undefined) return draw(between, Number(from), Number(to)) as T & number;
  // Of the ways that were tried only none, one or more are told apart.
  if (Array.isArray(is)) return draw(ways, is.length) as T & readonly string[];
  // The number of an invoice says which one it is, and nothing else.
  if (region === "any" && typeof is === "string") return `${is}-${draw(fc.nat, 9)}` as T & string;
  const [, sign] = AWAY.exec(region) ?? [];
  if (typeof is === "string" && sign !== undefined) return formatDay(addDays(today, draw(between, 1, 400) * (sign === "-" ? -1 : 1))) as T & string;
  return is;
}

function ways(least: number): fc.Arbitrary<readonly string[]> {
  return fc.subarray(["voice", "email", "letter", "chat", "portal"], { minLength: least, maxLength: least < 2 ? least : 5 });
}

/** Often an end, near one, or as small as such numbers mostly are. */
function between(min: number, max: number): fc.Arbitrary<number> {
  const near = Math.min(max - min, 30);
  const small = Math.min(Math.max(0, min), max);
  return fc.oneof(
    fc.constantFrom(min, small, max),
    fc.integer({ min: small, max: Math.min(small + near, max) }),
    fc.integer({ min: max - near, max }),
    fc.integer({ min, max }),
  );
}

/** As far as a step or a proof differs by it: the kind of answer, by what, and whether time alone lifts it; how many days are left may differ inside a region. */
function answerOf(guardrail: Guardrail, { step, facts }: World, bounds: Limits, also: Partial<Step>): string {
  const proposed = new Proxy<Step>(step, { get: (from, key) => Reflect.get(key in also ? also : from, key) });
  let kind: Verdict["kind"] | "not asked" = "not asked";
  const heard: Guardrail = {
    ...guardrail,
    check: (reading, one, all) => {
      const verdict = guardrail.check(reading, one, all);
      kind = verdict.kind;
      return verdict.kind === "soften" ? stop("softened") : verdict;
    },
  };
  const verdict = guard(facts, proposed, bounds, [heard]);
  if ("allowed" in verdict) return `${kind}: ${verdict.allowed.requires.join()}`;
  return `${kind}: ${verdict.stopped.map(({ why, lookAgain }) => `${why.key} ${lookAgain === undefined ? "for good" : "for now"}`).join()}`;
}

function either(good: boolean): Verdict {
  return good ? PERMIT : stop("other");
}

function usualFacts() {
  const parsed = parsePolicy(
    { schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1" },
    { catalogue, treatments: TREATMENTS, presets: PRESETS },
  );
  const [policy] = parsed.ok ? parsed.value.all() : [];
  if (!policy) throw new Error(JSON.stringify(parsed));
  return factsOf(exampleCase(policy, new Map(TREATMENTS.map((treatment) => [treatment.id, treatment]))), catalogue);
}
