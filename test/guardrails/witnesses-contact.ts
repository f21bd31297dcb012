/** Whom the guardrails protect that say who may be spoken to at all, how, and how often. */
import { action, circumstance, firstLate, requires, type Witness } from "./witness.js";

export const CONTACT_WITNESSES: readonly Witness[] = [
  {
    guardrail: "nothing-collectable",
    sentence: "nobody is asked for money when a credit in hand covers it",
    treatment: "statement-of-account",
    change: (told) => {
      told.unappliedCash = [{ on: "2026-11-01", amount: { amount: "1500.00", currency: "EUR" } }];
    },
  },
  {
    guardrail: "nothing-late",
    sentence: "nobody is reminded of arrears before the due date",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts = [];
      for (const invoice of told.invoices) {
        invoice.due = "2026-12-20";
      }
    },
  },
  {
    guardrail: "dispute-unanswered",
    sentence: "a question without an answer stands before any clear request",
    treatment: "clear-request",
    change: (told) => {
      told.invoices[1].disputes = [{ id: "D1", raised: "2026-08-20", ground: "price" }];
    },
  },
  {
    guardrail: "promise-running",
    sentence: "nothing firm is said while a promise runs",
    treatment: "clear-request",
    change: (told) => {
      told.promises = [{ made: "2026-11-20", by: "2026-12-01", amount: { amount: "200.00", currency: "EUR" }, invoices: ["F1"] }];
    },
  },
  {
    guardrail: "arrangement-kept",
    sentence: "whoever keeps to the plan is left in peace",
    treatment: "clear-request",
    change: (told) => {
      told.arrangements = [
        { agreed: "2026-10-06", invoices: ["F2"], confirmed: true, instalments: [{ due: "2026-12-15", amount: { amount: "500.00", currency: "EUR" } }] },
      ];
    },
  },
  {
    guardrail: "money-under-way",
    sentence: "an invoice with money on its way is left out of a proposal to pay in parts",
    treatment: "propose-arrangement",
    change: (told) => {
      told.invoices[1].payments = [{ on: "2026-11-20", amount: "200.00", state: "in-transit" }];
    },
    holds: (plan) => !action(plan, "propose-arrangement")?.about.some((line) => line.invoice === "F2"),
  },
  {
    guardrail: "bank-data-stale",
    sentence: "with old bank data nobody is asked",
    treatment: "reminder-call",
    change: (told) => {
      told.bank.asOf = "2026-11-18";
    },
  },
  {
    guardrail: "bank-not-past-due-date",
    sentence: "a payment on the due date gets the time to show",
    treatment: "ask-if-arrived",
    change: (told) => {
      told.contacts = [];
      told.invoices = [{ ...told.invoices[0], due: "2026-11-20" }];
      told.bank.asOf = "2026-11-20";
    },
  },
  ...["bereavement", "insolvency", "debt-help", "statutory-pause", "minor", "lawyer", "disaster"].map(
    (kind): Witness => ({
      guardrail: `circumstance.${kind}`,
      sentence: `nobody asks for money in case of ${kind}`,
      treatment: "reminder-call",
      change: (told) => {
        circumstance(kind)(told);
        if (kind !== "statutory-pause" && kind !== "disaster")
          told.people[0].role = { bereavement: "heirs", insolvency: "trustee", "debt-help": "debt-counsellor", minor: "administrator", lawyer: "lawyer" }[
            kind as "minor"
          ];
      },
    }),
  ),
  ...["hardship", "vulnerability"].map(
    (kind): Witness => ({
      guardrail: `circumstance.${kind}`,
      sentence: `nothing firm is said in case of ${kind}`,
      treatment: "clear-request",
      change: circumstance(kind),
    }),
  ),
  {
    guardrail: "circumstance.administration",
    sentence: "whoever is under administration hears nothing firm",
    treatment: "clear-request",
    change: (told) => {
      circumstance("administration")(told);
      told.people[0].role = "administrator";
    },
  },
  {
    guardrail: "circumstance.identity-misuse",
    sentence: "where a name may have been misused a person looks first, and nobody calls",
    treatment: "check-in-call",
    change: circumstance("identity-misuse"),
  },
  {
    guardrail: "paused",
    sentence: "a rest that was agreed is kept",
    treatment: "reminder-call",
    change: (told) => {
      told.customer.pause = { until: "2026-12-10", reason: "holiday" };
    },
  },
  {
    guardrail: "opted-out",
    sentence: "stop means stop",
    treatment: "reminder-call",
    change: (told) => {
      told.people[0].channels = [{ channel: "phone", state: "opted-out" }];
    },
  },
  {
    guardrail: "address-bounced",
    sentence: "nothing goes where it came back from",
    treatment: "friendly-reminder",
    change: (told) => {
      told.people[0].channels = [{ channel: "email", state: "bounced" }];
      told.contacts = told.contacts.slice(0, 1);
    },
  },
  {
    guardrail: "address-unverified",
    sentence: "nothing firm goes to a number nobody verified",
    treatment: "clear-request",
    change: (told) => {
      told.people[0].channels = [{ channel: "letter", state: "unverified" }];
    },
  },
  {
    guardrail: "no-way-to-reach",
    sentence: "a call needs somebody to call",
    treatment: "reminder-call",
    change: (told) => {
      told.people = [];
    },
  },
  {
    guardrail: "third-party-disclosure",
    sentence: "the neighbour never hears of it",
    treatment: "reminder-call",
    change: (told) => {
      told.people[0].role = "other";
    },
  },
  {
    guardrail: "representative-only",
    sentence: "where somebody speaks for the customer, only that person is called",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts.push({ on: "2026-10-20", channel: "email", direction: "in", purpose: "payment", to: "k1", outcome: "represented" });
    },
  },
  {
    guardrail: "contact-cap",
    sentence: "two contacts in a week are enough, whoever made them",
    treatment: "check-in-call",
    change: (told) => {
      for (const on of ["2026-11-18", "2026-11-20"]) told.contacts.push({ on, channel: "email", purpose: "sales", to: "k1", outcome: "sent" });
    },
  },
  {
    guardrail: "rest-between-contacts",
    sentence: "not twice on one day",
    treatment: "check-in-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-23", channel: "email", purpose: "sales", to: "k1", outcome: "sent" });
    },
  },
  {
    guardrail: "quiet-after-reply",
    sentence: "who just answered is not asked again at once",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-21", channel: "email", direction: "in", purpose: "service", to: "k1", outcome: "replied" });
    },
  },
  {
    guardrail: "answer-first",
    sentence: "who asked for a copy gets the copy before another question",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-10", channel: "email", direction: "in", purpose: "service", to: "k1", outcome: "asked-for-copy" });
    },
  },
  {
    guardrail: "delivery-unknown",
    sentence: "nobody writes again before it is known whether the last message went out",
    treatment: "check-in-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-10", channel: "email", purpose: "sales", to: "k1", outcome: "delivery-unknown" });
    },
  },
  {
    guardrail: "not-the-same-again",
    sentence: "not the same unanswered letter again",
    treatment: "friendly-reminder",
    change: (told) => {
      told.contacts = told.contacts.slice(0, 2);
      told.people[0].channels = [{ channel: "email", state: "ok" }];
    },
  },
  {
    guardrail: "no-automatic-first-contact",
    sentence: "the first word about arrears comes from a named person",
    treatment: "reminder-call",
    change: firstLate,
    holds: requires("reminder-call", "named-sender"),
  },
  {
    guardrail: "colleague-agrees",
    sentence: "a colleague's veto is respected until its date",
    treatment: "reminder-call",
    change: (told) => {
      told.colleagues[0].veto = { on: "2026-11-20", until: "2026-12-01", reason: "in talks" };
    },
  },
  {
    guardrail: "reading-level",
    sentence: "who reads with difficulty is called before anything is written",
    treatment: "friendly-reminder",
    change: (told) => {
      told.customer.readingLevel = "A2";
      told.contacts = [];
    },
  },
  {
    guardrail: "digital-skill",
    sentence: "who has no computer gets no e-mail",
    treatment: "friendly-reminder",
    change: (told) => {
      told.customer.digitalSkill = "none";
      told.people[0].channels = [{ channel: "email", state: "ok" }];
      told.contacts = told.contacts.slice(0, 1);
    },
  },
];
