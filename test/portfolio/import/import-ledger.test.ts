import { describe, expect, it } from "vitest";
import { importLedger } from "../../../src/portfolio/import/import-ledger.js";
import { AmicableError } from "../../../src/problem.js";
import { at, imported, invoicesOf, mappingFor, WITH_PAYMENTS } from "./ledger.js";

const HEAD = "customer,invoice,issued,due,amount\n";
const PAID = "customer,invoice,issued,due,amount,paid on,paid\n";
const paying = mappingFor({ columns: WITH_PAYMENTS });
const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map((note) => note.code);

describe("a customer's rows become one dossier", () => {
  it("has the invoices in order of day, and a moment of nine in the morning on the creditor's clock", async () => {
    const result = await imported(
      `${HEAD}C1,2,2026-10-05,2026-11-04,20.00\nC1,1,2026-10-01,2026-10-31,10.5\n`,
      mappingFor({}, { timeZone: "Europe/Amsterdam" }),
    );
    expect(result.dossiers).toEqual([
      {
        schemaVersion: 1,
        asOf: "2026-11-23T09:00+01:00",
        customer: { id: "C1" },
        invoices: [
          { id: "1", issued: "2026-10-01", due: "2026-10-31", currency: "EUR", amount: "10.50" },
          { id: "2", issued: "2026-10-05", due: "2026-11-04", currency: "EUR", amount: "20.00" },
        ],
      },
    ]);
    expect(result.counts).toEqual([{ file: "ledger.csv", read: 2, used: 2, merged: 0, listed: 0 }]);
  });

  it("counts a customer number with and without leading zeros as one customer where the company says so", async () => {
    const result = await imported(
      `${HEAD}007,1,2026-10-01,2026-10-31,10\n7,2,2026-10-01,2026-10-31,10\n`,
      mappingFor({ customerIdRules: { stripLeadingZeros: true } }),
    );
    expect(result.dossiers).toHaveLength(1);
    expect(at(result.dossiers[0], "customer", "id")).toBe("7");
  });

  it("calls a customer by the most frequent spelling and keeps the other spellings", async () => {
    const rows = ["Jansen BV", "JANSEN", "Jansen  BV", "Jansen"].map((name, index) => `C1,${index},2026-10-01,2026-10-31,10,${name}`);
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", customerName: "name" };
    const result = await imported(`customer,invoice,issued,due,amount,name\n${rows.join("\n")}\n`, mappingFor({ columns }));
    expect(at(result.dossiers[0], "customer", "name")).toBe("Jansen BV");
    expect(at(result.dossiers[0], "custom", "otherNames")).toEqual(["JANSEN", "Jansen"]);
    expect(result.notes).toMatchObject([{ code: "several-spellings", customers: ["C1"] }]);
  });

  it("takes the alphabetically first spelling when two are equally frequent", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", customerName: "name" };
    const csv = "customer,invoice,issued,due,amount,name\nC1,1,2026-10-01,2026-10-31,10,Zwart\nC1,2,2026-10-01,2026-10-31,10,Adam\n";
    expect(at((await imported(csv, mappingFor({ columns }))).dossiers[0], "customer", "name")).toBe("Adam");
  });

  it("keeps that there is an address and never the address itself", async () => {
    const columns = {
      customerId: "customer",
      invoiceId: "invoice",
      issued: "issued",
      due: "due",
      amount: "amount",
      email: "mail",
      phone: "tel",
      owner: "owner",
    };
    const csv = "customer,invoice,issued,due,amount,mail,tel,owner\nC1,1,2026-10-01,2026-10-31,10,Info@jansen.example,010 123 45 67,Sanne\n";
    const result = await imported(csv, mappingFor({ columns }));
    expect(at(result.dossiers[0], "people")).toEqual([
      {
        id: "C1-p1",
        role: "accounts-payable",
        channels: [
          { channel: "email", state: "unverified", shared: true },
          { channel: "phone", state: "unverified" },
        ],
      },
    ]);
    expect(at(result.dossiers[0], "colleagues")).toEqual([{ id: "Sanne", name: "Sanne", relations: ["manages"] }]);
    expect(JSON.stringify(result.dossiers)).not.toContain("jansen.example");
  });

  it("forgets an unreadable telephone number, not the invoice", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", phone: "tel" };
    const result = await imported("customer,invoice,issued,due,amount,tel\nC1,1,2026-10-01,2026-10-31,10,ask Piet\n", mappingFor({ columns }));
    expect(result.rejected).toEqual([]);
    expect(at(result.dossiers[0], "people")).toBeUndefined();
    expect(result.notes).toMatchObject([{ code: "value-left-out", lines: [2] }]);
  });

  it("gives the same dossiers whatever the order of the rows", async () => {
    const rows = [
      "C2,3,2026-10-01,2026-10-31,10,,",
      "C1,2,2026-10-05,2026-11-04,20,2026-11-01,5",
      "C1,2,2026-10-05,2026-11-04,20,2026-11-02,6",
      "C1,1,2026-10-01,2026-10-31,10,,",
    ];
    const one = await imported(`${PAID}${rows.join("\n")}`, paying);
    const other = await imported(`${PAID}${rows.toReversed().join("\n")}`, paying);
    expect(other.dossiers).toEqual(one.dossiers);
  });
});

