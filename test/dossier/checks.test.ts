import { describe, expect, it } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { contact, everything, type Fields, invoice, problemsOf, told, withInvoice } from "./told.js";

const LATER = "2026-11-24";
const eur = (amount: string) => ({ amount, currency: "EUR" });
const usd = (amount: string) => ({ amount, currency: "USD" });

describe("two things never share an id", () => {
  it.each<[Fields, string]>([
    [
      told({
        people: [
          { id: "a", role: "buyer" },
          { id: "a", role: "self" },
        ],
      }),
      "/people/1/id",
    ],
    [
      told({
        colleagues: [
          { id: "a", name: "A" },
          { id: "b", name: "B" },
          { id: "a", name: "C" },
        ],
      }),
      "/colleagues/2/id",
    ],
    [told({ invoices: [invoice(), invoice()] }), "/invoices/1/id"],
    [
      withInvoice({
        disputes: [
          { id: "d", raised: "2026-10-01" },
          { id: "d", raised: "2026-10-02" },
        ],
      }),
      "/invoices/0/disputes/1/id",
    ],
    [
      told({
        tickets: [
          { id: "t", opened: "2026-10-01" },
          { id: "t", opened: "2026-10-01" },
        ],
      }),
      "/tickets/1/id",
    ],
    [
      told({
        orders: [
          { id: "o", on: "2026-10-01" },
          { id: "o", on: "2026-10-01" },
        ],
      }),
      "/orders/1/id",
    ],
  ])("%j", (input, at) => {
    expect(problemsOf(input)).toEqual([`duplicate-id ${at}`]);
  });

  it("a person and a colleague may, and so may disputes of two invoices", () => {
    const disputes = [{ id: "d", raised: "2026-10-01" }];
    const input = told({
      people: [{ id: "a", role: "buyer" }],
      colleagues: [{ id: "a", name: "A" }],
      invoices: [invoice({ disputes }), invoice({ id: "2", disputes })],
    });
    expect(problemsOf(input)).toEqual([]);
  });

  it("the message says where the other one is", () => {
    const parsed = parseDossier(told({ invoices: [invoice(), invoice()] }));
    expect(!parsed.ok && parsed.issues[0]?.mend).toContain("/invoices/0 has it too");
  });
});

describe("an invoice has one currency", () => {
  it.each<[Fields, string]>([
    [{ payments: [{ on: "2026-10-01", amount: "5", currency: "USD" }] }, "/invoices/0/payments/0/currency"],
    [{ creditNotes: [{ on: "2026-10-01", amount: "5", currency: "USD" }] }, "/invoices/0/creditNotes/0/currency"],
    [{ instalments: [{ due: "2026-10-01", amount: "5", currency: "USD" }] }, "/invoices/0/instalments/0/currency"],
    [{ disputes: [{ id: "d", raised: "2026-10-01", amount: "5", currency: "USD" }] }, "/invoices/0/disputes/0/currency"],
  ])("%j", (extra, at) => {
    expect(problemsOf(withInvoice(extra))).toEqual([`mixed-currencies ${at}`]);
  });

  it("and so has an arrangement, and a promise about an invoice", () => {
    const instalments = [
      { due: "2026-12-01", amount: eur("5") },
      { due: "2027-01-01", amount: usd("5") },
    ];
    expect(problemsOf(told({ arrangements: [{ agreed: "2026-11-01", instalments }] }))).toEqual([
      "mixed-currencies /arrangements/0/instalments/1/amount/currency",
    ]);
    const promise = { made: "2026-11-01", by: "2026-12-01", amount: usd("5"), invoices: ["2026-118"] };
    expect(problemsOf(told({ invoices: [invoice()], promises: [promise] }))).toEqual(["mixed-currencies /promises/0/amount/currency"]);
  });

  it("a customer may have invoices in several", () => {
    expect(problemsOf(told({ invoices: [invoice(), invoice({ id: "2", currency: "USD" })] }))).toEqual([]);
  });
});

