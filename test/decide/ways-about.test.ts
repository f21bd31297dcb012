/** Which invoices a step is about: those that its purpose concerns, and of a request those of which something may be asked. */
import { describe, expect, it } from "vitest";
import type { Change } from "../presets/late-case.js";
import { contact, stepsOf } from "./ways-told.js";

const invoice = (id: string, due: string, more: object = {}) => ({ id, issued: "2026-09-01", due, amount: "100.00", currency: "EUR", ...more });
const disputed = (id: string, due: string) => invoice(id, due, { disputes: [{ id: `D-${id}`, raised: "2026-10-05", ground: "quality" }] });
const paid = { payments: [{ on: "2026-10-10", amount: "100.00" }] };
const withInvoices =
  (...invoices: readonly object[]): Change =>
  (told) => {
    told.invoices = [...invoices];
  };
function aboutOf(change: Change, id: string): readonly string[] {
  return stepsOf(change, id)[0]?.about.map(({ invoice: { id: named } }) => named) ?? [];
}

const ledger = withInvoices(
  invoice("late", "2026-10-01"),
  disputed("disputed", "2026-10-02"),
  invoice("answered", "2026-10-03", { disputes: [{ id: "D-1", raised: "2026-10-05", ground: "quality", answered: "2026-10-08", result: "withdrawn" }] }),
  invoice("paid", "2026-10-04", paid),
  invoice("paid-disputed", "2026-10-05", { ...paid, disputes: [{ id: "D-2", raised: "2026-10-12", ground: "quality" }] }),
  invoice("today", "2026-11-23"),
  invoice("coming", "2026-12-24"),
  disputed("coming-disputed", "2026-12-28"),
);
const allDisputed = withInvoices(disputed("disputed", "2026-10-02"), disputed("coming-disputed", "2026-12-28"));

describe("the invoices it is about", () => {
  it.each<[string, string, Change, readonly string[]]>([
    ["a request about arrears is about what is late and may be asked for", "ask-for-date", ledger, ["late", "answered"]],
    ["care for who is late is about all that is late, also what may not be asked for", "check-in-call", ledger, ["late", "disputed", "answered"]],
    ["a statement is about all that is open and may be asked for", "statement-of-account", ledger, ["late", "answered", "today", "coming"]],
    ["our own work is about all that is open", "check-bank", ledger, ["late", "disputed", "answered", "today", "coming", "coming-disputed"]],
    ["a notice is about what is still to come and may be asked for", "upcoming-due-notice", ledger, ["today", "coming"]],
    ["a word before the due date is about all that is still to come", "courtesy-contact", ledger, ["today", "coming", "coming-disputed"]],
    [
      "an answer to a dispute is about what has no answer yet, also where it was paid",
      "answer-dispute",
      ledger,
      ["disputed", "paid-disputed", "coming-disputed"],
    ],
    ["thanks are about nothing", "thank", ledger, []],
    [
      "where nothing may be asked of any, a request about arrears is about what is late, for the guardrails to judge",
      "ask-for-date",
      allDisputed,
      ["disputed"],
    ],
    ["there a statement is about all that is open", "statement-of-account", allDisputed, ["disputed", "coming-disputed"]],
    ["and a notice about what is still to come", "upcoming-due-notice", allDisputed, ["coming-disputed"]],
  ])("%s", (_what, treatment, change, about) => expect(aboutOf(change, treatment)).toEqual(about));

  it.each<[string, string, Change, readonly string[]]>([
    [
      "what has to be put into a portal is what the oldest of them lacks, whatever others lack",
      "upload-to-portal",
      withInvoices(
        invoice("free", "2026-09-28"),
        invoice("forgotten", "2026-10-01", { portal: { state: "not-uploaded" } }),
        invoice("numberless", "2026-10-02", { purchaseOrder: { required: true } }),
        invoice("not-uploaded", "2026-10-03", { portal: { state: "not-uploaded" } }),
        invoice("settled", "2026-10-04", { portal: { state: "not-uploaded" }, ...paid }),
      ),
      ["forgotten", "not-uploaded"],
    ],
    [
      "a number is asked for the invoices that wait for one, where the oldest that is blocked does",
      "ask-order-number",
      withInvoices(
        invoice("numberless", "2026-10-02", { purchaseOrder: { required: true } }),
        invoice("not-uploaded", "2026-10-03", { portal: { state: "not-uploaded" } }),
        invoice("free", "2026-10-04"),
      ),
      ["numberless"],
    ],
    ["where nothing is blocked that work is about nothing", "upload-to-portal", withInvoices(invoice("free", "2026-10-04")), []],
    [
      "what has to be corrected is an error of ours, or what we agreed is not owed and have not credited yet",
      "correct-invoice",
      withInvoices(
        invoice("fine", "2026-10-01"),
        invoice("wrong", "2026-10-02", { error: { kind: "amount" } }),
        invoice("agreed", "2026-10-03", {
          disputes: [{ id: "D-1", raised: "2026-10-05", ground: "quality", answered: "2026-10-08", result: "partly-accepted", amount: "40.00" }],
        }),
        invoice("settled", "2026-10-04", { error: { kind: "amount" }, ...paid }),
      ),
      ["wrong", "agreed"],
    ],
    [
      "what we never collected is looked after by us",
      "check-collection",
      withInvoices(
        invoice("by-transfer", "2026-10-01"),
        invoice("never-tried", "2026-10-02", { collection: "direct-debit" }),
        invoice("tried", "2026-10-03", { collection: "direct-debit", payments: [{ on: "2026-10-04", amount: "100.00", state: "debit-failed" }] }),
      ),
      ["never-tried"],
    ],
  ])("%s", (_what, treatment, change, about) => expect(aboutOf(change, treatment)).toEqual(about));

  it("what protects a right is about the invoices whose right lapses soon", () => {
    const lapsing: Change = (told) => {
      ledger(told);
      told.deadlines = [{ kind: "limitation", on: "2026-11-26", invoices: ["answered"] }];
    };
    expect(aboutOf(lapsing, "protect-right")).toEqual(["answered"]);
    expect(aboutOf(ledger, "protect-right")).toEqual([]);
  });

  it("come with what was tried for them, and not with what was tried for others", () => {
    const episodes = (id: string) => stepsOf(ledger, id)[0]?.episodes.map(({ balance }) => balance.invoice.id);
    expect(episodes("ask-for-date")).toEqual(["late", "answered"]);
    expect(episodes("check-in-call")).toEqual(["late", "disputed", "answered"]);
    expect(episodes("upcoming-due-notice")).toEqual([]);
  });
});

