/**
 * Amounts as a policy writes them: `100`, `"100.00"`, `"USD 100.00"` or `"100.00 USD"`.
 * @module
 */
import { exponentOf } from "../dossier/currencies.js";
import { type AmountProblem, formatAmount, type Money, parseAmount } from "../dossier/money.js";
import type { Json, Words } from "../vocabulary.js";
import { amountMeant } from "./condition/meant.js";
import { type Fault, show } from "./report.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { say } from "./words/phrase.js";

const WITH_CURRENCY = /^(?:([A-Z]{3}) ?(.*\d)|(.*\d) ?([A-Z]{3}))$/;

/** The amount told, in the currency it states or else in `currency`; or what is wrong with it. */
export function readAmount(told: Json, currency: string, at: string): Money | Fault {
  if (typeof told !== "string" && typeof told !== "number") return fault("wrong-type", told, at, currency);
  const [amount, stated] = split(told);
  if (typeof amount === "string" && looksLikeThousands(amount, stated ?? currency)) return thousands(told, amount, at);
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
    const mend = say(MEND.ownCurrency, { currency });
    return { code: "other-currency", at, received: show(told), expected: say(EXPECTED.amountIn, { currency }), mend };
  }
  const text = formatAmount(read);
  return text.startsWith("-") ? { code: "negative", at, received: show(told), expected: EXPECTED.zeroOrMore, mend: MEND.noMinus } : text;
}

function split(told: string | number): readonly [amount: string | number, stated?: string] {
  const parts = typeof told === "string" ? WITH_CURRENCY.exec(told) : null;
  return parts ? [parts[2] ?? parts[3] ?? "", parts[1] ?? parts[4]] : [told];
}

/** `2.50` is fine in euros; `2500.00` in yen is 2500, because the zeros say nothing. */
function parseTrimmed(amount: string | number, currency: string): Money | AmountProblem {
  const first = parseAmount(amount, currency);
  if (first !== "too-many-decimals") return first;
  return parseAmount(withoutEndingZeros(String(amount)), currency);
}

/** Letter by letter from the end: an expression would begin anew at each of a million zeros. */
function withoutEndingZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "0") end--;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}

/** Ten thousand written as `10.000` would count as ten. Where a currency has three decimals it may be just that. */
function looksLikeThousands(amount: string, currency: string): boolean {
  return /^-?\d{1,3}\.\d{3}$/.test(amount) && (exponentOf(currency) ?? 3) < 3;
}

function thousands(told: Json, amount: string, at: string): Fault {
  const gaps = { thousands: amount.replace(".", ""), decimals: amount.slice(0, -1) };
  return { code: "too-many-decimals", at, received: show(told), expected: EXPECTED.anAmount, mend: say(MEND.thousands, gaps) };
}

function fault(why: AmountProblem | "wrong-type", told: Json, at: string, currency: string): Fault {
  const code = why === "too-large" ? "amount-too-large" : why;
  const amount = why === "not-a-decimal" && typeof told === "string" ? amountMeant(told, currency) : undefined;
  const parts = { code, at, received: show(told), expected: EXPECTED.anAmount } as const;
  if (amount === undefined) return { ...parts, mend: say(MENDS[why], { currency }) };
  return { ...parts, mend: say(MEND.amountMeant, { amount }), repair: { value: amount } };
}

const MENDS: Readonly<Record<AmountProblem | "wrong-type", Words>> = {
  "wrong-type": MEND.amountOrText,
  "not-a-decimal": MEND.decimals,
  "too-many-decimals": MEND.fewerDecimals,
  "too-large": MEND.smaller,
  "unknown-currency": MEND.currencyCode,
};
