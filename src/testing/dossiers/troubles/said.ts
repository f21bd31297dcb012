/**
 * What was said lately, by us and by them.
 * @module
 */
import { dayFrom, type Frame, type JsonObject } from "../sketch.js";
import { contacted, invoiceOf, type Trouble } from "./trouble.js";

const SERVICE = { channel: "email", purpose: "service", outcome: "sent" };
const asked = (frame: Frame, ago: number, treatment: string, pressure: number, channel: string, outcome: string, hour = "10:00"): JsonObject => ({
  on: `${dayFrom(frame, -ago)}T${hour}:00Z`,
  ...{ treatment, pressure, channel, outcome, purpose: "payment", to: "k1" },
});

export const SAID: readonly Trouble[] = [
  {
    name: "they wrote",
    tell: (told, setting) => contacted(setting.which % 3, { channel: "email", direction: "in", purpose: "other", outcome: "replied" })(told, setting),
  },
  { name: "they asked for a copy", tell: contacted(6, { channel: "email", direction: "in", purpose: "other", outcome: "asked-for-copy" }) },
  { name: "a hard story", tell: contacted(6, { channel: "phone", direction: "in", purpose: "other", outcome: "reached-hardship" }) },
  { name: "an unhappy story", tell: contacted(6, { channel: "phone", direction: "in", purpose: "other", outcome: "reached-unhappy" }) },
  { name: "somebody speaks for them", tell: contacted(9, { channel: "phone", direction: "in", purpose: "other", outcome: "represented" }) },
  { name: "a message that may not have gone out", tell: contacted(5, { ...SERVICE, outcome: "delivery-unknown" }) },
  { name: "spoken to today", tell: contacted(0, SERVICE) },
  { name: "called about money yesterday", tell: contacted(1, { channel: "phone", purpose: "payment", outcome: "no-answer" }) },
  {
    name: "two contacts this week",
    tell: (told, setting) => ({ contacts: [...told.contacts, ...[6, 4].flatMap((ago) => contacted(ago, SERVICE)(told, setting).contacts?.slice(-1) ?? [])] }),
  },
  { name: "a mail that nobody answered", tell: contacted(5, { ...SERVICE, purpose: "payment", treatment: "friendly-reminder", pressure: 2 }) },
  {
    name: "our letter in the post",
    tell: (told, setting) =>
      contacted(1 + (setting.which % 2), { channel: "letter", purpose: "legal", treatment: "clear-request", pressure: 4, outcome: "sent" })(told, setting),
  },
  {
    name: "a letter whose term runs",
    only: { country: "NL", kind: "consumer" },
    tell: contacted(9, { channel: "registered-letter", purpose: "legal", treatment: "fourteen-day-letter", pressure: 5, outcome: "sent" }),
  },
  {
    name: "nothing but talks, and no sign that they will not pay",
    tell: (_, { frame }) => ({
      contacts: [asked(frame, 40, "ask-if-arrived", 2, "email", "replied"), asked(frame, 20, "ask-about-arrangement", 3, "phone", "reached")],
    }),
  },
  {
    name: "only ever written to",
    tell: (_, { frame }) => ({
      contacts: [asked(frame, 40, "ask-if-arrived", 2, "email", "replied"), asked(frame, 20, "ask-for-date", 3, "letter", "reached-refused")],
    }),
  },
  {
    name: "called in vain, and one letter",
    tell: (_, { frame }) => ({
      contacts: [
        asked(frame, 30, "reminder-call", 2, "phone", "no-answer", "09:00"),
        asked(frame, 27, "reminder-call", 2, "phone", "no-answer", "15:00"),
        asked(frame, 24, "reminder-call", 2, "phone", "no-answer", "17:00"),
        asked(frame, 12, "ask-for-date", 3, "letter", "sent"),
      ],
    }),
  },
  {
    name: "all of it within two weeks",
    tell: (_, { frame, currency }) => ({
      invoices: [invoiceOf("I-1", -17, 100_000, currency, frame)],
      contacts: [
        asked(frame, 12, "ask-if-arrived", 2, "email", "sent"),
        asked(frame, 9, "ask-for-date", 3, "phone", "reached-refused"),
        asked(frame, 5, "announce-in-person", 4, "phone", "reached"),
      ],
    }),
  },
  { name: "never contacted", tell: () => ({ contacts: [] }) },
];
