/** Design §2.1: money is integer minor units with the exponents of ISO 4217; here for the few currencies the tests speak of. */
import type { LiteralDocument } from "../../src/policy/document.js";

const DECIMALS: Readonly<Record<string, number>> = { EUR: 2, USD: 2, GBP: 2, JPY: 0, KWD: 3 };

/** `"12.50"`, `12.5` or `"USD 12.50"`: so many minor units of which currency. */
export function minorUnits(told: LiteralDocument, policyCurrency: string): { readonly currency: string; readonly minor: number } {
  const words = String(told).split(" ");
  const currency = words.find((word) => word in DECIMALS) ?? policyCurrency;
  const amount = words.find((word) => word !== currency) ?? "";
  const [whole = "", decimals = ""] = amount.replace("-", "").split(".");
  const digits = whole + decimals.padEnd(DECIMALS[currency] ?? 2, "0").slice(0, DECIMALS[currency] ?? 2);
  // Adding nought makes one nought of two.
  return { currency, minor: (amount.startsWith("-") ? -Number(digits) : Number(digits)) + 0 };
}
