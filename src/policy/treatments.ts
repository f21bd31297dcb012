/**
 * Every treatment the library ships, mildest first. Adding one touches this list and the words in `language/`.
 * @module
 */
import type { Channel, Outcome, Relation } from "../vocabulary.js";
import type { Treatment } from "./treatment.js";

const VOICE: readonly Channel[] = ["phone", "in-person", "video"];
const VOICE_THEN_WRITING: readonly Channel[] = ["phone", "in-person", "video", "email", "chat", "letter", "portal", "sms"];
const WRITING: readonly Channel[] = ["email", "letter", "chat", "portal", "sms"];
const WHO_KNOWS: readonly Relation[] = ["won", "serves", "advises", "manages", "controls-credit"];
const OFFICE: readonly Relation[] = ["controls-credit", "serves", "manages"];
const UNREACHED: readonly Outcome[] = ["no-answer", "voicemail", "bounced", "returned", "delivery-unknown"];
const SILENT: readonly Outcome[] = [...UNREACHED, "sent"];

type Inside = Partial<Pick<Treatment, "owner" | "commits" | "about" | "protects" | "purpose" | "next">>;
function inside(id: string, traits: Inside = {}): Treatment {
  return {
    id,
    pressure: 0,
    where: "inside",
    asksForMoney: false,
    discloses: false,
    purpose: "other",
    channels: [],
    tone: "helpful",
    owner: OFFICE,
    about: "late",
    personal: false,
    next: [],
    ...traits,
  };
}

type Contact = Pick<Treatment, "pressure" | "purpose" | "tone"> & Partial<Treatment>;
function contact(id: string, traits: Contact): Treatment {
  return {
    id,
    where: "customer",
    asksForMoney: false,
    discloses: false,
    channels: VOICE_THEN_WRITING,
    owner: WHO_KNOWS,
    about: "late",
    personal: true,
    next: [],
    ...traits,
  };
}
function next(treatment: string, outcomes: readonly Outcome[], afterDays: number): Treatment["next"][number] {
  return { treatment, outcomes, afterDays };
}

