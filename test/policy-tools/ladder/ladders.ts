/** Ladder documents and histories of every kind, and short ways to read one. */
import * as fc from "fast-check";
import { addDays, dayOf, formatDay } from "../../../src/calendar/day.js";
import { LADDER_PRESETS, LADDER_SWITCHES, type Ladder, type LadderHistory, readLadder } from "../../../src/policy-tools/ladder/index.js";

export type LadderTold = { readonly [field: string]: unknown };
export const SIMPLE: LadderTold = { schemaVersion: 1, name: "old", currency: "EUR", levels: [{ days: 5 }, { days: 15 }, { days: 30 }] };

export function read(told: LadderTold): Ladder {
  const result = readLadder(told);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const TEXTS = [
  "Did our invoice slip through?",
  "Which day suits you?",
  "If you do not pay we hand this over to a collection agency.",
  "Als u niet betaalt, schakelen wij een deurwaarder in.",
];

/** Ladders that are right. */
export function ladders(): fc.Arbitrary<LadderTold> {
  const level = fc.record(
    {
      step: fc.integer({ min: 1, max: 30 }),
      channel: fc.constantFrom("email", "letter", "phone", "registered-letter", "sms", "in-person"),
      text: fc.constantFrom(...TEXTS),
      minimumAmount: fc.constantFrom("10.00", "250.00"),
      minimumPercent: fc.constantFrom("5", "12.5"),
      fee: fc.constantFrom("7.50", "40.00"),
      gapDays: fc.integer({ min: 0, max: 80 }),
      byHand: fc.boolean(),
    },
    { requiredKeys: ["step"] },
  );
  const switches = fc.record(Object.fromEntries(LADDER_SWITCHES.map(({ name, values }) => [name, fc.constantFrom(...values.map(({ value }) => value))])), {
    requiredKeys: [],
  });
  return fc
    .record({
      levels: fc.array(level, { minLength: 1, maxLength: 6 }),
      first: fc.integer({ min: -10, max: 20 }),
      base: fc.constantFrom("relationship-first", "nl-business"),
      behavesLike: fc.option(fc.constantFrom(...Object.keys(LADDER_PRESETS)), { nil: undefined }),
      currency: fc.constantFrom("EUR", "USD", "JPY"),
      switches,
    })
    .map(({ levels, first, base, behavesLike, currency, switches: answers }) => {
      let days = first;
      return {
        schemaVersion: 1,
        name: "generated",
        currency,
        base,
        ...(behavesLike !== undefined && { behavesLike }),
        switches: answers,
        paymentTermDays: 30,
        interestPercent: "11",
        levels: levels.map(({ step, minimumAmount, fee, ...level }) => {
          days += step;
          const amounts = currency === "JPY" ? {} : { ...(minimumAmount && { minimumAmount }), ...(fee && { fee }) };
          return { ...level, ...amounts, days: Math.max(days, 0) === days || answers.ageAnchor !== "previous" ? days : Math.abs(days) + 50 };
        }),
      };
    })
    .filter((told) => readLadder(told).ok);
}

const FIRST = dayOf(2026, 1, 5);
const day = (offset: number): string => formatDay(addDays(FIRST, offset));

/** What may have happened to some invoices in half a year. */
export function histories(): fc.Arbitrary<LadderHistory> {
  const invoice = fc.record({
    issued: fc.nat(60),
    term: fc.nat(30),
    paid: fc.option(fc.nat(120), { nil: undefined }),
    resting: fc.option(fc.nat(90), { nil: undefined }),
  });
  return fc.array(invoice, { minLength: 1, maxLength: 4 }).map((told) => ({
    from: day(0),
    until: day(180),
    invoices: told.map(({ issued, term, paid, resting }, index) => ({
      id: `F-${index}`,
      issued: day(issued),
      due: day(issued + term),
      amount: `${(index + 1) * 100}`,
      ...(paid !== undefined && { payments: [{ on: day(issued + paid), amount: `${(index + 1) * 100}` }] }),
      ...(resting !== undefined && { resting: [{ from: day(issued + resting), until: day(issued + resting + 20) }] }),
    })),
  }));
}