describe("several rows with one invoice number", () => {
  it("are counted once when they say the same, and that is said", async () => {
    const row = "C1,1,2026-10-01,2026-10-31,10.00";
    const result = await imported(`${HEAD}${row}\n${row}\n`);
    expect(invoicesOf(result)).toHaveLength(1);
    expect(result.counts[0]).toMatchObject({ read: 2, used: 1, merged: 1, listed: 0 });
    expect(result.notes).toMatchObject([{ code: "repeated", lines: [3] }]);
  });

  it("are payments of one invoice when they tell payments", async () => {
    const result = await imported(`${PAID}C1,1,2026-10-01,2026-10-31,100,2026-10-20,40\nC1,1,2026-10-01,2026-10-31,100,2026-11-02,35.5\n`, paying);
    expect(at(invoicesOf(result)[0], "payments")).toEqual([
      { on: "2026-10-20", amount: "40.00" },
      { on: "2026-11-02", amount: "35.50" },
    ]);
  });

  it("are two equal payments in one file, and one payment told twice in two files", async () => {
    const head = "customer,invoice,issued,due,amount,paid on,paid,entry\n";
    const row = (entry: number) => `C1,1,2026-10-01,2026-10-31,100,2026-10-20,40,${entry}\n`;
    const inOneFile = await importLedger({ files: [{ name: "a.csv", text: head + row(1) + row(2) }], mapping: paying, asOf: "2026-11-23" });
    expect(at(invoicesOf(inOneFile)[0], "payments")).toHaveLength(2);
    const files = [
      { name: "a.csv", text: head + row(1) },
      { name: "b.csv", text: head + row(2) },
    ];
    const inTwo = await importLedger({ files, mapping: paying, asOf: "2026-11-23" });
    expect(at(invoicesOf(inTwo)[0], "payments")).toHaveLength(1);
    expect(inTwo.counts.map((count) => count.merged)).toEqual([0, 1]);
  });

  it("are instalments when their due dates differ", async () => {
    const result = await imported(`${HEAD}C1,1,2026-10-01,2026-12-01,60\nC1,1,2026-10-01,2026-11-01,40\n`);
    expect(invoicesOf(result)[0]).toMatchObject({
      amount: "100.00",
      due: "2026-12-01",
      instalments: [
        { due: "2026-11-01", amount: "40.00" },
        { due: "2026-12-01", amount: "60.00" },
      ],
    });
    expect(codes(result)).toEqual(["instalments"]);
  });

  it("are all listed when they disagree on the amount, because nobody knows which one is right", async () => {
    const result = await imported(`${HEAD}C1,1,2026-10-01,2026-10-31,60\nC1,1,2026-10-01,2026-10-31,80\nC1,2,2026-10-01,2026-10-31,5\n`);
    expect(invoicesOf(result).map((invoice) => at(invoice, "id"))).toEqual(["2"]);
    expect(result.rejected.map(({ line, column, reason }) => ({ line, column, reason }))).toEqual(
      [2, 3].map((line) => ({
        line,
        column: "amount",
        reason: "the rows of invoice 1 disagree on the amount: 60.00 (ledger.csv line 2), 80.00 (ledger.csv line 3)",
      })),
    );
  });
});

