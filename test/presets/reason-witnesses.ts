/** For each reason rule a customer whose reasons it weighs. */
import { contacted, longLate, paidBefore } from "./late-case.js";
import type { Witness } from "./rule-witnesses.js";

export const REASON_WITNESSES: readonly Witness[] = [
  { rule: "prompt-payer-slips", sentence: "never late before", change: (told) => paidBefore(told, 0, -1) },
  { rule: "mostly-on-time", sentence: "two in three on time", change: (told) => paidBefore(told, 0, 0, 6) },
  {
    rule: "own-terms-not-forgotten",
    sentence: "never late, and a term of its own",
    change: (told) => {
      paidBefore(told, 0, -1);
      told.customer.paymentPolicy = { termDays: 60 };
    },
  },
  {
    rule: "refused-not-forgotten",
    sentence: "never late before, and said no",
    change: (told) => {
      paidBefore(told, 0, -1);
      contacted(told, [15, "phone", 2, "reached-refused"]);
    },
  },
  {
    rule: "said-not-received",
    sentence: "a copy was sent, and it still did not come",
    change: (told) => {
      told.contacts.push(
        { on: "2026-11-18T10:00:00+01:00", channel: "email", purpose: "service", treatment: "send-copy", to: "k1", outcome: "sent" },
        { on: "2026-11-18T16:00:00+01:00", channel: "phone", purpose: "payment", to: "k1", outcome: "says-not-received" },
      );
    },
  },
  {
    rule: "asked-for-copy",
    sentence: "asked for a copy, then called again about something else",
    change: (told) => {
      contacted(told, [17, "phone", 2, "asked-for-copy"], [19, "phone", 1, "reached"]);
    },
  },
  {
    rule: "invoice-came-back",
    sentence: "the invoice came back",
    change: (told) => {
      told.invoices[0].delivery = { channel: "letter", state: "returned" };
    },
  },
  { rule: "never-heard-anything", sentence: "two mails bounced", change: (told) => contacted(told, [14, "email", 2, "bounced"], [17, "email", 2, "bounced"]) },
  {
    rule: "invoice-arrived",
    sentence: "two mails bounced, but the invoice was signed for",
    change: (told) => {
      contacted(told, [14, "email", 2, "bounced"]);
      told.invoices[0].delivery = { channel: "letter", state: "confirmed" };
    },
  },
  {
    rule: "cannot-be-processed",
    sentence: "a purchase order is missing",
    change: (told) => {
      told.invoices[0].purchaseOrder = { required: true };
    },
  },
  {
    rule: "dispute-stands",
    sentence: "a price was questioned",
    change: (told) => {
      told.invoices[0].disputes = [{ id: "D1", raised: "2026-11-15" }];
    },
  },
  {
    rule: "detractor",
    sentence: "a three out of ten",
    change: (told) => {
      told.nps = [{ on: "2026-11-01", score: 3 }];
    },
  },
  {
    rule: "score-dropped",
    sentence: "from a nine to a seven",
    change: (told) => {
      told.nps = [
        { on: "2026-03-01", score: 9 },
        { on: "2026-11-01", score: 7 },
      ];
    },
  },
  {
    rule: "service-trouble",
    sentence: "a question that waits two weeks",
    change: (told) => {
      told.tickets = [{ id: "T1", opened: "2026-11-05" }];
    },
  },
  { rule: "told-us-unhappy", sentence: "said to be unhappy", change: (told) => contacted(told, [18, "phone", 1, "reached-unhappy"]) },
  {
    rule: "bad-experiences",
    sentence: "a formal letter last year",
    change: (told) => {
      told.contacts = [{ on: "2025-11-01", channel: "letter", purpose: "legal", pressure: 5, outcome: "sent", to: "k1" }];
    },
  },
  { rule: "late-is-a-sign", sentence: "never late before", change: (told) => paidBefore(told, 0, -1) },
  {
    rule: "promoter",
    sentence: "recommends us, and never late before",
    change: (told) => {
      paidBefore(told, 0, -1);
      told.nps = [{ on: "2026-11-01", score: 10 }];
    },
  },
  {
    rule: "hardship-told",
    sentence: "told us that times are hard",
    change: (told) => {
      told.customer.circumstances = [{ kind: "hardship" }];
    },
  },
  {
    rule: "debit-without-funds",
    sentence: "not enough on the account",
    change: (told) => {
      told.invoices[0].payments = [{ on: "2026-11-12", amount: "1000.00", state: "debit-failed", code: "AM04" }];
    },
  },
  {
    rule: "debit-taken-back",
    sentence: "took the debit back",
    change: (told) => {
      told.invoices[0].payments = [{ on: "2026-11-12", amount: "1000.00", state: "debit-failed", code: "MD06" }];
    },
  },
  {
    rule: "debit-not-forgotten",
    sentence: "never late before, and a debit that failed",
    change: (told) => {
      paidBefore(told, 0, -1);
      told.invoices[0].payments = [{ on: "2026-11-12", amount: "1000.00", state: "debit-failed", code: "AM04" }];
    },
  },
  { rule: "slower-and-slower", sentence: "a month slower than half a year ago", change: (told) => paidBefore(told, 30, 31, 28, 30, 29, 32, 0, 1, 0, 0, 1, 0) },
  {
    rule: "pays-in-parts",
    sentence: "paid a part",
    change: (told) => {
      told.invoices[0].payments = [{ on: "2026-11-10", amount: "300.00" }];
    },
  },
  { rule: "said-no", sentence: "said no", change: (told) => contacted(told, [15, "phone", 2, "reached-refused"]) },
  {
    rule: "promises-broken",
    sentence: "two promises did not come true",
    change: (told) => {
      told.promises = [
        { made: "2026-11-01", by: "2026-11-06" },
        { made: "2026-11-10", by: "2026-11-16" },
      ];
    },
  },
  {
    rule: "promises-slip-again",
    sentence: "two agreed days did not work out, and nothing else says that paying is hard",
    change: (told) => {
      told.promises = [
        { made: "2026-11-01", by: "2026-11-06", invoices: ["F1"] },
        { made: "2026-11-10", by: "2026-11-16", invoices: ["F1"] },
      ];
    },
  },
  {
    rule: "one-promise-broken",
    sentence: "a promise did not come true",
    change: (told) => {
      told.promises = [{ made: "2026-11-10", by: "2026-11-16" }];
    },
  },
  {
    rule: "long-silence",
    sentence: "four contacts arrived and none was answered",
    change: (told) => {
      longLate(told);
      contacted(told, [1, "email", 2, "sent"], [4, "letter", 2, "sent"], [8, "email", 2, "sent"], [12, "letter", 2, "sent"]);
    },
  },
  {
    rule: "part-paid-is-willing",
    sentence: "said no, and then paid a part",
    change: (told) => {
      contacted(told, [15, "phone", 2, "reached-refused"]);
      told.invoices[0].payments = [{ on: "2026-11-18", amount: "300.00" }];
    },
  },
  {
    rule: "money-coming",
    sentence: "the bank is moving it",
    change: (told) => {
      told.invoices[0].payments = [{ on: "2026-11-23", amount: "1000.00", state: "in-transit" }];
    },
  },
  { rule: "said-paid", sentence: "says it was paid", change: (told) => contacted(told, [19, "phone", 2, "says-paid"]) },
  {
    rule: "bank-not-yet-clear",
    sentence: "due on Friday, bank data of Friday",
    change: (told) => {
      told.invoices[0].due = "2026-11-20";
      told.bank.asOf = "2026-11-20";
    },
  },
  { rule: "as-always", sentence: "always a fortnight late", change: (told) => paidBefore(told, 14, 13, 15) },
  {
    rule: "pays-by-own-terms",
    sentence: "pays on day sixty",
    change: (told) => {
      told.customer.paymentPolicy = { termDays: 60 };
    },
  },
  {
    rule: "contact-left",
    sentence: "the bookkeeper left",
    change: (told) => {
      for (const way of told.people[0].channels) way.state = "left-company";
    },
  },
];
