import { type Day, formatDay } from "../../calendar/day.js";
import { parseInstant } from "../../calendar/instant.js";
import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { dayIn, field, type Spot, spots, textIn } from "../told.js";

/** The days of one invoice have an order: issued, due, paid. */
export function checkInvoiceDays(told: Json, problems: ProblemList): void {
  const today = parseInstant(textIn(told, "asOf") ?? "")?.day;
  for (const invoice of spots(told, "invoices/*")) {
    const issued = dayIn(invoice.value, "issued");
    if (issued !== undefined) {
      for (const spot of [invoice, ...spots(invoice.value, "instalments/*", invoice.at)]) dueAfterIssued(spot, issued, problems);
      for (const payment of spots(invoice.value, "payments/*", invoice.at)) paidAfterIssued(payment, issued, problems);
    }
    if (today !== undefined) pendingDebits(invoice, today, problems);
  }
}

function dueAfterIssued({ at, value }: Spot, issued: Day, problems: ProblemList): void {
  const due = dayIn(value, "due");
  if (due === undefined || due >= issued) return;
  problems.add(`${at}/due`, {
    code: "due-before-issued",
    received: shown(textIn(value, "due")),
    expected: `${formatDay(issued)} (issued) or later`,
    mend: "Check both days; an invoice cannot be late before it was sent",
  });
}

function paidAfterIssued({ at, value }: Spot, issued: Day, problems: ProblemList): void {
  const on = dayIn(value, "on");
  if (on === undefined || on >= issued || textIn(value, "state") === "reversed" || field(value, "prepaid") === true) return;
  problems.add(`${at}/on`, {
    code: "payment-before-invoice",
    received: shown(textIn(value, "on")),
    expected: `${formatDay(issued)} (issued) or later`,
    mend: 'Check that the payment belongs to this invoice; if it was paid in advance, add "prepaid": true to the payment',
  });
}

function pendingDebits({ at, value }: Spot, today: Day, problems: ProblemList): void {
  const pending = spots(value, "payments/*", at).filter((payment) => textIn(payment.value, "state") === "debit-pending");
  const days = [
    ...pending.map((payment) => [`${payment.at}/on`, dayIn(payment.value, "on")] as const),
    [`${at}/debit/runsOn`, dayIn(field(value, "debit"), "runsOn")] as const,
  ];
  for (const [where, day] of days) {
    if (day === undefined || day >= today) continue;
    problems.add(where, {
      code: "debit-day-passed",
      received: shown(formatDay(day)),
      expected: `${formatDay(today)} (the day of asOf) or later, for a debit that is still to come`,
      mend: "Tell what came of it: a payment that is booked or debit-failed",
    });
  }
}
