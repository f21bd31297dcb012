/**
 * What can hold a step back and needs a sentence for it. A guardrail that is added gets one line here and one in each language.
 * @module
 */
import { CIRCUMSTANCES } from "../vocabulary.js";

const PLAIN_IDS = [
  ...(["nothing-collectable", "nothing-late", "dispute-unanswered", "promise-running", "arrangement-kept", "money-under-way"] as const),
  ...(["bank-data-stale", "bank-not-past-due-date", "paused", "opted-out", "address-bounced", "address-unverified", "left-company"] as const),
  ...([
    "third-party-disclosure",
    "shared-way",
    "representative-only",
    "contact-cap",
    "rest-between-contacts",
    "quiet-after-reply",
    "answer-first",
    "delivery-unknown",
  ] as const),
  ...(["not-the-same-again", "no-automatic-first-contact", "colleague-agrees", "colleague-veto", "reading-level", "digital-skill"] as const),
  ...(["proven-receipt", "one-step-up", "voice-before-formal", "announced-first", "person-decides", "authority", "claims-of-others"] as const),
  ...([
    "in-others-hands",
    "no-costs",
    "contact-window",
    "no-slot",
    "formal-not-before",
    "not-worth-a-contact",
    "told-enough",
    "evidence-of-unwillingness",
  ] as const),
  ...(["lawful-contact-count", "quiet-after-conversation", "consent-to-channel", "letter-under-way", "legal-term", "lawful-rest"] as const),
  ...(["lawful-language", "lawful-content"] as const),
  ...(["policy-never", "no-way-to-reach", "done-recently", "unknown-fact", "error"] as const),
] as const;

export const GUARDRAIL_IDS = [...PLAIN_IDS, ...CIRCUMSTANCES.map((circumstance) => `circumstance.${circumstance}` as const)] as const;

export type GuardrailWordId = (typeof GUARDRAIL_IDS)[number];