const INSIDE: readonly Treatment[] = [
  inside("wait", { about: "open" }),
  inside("check-bank", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("allocate-cash", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("correct-invoice", { owner: ["does-the-work", "controls-credit", "serves"], about: "blocked" }),
  inside("upload-to-portal", { owner: ["controls-credit", "serves"], about: "blocked" }),
  inside("verify-contact-details", { owner: ["serves", "won", "controls-credit"], about: "open" }),
  inside("find-right-contact", { owner: ["won", "serves", "controls-credit"], about: "open" }),
  inside("put-to-person", { owner: ["manages", "decides", "controls-credit"], about: "open" }),
  inside("hold-new-credit", { owner: ["decides", "manages", "controls-credit"], about: "open" }),
  inside("write-off-trifle", { owner: ["decides", "controls-credit", "manages"], commits: "open-amount", about: "open" }),
  inside("protect-right", { owner: ["controls-credit", "decides", "manages"], purpose: "legal", protects: true, about: "open" }),
  inside("recall-agency", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("release-formal-step", { owner: ["decides", "manages"], purpose: "legal" }),
  inside("pursue-prospect", { owner: ["won", "manages"], purpose: "sales", about: "none" }),
  inside("pursue-with-deposit", { owner: ["won", "manages"], purpose: "sales", about: "none" }),
  inside("set-credit-limit", { owner: ["controls-credit", "decides"], purpose: "sales", about: "none" }),
  inside("not-yet-prospect", { owner: ["won", "manages"], purpose: "sales", about: "none" }),
];

const CARE: readonly Treatment[] = [
  contact("thank", {
    pressure: 1,
    purpose: "thanks",
    tone: "thankful",
    about: "none",
    reply: true,
    channels: ["email", "phone", "chat", "letter", "sms", "portal"],
  }),
  contact("send-copy", { pressure: 1, purpose: "service", tone: "helpful", about: "open", reply: true, channels: WRITING, owner: OFFICE, personal: false }),
  contact("confirm-agreement", { pressure: 1, purpose: "agreement", tone: "thankful", about: "open", reply: true, channels: WRITING }),
  contact("redirect-to-representative", {
    pressure: 1,
    purpose: "service",
    tone: "helpful",
    about: "open",
    reply: true,
    channels: ["letter", "email"],
    owner: OFFICE,
  }),
  contact("check-in-call", {
    pressure: 1,
    purpose: "service",
    tone: "concerned",
    channels: [...VOICE, "email", "letter"],
    next: [next("ask-if-arrived", UNREACHED, 3)],
  }),
  contact("satisfaction-call", {
    pressure: 1,
    purpose: "service",
    tone: "concerned",
    about: "none",
    owner: ["does-the-work", "serves", "won", "advises", "manages"],
    channels: [...VOICE, "email", "letter"],
  }),
  contact("mend-service", {
    pressure: 1,
    purpose: "service",
    tone: "helpful",
    about: "none",
    owner: ["does-the-work", "serves", "manages"],
    channels: [...VOICE, "email", "letter"],
  }),
  contact("answer-dispute", {
    pressure: 1,
    purpose: "service",
    tone: "helpful",
    about: "disputed",
    reply: true,
    owner: ["does-the-work", "serves", "won", "controls-credit"],
  }),
  contact("courtesy-contact", { pressure: 1, purpose: "delivery", tone: "warm", about: "not-yet-due", owner: ["does-the-work", "won", "serves", "advises"] }),
  contact("offer-help", {
    pressure: 1,
    purpose: "service",
    tone: "concerned",
    owner: ["serves", "advises", "won", "controls-credit"],
    channels: [...VOICE, "letter", "email"],
  }),
];

const ASKING: readonly Treatment[] = [
  contact("upcoming-due-notice", {
    pressure: 2,
    purpose: "payment",
    tone: "warm",
    about: "not-yet-due",
    asksForMoney: true,
    channels: WRITING,
    personal: false,
  }),
  contact("ask-if-arrived", {
    pressure: 2,
    purpose: "payment",
    tone: "warm",
    asksForMoney: true,
    discloses: true,
    next: [next("reminder-call", SILENT, 5), next("friendly-reminder", UNREACHED, 3)],
  }),
  contact("friendly-reminder", {
    pressure: 2,
    purpose: "payment",
    tone: "warm",
    asksForMoney: true,
    discloses: true,
    channels: [...WRITING],
    next: [next("reminder-call", SILENT, 5)],
  }),
  contact("reminder-call", {
    pressure: 2,
    purpose: "payment",
    tone: "warm",
    asksForMoney: true,
    discloses: true,
    channels: VOICE,
    next: [next("friendly-reminder", UNREACHED, 2)],
  }),
  contact("statement-of-account", {
    pressure: 2,
    purpose: "payment",
    tone: "helpful",
    about: "open",
    asksForMoney: true,
    discloses: true,
    owner: OFFICE,
    channels: VOICE_THEN_WRITING,
  }),
  contact("retry-debit", {
    pressure: 2,
    purpose: "payment",
    tone: "helpful",
    asksForMoney: true,
    discloses: true,
    owner: ["controls-credit", "serves"],
    channels: ["phone", "email", "letter", "chat", "sms"],
  }),
  contact("remind-of-promise", { pressure: 2, purpose: "payment", tone: "helpful", asksForMoney: true, discloses: true }),
  contact("terms-conversation", {
    pressure: 2,
    purpose: "agreement",
    tone: "helpful",
    asksForMoney: false,
    discloses: true,
    owner: ["won", "advises", "manages"],
    channels: [...VOICE, "email"],
  }),
  contact("ask-for-date", {
    pressure: 3,
    purpose: "payment",
    tone: "helpful",
    asksForMoney: true,
    discloses: true,
    next: [next("propose-arrangement", ["reached", "reached-hardship"], 3)],
  }),
  contact("propose-arrangement", {
    pressure: 3,
    purpose: "agreement",
    tone: "helpful",
    asksForMoney: true,
    discloses: true,
    commits: "arrangement",
    owner: ["advises", "serves", "won", "controls-credit"],
  }),
  contact("clear-request", {
    pressure: 4,
    purpose: "payment",
    tone: "firm",
    asksForMoney: true,
    discloses: true,
    owner: ["manages", "won", "controls-credit"],
  }),
  contact("announce-in-person", {
    pressure: 4,
    purpose: "payment",
    tone: "firm",
    asksForMoney: true,
    discloses: true,
    owner: ["manages", "won", "advises", "controls-credit"],
    channels: ["in-person", "phone", "video"],
  }),
];

const SERIOUS: readonly Treatment[] = [
  contact("formal-notice", {
    pressure: 5,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages", "controls-credit"],
    channels: ["registered-letter", "letter", "email"],
  }),
  contact("fourteen-day-letter", {
    pressure: 5,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages", "controls-credit"],
    channels: ["registered-letter", "letter", "email"],
  }),
  contact("hand-over-to-partner", {
    pressure: 6,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages"],
    channels: ["letter", "email"],
  }),
  contact("court-claim", {
    pressure: 6,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages"],
    channels: ["letter"],
  }),
  contact("stop-service", {
    pressure: 6,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages"],
    channels: ["letter", "email"],
  }),
];

export const TREATMENTS: readonly Treatment[] = [...INSIDE, ...CARE, ...ASKING, ...SERIOUS];
