import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCIES, exponentOf, formatAmount, minorUnits, money, parseDossier, total } from "../../src/dossier/index.js";
import { dossierOf, problemsOf, withInvoice } from "./told.js";

const paid = (amount: unknown, currency = "EUR") => withInvoice({ currency, amount: "500", payments: [{ on: "2026-10-01", amount }] });
const firstPayment = (input: unknown) => minorUnits(dossierOf(input).invoices?.[0]?.payments?.[0]?.amount ?? money("EUR", -1));

describe("an amount is exact or refused (LD-20)", () => {
  it.each([
    ["123.456", "KWD", 123456],
    ["10000", "JPY", 10000],
    ["1250.00", "EUR", 125000],
    ["1250", "EUR", 125000],
    ["1250.5", "EUR", 125050],
    [0.07, "EUR", 7],
    [1234.56, "EUR", 123456],
    ["0.0001", "CLF", 1],
  ])("%s %s is %i minor units", (amount, currency, minor) => {
    expect(firstPayment(paid(amount, currency))).toBe(minor);
  });

  it.each([
    ["1.001", "EUR", "too-many-decimals"],
    ["1.5", "JPY", "too-many-decimals"],
    [0.1 + 0.2, "EUR", "too-many-decimals"],
    [1e-7, "EUR", "too-many-decimals"],
    [0, "EUR", "zero-amount"],
    ["0.00", "EUR", "zero-amount"],
    ["-1", "EUR", "negative-amount"],
    [-1, "EUR", "negative-amount"],
    ["1e3", "EUR", "exponent-amount"],
    ["1.5E+3", "EUR", "exponent-amount"],
    ["1e999", "EUR", "exponent-amount"],
    ["NaN", "EUR", "not-finite"],
    ["-Infinity", "EUR", "not-finite"],
    [Number.NaN, "EUR", "not-finite"],
    [Number.POSITIVE_INFINITY, "EUR", "not-finite"],
    ["90071992547409.93", "EUR", "amount-too-large"],
    ["9".repeat(400), "EUR", "amount-too-large"],
    [1e21, "EUR", "amount-too-large"],
    [10_000_000_000_000.01, "EUR", "amount-not-exact"],
    ["1250,00", "EUR", "not-a-decimal"],
    ["1.250,00", "EUR", "not-a-decimal"],
    ["€ 1250", "EUR", "not-a-decimal"],
    ["", "EUR", "not-a-decimal"],
    [".5", "EUR", "not-a-decimal"],
    ["0x10", "EUR", "not-a-decimal"],
    [true, "EUR", "wrong-kind"],
    [null, "EUR", "wrong-kind"],
  ])("%s %s is refused: %s", (amount, currency, code) => {
    expect(problemsOf(paid(amount, currency))).toEqual([`${code} /invoices/0/payments/0/amount`]);
  });

  it("1e999 in a JSON file is told as a number too large to hold", () => {
    const file = JSON.stringify(paid("X")).replace('"X"', "1e999");
    expect(problemsOf(JSON.parse(file))).toEqual(["not-finite /invoices/0/payments/0/amount"]);
  });

  it.each([
    ["1.250,00", "Write 1250.00"],
    ["€ 1.234.567,8", "Write 1234567.80"],
    ["1,250.00", "Write 1250.00"],
    ["EUR 12.50", "Write 12.50"],
  ])("%s is answered with the way to write it", (amount, mend) => {
    const parsed = problemFor(paid(amount));
    expect(parsed?.mend).toBe(mend);
  });

  it("1,250 could be two amounts, so none is proposed", () => {
    expect(problemFor(paid("1,250"))?.mend).toContain("Leave out currency signs");
  });

  it("all amounts of a currency together stay countable", () => {
    const large = { amount: "50000000000000.00" };
    expect(problemsOf(withInvoice({ ...large, payments: [{ on: "2026-10-01", ...large }] }))).toEqual(["amount-too-large /invoices"]);
  });

  it("an invoice of nothing is an invoice; a negative one is a credit note", () => {
    expect(problemsOf(withInvoice({ amount: "0.00" }))).toEqual([]);
    expect(problemsOf(withInvoice({ amount: "-12.00" }))).toEqual(["negative-invoice /invoices/0/amount"]);
    expect(problemFor(withInvoice({ amount: "-12.00" }))?.mend).toContain("credit note");
  });

  it("an amount outside an invoice says its own currency", () => {
    const limit = (creditLimit: unknown) => problemsOf({ ...withInvoice(), customer: { id: "C-1", creditLimit } });
    expect(limit({ amount: "5.00", currency: "EUR" })).toEqual([]);
    expect(limit({ amount: "5.001", currency: "EUR" })).toEqual(["too-many-decimals /customer/creditLimit/amount"]);
    expect(limit({ amount: "-5", currency: "EUR" })).toEqual(["negative-amount /customer/creditLimit/amount"]);
    expect(limit({ amount: "5.00", currency: "eur" })).toEqual(["unknown-currency /customer/creditLimit/currency"]);
    expect(limit({ amount: "5.00" })).toEqual(["missing /customer/creditLimit/currency"]);
    expect(limit("5.00")).toEqual(["wrong-kind /customer/creditLimit"]);
  });

  it("an amount that no currency has is told together with a currency that nobody has", () => {
    const payments = [{ on: "2026-10-01", amount: "1e3" }];
    expect(problemsOf(withInvoice({ currency: "EURO", amount: "1.250,00", payments }))).toEqual([
      "not-a-decimal /invoices/0/amount",
      "unknown-currency /invoices/0/currency",
      "exponent-amount /invoices/0/payments/0/amount",
    ]);
    expect(problemsOf(withInvoice({ currency: "EURO", amount: "1250.001" }))).toEqual(["unknown-currency /invoices/0/currency"]);
  });

  it("every amount of every currency comes back as it was told", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CURRENCIES), fc.integer({ min: 1, max: 9e14 }), (currency, minor) => {
        const text = formatAmount(money(currency, minor));
        expect(text.split(".")[1]?.length ?? 0).toBe(exponentOf(currency));
        const dossier = dossierOf(withInvoice({ currency, amount: text }));
        const amount = dossier.invoices?.[0]?.amount;
        expect(amount).toEqual({ currency, minor });
        expect(formatAmount(amount ?? money(currency, 0))).toBe(text);
      }),
    );
  });

  it("an amount told as a number and as text is the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), (cents) => {
        const text = formatAmount(money("EUR", cents));
        const other = { currency: "EUR", amount: "100000000000000.00", payments: [] };
        const read = (amount: unknown) => dossierOf(withInvoice({ ...other, amount })).invoices?.[0]?.amount;
        expect(read(Number(text))).toEqual(read(text));
      }),
    );
  });

  it("totals keep currencies apart", () => {
    const sums = total([money("USD", 300), money("EUR", 200), money("USD", 1)]);
    expect([...sums.values()].map(formatAmount)).toEqual(["2.00", "3.01"]);
    expect([...sums.keys()]).toEqual(["EUR", "USD"]);
  });
});

function problemFor(input: unknown) {
  const parsed = parseDossier(input);
  return parsed.ok ? undefined : parsed.issues[0];
}
