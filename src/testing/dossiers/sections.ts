/**
 * The other sections of a dossier: agreements, satisfaction, service, orders, deadlines, the bank and ourselves.
 * @module
 */
import * as fc from "fast-check";
import { DEADLINE_KINDS } from "../../vocabulary.js";
import { amountIn, minorAmounts } from "./amounts.js";
import { dayFrom, type Frame, type JsonObject, pick, type Sketch, seldom, sketched, told, usually } from "./sketch.js";

const many = (sketch: fc.Arbitrary<Sketch>, maxLength: number): fc.Arbitrary<Sketch<readonly JsonObject[]>> =>
  fc.array(sketch, { maxLength }).map((sketches) => (frame) => sketches.map((one) => one(frame)));

export const bank: fc.Arbitrary<Sketch> = sketched(
  fc.record({ ago: fc.constantFrom(0, 1, 1, 3, 4, 30), delay: seldom(fc.nat(4), 4) }, { noNullPrototype: true }),
  ({ ago, delay }, frame) => told({ asOf: dayFrom(frame, -ago), usualDelayDays: delay }),
);

export const creditor: fc.Arbitrary<Sketch> = sketched(
  fc.record(
    {
      where: usually(fc.constantFrom<JsonObject>({ country: "NL", timeZone: "Europe/Amsterdam" }, { country: "US", region: "CA" }, { timeZone: "Asia/Tokyo" })),
      collects: seldom(fc.constantFrom("own", "for-others"), 4),
      size: seldom(fc.constantFrom("micro", "large"), 4),
      claims: seldom(fc.record({ owner: fc.constantFrom("own", "factored", "pledged", "sold"), disclosed: fc.boolean() }, { noNullPrototype: true }), 6),
      notifyWithinDays: seldom(fc.constantFrom(30, 60, 0), 8),
      closed: seldom(fc.nat(3), 6),
    },
    { noNullPrototype: true },
  ),
  ({ where, notifyWithinDays, closed, ...rest }, frame) =>
    told({
      ...where,
      ...rest,
      creditInsurance: notifyWithinDays === undefined ? undefined : { notifyWithinDays },
      closedDays: closed === undefined ? undefined : [dayFrom(frame, closed)],
    }),
);

const promise = sketched(
  fc.record({ ago: fc.nat(60), days: fc.integer({ min: 0, max: 40 }), minor: seldom(minorAmounts, 2), about: seldom(fc.nat(5), 2) }, { noNullPrototype: true }),
  ({ ago, days, minor, about }, frame) => {
    const { invoices, currency } = subject(frame, about);
    return told({ made: dayFrom(frame, -ago), by: dayFrom(frame, days - ago), amount: minor && amountIn(currency, minor), invoices });
  },
);
export const promises = many(promise, 3);

const arrangement = sketched(
  fc.record(
    {
      ago: fc.nat(60),
      parts: fc.array(fc.record({ in: fc.integer({ min: -50, max: 60 }), minor: minorAmounts, paid: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      about: seldom(fc.nat(5), 2),
      confirmed: seldom(fc.boolean(), 2),
    },
    { noNullPrototype: true },
  ),
  ({ ago, parts, about, confirmed }, frame) => {
    const { invoices, currency } = subject(frame, about);
    const instalments = parts.map(({ in: days, minor, paid }) =>
      told({ due: dayFrom(frame, days), amount: amountIn(currency, minor), paid: paid ? amountIn(currency, minor) : undefined }),
    );
    return told({ agreed: dayFrom(frame, -ago), invoices, instalments, confirmed });
  },
);
export const arrangements = many(arrangement, 2);

/** An agreement is in the currency of the invoice it names. */
function subject(frame: Frame, about: number | undefined): { readonly invoices?: readonly string[]; readonly currency: string } {
  const invoice = pick(frame.invoices, about);
  return invoice ? { invoices: [invoice.id], currency: invoice.currency } : { currency: frame.invoices[0]?.currency ?? "EUR" };
}

export const unappliedCash = many(
  sketched(fc.record({ ago: fc.nat(20), minor: minorAmounts, of: fc.nat(5) }), ({ ago, minor, of }, frame) => ({
    on: dayFrom(frame, -ago),
    amount: amountIn(pick(frame.invoices, of)?.currency ?? "EUR", minor),
  })),
  2,
);

export const nps = many(
  sketched(
    fc.record({
      ago: fc.nat(500),
      score: fc.nat(10),
      comment: seldom(fc.constant("The delivery came late"), 4),
      by: seldom(fc.constantFrom("k1", "k2"), 4),
    }),
    ({ ago, ...rest }, frame) => told({ on: dayFrom(frame, -ago), ...rest }),
  ),
  3,
);

export const tickets = many(
  sketched(
    fc.record({ ago: fc.nat(60), closed: usually(fc.nat(60)), severity: seldom(fc.constantFrom("low", "normal", "high"), 2) }),
    ({ ago, closed, severity }, frame) =>
      told({ opened: dayFrom(frame, -ago), closed: closed === undefined ? undefined : dayFrom(frame, Math.min(0, closed - ago)), severity }),
  ),
  2,
).map(numbered("T"));

export const orders = many(
  sketched(fc.record({ ago: fc.nat(200), by: seldom(fc.constantFrom("customer", "estate"), 4) }), ({ ago, by }, frame) =>
    told({ on: dayFrom(frame, -ago), by }),
  ),
  3,
).map(numbered("O"));

function numbered(letter: string): (sketch: Sketch<readonly JsonObject[]>) => Sketch<readonly JsonObject[]> {
  return (sketch) => (frame) => sketch(frame).map((thing, index) => ({ id: `${letter}-${index + 1}`, ...thing }));
}

export const deadlines = many(
  sketched(
    fc.record({ kind: fc.constantFrom(...DEADLINE_KINDS), in: fc.integer({ min: -5, max: 40 }), about: seldom(fc.nat(5), 2) }),
    ({ kind, in: days, about }, frame) => {
      const invoice = pick(frame.invoices, about);
      return told({ kind, on: dayFrom(frame, days), invoices: invoice && [invoice.id] });
    },
  ),
  2,
);

export const rates: fc.Arbitrary<Sketch<readonly JsonObject[]>> = fc
  .subarray(["USD", "GBP", "JPY", "KWD"])
  .map((currencies) => (frame) => currencies.map((from) => ({ from, to: "EUR", rate: "0.9213", on: dayFrom(frame, 0), source: "ECB" })));

/** Sections that have little to do with each other. */
export const OTHERS = {
  creditor: seldom(creditor, 2),
  unappliedCash: seldom(unappliedCash, 4),
  nps: seldom(nps, 3),
  tickets: seldom(tickets, 3),
  orders: seldom(orders, 3),
  deadlines: seldom(deadlines, 3),
  rates: seldom(rates, 3),
};
