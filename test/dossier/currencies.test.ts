import codes from "currency-codes";
import { describe, expect, it } from "vitest";
import { CURRENCIES, exponentOf } from "../../src/dossier/index.js";

/** Metals, drawing rights and test codes: nobody sends an invoice in them. */
const NOT_FOR_INVOICES = ["XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"];
const published = codes.data;
/** In the standard since the published list was made. */
const NEWER = ["XAD", "XCG"];

describe("currencies", () => {
  it.each(published.filter(({ code }) => !NOT_FOR_INVOICES.includes(code)))("$code has $digits decimals, as published", ({ code, digits }) => {
    expect(exponentOf(code)).toBe(digits);
  });

  it("there are no others", () => {
    const known = published.map(({ code }) => code);
    expect(CURRENCIES.filter((code) => !known.includes(code))).toEqual(NEWER);
  });

  it.each(["eur", "EURO", "XAU", "constructor", ""])("%s is no currency", (code) => {
    expect(exponentOf(code)).toBeUndefined();
  });
});