describe("what says that nobody listens is", () => {
  const repeated = (change: Change, id: string) =>
    stepsOf(change, id, ["email", "letter"])
      .filter(({ repeats }) => repeats === "way")
      .map(({ channel }) => channel);
  const about = (invoices: readonly string[], ...list: readonly object[]): Change => {
    const told = withInvoices(...invoices.map((id, index) => invoice(id, `2026-10-0${index + 1}`)));
    return (dossier) => {
      told(dossier);
      dossier.contacts = [...list];
    };
  };
  it.each<[string, string, Change, readonly string[]]>([
    [
      "the last of all that was said about any of them",
      "ask-for-date",
      about(["A", "B"], contact("16", "letter", "sent", { about: ["A"] }), contact("18", "email", "sent", { about: ["B"] })),
      ["email"],
    ],
    [
      "the same, where it was about the first of them",
      "ask-for-date",
      about(["A", "B"], contact("18", "email", "sent", { about: ["A"] }), contact("16", "letter", "sent", { about: ["B"] })),
      ["email"],
    ],
    [
      "of two on one day the later one",
      "ask-for-date",
      about(["A", "B"], contact("18", "email", "sent", { about: ["A"] }), {
        ...contact("18", "letter", "sent", { about: ["B"] }),
        on: "2026-11-18T09:00:00+01:00",
      }),
      ["email"],
    ],
    [
      "of two on one day the later one, about whichever it was",
      "ask-for-date",
      about(
        ["A", "B"],
        { ...contact("18", "letter", "sent", { about: ["A"] }), on: "2026-11-18T09:00:00+01:00" },
        contact("18", "email", "sent", { about: ["B"] }),
      ),
      ["email"],
    ],
    [
      "of two on one day the one of which the hour was told",
      "ask-for-date",
      about(["A", "B"], contact("18", "email", "sent", { about: ["A"] }), { ...contact("18", "letter", "sent", { about: ["B"] }), on: "2026-11-18" }),
      ["email"],
    ],
    [
      "that one, whichever of them it was about",
      "ask-for-date",
      about(["A", "B"], { ...contact("18", "letter", "sent", { about: ["A"] }), on: "2026-11-18" }, contact("18", "email", "sent", { about: ["B"] })),
      ["email"],
    ],
    ["not what was said about others", "ask-for-date", about(["A"], contact("18", "email", "sent", { about: ["Z"] })), []],
    ["not what was sold to them", "ask-for-date", about(["A"], contact("18", "email", "sent", { purpose: "sales" })), []],
    [
      "before anything is late, whatever we sent last",
      "courtesy-contact",
      withComing(contact("16", "letter", "sent"), contact("18", "email", "sent", { purpose: "sales" })),
      ["email"],
    ],
    [
      "and not what they wrote themselves",
      "courtesy-contact",
      withComing(contact("16", "letter", "sent"), contact("18", "email", "sent", { direction: "in" })),
      ["letter"],
    ],
    [
      "nothing, where nobody told what was said",
      "courtesy-contact",
      (told) => {
        withComing()(told);
        delete told.contacts;
      },
      [],
    ],
  ])("%s", (_what, treatment, change, channels) => expect(repeated(change, treatment)).toEqual(channels));

  function withComing(...list: readonly object[]): Change {
    return (told) => {
      told.invoices = [invoice("coming", "2026-12-24")];
      told.contacts = [...list];
    };
  }
});
