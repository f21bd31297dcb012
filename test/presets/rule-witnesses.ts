/** For each treatment rule a customer whose plan it shapes. */
import { type Change, contacted, longLate, paidBefore } from "./late-case.js";

export interface Witness {
  readonly rule: string;
  readonly sentence: string;
  readonly change: Change;
  readonly preset?: string;
}

const first = (told: Parameters<Change>[0]) => told.invoices[0];
const circumstance =
  (kind: string): Change =>
  (told) => {
    told.customer.circumstances = [{ kind }];
  };
const notLate: Change = (told) => {
  first(told).due = "2026-12-05";
  first(told).issued = "2026-11-05";
};
const refusedLong: Change = (told) => {
  longLate(told);
  told.people[0].role = "director";
  contacted(told, [2, "phone", 2, "reached"], [6, "email", 3, "sent"], [12, "phone", 3, "reached-refused"]);
};

export const RULE_WITNESSES: readonly Witness[] = [
  {
    rule: "rest-when-asked",
    sentence: "somebody asked for rest until December",
    change: (told) => {
      told.customer.pause = { until: "2026-12-15", reason: "illness at home" };
    },
  },
  { rule: "identity-misuse-to-a-person", sentence: "the order may not have been theirs at all", change: circumstance("identity-misuse") },
  {
    rule: "recall-when-paid",
    sentence: "paid this morning while the partner was still asked to help",
    change: (told) => {
      Object.assign(first(told), { payments: [{ on: "2026-11-23", amount: "1000.00" }], legal: { state: "agency", since: "2026-11-15" } });
    },
  },
  {
    rule: "thank-after-payment",
    sentence: "everything late was paid last week",
    change: (told) => {
      first(told).payments = [{ on: "2026-11-19", amount: "1000.00" }];
    },
  },
  {
    rule: "answer-dispute",
    sentence: "a price was questioned and nobody answered",
    change: (told) => {
      first(told).disputes = [{ id: "D1", raised: "2026-11-15", ground: "price", amount: "100.00" }];
    },
  },
  {
    rule: "look-when-disputed-as-paid",
    sentence: "says it was paid already, and nobody looked",
    change: (told) => {
      first(told).disputes = [{ id: "D1", raised: "2026-11-20", ground: "paid-already" }];
    },
  },
  {
    rule: "answer-with-what-the-bank-says",
    sentence: "said it was paid already, and we looked in the bank",
    change: (told) => {
      first(told).disputes = [{ id: "D1", raised: "2026-11-20", ground: "paid-already" }];
      told.journal = [{ on: "2026-11-21", treatment: "check-bank", by: "p2", outcome: "done" }];
    },
  },
  {
    rule: "dispute-third-time",
    sentence: "the same point comes back for the third time",
    change: (told) => {
      first(told).disputes = [1, 2]
        .map((n) => ({ id: `D${n}`, raised: `2026-11-1${n}`, ground: "price", answered: `2026-11-1${n + 1}`, result: "rejected" }))
        .concat([{ id: "D3", raised: "2026-11-18", ground: "price" } as never]);
    },
  },
  {
    rule: "detractor-call",
    sentence: "a four out of ten last week",
    change: (told) => {
      told.nps = [{ on: "2026-11-18", score: 4 }];
    },
  },
  {
    rule: "mend-first",
    sentence: "the machine stands still, and nothing is late",
    change: (told) => {
      notLate(told);
      told.tickets = [{ id: "T1", opened: "2026-11-20", severity: "high" }];
    },
  },
  { rule: "unhappy-told", sentence: "said on the phone what went wrong", change: (told) => contacted(told, [18, "phone", 1, "reached-unhappy"]) },
  { rule: "send-what-was-asked", sentence: "asked for a copy", change: (told) => contacted(told, [18, "phone", 2, "asked-for-copy"]) },
  {
    rule: "confirm-what-was-agreed",
    sentence: "promised on the phone yesterday",
    change: (told) => {
      told.promises = [{ made: "2026-11-22", by: "2026-12-01", invoices: ["F1"] }];
    },
  },
  {
    rule: "wait-for-promise",
    sentence: "promised it all for the first of December",
    change: (told) => {
      told.promises = [{ made: "2026-11-16", by: "2026-12-01", invoices: ["F1"] }];
    },
  },
  {
    rule: "wait-for-money",
    sentence: "the bank is moving it",
    change: (told) => {
      first(told).payments = [{ on: "2026-11-23", amount: "1000.00", state: "in-transit" }];
    },
  },
  {
    rule: "correct-our-error",
    sentence: "our invoice has the wrong amount on it",
    change: (told) => {
      first(told).error = { kind: "amount" };
    },
  },
  {
    rule: "ask-for-the-order-number",
    sentence: "their own order number is missing on our invoice",
    change: (told) => {
      first(told).purchaseOrder = { required: true };
    },
  },
  {
    rule: "order-number-not-found",
    sentence: "asked twice for the order number",
    change: (told) => {
      first(told).purchaseOrder = { required: true };
      for (const [on, outcome] of [
        ["2026-11-12", "reached"],
        ["2026-11-17", "reached"],
      ])
        told.contacts.push({ on, channel: "phone", purpose: "service", treatment: "ask-order-number", to: "k1", outcome });
    },
  },
  {
    rule: "collect-it-ourselves",
    sentence: "we were to collect it, and never did",
    change: (told) => {
      first(told).collection = "direct-debit";
    },
  },
  {
    rule: "portal-first",
    sentence: "their portal turned the invoice away",
    change: (told) => {
      first(told).portal = { state: "rejected", on: "2026-11-01" };
    },
  },
  { rule: "offer-help-early", sentence: "told us that times are hard", change: circumstance("hardship") },
  {
    rule: "offer-help-early-untold",
    sentence: "told us that times are hard, and nobody wrote down any plan",
    change: (told) => {
      circumstance("hardship")(told);
      delete told.arrangements;
    },
  },
  {
    rule: "speak-to-representative",
    sentence: "heirs settle the estate",
    change: (told) => {
      told.people = [{ id: "h1", role: "heirs", channels: [{ channel: "letter", state: "ok" }] }];
    },
  },
  { rule: "rest-in-hard-times", sentence: "somebody died", change: circumstance("bereavement") },
  {
    rule: "allocate-first",
    sentence: "money came in without a reference",
    change: (told) => {
      told.unappliedCash = [{ on: "2026-11-20", amount: { amount: "400.00", currency: "EUR" } }];
    },
  },
  {
    rule: "settle-what-was-too-much",
    sentence: "another invoice was paid twice",
    change: (told) => {
      paidBefore(told, 0);
      told.invoices[1].payments.push({ on: "2026-11-02", amount: "800.00" });
    },
  },
  {
    rule: "may-be-time-barred",
    sentence: "an invoice of six years ago",
    change: (told) => {
      Object.assign(first(told), { issued: "2020-10-01", due: "2020-11-01" });
    },
  },
  {
    rule: "leave-trifles",
    sentence: "thirty-eight cents",
    change: (told) => {
      first(told).amount = "0.38";
    },
  },
  {
    rule: "find-somebody",
    sentence: "nobody of this customer's is known to us",
    change: (told) => {
      told.people = [];
    },
  },
  {
    rule: "find-a-way",
    sentence: "the clerk is known, and no number was ever noted",
    change: (told) => {
      told.people[0].channels = [];
    },
  },
  {
    rule: "ask-to-call",
    sentence: "a sole trader with nothing but a mailbox that others read too",
    change: (told) => {
      told.customer.kind = "sole-trader";
      told.people = [{ id: "k1", name: "Mo", role: "self", channels: [{ channel: "email", state: "ok", shared: true }] }];
    },
  },
  {
    rule: "find-own-way",
    sentence: "only a shared mailbox is known, and a call was asked for already",
    change: (told) => {
      told.customer.kind = "sole-trader";
      told.people = [{ id: "k1", name: "Mo", role: "self", channels: [{ channel: "email", state: "ok", shared: true }] }];
      contacted(told, [16, "email", 1, "sent"]);
    },
  },
  {
    rule: "find-who-it-is",
    sentence: "the bookkeeper left",
    change: (told) => {
      for (const way of told.people[0].channels) way.state = "left-company";
    },
  },
  {
    rule: "was-it-sent-at-all",
    sentence: "nobody knows whether the last mail went out",
    change: (told) => contacted(told, [18, "email", 2, "delivery-unknown"]),
  },
  {
    rule: "loyal-first-slip",
    sentence: "twelve years a customer, late two years ago but not since",
    change: (told) => {
      told.customer.since = "2014-03-01";
      paidBefore(told, 0, 0);
      Object.assign(told.invoices[2], { issued: "2024-08-02", due: "2024-09-02", payments: [{ on: "2024-09-20", amount: "800.00" }] });
    },
  },
  {
    rule: "loyal-record-untold",
    sentence: "twelve years a customer, and nothing told of how it paid before",
    change: (told) => {
      told.customer.since = "2014-03-01";
    },
  },
  {
    rule: "prompt-payer-first-slip",
    sentence: "one invoice before, paid in time",
    change: (told) => {
      paidBefore(told, -2);
      told.customer.since = "2026-01-01";
    },
  },
  {
    rule: "out-of-character",
    sentence: "late once two years ago, and now again",
    change: (told) => {
      paidBefore(told, 0, 0, 0, 0, 0, 4);
    },
  },
  {
    rule: "unhappy-and-late",
    sentence: "unhappy among many good things, spoken to about it, and now late",
    change: (told) => {
      told.orders = [3, 4, 5, 6].map((month) => ({ id: `O${month}`, on: `2026-0${month}-10` }));
      told.nps = [{ on: "2026-10-01", score: 5 }];
      told.contacts = [{ on: "2026-10-05", channel: "phone", purpose: "service", outcome: "reached", to: "k1" }];
    },
  },
  {
    rule: "look-before-calling",
    sentence: "twelve years a customer, and bank data of a week ago",
    change: (told) => {
      told.customer.since = "2014-03-01";
      told.bank.asOf = "2026-11-16";
    },
  },
  {
    rule: "look-at-the-bank",
    sentence: "bank data of a week ago, and everything promised for next week",
    change: (told) => {
      told.bank.asOf = "2026-11-16";
      told.promises = [{ made: "2026-11-16", by: "2026-12-02", amount: { amount: "1000.00", currency: "EUR" }, invoices: ["F1"] }];
    },
  },
  {
    rule: "bank-may-lag",
    sentence: "due on Friday, bank data of Friday",
    change: (told) => {
      first(told).due = "2026-11-20";
      told.bank.asOf = "2026-11-20";
    },
  },
  {
    rule: "blocked-account-part",
    sentence: "forty percent to the blocked account, the rest always follows",
    change: (told) => {
      told.customer.blockedAccountPercent = 40;
      first(told).due = "2026-11-17";
      first(told).payments = [{ on: "2026-11-18", amount: "400.00", account: "blocked" }];
    },
  },
  { rule: "as-usual", sentence: "always a fortnight late, and it is twelve days now", change: (told) => paidBefore(told, 14, 13, 15, 14, 12) },
  {
    rule: "own-terms",
    sentence: "pays on day sixty, by its own policy",
    change: (told) => {
      told.customer.paymentPolicy = { termDays: 60 };
    },
  },
  {
    rule: "own-terms-untold",
    sentence: "pays on day sixty, and no contacts were told",
    change: (told) => {
      told.customer.paymentPolicy = { termDays: 60 };
      delete told.contacts;
    },
  },
  {
    rule: "retry-after-money-day",
    sentence: "the direct debit came back for lack of funds",
    change: (told) => {
      first(told).payments = [{ on: "2026-11-12", amount: "1000.00", state: "debit-failed", code: "AM04" }];
    },
  },
  {
    rule: "retry-after-money-day-untold",
    sentence: "the direct debit came back, and no contacts were told",
    change: (told) => {
      first(told).payments = [{ on: "2026-11-12", amount: "1000.00", state: "debit-failed", code: "AM04" }];
      delete told.contacts;
    },
  },
  {
    rule: "debit-needs-mending",
    sentence: "the account was closed",
    change: (told) => {
      first(told).payments = [{ on: "2026-11-12", amount: "1000.00", state: "debit-failed", code: "AC04" }];
    },
  },
  {
    rule: "debit-taken-back-call",
    sentence: "took the debit back",
    change: (told) => {
      first(told).collection = "direct-debit";
      first(told).payments = [{ on: "2026-11-12", amount: "1000.00", state: "reversed", code: "MD06" }];
    },
  },
  {
    rule: "invoice-did-not-arrive",
    sentence: "the invoice came back",
    change: (told) => {
      first(told).delivery = { channel: "letter", on: "2026-10-13", state: "returned" };
    },
  },
  {
    rule: "where-are-they",
    sentence: "nobody noted the country",
    change: (told) => {
      delete told.customer.country;
    },
  },
  { rule: "propose-arrangement", sentence: "told on the phone that it is hard", change: (told) => contacted(told, [15, "phone", 2, "reached-hardship"]) },
  {
    rule: "promise-slipped",
    sentence: "a promise did not come true",
    change: (told) => {
      told.promises = [{ made: "2026-11-12", by: "2026-11-16", invoices: ["F1"] }];
    },
  },
  {
    rule: "hear-what-is-in-the-way",
    sentence: "said no on the phone last week",
    change: (told) => contacted(told, [16, "phone", 2, "reached-refused"]),
  },
  {
    rule: "somebody-looks-at-the-no",
    sentence: "two agreed days did not work out",
    change: (told) => {
      told.promises = [
        { made: "2026-11-01", by: "2026-11-06", invoices: ["F1"] },
        { made: "2026-11-10", by: "2026-11-16", invoices: ["F1"] },
      ];
    },
  },
  {
    rule: "arrangement-slipped",
    sentence: "paid one part faithfully, and the next did not come",
    change: (told) => {
      longLate(told);
      first(told).payments = [{ on: "2026-10-01", amount: "500.00" }];
      const instalment = (due: string, more = {}) => ({ due, amount: { amount: "500.00", currency: "EUR" }, ...more });
      told.arrangements = [
        {
          agreed: "2026-08-20",
          invoices: ["F1"],
          confirmed: true,
          instalments: [instalment("2026-10-01", { paid: { amount: "500.00", currency: "EUR" } }), instalment("2026-11-02")],
        },
      ];
    },
  },
  {
    rule: "was-our-answer-clear",
    sentence: "had our no on the price on Saturday",
    change: (told) => {
      first(told).disputes = [{ id: "D1", raised: "2026-11-10", ground: "price", answered: "2026-11-21", result: "rejected" }];
    },
  },
  {
    rule: "portal-accepts-first",
    sentence: "the invoice was put in the portal on Friday, and nobody accepted it yet",
    change: (told) => {
      first(told).portal = { state: "uploaded", on: "2026-11-20" };
    },
  },
  {
    rule: "has-it-already",
    sentence: "signed for the invoice",
    change: (told) => {
      first(told).delivery = { channel: "email", on: "2026-10-12", state: "confirmed" };
    },
  },
  {
    rule: "one-call-for-the-group",
    sentence: "one clerk pays for twelve companies",
    change: (told) => {
      told.people[0].sharedWith = Array.from({ length: 11 }, (_, n) => `C-${n + 2}`);
    },
  },
  {
    rule: "one-call-for-the-group-untold",
    sentence: "one clerk for twelve companies, and no contacts were told",
    change: (told) => {
      told.people[0].sharedWith = Array.from({ length: 11 }, (_, n) => `C-${n + 2}`);
      delete told.contacts;
    },
  },
  {
    rule: "one-overview",
    sentence: "five invoices late at once",
    change: (told) => {
      for (const n of [2, 3, 4, 5]) told.invoices.push({ ...told.invoices[0], id: `F${n}` });
    },
  },
  {
    rule: "large-and-late",
    sentence: "fifty thousand, twelve days late",
    change: (told) => {
      first(told).amount = "50000.00";
    },
  },
  { rule: "did-it-arrive", sentence: "twelve days late and nothing else", change: () => {} },
  { rule: "another-way", sentence: "a call that nobody answered", change: (told) => contacted(told, [16, "phone", 2, "no-answer"]) },
  { rule: "after-the-talk", sentence: "spoken to, and nothing followed", change: (told) => contacted(told, [15, "phone", 1, "reached"]) },
  {
    rule: "call-after-silence",
    sentence: "a mail that nobody answered",
    change: (told) => {
      first(told).due = "2026-11-16";
      contacted(told, [18, "email", 2, "sent"]);
    },
  },
  { rule: "ask-for-a-date", sentence: "spoken with a week ago, and it is twelve days", change: (told) => contacted(told, [16, "phone", 2, "reached"]) },
  {
    rule: "arrange-together",
    sentence: "asked for a date and got none",
    change: (told) => contacted(told, [13, "phone", 2, "reached"], [16, "phone", 3, "reached"]),
  },
  { rule: "clear-request", sentence: "a director who said no, months late", change: refusedLong },
  {
    rule: "heard-no",
    sentence: "said no again, in a personal conversation",
    change: (told) => {
      refusedLong(told);
      told.contacts.push({
        on: "2026-11-14T10:00:00+01:00",
        channel: "phone",
        purpose: "payment",
        treatment: "announce-in-person",
        to: "k1",
        outcome: "reached-refused",
      });
    },
  },
  { rule: "formal-after-announcement", sentence: "a director who said no, months late, with everything tried", change: refusedLong },
  {
    rule: "hand-over-last",
    sentence: "a formal letter arrived and months passed",
    change: (told) => {
      refusedLong(told);
      told.contacts.push(
        { on: "2026-11-13T10:00:00+01:00", channel: "phone", purpose: "payment", treatment: "announce-in-person", to: "k1", outcome: "reached-refused" },
        {
          on: "2026-11-14T10:00:00+01:00",
          channel: "registered-letter",
          purpose: "legal",
          treatment: "formal-notice",
          pressure: 5,
          to: "k1",
          outcome: "delivery-refused",
        },
      );
    },
  },
  {
    rule: "courtesy-before-due",
    sentence: "a large order was delivered last week",
    change: (told) => {
      notLate(told);
      first(told).amount = "8000.00";
      first(told).handedOver = { on: "2026-11-16" };
      told.customer.since = "2024-01-01";
    },
  },
  {
    rule: "courtesy-for-the-new",
    sentence: "a new customer's first delivery",
    change: (told) => {
      notLate(told);
      first(told).handedOver = { on: "2026-11-16" };
      told.customer.since = "2026-11-01";
    },
  },
  {
    rule: "early-word-for-the-late",
    sentence: "usually late, and due on Thursday",
    change: (told) => {
      notLate(told);
      first(told).due = "2026-11-26";
      paidBefore(told, 8, 9, 10);
    },
  },
  {
    rule: "growing-exposure",
    sentence: "twice as much late as a month ago",
    change: (told) => {
      longLate(told);
      told.invoices.push({ ...told.invoices[0], id: "F2", issued: "2026-10-12", due: "2026-11-11", amount: "4000.00" });
    },
  },
  {
    rule: "limit-reached",
    sentence: "more open than the limit",
    change: (told) => {
      told.customer.creditLimit = { amount: "500.00", currency: "EUR" };
    },
  },
  {
    rule: "cannot-reach-anybody",
    sentence: "three ways, and nothing arrived",
    change: (told) => contacted(told, [12, "email", 2, "bounced"], [14, "letter", 2, "returned"], [17, "phone", 2, "no-answer"]),
  },
  { rule: "prospect-good", sentence: "a sound prospect", change: (told) => prospect(told, "good") },
  { rule: "prospect-fair", sentence: "a prospect with a fair record", change: (told) => prospect(told, "fair") },
  { rule: "prospect-poor", sentence: "a prospect in trouble", change: (told) => prospect(told, "poor") },
  {
    rule: "prospect-large",
    sentence: "a prospect with large plans",
    change: (told) => {
      prospect(told, "good");
      told.customer.screening.expectedYearlyOrder = { amount: "90000.00", currency: "EUR" };
    },
  },
  {
    rule: "in-others-hands",
    sentence: "a partner was asked to help two weeks ago",
    change: (told) => {
      first(told).legal = { state: "agency", since: "2026-11-09" };
    },
  },
  {
    rule: "nothing-open",
    sentence: "nothing is open",
    change: (told) => {
      told.invoices = [];
    },
  },
  { rule: "not-yet-due", sentence: "one invoice, not yet due", change: notLate },
  {
    rule: "small-supplier-large-customer",
    sentence: "a large buyer with a term of sixty days, and we are small",
    preset: "amicable:nl-business@1",
    change: (told) => {
      notLate(told);
      told.creditor.size = "small";
      told.customer.size = "large";
      told.customer.paymentPolicy = { termDays: 60 };
    },
  },
  {
    rule: "fourteen-day-letter",
    sentence: "a consumer who said no, months late, with everything tried",
    preset: "amicable:nl-consumer@1",
    change: (told) => {
      refusedLong(told);
      told.customer.kind = "consumer";
      told.people[0].role = "self";
    },
  },
  {
    rule: "debt-help-offered-early",
    sentence: "a consumer who pays later and later",
    preset: "amicable:nl-consumer@1",
    change: (told) => {
      told.customer.kind = "consumer";
      told.people[0].role = "self";
      first(told).due = "2026-11-02";
      first(told).payments = [{ on: "2026-11-10", amount: "100.00" }];
    },
  },
  {
    rule: "small-things-first",
    sentence: "asked for a colour chart on Friday",
    change: (told) => {
      told.tickets = [{ id: "T1", opened: "2026-11-20", severity: "low" }];
    },
  },
  {
    rule: "balance-below-zero",
    sentence: "the repair took three weeks last summer",
    change: (told) => {
      told.tickets = [{ id: "T1", opened: "2026-06-01", closed: "2026-06-22" }];
    },
  },
  { rule: "look-when-told-paid", sentence: "says it was paid last week", change: (told) => contacted(told, [20, "phone", 2, "says-paid"]) },
  { rule: "believe-when-told-paid", sentence: "says it was paid last week", change: (told) => contacted(told, [20, "phone", 2, "says-paid"]) },
  {
    rule: "time-to-read",
    sentence: "the copy went out on Wednesday",
    change: (told) => {
      contacted(told, [16, "phone", 2, "asked-for-copy"]);
      told.contacts.push({ on: "2026-11-18", channel: "email", purpose: "service", treatment: "send-copy", to: "k1", outcome: "sent" });
    },
  },
  { rule: "ask-who-speaks", sentence: "somebody else speaks for them, they said", change: (told) => contacted(told, [18, "phone", 2, "represented"]) },
  {
    rule: "heard-no",
    sentence: "a clear request was answered with no",
    change: (told) => contacted(told, [13, "phone", 3, "reached"], [16, "phone", 4, "reached-refused"]),
  },
  {
    rule: "nothing-moves",
    sentence: "one unanswered letter, twelve days ago, and no other way known",
    change: (told) => {
      first(told).due = "2026-11-02";
      told.people[0].channels = [{ channel: "letter", state: "ok" }];
      contacted(told, [11, "letter", 2, "sent"]);
    },
  },
  {
    rule: "prospect-unscreened",
    sentence: "a prospect nobody looked at",
    preset: "amicable:prospect@1",
    change: (told) => {
      prospect(told, undefined);
      delete told.invoices;
    },
  },
];

function prospect(told: Parameters<Change>[0], credit: string | undefined): void {
  told.customer.kind = "prospect";
  told.invoices = [];
  told.customer.screening = credit === undefined ? {} : { credit, on: "2026-11-01" };
}
