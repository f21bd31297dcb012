/**
 * The closed lists every other file speaks in. Nothing here computes; a word that is not here is not a word of the library.
 * @module
 */

/** What a step does to the person who receives it; the spine of every promise. */
export const PRESSURES = ["internal", "care", "remind", "arrange", "firm", "formal", "hand-over"] as const;
export type Pressure = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** Pressure an action of a plan may hold: never threatening (P1). */
export type GentlePressure = 0 | 1 | 2 | 3 | 4;
/** From here on a step mentions consequences. */
export const THREATENING = 5;

export const CUSTOMER_KINDS = ["business", "sole-trader", "consumer", "public", "prospect"] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

export const CHANNELS = ["in-person", "phone", "video", "email", "letter", "registered-letter", "sms", "chat", "portal"] as const;
export type Channel = (typeof CHANNELS)[number];
/** Ways in which a person hears a voice and can answer at once. */
export const VOICE_CHANNELS: readonly Channel[] = ["in-person", "phone", "video"];

/** From thankful to firm. Accusing is not on the scale (C5). */
export const TONES = ["thankful", "warm", "concerned", "helpful", "matter-of-fact", "firm"] as const;
export type Tone = (typeof TONES)[number];

export const READING_LEVELS = ["A2", "B1", "standard"] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];
export const DIGITAL_SKILLS = ["none", "some", "good"] as const;
export type DigitalSkill = (typeof DIGITAL_SKILLS)[number];

/** Why an invoice is not paid (A1). `unknown` is an answer too. */
export const REASONS = [
  "forgot",
  "never-received",
  "administrative-block",
  "dispute",
  "dissatisfied",
  "cannot-pay",
  "will-not-pay",
  "payment-under-way",
  "usual-rhythm",
  "own-payment-policy",
  "wrong-contact",
  "unknown",
] as const;
export type Reason = (typeof REASONS)[number];
/** How sure we are; `told` means the customer said so. */
export const STRENGTHS = ["none", "weak", "likely", "told"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const CIRCUMSTANCES = [
  "bereavement",
  "insolvency",
  "debt-help",
  "statutory-pause",
  "hardship",
  "vulnerability",
  "minor",
  "administration",
  "lawyer",
  "identity-misuse",
  "disaster",
] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** People on the customer's side. `self` is the natural person who is the customer. */
export const PERSON_ROLES = [
  "self",
  "accounts-payable",
  "buyer",
  "budget-holder",
  "director",
  "heirs",
  "trustee",
  "lawyer",
  "administrator",
  "debt-counsellor",
  "other",
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];
export const CHANNEL_STATES = ["ok", "unverified", "bounced", "opted-out", "left-company"] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];

/** What ties a colleague to a customer (B1). `decides` may release a serious step. */
export const RELATIONS = ["won", "does-the-work", "serves", "advises", "manages", "controls-credit", "decides"] as const;
export type Relation = (typeof RELATIONS)[number];

export const PURPOSES = ["payment", "service", "sales", "delivery", "survey", "thanks", "agreement", "legal", "other"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What came of a contact (C8). A closed list: each outcome changes the next plan. */
export const OUTCOMES = [
  "sent",
  "delivery-unknown",
  "bounced",
  "returned",
  "delivery-refused",
  "no-answer",
  "voicemail",
  "wrong-person",
  "left-company",
  "reached",
  "reached-promised",
  "reached-arranged",
  "reached-disputed",
  "reached-refused",
  "reached-hardship",
  "reached-unhappy",
  "asked-for-copy",
  "says-paid",
  "says-not-received",
  "replied",
  "opted-out",
  "represented",
  "done",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a customer may bring up that asks for an answer of ours. */
export type News = "hardship" | "dissatisfaction" | "question";

/** How sure we are that something arrived (A8), strongest first. */
export const RECEIPTS = ["confirmed", "refused", "presumed", "failed"] as const;
export type Receipt = (typeof RECEIPTS)[number];

export const DISPUTE_GROUNDS = ["price", "quantity", "quality", "delivery", "not-ordered", "paid-already", "terms", "other"] as const;
export type DisputeGround = (typeof DISPUTE_GROUNDS)[number];

export const DEADLINE_KINDS = ["limitation", "credit-insurer", "claim-filing", "retention-of-title", "tax-refund", "other"] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Order in which proposals are weighed; the policy's author chooses it. */
export const TIERS = ["first", "strong", "normal", "fallback"] as const;
export type Tier = (typeof TIERS)[number];

/** Words for people, by language. */
export type Words = { readonly en: string; readonly nl: string };

/** A sentence not yet put into words: a key of the language data and what goes into its gaps. */
export interface Message {
  readonly key: string;
  readonly with: Readonly<Record<string, string | number>>;
}

/** A message, shortly. */
export function message(key: string, gaps: Readonly<Record<string, string | number>> = {}): Message {
  return { key, with: gaps };
}

/** JSON as it is told to us. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
