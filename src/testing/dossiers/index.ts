/**
 * Dossiers of every kind of customer, for property-based tests. Each parses; each shrinks to a small customer one can read at a glance.
 * @module
 */
import * as fc from "fast-check";
import { parseInstant } from "../../calendar/instant.js";
import { dayOf } from "../../calendar/day.js";
import type { CustomerKind } from "../../vocabulary.js";
import { asOfMoments, DEFAULT_AS_OF } from "./as-of.js";
import { contact, rising } from "./contacts.js";
import { customers } from "./customer.js";
import { history, openInvoice, type Unnumbered } from "./invoices.js";
import { colleagues, people, reachable } from "./people.js";
import { arrangements, bank, creditor, deadlines, nps, orders, promises, rates, tickets, unappliedCash } from "./sections.js";
import { dayFrom, type Frame, type JsonObject, type Sketch, told } from "./sketch.js";

export interface DossierOptions {
  /** The moment all dossiers are about; several moments in several zones where not given. */
  readonly asOf?: string;
  readonly kinds?: readonly CustomerKind[];
  /** Countries of the customers, by their two letters. */
  readonly countries?: readonly string[];
  /** Of the invoices; the first is the commonest. */
  readonly currencies?: readonly string[];
}

export type DossierDocument = JsonObject;

const CURRENCIES = ["EUR", "USD", "JPY", "KWD"];

/**
 * Dossier documents: two in five of customers who were asked before and more clearly each time, the others of anybody.
 * @example
 * fc.assert(fc.property(dossiers(), (document) => parseDossier(document).ok));
 */
export function dossiers(options: DossierOptions = {}): fc.Arbitrary<DossierDocument> {
  return fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: anybody(options) }, { weight: 2, arbitrary: askedBefore(options) });
}

type Lists = { readonly [section: string]: Sketch | Sketch<readonly JsonObject[]> | readonly Sketch[] | undefined };
interface Drawn {
  readonly asOf: string;
  readonly customer: Sketch;
  readonly open?: readonly Unnumbered[];
  readonly paid?: readonly Unnumbered[];
  readonly people?: readonly Sketch[];
  readonly colleagues?: readonly Sketch[];
  readonly others: Lists;
}

const others = { bank, creditor, unappliedCash, nps, promises, arrangements, tickets, orders, deadlines, rates };

/** Every section is told or not, whatever the others are. */
function anybody(options: DossierOptions): fc.Arbitrary<DossierDocument> {
  const model = {
    asOf: options.asOf === undefined ? asOfMoments : fc.constant(options.asOf),
    customer: customers(options),
    open: fc.array(openInvoice(options.currencies ?? CURRENCIES, -150, 40, true), { maxLength: 6 }),
    paid: history,
    people,
    colleagues,
    contacts: fc.array(contact, { maxLength: 6 }),
    ...others,
  };
  return fc.record(model, { requiredKeys: ["asOf", "customer"], noNullPrototype: true }).map(({ asOf, customer, open, paid, people, colleagues, ...rest }) =>
    documentOf({
      asOf,
      customer,
      ...(open && { open }),
      ...(paid && { paid }),
      ...(people && { people }),
      ...(colleagues && { colleagues }),
      others: rest,
    }),
  );
}

/** Everything that firmness needs is told: an old invoice, fresh bank data, somebody to reach, and what was said before. */
function askedBefore(options: DossierOptions): fc.Arbitrary<DossierDocument> {
  const { bank: _fresh, promises: _some, ...rest } = others;
  const always = {
    asOf: options.asOf === undefined ? asOfMoments : fc.constant(options.asOf),
    customer: customers({ countries: ["NL", "DE", "US"], ...options }),
    open: fc.array(openInvoice(options.currencies ?? CURRENCIES, -150, -20, false), { minLength: 1, maxLength: 2 }),
    contacts: rising,
    broken: fc.nat(2),
    role: fc.constantFrom("self", "accounts-payable", "director"),
  };
  const sometimes = { troubled: fc.array(openInvoice(options.currencies ?? CURRENCIES, -90, 20, true), { maxLength: 2 }), paid: history, colleagues, ...rest };
  const few = fc.record(sometimes, { requiredKeys: [], noNullPrototype: true });
  return fc.tuple(fc.record(always, { noNullPrototype: true }), fc.oneof({ withCrossShrink: true }, fc.constant<Partial<Parameters<Parameters<typeof few.map>[0]>[0]>>({}), few)).map(
    ([{ asOf, customer, open, contacts, broken, role }, { troubled = [], paid = [], colleagues: ours = [], ...more }]) =>
      documentOf({
        asOf,
        customer: withCircumstancesTold(customer),
        open: [...open, ...troubled],
        paid,
        people: [() => reachable("k1", role)],
        colleagues: ours,
        others: {
          bank: (frame) => ({ asOf: dayFrom(frame, 0) }),
          contacts,
          promises: (frame: Frame) => Array.from({ length: broken }, (_, index) => ({ made: dayFrom(frame, -40 + index), by: dayFrom(frame, -30 + index) })),
          arrangements: [],
          ...more,
        },
      }),
  );
}

function withCircumstancesTold(customer: Sketch): Sketch {
  return (frame) => ({ circumstances: [], ...customer(frame) });
}

function documentOf({ asOf, customer, open, paid, people: theirs, colleagues: ours, others: sections }: Drawn): DossierDocument {
  const bills = open || paid ? [...(open ?? []), ...(paid ?? [])].map((bill, index) => ({ ...bill, id: `I-${index + 1}` })) : undefined;
  const frame: Frame = {
    today: parseInstant(asOf)?.day ?? dayOf(2026, 11, 23),
    invoices: (bills ?? []).map(({ id, currency }) => ({ id, currency })),
    people: (theirs ?? []).map((_, index) => `k${index + 1}`),
    colleagues: (ours ?? []).map((_, index) => `p${index + 1}`),
  };
  const draw = (part: Lists[string]) => (typeof part === "function" ? part(frame) : part?.map((one) => one(frame)));
  return told({
    schemaVersion: 1,
    asOf,
    customer: customer(frame),
    people: draw(theirs),
    colleagues: draw(ours),
    invoices: bills?.map(({ id, draw: invoice }) => invoice(id)(frame)),
    ...Object.fromEntries(Object.entries(sections).map(([name, part]) => [name, draw(part)])),
  });
}

export { DEFAULT_AS_OF };
