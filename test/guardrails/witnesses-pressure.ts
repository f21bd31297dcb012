/** Whom the guardrails protect that say how far anybody may go, and what is not worth it. */
import { firstLate, requires, type Witness } from "./witness.js";

export const PRESSURE_WITNESSES: readonly Witness[] = [
  {
    guardrail: "proven-receipt",
    sentence: "nothing formal without proof that something arrived",
    treatment: "formal-notice",
    change: (told) => {
      told.contacts = [1, 2, 3].map((day) => ({
        on: `2026-09-0${day}T1${day}:00:00+02:00`,
        channel: "phone",
        purpose: "payment",
        pressure: 3,
        to: "k1",
        outcome: "no-answer",
      }));
      told.contacts.push(
        { on: "2026-09-20", channel: "letter", purpose: "payment", pressure: 3, to: "k1", outcome: "sent" },
        { on: "2026-10-01", channel: "letter", purpose: "payment", treatment: "announce-in-person", pressure: 4, to: "k1", outcome: "sent" },
      );
    },
  },
  { guardrail: "one-step-up", sentence: "no level is skipped", treatment: "ask-for-date", change: firstLate },
  {
    guardrail: "voice-before-formal",
    sentence: "a voice comes before a formal letter",
    treatment: "formal-notice",
    change: (told) => {
      for (const contact of told.contacts) contact.channel = "email";
      told.contacts[2].channel = "letter";
    },
  },
  {
    guardrail: "person-decides",
    sentence: "a person decides about anything serious",
    treatment: "formal-notice",
    change: () => {},
    holds: requires("formal-notice", "person-decides"),
  },
  {
    guardrail: "authority",
    sentence: "nobody gives away more than they may",
    treatment: "propose-arrangement",
    change: (told) => {
      delete told.colleagues[0].authorityUpTo;
    },
    holds: requires("propose-arrangement", "person-decides"),
  },
  {
    guardrail: "claims-of-others",
    sentence: "a claim that was sold is not ours to ask for",
    treatment: "reminder-call",
    change: (told) => {
      told.creditor.claims = { owner: "factored", disclosed: true };
    },
  },
  {
    guardrail: "in-others-hands",
    sentence: "what lies with an agency is not spoken of by us as well",
    treatment: "terms-conversation",
    change: (told) => {
      for (const invoice of told.invoices) invoice.legal = { state: "agency", since: "2026-11-01" };
    },
  },
  {
    guardrail: "no-costs",
    sentence: "nothing friendly carries a price",
    treatment: "reminder-call",
    change: () => {},
    holds: requires("reminder-call", "no-costs"),
  },
  {
    guardrail: "contact-window",
    sentence: "nobody is called while we do not know where they are",
    treatment: "reminder-call",
    change: (told) => {
      delete told.customer.country;
      told.customer.timeZone = "Europe/Amsterdam";
    },
    holds: (plan) => plan.withheld.some((each) => each.by === "contact-window"),
  },
  {
    guardrail: "formal-not-before",
    sentence: "nothing formal in the first weeks",
    treatment: "formal-notice",
    change: (told) => {
      for (const invoice of told.invoices) {
        invoice.due = "2026-11-05";
      }
      told.contacts = [6, 9, 12].map((day, index) => ({
        on: `2026-11-${String(day).padStart(2, "0")}T10:00:00+01:00`,
        channel: index === 1 ? "email" : "phone",
        purpose: "payment",
        pressure: 3,
        to: "k1",
        outcome: index === 2 ? "reached-refused" : index === 1 ? "sent" : "reached",
      }));
    },
  },
  {
    guardrail: "evidence-of-unwillingness",
    sentence: "pressure rises only on evidence",
    treatment: "clear-request",
    change: (told) => {
      told.contacts[2].outcome = "reached";
    },
  },
  {
    guardrail: "not-worth-a-contact",
    sentence: "nobody is asked for two euros",
    treatment: "reminder-call",
    change: (told) => {
      for (const invoice of told.invoices) invoice.amount = "1.00";
    },
  },
  {
    guardrail: "told-enough",
    sentence: "money that came in may not have been told",
    treatment: "clear-request",
    change: (told) => {
      delete told.unappliedCash;
    },
  },
  {
    guardrail: "done-recently",
    sentence: "a colleague is not asked twice for the same",
    treatment: "put-to-person",
    change: (told) => {
      told.journal = [{ on: "2026-11-20", treatment: "put-to-person", outcome: "done" }];
    },
  },
];
