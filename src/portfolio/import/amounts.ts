import { exponentOf } from "../../dossier/currencies.js";
import { type Money, parseAmount } from "../../dossier/money.js";

export interface AmountStyle {
  readonly decimal: "." | ",";
  readonly thousands?: "." | "," | " " | "'" | undefined;
}

/** The exact amount a cell tells, or why it tells none. Nothing is rounded, and a sign may stand in front, behind or be a pair of brackets. */
export function readAmount(text: string, currency: string, style: AmountStyle): Money | string {
  const { negative, digits } = unsigned(text.replace(/[\u00a0\u202f]/g, " ").trim());
  const plain = plainDecimal(digits, style);
  if (plain === undefined) return `"${text}" is not an amount written ${example(style)}`;
  const amount = parseAmount(`${negative ? "-" : ""}${withoutSpareZeros(plain, currency)}`, currency);
  if (typeof amount !== "string") return amount;
  return REASONS[amount](text, currency);
}

const REASONS = {
  "not-a-decimal": (text: string) => `"${text}" is not an amount`,
  "too-many-decimals": (text: string, currency: string) => `"${text}" has more decimals than ${currency} has`,
  "too-large": (text: string) => `"${text}" is too large to count exactly`,
  "unknown-currency": (_: string, currency: string) => `"${currency}" is not a currency of ISO 4217`,
} as const;

function unsigned(text: string): { negative: boolean; digits: string } {
  const brackets = /^\((.*)\)$/.exec(text);
  if (brackets) return { negative: true, digits: (brackets[1] ?? "").trim() };
  const signs = /^([-+\u2212]?)\s*(.*?)\s*(-?)$/.exec(text);
  const [, before = "", digits = "", behind = ""] = signs ?? [];
  // Two signs are a mistake of someone's, not a positive amount.
  if (before && behind) return { negative: false, digits: text };
  return { negative: before === "-" || before === "\u2212" || behind === "-", digits };
}

function plainDecimal(text: string, style: AmountStyle): string | undefined {
  const [whole = "", fraction, ...rest] = text.split(style.decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = style.thousands === undefined ? [whole] : whole.split(style.thousands);
  const grouped = groups.length === 1 ? /^\d+$/.test(whole) : groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  if (!grouped) return undefined;
  return fraction === undefined ? groups.join("") : `${groups.join("")}.${fraction}`;
}

/** `12.5000` is `12.50`: zeros past the currency's decimals change nothing. */
function withoutSpareZeros(plain: string, currency: string): string {
  const [whole = "", fraction = ""] = plain.split(".");
  const exponent = exponentOf(currency) ?? 0;
  const spare = fraction.slice(exponent);
  if (!/^0*$/.test(spare)) return plain;
  const kept = fraction.slice(0, exponent);
  return kept ? `${whole}.${kept}` : whole;
}

function example(style: AmountStyle): string {
  return `like 1${style.thousands ?? ""}234${style.decimal}56`;
}
