/** For every guardrail a customer whom nothing else protects, by the promise that protects this customer. */
import type { Witness } from "./witness.js";
import { CONTACT_WITNESSES } from "./witnesses-contact.js";
import { LAW_WITNESSES } from "./witnesses-law.js";
import { PRESSURE_WITNESSES } from "./witnesses-pressure.js";

export const WITNESSES: readonly Witness[] = [...CONTACT_WITNESSES, ...PRESSURE_WITNESSES, ...LAW_WITNESSES];

/** Which guardrails keep which promise. Not read from the guardrails: whoever takes one away is told which promise is broken. */
export const KEPT_BY: Readonly<Record<string, readonly string[]>> = {
  P1: ["no-automatic-first-contact"],
  P2: [
    "dispute-unanswered",
    "promise-running",
    "arrangement-kept",
    "address-unverified",
    "proven-receipt",
    "voice-before-formal",
    "formal-not-before",
    "letter-under-way",
    "legal-term",
  ],
  P3: [
    "nothing-collectable",
    "nothing-late",
    "money-under-way",
    "bank-data-stale",
    "bank-not-past-due-date",
    "claims-of-others",
    "in-others-hands",
    "no-costs",
  ],
  P4: [
    "circumstance.bereavement",
    "circumstance.insolvency",
    "circumstance.debt-help",
    "circumstance.statutory-pause",
    "circumstance.hardship",
    "circumstance.vulnerability",
    "circumstance.minor",
    "circumstance.administration",
    "circumstance.lawyer",
    "circumstance.identity-misuse",
    "circumstance.disaster",
    "representative-only",
    "reading-level",
    "person-decides",
    "lawful-rest",
    "lawful-language",
  ],
  P5: ["paused", "quiet-after-reply", "answer-first"],
  P6: ["evidence-of-unwillingness", "told-enough"],
  P8: [
    "opted-out",
    "address-bounced",
    "no-way-to-reach",
    "third-party-disclosure",
    "colleague-agrees",
    "digital-skill",
    "authority",
    "contact-window",
    "not-worth-a-contact",
    "lawful-contact-count",
    "quiet-after-conversation",
    "consent-to-channel",
    "lawful-content",
  ],
  P10: ["contact-cap", "rest-between-contacts", "delivery-unknown", "done-recently"],
  P11: ["not-the-same-again", "one-step-up"],
};
