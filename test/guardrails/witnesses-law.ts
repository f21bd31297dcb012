/** Whom the guardrails of the law protect. */
import { callable, livesIn, requires, type Witness } from "./witness.js";

export const LAW_WITNESSES: readonly Witness[] = [
  {
    guardrail: "lawful-contact-count",
    sentence: "in Massachusetts nobody is called a third time in a week, whoever of the household answered",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "US", region: "MA", kind: "consumer" });
      told.people = [callable("k1", "self"), callable("k2", "other")];
      told.contacts = [
        { on: "2026-11-18", channel: "phone", purpose: "payment", to: "k1", outcome: "no-answer" },
        { on: "2026-11-20", channel: "phone", purpose: "payment", to: "k2", outcome: "no-answer" },
      ];
    },
  },
  {
    guardrail: "quiet-after-conversation",
    sentence: "in the United States a conversation gives a week without another call",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "US", region: "TX", kind: "consumer" });
      told.people = [callable("k1", "self")];
      told.contacts = [{ on: "2026-11-18", channel: "phone", purpose: "payment", to: "k1", outcome: "reached" }];
    },
  },
  {
    guardrail: "consent-to-channel",
    sentence: "in New York City nobody gets a mail without having chosen that way",
    treatment: "friendly-reminder",
    change: (told) => {
      livesIn(told, { country: "US", region: "NY", city: "New York", kind: "consumer" });
      told.people = [{ id: "k1", role: "self", channels: [{ channel: "email", state: "ok" }] }];
      told.contacts = [];
    },
  },
  {
    guardrail: "letter-under-way",
    sentence: "nothing formal while our own letter may still be in the post",
    treatment: "formal-notice",
    change: (told) => {
      told.contacts.push({ on: "2026-11-19", channel: "letter", purpose: "payment", treatment: "clear-request", pressure: 4, to: "k1", outcome: "sent" });
    },
  },
  {
    guardrail: "legal-term",
    sentence: "no consumer is handed over before the fourteen days have run",
    treatment: "hand-over-to-partner",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
      told.contacts.push(
        { on: "2026-10-15T11:00:00+02:00", channel: "phone", purpose: "payment", treatment: "announce-in-person", to: "k1", outcome: "reached" },
        { on: "2026-11-06", channel: "registered-letter", purpose: "legal", treatment: "fourteen-day-letter", to: "k1", outcome: "sent" },
      );
    },
  },
  {
    guardrail: "lawful-rest",
    sentence: "debt help gives four months of rest, also when it ended sooner",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
      told.customer.circumstances = [{ kind: "debt-help", from: "2026-09-01", until: "2026-10-31" }];
    },
  },
  {
    guardrail: "lawful-language",
    sentence: "whoever collects for others writes plainly to every Dutch consumer",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
      told.creditor.collects = "for-others";
    },
    holds: requires("reminder-call", "plain-language"),
  },
  {
    guardrail: "lawful-content",
    sentence: "the 14-day letter says what the law wants",
    treatment: "fourteen-day-letter",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
    },
    holds: requires("fourteen-day-letter", "free-term-named"),
  },
];