describe("rows without an invoice number", () => {
  it("are invoices of their own, named after file and line, however alike they look", async () => {
    const row = "C1,,2026-10-01,2026-10-31,10.00";
    const result = await imported(`${HEAD}${row}\n${row}\n`);
    expect(invoicesOf(result).map((invoice) => at(invoice, "id"))).toEqual(["ledger:2", "ledger:3"]);
    expect(result.notes).toMatchObject([{ code: "no-invoice-number", count: 2 }]);
  });
});

describe("credit notes and payments", () => {
  const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", type: "type", appliesTo: "for" };
  const mapping = mappingFor({ columns, types: { creditNote: ["Creditnota"], payment: ["Betaling"] } });
  const head = "customer,invoice,issued,due,amount,type,for\nC1,1,2026-10-01,2026-10-31,100,,\n";

  it("lower the invoice they name", async () => {
    const result = await imported(`${head}C1,CN1,2026-10-05,,25,creditnota,1\nC1,B1,2026-10-06,,-30,Betaling,1\n`, mapping);
    expect(invoicesOf(result)[0]).toMatchObject({
      creditNotes: [{ on: "2026-10-05", amount: "25.00", id: "CN1" }],
      payments: [{ on: "2026-10-06", amount: "30.00" }],
    });
  });

  it("stand on the customer's account when they name no invoice", async () => {
    const result = await imported(`${head}C1,CN1,2026-10-05,,-25,,\nC1,CN2,2026-10-06,,-5,,99\n`, mapping);
    expect(at(result.dossiers[0], "unappliedCash")).toEqual([
      { on: "2026-10-05", amount: { amount: "25.00", currency: "EUR" } },
      { on: "2026-10-06", amount: { amount: "5.00", currency: "EUR" } },
    ]);
    expect(codes(result)).toEqual(["credit-on-account"]);
  });

  it("a negative row with the number of an invoice is a credit note on that invoice", async () => {
    const result = await imported(`${head}C1,1,2026-10-05,,-25,,\n`, mapping);
    expect(at(invoicesOf(result)[0], "creditNotes")).toEqual([{ on: "2026-10-05", amount: "25.00" }]);
  });

  it("a payment of an invoice that is not in the files is listed, because it was used up elsewhere", async () => {
    const result = await imported(`${head}C1,B1,2026-10-06,,30,betaling,77\n`, mapping);
    expect(result.rejected[0]?.reason).toContain("pays invoice 77, which is not in the files");
    expect(at(result.dossiers[0], "unappliedCash")).toBeUndefined();
  });

  it("a row of an unknown type is listed with the word that was not known", async () => {
    const result = await imported(`${head}C1,9,2026-10-06,2026-11-06,30,Memo,\n`, mapping);
    expect(result.rejected).toMatchObject([{ line: 3, column: "type", reason: '"Memo" is not a type that the mapping knows; add it under types' }]);
  });
});

describe("what was not known at the as-of date", () => {
  it("an invoice of a later day is listed", async () => {
    const result = await imported(`${HEAD}C1,1,2026-11-24,2026-12-24,10\n`);
    expect(result.dossiers).toEqual([]);
    expect(result.rejected).toMatchObject([
      {
        file: "ledger.csv",
        line: 2,
        column: "issued",
        reason: "issued on 2026-11-24, after the as-of date 2026-11-23: not known then",
        row: "C1,1,2026-11-24,2026-12-24,10",
      },
    ]);
  });

  it("a payment of a later day is left out, so the invoice is open", async () => {
    const result = await imported(`${PAID}C1,1,2026-10-01,2026-10-31,10,2026-11-24,10\n`, paying);
    expect(at(invoicesOf(result)[0], "payments")).toBeUndefined();
    expect(result.notes).toMatchObject([{ code: "paid-after-as-of", lines: [2] }]);
  });

  it("a payment before the invoice is a prepayment", async () => {
    const result = await imported(`${PAID}C1,1,2026-10-01,2026-10-31,10,2026-09-24,\n`, paying);
    expect(at(invoicesOf(result)[0], "payments")).toEqual([{ on: "2026-09-24", amount: "10.00", prepaid: true }]);
  });

  it("what must have been paid because less is open counts as paid on the last day the bank is known", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", openAmount: "open" };
    const csv = "customer,invoice,issued,due,amount,open\nC1,1,2026-10-01,2026-10-31,100,30\n";
    const result = await imported(csv, mappingFor({ columns }, { dossier: { bank: { daysBehind: 2 } } }));
    expect(at(invoicesOf(result)[0], "payments")).toEqual([{ on: "2026-11-21", amount: "70.00" }]);
    expect(codes(result)).toEqual(["payment-day-assumed"]);
  });

  it("a dispute is open while the invoice is, and answered once it is settled", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", paidOn: "paid on", disputed: "disputed" };
    const csv =
      "customer,invoice,issued,due,amount,paid on,disputed\nC1,1,2026-10-01,2026-10-31,10,2026-11-02,Yes\nC1,2,2026-10-02,2026-11-01,10,2026-12-01,Yes\nC1,3,2026-10-03,2026-11-01,10,,No\n";
    const result = await imported(csv, mappingFor({ columns }));
    expect(invoicesOf(result).map((invoice) => at(invoice, "disputes"))).toEqual([
      [{ id: "1-dispute", raised: "2026-10-01", answered: "2026-11-02" }],
      [{ id: "2-dispute", raised: "2026-10-02" }],
      [],
    ]);
  });
});

