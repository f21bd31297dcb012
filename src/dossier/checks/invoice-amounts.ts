import type { Json } from "../../vocabulary.js";
import { type AmountTold, readAmount } from "../amount.js";
import { exponentOf } from "../currencies.js";
import { formatAmount, type Money, minorUnits, money } from "../money.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { field, type Spot, spots, textIn } from "../told.js";

/** A currency with as many decimals as there are. */
const MOST_DECIMALS = "CLF";
const LINES = ["instalments/*", "creditNotes/*", "payments/*", "disputes/*"];

/** Every amount of an invoice is exact, has a meaning, and is in the one currency of the invoice. */
export function checkInvoiceAmounts(told: Json, problems: ProblemList): void {
  for (const invoice of spots(told, "invoices/*")) {
    const currency = textIn(invoice.value, "currency");
    if (currency === undefined || exponentOf(currency) === undefined) {
      for (const spot of [invoice, ...LINES.flatMap((lines) => spots(invoice.value, lines, invoice.at))]) writtenWell(spot, problems);
      continue;
    }
    const amount = invoiceAmount(invoice, currency, problems);
    for (const lines of LINES) {
      const amounts = spots(invoice.value, lines, invoice.at).map((line) => lineAmount(line, currency, problems));
      if (lines === "instalments/*") addUp(invoice, amount, amounts, problems);
      if (lines === "disputes/*")
        for (const [index, disputed] of amounts.entries()) withinInvoice(`${invoice.at}/disputes/${index}`, disputed, amount, problems);
    }
  }
}

/** Where the currency is not known, an amount can still be one that no currency has: all that is wrong is told at once. */
function writtenWell({ at, value }: Spot, problems: ProblemList): void {
  const told = field(value, "amount");
  if (typeof told !== "string" && typeof told !== "number") return;
  const reading = readAmount(told, MOST_DECIMALS, "any");
  if ("flaw" in reading && reading.flaw.code !== "too-many-decimals") problems.add(`${at}/amount`, reading.flaw);
}

function invoiceAmount({ at, value }: Spot, currency: string, problems: ProblemList): Money | undefined {
  const amount = readable({ at, value }, currency, "any", problems);
  if (amount === undefined || minorUnits(amount) >= 0) return amount;
  problems.add(`${at}/amount`, {
    code: "negative-invoice",
    received: shown(field(value, "amount")),
    expected: "an amount of zero or more",
    mend: "This is a credit note: put it, without the minus sign, under creditNotes of the invoice it belongs to, or under unappliedCash when it belongs to none",
  });
  return undefined;
}

function lineAmount(line: Spot, currency: string, problems: ProblemList): Money | undefined {
  const own = textIn(line.value, "currency");
  if (own === undefined || own === currency) return readable(line, currency, "positive", problems);
  if (exponentOf(own) === undefined) return undefined;
  problems.add(`${line.at}/currency`, {
    code: "mixed-currencies",
    received: shown(own),
    expected: `${currency}, the currency of the invoice`,
    mend: `Write what it came to in ${currency}; currencies are never added up or converted here`,
  });
  return undefined;
}

function readable({ at, value }: Spot, currency: string, sign: "any" | "positive", problems: ProblemList): Money | undefined {
  const told = field(value, "amount");
  if (typeof told !== "string" && typeof told !== "number") return undefined;
  const reading = readAmount(told satisfies AmountTold, currency, sign);
  if ("value" in reading) return reading.value;
  problems.add(`${at}/amount`, reading.flaw);
  return undefined;
}

function addUp({ at }: Spot, amount: Money | undefined, instalments: readonly (Money | undefined)[], problems: ProblemList): void {
  const known = instalments.filter((instalment) => instalment !== undefined);
  if (amount === undefined || known.length === 0 || known.length < instalments.length) return;
  const sum = known.reduce((before, instalment) => before + minorUnits(instalment), 0);
  if (sum === minorUnits(amount)) return;
  problems.add(`${at}/instalments`, {
    code: "instalments-do-not-add-up",
    received: Number.isSafeInteger(sum) ? formatAmount(money(amount.currency, sum)) : "more than can be kept exactly",
    expected: `instalments that add up to ${formatAmount(amount)}, the amount of the invoice`,
    mend: "Correct the instalments or the amount; paid instalments stay in the list",
  });
}

function withinInvoice(at: string, disputed: Money | undefined, amount: Money | undefined, problems: ProblemList): void {
  if (disputed === undefined || amount === undefined || minorUnits(disputed) <= minorUnits(amount)) return;
  problems.add(`${at}/amount`, {
    code: "disputed-more-than-invoiced",
    received: formatAmount(disputed),
    expected: `at most ${formatAmount(amount)}, the amount of the invoice`,
    mend: "Leave the amount out when the whole invoice is disputed",
  });
}