describe("instalments and disputes fit the invoice", () => {
  const instalments = (...amounts: string[]) => withInvoice({ instalments: amounts.map((amount) => ({ due: "2026-10-01", amount })) });
  it("instalments add up to the amount, to the cent", () => {
    expect(problemsOf(instalments("1000.00", "250"))).toEqual([]);
    expect(problemsOf(instalments("1000.00", "249.99"))).toEqual(["instalments-do-not-add-up /invoices/0/instalments"]);
    expect(problemsOf(withInvoice({ amount: "0.30", instalments: [0.1, 0.2].map((amount) => ({ due: "2026-10-01", amount })) }))).toEqual([]);
  });
  it("one unreadable instalment is told, not a sum without it", () => {
    expect(problemsOf(instalments("1000.00", "x"))).toEqual(["not-a-decimal /invoices/0/instalments/1/amount"]);
  });
  it("disputing more than was invoiced is remarked on", () => {
    const parsed = parseDossier(withInvoice({ disputes: [{ id: "d", raised: "2026-10-01", amount: "1250.01" }] }));
    expect(parsed).toMatchObject({ ok: true, warnings: [{ code: "disputed-more-than-invoiced", at: "/invoices/0/disputes/0/amount" }] });
  });
});

describe("the days of an invoice", () => {
  const payment = (extra: Fields) => withInvoice({ payments: [{ on: "2026-08-31", amount: "5", ...extra }] });
  it.each<[Fields, string[]]>([
    [payment({}), ["payment-before-invoice /invoices/0/payments/0/on"]],
    [payment({ state: "in-transit" }), ["payment-before-invoice /invoices/0/payments/0/on"]],
    [payment({ prepaid: false }), ["payment-before-invoice /invoices/0/payments/0/on"]],
    [payment({ prepaid: true }), []],
    [payment({ state: "reversed" }), []],
    [payment({ on: "2026-09-01" }), []],
  ])("%j", (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it("due before issued is remarked on, and no reason to refuse", () => {
    const parsed = parseDossier(withInvoice({ due: "2026-08-31" }));
    expect(parsed).toMatchObject({ ok: true, warnings: [{ code: "due-before-issued", severity: "warning", at: "/invoices/0/due" }] });
  });

  it("a debit still pending after its day is remarked on", () => {
    expect(problemsOf(withInvoice({ debit: { runsOn: "2026-11-20" }, payments: [{ on: "2026-11-22", amount: "5", state: "debit-pending" }] }))).toEqual([
      "debit-day-passed /invoices/0/debit/runsOn",
      "debit-day-passed /invoices/0/payments/0/on",
    ]);
    expect(problemsOf(withInvoice({ debit: { runsOn: "2026-11-23" } }))).toEqual([]);
  });
});

describe("nothing that happened lies after the moment of the dossier", () => {
  it.each<[Fields, string]>([
    [told({ bank: { asOf: LATER } }), "/bank/asOf"],
    [told({ customer: { id: "C", since: LATER } }), "/customer/since"],
    [withInvoice({ issued: LATER, due: "2026-12-24" }), "/invoices/0/issued"],
    [withInvoice({ payments: [{ on: LATER, amount: "5" }] }), "/invoices/0/payments/0/on"],
    [withInvoice({ payments: [{ on: LATER, amount: "5", state: "debit-failed" }] }), "/invoices/0/payments/0/on"],
    [withInvoice({ creditNotes: [{ on: LATER, amount: "5" }] }), "/invoices/0/creditNotes/0/on"],
    [withInvoice({ disputes: [{ id: "d", raised: LATER }] }), "/invoices/0/disputes/0/raised"],
    [withInvoice({ handedOver: { on: LATER } }), "/invoices/0/handedOver/on"],
    [told({ contacts: [contact({ on: LATER })] }), "/contacts/0/on"],
    [told({ contacts: [contact({ on: "2026-11-24T00:30:00+01:00" })] }), "/contacts/0/on"],
    [told({ journal: [{ on: LATER, treatment: "x" }] }), "/journal/0/on"],
    [told({ people: [{ id: "k", role: "buyer", contactedElsewhere: ["2026-11-01", LATER] }] }), "/people/0/contactedElsewhere/1"],
    [told({ nps: [{ on: LATER, score: 8 }] }), "/nps/0/on"],
    [told({ promises: [{ made: LATER, by: "2026-12-01" }] }), "/promises/0/made"],
    [told({ tickets: [{ id: "t", opened: LATER }] }), "/tickets/0/opened"],
    [told({ unappliedCash: [{ on: LATER, amount: eur("5") }] }), "/unappliedCash/0/on"],
    [told({ rates: [{ from: "USD", to: "EUR", rate: "0.9", on: LATER }] }), "/rates/0/on"],
  ])("%j", (input, at) => {
    expect(problemsOf(input)).toEqual([`after-as-of ${at}`]);
  });

  it.each<[Fields]>([
    [withInvoice({ due: "2027-01-01" })],
    [withInvoice({ payments: [{ on: LATER, amount: "5", state: "in-transit" }] })],
    [withInvoice({ payments: [{ on: LATER, amount: "5", state: "debit-pending" }] })],
    [withInvoice({ portal: { state: "approved", paysOn: LATER } })],
    // The same day on the dossier's clock, although it is the next day where it was written.
    [told({ contacts: [contact({ on: "2026-11-24T00:30:00+05:00" })] })],
    [told({ contacts: [contact({ on: "2026-11-23T18:00:00+01:00" })] })],
  ])("what is to come may: %j", (input) => {
    expect(problemsOf(input)).toEqual([]);
  });
});

describe("nothing ends before it starts", () => {
  it.each<[Fields, string]>([
    [told({ customer: { id: "C", circumstances: [{ kind: "hardship", from: "2026-10-02", until: "2026-10-01" }] } }), "/customer/circumstances/0/until"],
    [told({ colleagues: [{ id: "p", name: "S", absences: [{ from: "2026-10-02", until: "2026-10-01" }] }] }), "/colleagues/0/absences/0/until"],
    [told({ colleagues: [{ id: "p", name: "S", veto: { on: "2026-10-02", until: "2026-10-01", reason: "r" } }] }), "/colleagues/0/veto/until"],
    [withInvoice({ disputes: [{ id: "d", raised: "2026-10-02", answered: "2026-10-01" }] }), "/invoices/0/disputes/0/answered"],
    [told({ promises: [{ made: "2026-10-02", by: "2026-10-01" }] }), "/promises/0/by"],
    [told({ tickets: [{ id: "t", opened: "2026-10-02", closed: "2026-10-01" }] }), "/tickets/0/closed"],
  ])("%j", (input, at) => {
    expect(problemsOf(input)).toEqual([`end-before-start ${at}`]);
  });
});

describe("ids that nothing has are remarked on", () => {
  const base = { invoices: [invoice()], people: [{ id: "k3", role: "buyer" }], colleagues: [{ id: "p7", name: "Sanne" }] };
  it.each<[Fields, string]>([
    [{ contacts: [contact({ about: ["2026-118", "2026-181"] })] }, "/contacts/0/about/1"],
    [{ contacts: [contact({ to: "k4" })] }, "/contacts/0/to"],
    [{ contacts: [contact({ by: "p8" })] }, "/contacts/0/by"],
    [{ promises: [{ made: "2026-11-01", by: "2026-12-01", invoices: ["x"] }] }, "/promises/0/invoices/0"],
    [{ deadlines: [{ kind: "other", on: "2026-12-01", invoices: ["x"] }] }, "/deadlines/0/invoices/0"],
    [{ invoices: [invoice({ workBy: ["p9"] })] }, "/invoices/0/workBy/0"],
    [{ customer: { id: "C", circumstances: [{ kind: "lawyer", addressee: "k9" }] } }, "/customer/circumstances/0/addressee"],
  ])("%j", (extra, at) => {
    const parsed = parseDossier(told({ ...base, ...extra }));
    expect(parsed).toMatchObject({ ok: true, warnings: [{ code: "unknown-reference", severity: "warning", at }] });
  });

  it("with the one that was probably meant", () => {
    const parsed = parseDossier(told({ ...base, contacts: [contact({ about: ["2026-181"] })] }));
    expect(parsed.ok && parsed.warnings[0]?.mend).toBe("Did you mean 2026-118?");
  });

  it("where a section was not told there is nothing to miss", () => {
    expect(problemsOf(told({ contacts: [contact({ about: ["x"], to: "k", by: "p" })] }))).toEqual([]);
  });

  it("but an addressee has to be somebody", () => {
    expect(problemsOf(told({ customer: { id: "C", circumstances: [{ kind: "lawyer", addressee: "k9" }] } }))).toEqual([
      "unknown-reference /customer/circumstances/0/addressee",
    ]);
  });

  it("a customer who called us may have spoken to a colleague", () => {
    expect(problemsOf(told({ ...base, contacts: [contact({ direction: "in", by: "k3", to: "p7" })] }))).toEqual([]);
  });
});

it("a dossier with everything in it has nothing to remark on", () => {
  expect(problemsOf(everything())).toEqual([]);
});
