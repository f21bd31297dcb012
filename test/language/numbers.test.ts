import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/calendar/day.js";
import { formatDay } from "../../src/calendar/day.js";
import type { Action, Plan } from "../../src/decide/plan.js";
import { FACTS } from "../../src/facts/catalogue.js";
import { en, nl, renderPlan, renderText } from "../../src/language/index.js";
import { OUTCOMES } from "../../src/vocabulary.js";
import { callAction, rule, samplePlan } from "./sample-plan.js";

const day = fc.integer({ min: 15000, max: 30000 }).map((number) => formatDay(number as Day));
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, "0")}:30`);
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`);
const counted = FACTS.filter(({ type }) => type === "count" || type === "days" || type === "percent" || type === "money").map(({ name }) => name);

const cited = fc.record({
  fact: fc.constantFrom(...counted),
  is: fc.integer({ min: 0, max: 5_000_000 }),
  operator: fc.constantFrom("equal", "lessThan", "greaterThanInclusive", "notEqual"),
  value: fc.integer({ min: 0, max: 5_000_000 }),
});

const action: fc.Arbitrary<Partial<Action>> = fc.record({
  timing: fc.record({ on: day, to: day, at: clock }).map(({ on, to, at }) => {
    const [first = on, last = to] = [on, to].sort();
    return { from: `${first}T${at}+01:00`, to: `${last}T${at}+01:00`, because: [{ key: "timing.money-day", with: { date: on } }] };
  }),
  about: fc
    .array(fc.record({ invoice: fc.integer({ min: 1, max: 99999 }).map((number) => `F-${number}`), open: amount, claims: amount }), { maxLength: 5 })
    .map((invoices) => invoices.map((invoice) => ({ ...invoice, currency: "EUR" }))),
  score: fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 3 }).map((minors) => ({
    ...callAction().score,
    net: minors.reduce((sum, minor) => sum + minor, 0),
    parts: minors.map((minor) => ({ name: "learned" as const, minor })),
  })),
  because: fc.array(cited, { maxLength: 3 }).map((facts) => [rule("own-rule", facts)]),
});

const plans: fc.Arbitrary<Plan> = fc.record({ action, date: day, outcomes: fc.subarray([...OUTCOMES]), count: fc.integer({ min: 0, max: 9999 }) }).map(
  ({ action: change, date, outcomes, count }): Plan => ({
    ...samplePlan(change),
    later: samplePlan().later.map((step) => ({ ...step, after: { ...step.after, outcomes, notBefore: date } })),
    withheld: [{ treatment: "clear-request", by: "contact-cap", serves: "P10", because: { key: "guardrail.contact-cap", with: { count } }, lookAgain: date }],
  }),
);

describe("a plan in words", () => {
  it.each([en, nl])("never shows a number that is not in the plan ($code)", (language) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const known = numbersOfPlan(plan);
        for (const number of numbersIn(renderText(renderPlan(plan, language)), language.code)) expect(known).toContain(number);
      }),
      { numRuns: 150 },
    );
  });
});

/** Every number the plan holds: as it is, as parts of dates and times, as minor units, and in the meaning of its facts. */
function numbersOfPlan(plan: Plan): ReadonlySet<string> {
  const meanings = FACTS.map(({ meaning }) => `${meaning.en} ${meaning.nl}`).join(" ");
  const json = JSON.stringify(plan).replaceAll(/[-:T+/"]/g, " ");
  const told = [...json.matchAll(/\d+(?:\.\d+)?/g), ...meanings.matchAll(/\d+/g)].map(([number]) => normal(number));
  const minors = told.filter((number) => /^\d+$/.test(number)).map((number) => normal(String(Number(number) / 100)));
  const ranks = plan.actions.map((_, index) => String(index + 1));
  return new Set([...told, ...minors, ...ranks]);
}

function numbersIn(text: string, code: string): readonly string[] {
  const [thousands, decimals] = code === "nl" ? [/\.(?=\d{3})/g, ","] : [/,(?=\d{3})/g, "."];
  return [
    ...text
      .replaceAll(/[:-]/g, " ")
      .replaceAll(thousands, "")
      .replaceAll(decimals, ".")
      .matchAll(/\d+(?:\.\d+)?/g),
  ].map(([number]) => normal(number));
}

function normal(number: string): string {
  return String(Number(number));
}
