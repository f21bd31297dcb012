import type { Day } from "../../calendar/day.js";
import { formatAmount, minorUnits, money } from "../../dossier/money.js";
import type { Case } from "../../facts/case.js";
import { sum } from "../../facts/ledger.js";
import { keptPayments } from "../../facts/received.js";
import { averageOf, percentOf } from "../shares.js";

/** In one currency. */
export interface MoneyIn {
  readonly currency: string;
  readonly invoiced: string;
  readonly open: string;
  readonly overdue: string;
  /** Days of sales outstanding: what is open, in days of what was invoiced in the period. */
  readonly dso?: number;
  /** Invoices settled in the period. */
  readonly settled: number;
  /** Of those; paying early counts as negative. */
  readonly averageDaysLate?: number;
  readonly settledOnTimePercent?: number;
  /** Of what was invoiced in the period. */
  readonly paidPercent?: number;
}

/** Minor units of one currency. */
interface Book {
  invoiced: number;
  paidOfInvoiced: number;
  open: number;
  overdue: number;
  settled: number;
  onTime: number;
  daysLate: number;
}

/** Books in which the money of customers is entered, one per currency. */
export function moneyBooks(): { enter(from: Case, since: Day): void; lines(days: number): readonly MoneyIn[] } {
  const books = new Map<string, Book>();
  const bookOf = (currency: string): Book => {
    const book = books.get(currency) ?? { invoiced: 0, paidOfInvoiced: 0, open: 0, overdue: 0, settled: 0, onTime: 0, daysLate: 0 };
    books.set(currency, book);
    return book;
  };
  return {
    enter: ({ everyBalance, paid }, since) => {
      for (const { invoice, open, late } of everyBalance) {
        const book = bookOf(invoice.currency);
        book.open += open;
        book.overdue += late;
        if (invoice.issued < since) continue;
        book.invoiced += minorUnits(invoice.amount);
        book.paidOfInvoiced += sum(keptPayments(invoice).map(({ amount }) => amount));
      }
      for (const { balance, on, daysLate } of paid) {
        if (on < since) continue;
        const book = bookOf(balance.invoice.currency);
        book.settled += 1;
        book.onTime += daysLate <= 0 ? 1 : 0;
        book.daysLate += daysLate;
      }
    },
    lines: (days) => [...books].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, book]) => lineOf(currency, book, days)),
  };
}

function lineOf(currency: string, book: Book, days: number): MoneyIn {
  const amount = (minor: number) => formatAmount(money(currency, minor));
  const dso = averageOf(book.open * days, book.invoiced);
  const averageDaysLate = averageOf(book.daysLate, book.settled);
  const settledOnTimePercent = percentOf(book.onTime, book.settled);
  const paidPercent = percentOf(book.paidOfInvoiced, book.invoiced);
  return {
    currency,
    invoiced: amount(book.invoiced),
    open: amount(book.open),
    overdue: amount(book.overdue),
    settled: book.settled,
    ...(dso !== undefined && { dso }),
    ...(averageDaysLate !== undefined && { averageDaysLate }),
    ...(settledOnTimePercent !== undefined && { settledOnTimePercent }),
    ...(paidPercent !== undefined && { paidPercent }),
  };
}
