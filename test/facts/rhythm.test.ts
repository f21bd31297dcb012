/** The customer's own payment days, learnt from the days on which its payments came. */
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type Day, formatDay, weekdayOf } from "../../src/calendar/day.js";
import { type RunDay, runDaysIn } from "../../src/calendar/run-days.js";
import { isOpenDay } from "../../src/calendar/working-days.js";
import type { Case } from "../../src/facts/case.js";
import { rhythmOf } from "../../src/facts/rhythm.js";
import { importLedger } from "../../src/portfolio/import/index.js";
import { day, dayBetween } from "../calendar/days.js";
import { caseOf, customerOn } from "./case-of.js";

const learnt = (paidOn: readonly string[]) => caseOf(customerOn("2026-11-23", {}, paidOn)).rhythm?.days;
const every = (first: string, step: number, count: number) => Array.from({ length: count }, (_, index) => formatDay(addDays(day(first), index * step)));

describe("a customer's own payment days", () => {
  it.each<readonly [string, readonly string[], readonly RunDay[]]>([
    ["every Friday", every("2026-08-07", 7, 8), [{ weekday: 5 }]],
    ["every second Friday", every("2026-06-05", 14, 8), [{ everyWeeks: 2, from: day("1970-01-02") }]],
    ["every four weeks on a Monday", every("2026-03-02", 28, 8), [{ everyWeeks: 4, from: day("1970-01-19") }]],
    ["the last Thursday of the month", ["2026-03-26", "2026-04-30", "2026-05-28", "2026-06-25", "2026-07-30", "2026-08-27"], [{ weekday: 4, week: 5 }]],
    [
      "the 25th, and the Friday before a weekend",
      ["2026-03-25", "2026-04-24", "2026-05-25", "2026-06-25", "2026-07-24", "2026-08-25", "2026-09-25", "2026-10-23"],
      [{ dayOfMonth: 25, ifClosed: "before" }],
    ],
    [
      "the last day of the month, and the Monday after a weekend",
      ["2026-02-02", "2026-03-02", "2026-03-31", "2026-04-30", "2026-06-01", "2026-06-30"],
      [{ dayOfMonth: 31, ifClosed: "after" }],
    ],
    [
      "the 1st and the 15th",
      ["2026-05-01", "2026-05-15", "2026-06-01", "2026-06-15", "2026-07-01", "2026-07-15", "2026-08-03", "2026-08-17", "2026-09-01", "2026-09-15"],
      [
        { dayOfMonth: 15, ifClosed: "after" },
        { dayOfMonth: 1, ifClosed: "after" },
      ],
    ],
  ])("are seen when they are %s", (_what, paidOn, days) => expect(learnt(paidOn)).toEqual(days));

  it("are still seen when one payment in five came on another day", () => {
    expect(learnt([...every("2026-08-07", 7, 8), "2026-09-08", "2026-08-26"])).toEqual([{ weekday: 5 }]);
  });

  it.each([
    ["four payment days are too few", every("2026-08-07", 7, 4)],
    ["thirty invoices paid on four days tell as little", every("2026-08-07", 7, 4).flatMap((on) => Array.from({ length: 8 }, () => on))],
    ["there is no habit in days that keep changing", every("2026-03-02", 10, 12)],
  ])("are not known when %s", (_what, paidOn) => expect(learnt(paidOn)).toBeUndefined());

  it("are not those of years ago", () => {
    expect(learnt(["2026-11-03", ...every("2023-08-04", 7, 12)])).toBeUndefined();
  });

  it("rest on one payment of each day that was looked at", () => {
    const { rhythm } = caseOf(
      customerOn(
        "2026-11-23",
        {},
        every("2026-06-05", 7, 20).flatMap((on) => [on, on]),
      ),
    );
    expect(rhythm?.paid).toHaveLength(12);
  });
});

