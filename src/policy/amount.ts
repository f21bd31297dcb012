/**
 * Amounts as a policy writes them: `100`, `"100.00"`, `"USD 100.00"` or `"100.00 USD"`.
 * @module
 */
import { type AmountProblem, formatAmount, type Money, parseAmount } from "../dossier/money.js";
import type { Json } from "../vocabulary.js";
import { type Fault, show } from "./report.js";

const WITH_CURRENCY = /^(?:([A-Z]{3}) ?(.*\d)|(.*\d) ?([A-Z]{3}))$/;

/** The amount told, in the currency it states or else in `currency`; or what is wrong with it. */
export function readAmount(told: Json, currency: string, at: string): Money | Fault {
  if (typeof told !== "string" && typeof told !== "number") return fault("wrong-type", told, at, currency);
  const [amount, stated] = split(told);
  const money = parseTrimmed(amount, stated ?? currency);
  return typeof money === "string" ? fault(money, told, at, stated ?? currency) : money;
}

/** Whether reading gave an amount. */
export function isMoney(read: Money | Fault): read is Money {
  return "minor" in read;
}

/** A decimal string of zero or more in the policy's own currency, with exactly its decimals; or what is wrong with it. */
export function readOwnAmount(told: Json, currency: string, at: string): string | Fault {
  const read = readAmount(told, currency, at);
  if (!isMoney(read)) return read;
  if (read.currency !== currency) {
    const mend = `Give it in ${currency}, without a code.`;
    return { code: "other-currency", at, received: show(told), expected: `an amount in ${currency}, the policy's currency`, mend };
  }
  const text = formatAmount(read);
  return text.startsWith("-") ? { code: "negative", at, received: show(told), expected: "an amount of zero or more", mend: "Leave out the minus." } : text;
}

function split(told: string | number): readonly [amount: string | number, stated?: string] {
  const parts = typeof told === "string" ? WITH_CURRENCY.exec(told) : null;
  return parts ? [parts[2] ?? parts[3] ?? "", parts[1] ?? parts[4]] : [told];
}

/** `2.50` is fine in euros; `2500.00` in yen is 2500, because the zeros say nothing. */
function parseTrimmed(amount: string | number, currency: string): Money | AmountProblem {
  const first = parseAmount(amount, currency);
  if (first !== "too-many-decimals") return first;
  return parseAmount(String(amount).replace(/\.?0+$/, ""), currency);
}

function fault(why: AmountProblem | "wrong-type", told: Json, at: string, currency: string): Fault {
  const expected = `an amount, such as "100.00" or "USD 100.00"`;
  return { code: why === "too-large" ? "amount-too-large" : why, at, received: show(told), expected, mend: MENDS[why].replace("%", currency) };
}

const MENDS: Readonly<Record<AmountProblem | "wrong-type", string>> = {
  "wrong-type": "Write a number or a decimal text.",
  "not-a-decimal": "Write digits with a point for the decimals, no separators for thousands, no currency sign: 1250.00.",
  "too-many-decimals": "Give no more decimals than % has.",
  "too-large": "Give a smaller amount.",
  "unknown-currency": "Use a three-letter ISO 4217 code, such as EUR.",
};
