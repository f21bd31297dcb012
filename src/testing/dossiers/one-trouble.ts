/**
 * Customers of whom everything is told and in order, long late and asked before, with one or two things out of the ordinary. Where many things are the
 * matter at once the guardrails cover for each other; here a single one makes the difference.
 * @module
 */
import * as fc from "fast-check";
import { dayOf } from "../../calendar/day.js";
import { parseInstant } from "../../calendar/instant.js";
import type { CustomerKind } from "../../vocabulary.js";
import { asOfMoments } from "./as-of.js";
import type { DossierDocument, DossierOptions } from "./document.js";
import { reachable } from "./people.js";
import { dayFrom, type Frame } from "./sketch.js";
import { TROUBLES } from "./troubles/index.js";
import { invoiceOf, type Ordinary, type Trouble } from "./troubles/trouble.js";

const KINDS: readonly CustomerKind[] = ["consumer", "business"];
/** Asked once, asked for a date and refused, told in person what comes next. */
const HISTORY = [
  { ago: 50, treatment: "ask-if-arrived", pressure: 2, purpose: "payment", channel: "email", outcome: "sent" },
  { ago: 40, treatment: "ask-for-date", pressure: 3, purpose: "payment", channel: "phone", outcome: "reached-refused" },
  { ago: 12, treatment: "announce-in-person", pressure: 4, purpose: "payment", channel: "phone", outcome: "reached" },
] as const;

export interface Drawn {
  readonly asOf: string;
  readonly kind: CustomerKind;
  readonly country: string;
  readonly currency: string;
  /** Days since each invoice fell due, and what is open of it in minor units. */
  readonly late: readonly number[];
  readonly minor: number;
  /** How much of the usual history there is. */
  readonly asked: number;
  readonly troubles: readonly Trouble[];
  readonly which: number;
}

/** One trouble, or two. */
export function oneTrouble(options: DossierOptions): fc.Arbitrary<DossierDocument> {
  const trouble = fc.constantFrom(...TROUBLES.filter((one) => fits(one, options)));
  const { kinds = KINDS, countries = ["NL", "NL", "DE"], currencies: [currency = "EUR"] = [] } = options;
  const model = {
    asOf: options.asOf === undefined ? asOfMoments : fc.constant(options.asOf),
    kind: fc.constantFrom(...kinds),
    country: fc.constantFrom(...countries),
    currency: fc.constant(currency),
    late: fc.array(fc.integer({ min: 60, max: 150 }), { minLength: 1, maxLength: 2 }),
    minor: fc.constantFrom(100_000, 1_500_000),
    asked: fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: fc.constant(HISTORY.length) }, { weight: 2, arbitrary: fc.nat(HISTORY.length - 1) }),
    troubles: fc.oneof(
      { withCrossShrink: true },
      { weight: 3, arbitrary: trouble.map((one) => [one]) },
      { weight: 1, arbitrary: fc.tuple(trouble, trouble).map((both) => [...new Set(both)]) },
    ),
    which: fc.nat(11),
  };
  return fc.record(model, { noNullPrototype: true }).map(troubled);
}

function fits({ only }: Trouble, { kinds, countries }: DossierOptions): boolean {
  const there = only?.country === undefined || countries === undefined || countries.includes(only.country);
  return there && (only?.kind === undefined || kinds === undefined || kinds.includes(only.kind));
}

/** A customer of whom everything is in order but that, and that it does not pay. */
export function troubled(drawn: Drawn): DossierDocument {
  const { asOf, currency, troubles, which } = drawn;
  const frame: Frame = { today: parseInstant(asOf)?.day ?? dayOf(2026, 11, 23), invoices: [], people: [], colleagues: [] };
  const untold = troubles.flatMap((trouble) => trouble.untold ?? []);
  let sections = ordinary(drawn, frame);
  for (const { tell } of troubles) sections = { ...sections, ...tell(sections, { frame, currency, which }) };
  const told = Object.entries(sections).filter(([section]) => !untold.some((one) => one === section));
  return { schemaVersion: 1, asOf, ...Object.fromEntries(told) };
}

function ordinary({ troubles, currency, late, minor, asked, ...drawn }: Drawn, frame: Frame): Ordinary {
  const kind = troubles.find(({ only }) => only?.kind)?.only?.kind ?? drawn.kind;
  const country = troubles.find(({ only }) => only?.country)?.only?.country ?? drawn.country;
  return {
    customer: { id: "C-1", kind, country, circumstances: [] },
    people: [reachable("k1", kind === "consumer" || kind === "sole-trader" ? "self" : "accounts-payable")],
    colleagues: [{ id: "p1", name: "Colleague 1", relations: ["decides"] }],
    invoices: late.map((days, index) => invoiceOf(`I-${index + 1}`, -days, minor, currency, frame)),
    contacts: HISTORY.slice(0, asked).map(({ ago, ...contact }) => ({ on: dayFrom(frame, -ago), to: "k1", ...contact })),
    ...{ journal: [], promises: [], arrangements: [], unappliedCash: [] },
    bank: { asOf: dayFrom(frame, 0) },
    creditor: { claims: { owner: "own" } },
  };
}
