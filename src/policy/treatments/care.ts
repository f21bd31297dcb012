/** Level 1: thanking, mending, helping, answering. */
import type { Treatment } from "../treatment.js";
import { contact, next, OFFICE, UNREACHED, VOICE, WRITING } from "./declare.js";

export const CARE: readonly Treatment[] = [
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
    about: "open",
    owner: ["serves", "advises", "won", "controls-credit"],
    channels: [...VOICE, "letter", "email"],
  }),
];
