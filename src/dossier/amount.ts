/**
 * Amounts as they are told: exact to the last decimal of the currency, or refused with the reason.
 * @module
 */
import { exponentOf } from "./currencies.js";
import { type AmountProblem, formatAmount, type Money, minorUnits, parseAmount } from "./money.js";
import type { Flaw, Reading } from "./problem-codes.js";
import { shown } from "./shown.js";

export type AmountTold = string | number;
/** Which amounts have a meaning here. */
export type Sign = "positive" | "zero-or-more" | "any";

/** JSON numbers keep fifteen digits for certain; above that the cents may be gone before we see them. */
const EXACT_AS_NUMBER = 1e15;

/** The amount a text or number stands for, or what is wrong with it. */
export function readAmount(told: AmountTold, currency: string, sign: Sign): Reading<Money> {
  const amount = parseAmount(told, currency);
  if (typeof amount === "string") return { flaw: flawOf(amount, told, currency) };
  const minor = minorUnits(amount);
  if (typeof told === "number" && Math.abs(minor) >= EXACT_AS_NUMBER) return { flaw: notExact(told) };
  if (minor < 0 && sign !== "any") return { flaw: below(told) };
  if (minor === 0 && sign === "positive") return { flaw: nothing(told) };
  return { value: amount };
}

function flawOf(problem: AmountProblem, told: AmountTold, currency: string): Flaw {
  if (problem === "too-large" || isHugeNumber(told)) return tooLarge(told);
  if (problem === "too-many-decimals" || typeof told === "number") return tooManyDecimals(told, currency);
  if (/^[+-]?(nan|inf|infinity)$/i.test(told.trim())) return notFinite(told);
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(told.trim())) return withExponent(told);
  return notADecimal(told, currency);
}

/** Numbers from 1e21 up are shown with a power of ten and so look like no decimal at all. */
function isHugeNumber(told: AmountTold): boolean {
  return typeof told === "number" && Math.abs(told) >= 1e15;
}

function tooLarge(told: AmountTold): Flaw {
  return {
    code: "amount-too-large",
    received: shown(told),
    expected: "an amount of at most fifteen digits",
    mend: "Check the amount; no invoice is this large",
  };
}

function tooManyDecimals(told: AmountTold, currency: string): Flaw {
  const decimals = exponentOf(currency) ?? 0;
  return {
    code: "too-many-decimals",
    received: shown(told),
    expected: decimals === 0 ? `a whole amount: ${currency} has no decimals` : `at most ${decimals} decimals, as ${currency} has`,
    mend: "Round it the way the invoice itself was rounded",
  };
}

function notFinite(told: AmountTold): Flaw {
  return {
    code: "not-finite",
    received: shown(told),
    expected: "an ordinary amount",
    mend: "Look up the real amount; leave the field out when it is not known",
  };
}

function withExponent(told: AmountTold): Flaw {
  return {
    code: "exponent-amount",
    received: shown(told),
    expected: "an amount written out in digits, such as 1000.00",
    mend: "Write all digits instead of a power of ten",
  };
}

function notADecimal(told: string, currency: string): Flaw {
  const meant = withDecimalPoint(told, currency);
  return {
    code: "not-a-decimal",
    received: shown(told),
    expected: "digits with a decimal point and nothing else, such as 1250.00",
    mend: meant ? `Write ${meant}` : "Leave out currency signs, spaces and thousands separators, and use a point before the decimals",
    ...(meant !== undefined && { suggestion: meant }),
  };
}

/** `€ 1.250,00` and `1,250.00` both mean `1250.00`; `1,250` could mean two things and means nothing here. */
function withDecimalPoint(told: string, currency: string): string | undefined {
  const figure = told
    .slice(0, 60)
    .replace(/[\p{Sc}\s]|[A-Z]{3}/gu, "")
    .replace(/^\+/, "");
  const european = /^-?\d{1,3}(\.\d{3})*,\d{1,2}$|^-?\d+,\d{1,2}$/.test(figure);
  const english = /^-?\d{1,3}(,\d{3})*\.\d{1,2}$/.test(figure) || /^-?\d+(\.\d{1,2})?$/.test(figure);
  const plain = european ? figure.replaceAll(".", "").replace(",", ".") : english ? figure.replaceAll(",", "") : undefined;
  const amount = plain === undefined ? undefined : parseAmount(plain, currency);
  return amount === undefined || typeof amount === "string" ? undefined : formatAmount(amount);
}

function notExact(told: number): Flaw {
  return {
    code: "amount-not-exact",
    received: shown(told),
    expected: "an amount this large as text, so that no cent is lost",
    mend: "Write it between quotes, with all its decimals",
  };
}

function below(told: AmountTold): Flaw {
  return {
    code: "negative-amount",
    received: shown(told),
    expected: "an amount above zero",
    mend: "Leave out the minus sign; the field itself says which way the money goes",
  };
}

function nothing(told: AmountTold): Flaw {
  return { code: "zero-amount", received: shown(told), expected: "an amount above zero", mend: "Leave this out when there is no amount" };
}