describe("rows that cannot be used are listed with every reason", () => {
  it.each([
    ["C1,1,2026-02-30,2026-10-31,10", '"2026-02-30" is not a day from 1900 to 2199 written yyyy-MM-dd'],
    [",1,2026-10-01,2026-10-31,10", "the customer number is empty"],
    ["C1,1,2026-10-01,2026-10-31,1e3", '"1e3" is not an amount written like 1234.56'],
    ["C1,1,2026-10-01,2026-10-31,10.123", '"10.123" has more decimals than EUR has'],
    ["C1,1,2026-10-01,2026-10-31,0.00", "the amount is zero: nothing to pay and nothing paid"],
    ["C1,1,2026-10-01,,10", "the due date is empty, and without termsDays it does not follow from the day of the invoice"],
    ["C1,1,never,soon,10", '"never" is not a day from 1900 to 2199 written yyyy-MM-dd; "soon" is not a day from 1900 to 2199 written yyyy-MM-dd'],
    ["C1,1,2026-10-01,2026-10-31", "the row has 4 cells where the header has 5"],
    ['C1,"1,2026-10-01,2026-10-31,10', "the row opens a quotation mark that is not closed"],
  ])("%s", async (row, reason) => {
    const result = await imported(`${HEAD}${row}\nC2,2,2026-10-01,2026-10-31,10\n`);
    expect(result.rejected).toMatchObject([{ line: 2, reason, row }]);
    expect(result.dossiers).toHaveLength(1);
  });

  it("a customer whose amounts together cannot be kept to the cent gets no dossier, and every row says so", async () => {
    const rows = [1, 2].map((number) => `C1,${number},2026-10-01,2026-10-31,80000000000000`);
    const result = await imported(`${HEAD}${rows.join("\n")}\n`);
    expect(result.dossiers).toEqual([]);
    expect(result.rejected.map((row) => row.reason)).toEqual(Array(2).fill(expect.stringContaining("the customer's rows make no dossier: at /invoices")));
    expect(result.counts[0]).toMatchObject({ read: 2, used: 0, merged: 0, listed: 2 });
  });

  it("a word that may mean a dispute is not guessed at", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", disputed: "disputed" };
    const csv = "customer,invoice,issued,due,amount,disputed\nC1,1,2026-10-01,2026-10-31,10,price?\n";
    expect((await imported(csv, mappingFor({ columns }))).rejected).toMatchObject([{ column: "disputed", reason: '"price?" is neither yes nor no' }]);
    const told = await imported(csv, mappingFor({ columns, values: { disputed: { "price?": "yes" } } }));
    expect(at(invoicesOf(told)[0], "disputes")).toHaveLength(1);
  });

  it("a due date follows from the day of the invoice where the company tells its terms", async () => {
    const result = await imported(`${HEAD}C1,1,2026-10-01,,10\n`, mappingFor({ termsDays: 14 }));
    expect(at(invoicesOf(result)[0], "due")).toBe("2026-10-15");
  });
});

