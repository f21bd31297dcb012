/**
 * Amounts. Inside an invoice an amount is in the invoice's currency; anywhere else it says its own.
 * @module
 */
import * as z from "zod";
import { suggest } from "../../suggest.js";
import { readAmount, type Sign } from "../amount.js";
import { CURRENCIES, exponentOf } from "../currencies.js";
import type { Money } from "../money.js";
import type { Reading } from "../problem-codes.js";
import { shown } from "../shown.js";
import { becomes } from "./becomes.js";

/** In the currency of the invoice it stands in; read once that currency is known. */
export const invoiceAmount = z.union([z.string(), z.number()]).meta({ examples: ["1250.00"] });

export const currency = becomes(z.string().meta({ pattern: "^[A-Z]{3}$", examples: ["EUR"] }), readCurrency);

/** An amount with its currency. */
export function money(sign: Sign) {
  return becomes(
    z.strictObject({ amount: invoiceAmount.describe("Decimal text, such as 1250.00"), currency: currency.describe("ISO 4217 code, such as EUR") }),
    (told): Reading<Money> => {
      const reading = readAmount(told.amount, told.currency, sign);
      return "value" in reading ? reading : { flaw: { ...reading.flaw, within: ["amount"] } };
    },
  );
}

/** A rate of exchange: a decimal above zero, kept as text. */
export const rate = becomes(z.string().meta({ examples: ["0.9213"] }), readRate);

/** A code that ISO 4217 lists, or the one that was probably meant. */
export function readCurrency(told: string): Reading<string> {
  if (exponentOf(told) !== undefined) return { value: told };
  const meant = suggest(told, CURRENCIES);
  return {
    flaw: {
      code: "unknown-currency",
      received: shown(told),
      expected: "a currency by its three capital letters (ISO 4217), such as EUR",
      mend: meant ? `Did you mean ${meant}?` : "Look up the three letters of the currency; the euro is EUR, the pound GBP",
      ...(meant !== undefined && { suggestion: meant }),
    },
  };
}

function readRate(told: string): Reading<string> {
  if (/^\d{1,12}(\.\d{1,12})?$/.test(told) && /[1-9]/.test(told)) return { value: told };
  return {
    flaw: {
      code: "not-a-decimal",
      received: shown(told),
      expected: "a rate above zero in digits with a decimal point, such as 0.9213",
      mend: "Write how many of the second currency one of the first is worth",
    },
  };
}
