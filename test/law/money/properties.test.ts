import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../../src/calendar/day.js";
import { type LawfulQuestion, lawfulClaim, statutoryInterest } from "../../../src/index.js";
import { CUSTOMER_KINDS } from "../../../src/vocabulary.js";
import { runs } from "../../properties/trying.js";

const COUNTRIES = ["NL", "BE", "DE", "FR", "GB", "IT", "US", "ZZ"] as const;
const FIRST = dayIn("2023-01-02");
const LAST = dayIn("2026-12-31");
const days = fc.integer({ min: FIRST, max: LAST }).map((day) => formatDay(day as Day));
const amounts = fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 500_000_000 })).map(written);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** What may make a charge possible: each only ever adds. */
const ENABLING = ["inDefaultSince", "invoiceReceived", "requestReceived", "namesDefault", "dueByContract", "freeTermEnds"] as const;
const claims = fc.record({
  id: fc.constant("F"),
  amount: amounts,
  due: days,
  payments: maybe(fc.array(fc.record({ on: days, amount: amounts }), { maxLength: 2 })),
  ...{ inDefaultSince: maybe(days), invoiceReceived: maybe(days), requestReceived: maybe(days), freeTermEnds: maybe(days) },
  ...{ namesDefault: maybe(fc.boolean()), dueByContract: maybe(fc.boolean()), letter: maybe(fc.constantFrom("L1", "L2")) },
});
const questions: fc.Arbitrary<LawfulQuestion> = fc
  .record({
    country: maybe(fc.constantFrom(...COUNTRIES)),
    kind: maybe(fc.constantFrom(...CUSTOMER_KINDS)),
    on: days,
    currency: fc.constantFrom("EUR", "EUR", "GBP"),
    claims: fc.array(claims, { maxLength: 4 }),
    ...{ recoversVat: maybe(fc.boolean()), recurring: maybe(fc.boolean()) },
    chargedBefore: maybe(fc.array(fc.record({ due: days, amount: amounts }), { maxLength: 2 })),
    agreed: maybe(fc.record({ percent: maybe(fc.constantFrom("0", "4.5", "8", "30")), costs: maybe(amounts) })),
  })
  .map((question) =>
    told({ ...question, claims: question.claims.map((claim, index) => told({ ...claim, id: `F${index}` })), agreed: question.agreed && told(question.agreed) }),
  );

describe("for every question about money", () => {
  it("the total is the sum of the lines, and of the parts", () => {
    check(questions, (question) => {
      const { lines, total, principal, interest, costs, vat } = lawfulClaim(question);
      expect(minor(total)).toBe(sum(lines));
      expect(minor(total)).toBe(minor(principal) + minor(interest) + minor(costs) + minor(vat));
      for (const { amount } of lines) expect(minor(amount)).toBeGreaterThan(-1);
    });
  });

  it("costs stay under 100 and fifteen per cent of each invoice with VAT, interest under fifteen per cent a year and interest on that", () => {
    check(questions, (question) => {
      const { interest, costs, vat } = lawfulClaim(question);
      const asked = question.claims.map(({ amount, due }) => ({ amount: minor(amount), years: Math.max(0, dayIn(question.on) - dayIn(due)) / 365 }));
      expect(minor(costs) + minor(vat)).toBeLessThanOrEqual(asked.reduce((sum, { amount }) => sum + 1.21 * (10_000 + 0.15 * amount) + 1, 0));
      const most = asked.reduce((sum, { amount, years }) => sum + amount * 0.15 * years * (1 + 0.15 * years) + 20, 0);
      expect(minor(interest)).toBeLessThanOrEqual(most);
    });
  });

  it("one currency is spoken, that of the question", () => {
    check(questions, (question) => {
      const claim = lawfulClaim(question);
      const other = question.currency === "EUR" ? "GBP" : "EUR";
      const shown = JSON.stringify([claim.lines.map(({ because }) => because), claim.follows]);
      expect(claim.currency).toBe(question.currency);
      expect(shown).not.toContain(`${other} `);
    });
  });

  it("nothing is charged on doubtful ground, nor where the law is not known", () => {
    check(questions, (question) => {
      const { lines, interest, costs, vat } = lawfulClaim(question);
      expect(lines.filter(({ confidence }) => !["C1", "C2", "R"].includes(confidence))).toEqual([]);
      const { country, kind, currency } = question;
      const lawless = country === undefined || ["US", "ZZ"].includes(country) || kind === undefined || kind === "prospect";
      if (lawless || (country === "GB") !== (currency === "GBP")) expect([interest, costs, vat]).toEqual(["0.00", "0.00", "0.00"]);
    });
  });

  it("what is not told never makes more of it", () => {
    check(fc.tuple(questions, fc.constantFrom(...ENABLING), fc.nat(3)), ([question, field, which]) => {
      const without = { ...question, claims: question.claims.map((claim, index) => (index === which ? told({ ...claim, [field]: undefined }) : claim)) };
      // A default that began after the letter makes the letter too early, so there only interest is compared.
      const of = (one: LawfulQuestion) => (field === "inDefaultSince" ? minor(statutoryInterest(one).total) : minor(lawfulClaim(one).total));
      expect(of(without)).toBeLessThanOrEqual(of(question));
      for (const hidden of ["country", "kind", "recoversVat", "recurring"] as const)
        expect(minor(lawfulClaim(told({ ...question, [hidden]: undefined })).total)).toBeLessThanOrEqual(minor(lawfulClaim(question).total));
    });
  });

  it("a larger invoice never brings less, and a payment never brings more", () => {
    check(fc.tuple(questions, amounts, days), ([question, amount, on]) => {
      const [first, ...others] = question.claims;
      if (!first) return;
      const { total } = lawfulClaim(question);
      const larger = { ...question, claims: [{ ...first, amount: written(minor(first.amount) + minor(amount)) }, ...others] };
      const paid = { ...question, claims: [{ ...first, payments: [...(first.payments ?? []), { on, amount }] }, ...others] };
      expect(minor(lawfulClaim(larger).total)).toBeGreaterThanOrEqual(minor(total));
      expect(minor(lawfulClaim(paid).total)).toBeLessThanOrEqual(minor(total));
    });
  });

  it("small terms of a person never bring more than 140 in six months", () => {
    const dutch = fc.array(fc.record({ amount: fc.integer({ min: 1, max: 26_667 }), month: fc.nat(30) }), { minLength: 1, maxLength: 12 });
    check(dutch, (terms) => {
      const due = (month: number) => addDays(dayIn("2024-01-01"), 30 * month);
      const asked = terms.map(({ amount, month }, index) => ({
        ...{ id: `T${index}`, amount: written(amount), due: formatDay(due(month)), freeTermEnds: formatDay(addDays(due(month), 20)) },
      }));
      const { lines } = lawfulClaim({ country: "NL", kind: "consumer", currency: "EUR", on: "2026-12-31", claims: asked });
      const fees = lines.flatMap(({ what, amount, about: [id] }) =>
        what === "costs" ? [{ fee: minor(amount), on: due(terms[Number(id?.slice(1))]?.month ?? 0) }] : [],
      );
      for (const { on } of fees) {
        const within = fees.filter((other) => other.on >= on && other.on < on + 181);
        expect(within.reduce((total, { fee }) => total + fee, 0)).toBeLessThanOrEqual(14_000);
      }
    });
  });
});