describe("currencies", () => {
  it("rows without one take the only currency of the customer's other rows, where the company allows it", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", currency: "currency" };
    const csv =
      "customer,invoice,issued,due,amount,currency\nC1,1,2026-10-01,2026-10-31,10,CAD\nC1,2,2026-10-02,2026-10-31,10,\nC2,3,2026-10-02,2026-10-31,10,\n";
    const result = await imported(csv, mappingFor({ columns, currencyOfCustomer: true }));
    expect(invoicesOf(result).map((invoice) => at(invoice, "currency"))).toEqual(["CAD", "CAD"]);
    expect(invoicesOf(result, 1).map((invoice) => at(invoice, "currency"))).toEqual(["EUR"]);
  });

  it("a dossier holds only the rates its currencies need", async () => {
    const rates = [
      { from: "USD", to: "EUR", rate: "0.86", on: "2026-11-20" },
      { from: "GBP", to: "USD", rate: "1.31", on: "2026-11-20" },
    ];
    const result = await imported(`${HEAD}C1,1,2026-10-01,2026-10-31,10\n`, mappingFor({}, { rates }));
    expect(at(result.dossiers[0], "rates")).toEqual([rates[0]]);
  });
});

describe("files as they come", () => {
  it("with a mark at the start, Windows line ends and semicolons are read without being told", async () => {
    const result = await imported(Buffer.from("\ufeffcustomer;invoice;issued;due;amount\r\nC1;1;2026-10-01;2026-10-31;10\r\n", "utf8"));
    expect(invoicesOf(result)).toHaveLength(1);
  });

  it("in the old Windows encoding keep their accents when the mapping says so", async () => {
    const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount", customerName: "name" };
    const csv = Buffer.from("customer,invoice,issued,due,amount,name\nC1,1,2026-10-01,2026-10-31,10,Caf\u00e9\n", "latin1");
    const told = await imported(csv, mappingFor({ columns, encoding: "windows-1252" }));
    expect(at(told.dossiers[0], "customer", "name")).toBe("Café");
    expect(codes(await imported(csv, mappingFor({ columns })))).toEqual(["odd-characters"]);
  });

  it("with numbers saved as 1930571429.0 and 20200313.0 are read where the mapping says so", async () => {
    const result = await imported(`${HEAD}C1,1930571429.0,20261001.0,20261031,10\n`, mappingFor({ dates: ["yyyyMMdd"], dropPointZero: true }));
    expect(invoicesOf(result)[0]).toMatchObject({ id: "1930571429", issued: "2026-10-01" });
  });
});

describe("a mapping that does not fit the files is told at once, before any row is read", () => {
  const failure = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof AmicableError ? { code: error.code, issues: error.issues } : error;
  };

  it("names each missing column and what was probably meant", async () => {
    expect(await failure(imported("customer,invoice,isued,due,amount\n"))).toMatchObject({
      code: "mapping-does-not-fit",
      issues: [{ at: "/files/0/columns/issued", mend: expect.stringContaining('Did you mean "isued"?') }],
    });
  });

  it("says which file has no pattern", async () => {
    const files = [{ name: "ledger.txt", text: "" }];
    expect(await failure(importLedger({ files, mapping: mappingFor(), asOf: "2026-11-23" }))).toMatchObject({
      issues: [{ code: "no-pattern", received: "ledger.txt" }],
    });
  });

  it("refuses two files of one name, because unnumbered rows are named after their file", async () => {
    const files = ["a/x.csv", "b/x.csv"].map((name) => ({ name, text: HEAD }));
    expect(await failure(importLedger({ files, mapping: mappingFor(), asOf: "2026-11-23" }))).toMatchObject({ issues: [{ code: "same-file-name" }] });
  });

  it("says what is wrong with what goes into every dossier", async () => {
    const mapping = mappingFor({}, { dossier: { customer: { kind: "firm" } } });
    expect(await failure(imported(HEAD, mapping))).toMatchObject({ code: "bad-mapping", issues: [{ at: "/dossier/customer/kind" }] });
  });

  it("refuses a moment that does not exist", async () => {
    expect(await failure(imported(HEAD, mappingFor(), "2026-02-30"))).toMatchObject({ code: "bad-as-of" });
  });
});
