/**
 * What a colleague's customers were invoiced, what they paid and what they paid on time, as a base for commission on paid turnover (B6).
 * @module
 */
import { type Day, parseDay } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import { formatAmount, minorUnits, money } from "../dossier/money.js";
import { shown } from "../dossier/shown.js";
import { type Balance, sum } from "../facts/ledger.js";
import { keptPayments } from "../facts/received.js";
import { createPlanner, type Planner } from "../planner.js";
import { AmicableError } from "../problem.js";
import type { Relation } from "../vocabulary.js";
import { percentOf } from "./shares.js";
import type { Many } from "./stream.js";

export interface OwnerReportOptions {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Whose turnover it is: who won the customer, unless another relation is named. */
  readonly by?: Relation;
  /** For due dates on days when offices are open; the shipped planner where not given. */
  readonly planner?: Planner;
}

export interface OwnerTurnover {
  /** Absent for customers nobody has this relation with. */
  readonly owner?: { readonly id: string; readonly name: string };
  readonly currency: string;
  readonly customers: number;
  /** Invoices of the period, less credit notes of the period. */
  readonly invoiced: string;
  /** Booked in the period. */
  readonly paid: string;
  /** Of that, on or before the due date, weekends and holidays considered. */
  readonly paidOnTime: string;
  /** Of what was paid; absent where nothing was. */
  readonly onTimePercent?: number;
}

/** One line per owner and currency. Each invoice counts for one owner, so that lines of one currency add up to the whole. */
export async function ownerReport(
  dossiers: Many<Dossier>,
  { from, to, by = "won", planner = createPlanner() }: OwnerReportOptions,
): Promise<readonly OwnerTurnover[]> {
  const period = { from: dayIn("from", from), to: dayIn("to", to) };
  const books = new Map<string, Book>();
  for await (const dossier of dossiers) {
    const owner = ownerOf(dossier, by);
    for (const balance of planner.lookups(dossier)[0]?.case.everyBalance ?? []) {
      const { currency } = balance.invoice;
      const key = JSON.stringify([owner?.id ?? null, currency]);
      const book = books.get(key) ?? { ...(owner && { owner }), currency, customers: new Set(), invoiced: 0, paid: 0, paidOnTime: 0 };
      books.set(key, book);
      enter(book, balance, dossier.customer.id, period);
    }
  }
  return [...books.values()]
    .filter((book) => book.customers.size > 0)
    .map(lineOf)
    .sort(byOwner);
}

interface Period {
  readonly from: Day;
  readonly to: Day;
}
/** Minor units of the book's one currency. */
interface Book {
  readonly owner?: { readonly id: string; readonly name: string };
  readonly currency: string;
  readonly customers: Set<string>;
  invoiced: number;
  paid: number;
  paidOnTime: number;
}

/** Of several colleagues with the relation, the first one told. */
function ownerOf(dossier: Dossier, by: Relation): Book["owner"] {
  const colleague = dossier.colleagues?.find(({ relations }) => relations.includes(by));
  return colleague && { id: colleague.id, name: colleague.name };
}

function enter(book: Book, { invoice, due }: Balance, customer: string, { from, to }: Period): void {
  const inPeriod = ({ on }: { readonly on: Day }) => from <= on && on <= to;
  const isNew = inPeriod({ on: invoice.issued });
  const credits = (invoice.creditNotes ?? []).filter(inPeriod);
  const payments = keptPayments(invoice).filter(inPeriod);
  if (!isNew && credits.length + payments.length === 0) return;
  book.customers.add(customer);
  book.invoiced += (isNew ? minorUnits(invoice.amount) : 0) - sum(credits.map((note) => note.amount));
  book.paid += sum(payments.map((payment) => payment.amount));
  book.paidOnTime += sum(payments.filter(({ on }) => on <= due).map((payment) => payment.amount));
}

function lineOf({ owner, currency, customers, ...sums }: Book): OwnerTurnover {
  const amount = (minor: number) => formatAmount(money(currency, minor));
  const percent = percentOf(sums.paidOnTime, sums.paid);
  return {
    ...(owner && { owner }),
    currency,
    customers: customers.size,
    invoiced: amount(sums.invoiced),
    paid: amount(sums.paid),
    paidOnTime: amount(sums.paidOnTime),
    ...(percent !== undefined && { onTimePercent: percent }),
  };
}

/** By name; customers without an owner last. */
function byOwner(a: OwnerTurnover, b: OwnerTurnover): number {
  const key = ({ owner, currency }: OwnerTurnover) => `${owner ? `0${owner.name}/${owner.id}` : "1"}/${currency}`;
  return key(a) < key(b) ? -1 : 1;
}

function dayIn(name: "from" | "to", told: string): Day {
  const day = parseDay(told);
  if (day !== undefined) return day;
  const problem = { code: "impossible-date", severity: "error", at: `/${name}`, received: shown(told) } as const;
  throw new AmicableError("impossible-date", [{ ...problem, expected: "a day as YYYY-MM-DD", mend: "Write it as 2026-11-23." }]);
}