describe("interest", () => {
  const simple = fc.record({
    country: fc.constantFrom("FR", "IT"),
    amount: fc.integer({ min: 1, max: 500_000_000 }),
    due: fc.integer({ min: FIRST, max: LAST - 2 }),
  });

  it("is that of each day added up, but for half a cent a line (an oracle with its own table)", () => {
    check(fc.tuple(simple, fc.nat(1400)), ([{ country, amount, due }, later]) => {
      const on = Math.min(LAST, due + later) as Day;
      const answer = interestOf(country, amount, due as Day, on);
      let exact = 0n;
      for (let day = due + 1; day <= on; day += 1) exact += BigInt(amount) * BigInt(rateByHand(formatDay(day as Day)) + (country === "FR" ? 1000 : 800));
      const off = BigInt(sum(answer.lines)) * 3_650_000n - exact;
      const allowed = BigInt(answer.lines.length) * 1_825_000n;
      expect(off <= allowed && -off <= allowed).toBe(true);
    });
  });

  it("of a period is that of its two parts, wherever it is cut, but for a cent a line", () => {
    check(fc.tuple(simple, fc.nat(1400), fc.nat(1400)), ([{ country, amount, due }, one, other]) => {
      const [cut, end] = [one, other].sort((a, b) => a - b).map((later) => Math.min(LAST, due + later) as Day);
      if (cut === undefined || end === undefined) return;
      const whole = interestOf(country, amount, due as Day, end).lines;
      const parts = [...interestOf(country, amount, due as Day, cut).lines, ...interestOf(country, amount, cut, end).lines];
      expect(Math.abs(sum(whole) - sum(parts))).toBeLessThanOrEqual(Math.max(whole.length, parts.length));
    });
  });

  it("never shrinks from day to day, in any country", () => {
    check(fc.tuple(questions, fc.nat(400)), ([question, later]) => {
      const payments = question.claims.some((claim) => claim.payments?.length);
      if (payments) return;
      const then = { ...question, on: formatDay(Math.min(LAST, dayIn(question.on) + later) as Day) };
      expect(minor(statutoryInterest(then).total) + question.claims.length).toBeGreaterThanOrEqual(minor(statutoryInterest(question).total));
    });
  });
});

function interestOf(country: string, amount: number, due: Day, on: Day) {
  return statutoryInterest({
    country,
    kind: "business",
    currency: "EUR",
    on: formatDay(on),
    claims: [{ id: "F", amount: written(amount), due: formatDay(due) }],
  });
}

/** The European rate, copied by hand from the law page (Dutch commercial rate less eight points). */
function rateByHand(day: string): number {
  if (day < "2023-07-01") return 250;
  if (day < "2024-01-01") return 400;
  if (day < "2024-07-01") return 450;
  if (day < "2025-01-01") return 425;
  if (day < "2025-07-01") return 315;
  return day < "2026-07-01" ? 215 : 240;
}

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), runs(250));
}

function written(amount: number): string {
  const digits = String(amount).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
function minor(amount: string | number): number {
  return Number(String(amount).replace(".", ""));
}
function sum(lines: readonly { readonly amount: string }[]): number {
  return lines.reduce((total, { amount }) => total + minor(amount), 0);
}
function dayIn(text: string): Day {
  return parseDay(text) ?? expect.fail(text);
}
/** Without the fields that have no value. */
function told<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