describe("learning payment days", () => {
  const habit: fc.Arbitrary<RunDay> = fc.oneof(
    fc.record({ weekday: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ weekday: fc.integer({ min: 1, max: 5 }), week: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ everyWeeks: fc.integer({ min: 2, max: 4 }), from: dayBetween("2026-01-05", "2026-01-09") }),
    fc.record({ dayOfMonth: fc.integer({ min: 1, max: 31 }), ifClosed: fc.constantFrom("before" as const, "after" as const) }),
  );

  test("whoever keeps to a day is expected on that day again", () => {
    fc.assert(
      fc.property(habit, dayBetween("2026-01-05", "2026-03-05"), (kept, start) => {
        const somebody = caseOf(customerOn("2027-12-01", {}));
        const isOpen = (on: Day) => isOpenDay(somebody, on);
        const days = runDaysIn([kept], start, addDays(start, 600), isOpen).filter((on) => weekdayOf(on) <= 5);
        const before = days.slice(0, 12);
        const next = days[12];
        if (next === undefined) return;
        const rhythm = caseOf(customerOn("2027-12-01", {}, before.map(formatDay))).rhythm;
        expect(rhythm, formatDay(start)).toBeDefined();
        // Two habits can explain twelve days equally well and part by a day later on.
        const last = before.at(-1) as Day;
        const expected = runDaysIn(rhythm?.days ?? [], addDays(last, 1), addDays(next, 35), isOpen)[0] as Day;
        expect(Math.abs(expected - next), `${formatDay(expected)} for ${formatDay(next)}`).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  test("the order in which invoices are told changes nothing", () => {
    fc.assert(
      fc.property(fc.array(dayBetween("2025-06-01", "2026-11-01"), { minLength: 5, maxLength: 20 }), fc.nat(), (paid, seed) => {
        const told = customerOn("2026-11-23", {}, paid.map(formatDay));
        const invoices = [...(told.invoices as readonly unknown[])];
        const turned = invoices.map((_, index) => invoices[(index + seed) % invoices.length]);
        expect(caseOf({ ...told, invoices: turned }).rhythm?.days).toEqual(caseOf(told).rhythm?.days);
      }),
      { numRuns: 60 },
    );
  });
});

/** Real ledgers carry no licence, so they are not in the repository. */
const folder = process.env.AMICABLE_LEDGERS;

async function realCustomers(map: string, name: string, asOf: string): Promise<readonly Case[]> {
  const mapping: unknown = JSON.parse(readFileSync(new URL(`../../examples/mappings/${map}`, import.meta.url), "utf8"));
  const { dossiers } = await importLedger({ files: [{ name, text: createReadStream(join(folder ?? "", name)) }], mapping, asOf });
  return dossiers.map((told) => caseOf(told));
}

/** For each payment day, what was learnt from the days before it, and whether it came on (or up to three days after) such a day; chance is the share of open days that would have hit. */
function lookBack(customers: readonly Case[]) {
  const seen = { customers: customers.length, withFivePaymentDays: 0, withRhythm: 0, predictions: 0, on: 0, onByChance: 0, justAfter: 0, justAfterByChance: 0 };
  for (const customer of customers) {
    const days = [...new Set(customer.paid.map(({ on }) => on))];
    if (days.length >= 5) seen.withFivePaymentDays += 1;
    if (customer.rhythm) seen.withRhythm += 1;
    for (const on of days.slice(0, 60)) {
      const rhythm = rhythmOf(
        customer,
        customer.paid.filter((payment) => payment.on < on),
      );
      if (!rhythm) continue;
      const isOpen = (one: Day) => isOpenDay(customer, one);
      const runs = new Set(runDaysIn(rhythm.days, addDays(on, -50), addDays(on, 50), isOpen));
      const justAfter = (one: Day) => [0, 1, 2, 3].some((later) => runs.has(addDays(one, -later)));
      const around = Array.from({ length: 85 }, (_, index) => addDays(on, index - 42)).filter(isOpen);
      seen.predictions += 1;
      seen.on += runs.has(on) ? 1 : 0;
      seen.justAfter += justAfter(on) ? 1 : 0;
      seen.onByChance += around.filter((one) => runs.has(one)).length / around.length;
      seen.justAfterByChance += around.filter(justAfter).length / around.length;
    }
  }
  const percent = (part: number) => Math.round((part * 1000) / Math.max(1, seen.predictions)) / 10;
  const { on, onByChance, justAfter, justAfterByChance, ...counts } = seen;
  return { ...counts, on: percent(on), onByChance: percent(onByChance), justAfter: percent(justAfter), justAfterByChance: percent(justAfterByChance) };
}

describe.skipIf(!folder)("payment days on real ledgers", () => {
  it("are met three times as often as by chance for HighRadius", { timeout: 120_000 }, async () => {
    const found = lookBack(await realCustomers("highradius.json", "highradius_closed_reconstructed.csv", "2020-06-30"));
    console.log("HighRadius", found);
    expect(found.predictions).toBeGreaterThan(300);
    expect(found.on).toBeGreaterThan(3 * found.onByChance);
    expect(found.justAfter).toBeGreaterThan(1.4 * found.justAfterByChance);
  });

  it("are hardly ever seen for IBM, whose customers pay on any day", { timeout: 120_000 }, async () => {
    const found = lookBack(await realCustomers("ibm.json", "ibm_accounts_receivable.csv", "2014-02-01"));
    console.log("IBM", found);
    expect(found.withRhythm).toBeLessThanOrEqual(1);
    expect(found.predictions).toBeLessThanOrEqual(5);
  });
});
