/**
 * Every key a language must have words for. Lists, so that one test can hold every language against them.
 * @module
 */
import { ASK_PAIRS, type AskPair, GUIDE_KEYS } from "../decide/guides.js";
import { WINDOWS } from "../decide/moment/window.js";
import { SCORE_PARTS } from "../decide/plan.js";
import { FACTS } from "../facts/catalogue.js";
import { REQUIREMENTS } from "../guardrails/guardrail.js";
import { MONEY_KEYS } from "../law/money/message-keys.js";
import { TREATMENTS } from "../policy/treatments.js";
import { CHANNELS, CIRCUMSTANCES, OUTCOMES, PERSON_ROLES, PRESSURES, REASONS, RELATIONS, STRENGTHS, TIERS, TONES } from "../vocabulary.js";
import { WHAT_IF_KEYS } from "../what-if/keys.js";
import { FACT_SENTENCES } from "./fact-keys.js";
import { GUARDRAIL_IDS, type GuardrailWordId } from "./guardrail-ids.js";

export const UNKNOWNS = ["not-told", "not-applicable", "too-little-history", "no-rate", "no-calendar", "no-answer"] as const;
export const OPERATORS = [
  ...(["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const),
  ...(["in", "notIn", "contains", "doesNotContain"] as const),
] as const;
/** Operators that read differently of dates: before and after. */
export const DATE_OPERATORS = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
export const DECORATORS = ["someFact", "everyFact", "someValue", "everyValue", "not", "swap"] as const;
export const TIMINGS = [
  ...([
    "earliest",
    "working-day",
    "holiday",
    "office-hours",
    "customer-hours",
    "money-day",
    "own-run",
    "own-rhythm",
    "dry-days",
    "tax-day",
    "rest",
    "agreed-first",
  ] as const),
  ...(["response-time", "deadline", "bank-day", "promise-grace", "look-again", "owner-present", "expected-payment"] as const),
  ...(["calendar", "lawful-hours", "asked-hours", "office-closed", "response-overdue", "response-late"] as const),
  ...(["worth-waiting", "not-worth-waiting", "prepared"] as const),
] as const;
export const OWNER_REASONS = [
  ...RELATIONS,
  "fallback-absent",
  "fallback-refused",
  "fallback-language",
  "fallback-too-late",
  "no-shared-language",
  "unassigned",
] as const;
export const INVOLVEMENTS = ["agree-first", "inform", "decide", "offer"] as const;
/** How a step is described in one sentence: by its channel, or for work inside, for waiting, for a message without a person. */
export const SUMMARIES = [...CHANNELS, "inside", "wait", "automatic", "contact"] as const;
/** Headings of a rendered plan. */
export const HEADINGS = ["next", "others", "later", "withheld", "reasons", "unknown", "notices"] as const;
/** What a plan says of the data it rests on. */
export const NOTICES = ["law-none", "law-stale", "time-barred", "overpaid"] as const;
/** Small labels beside a line. */
export const LABELS = ["who", "involve", "when", "about", "why", "task", "opening", "ask", "offer", "avoid", "needs", "value", "guide"] as const;
export const TEXTS = [
  ...(["headline", "customer", "somebody", "tone", "on-day", "at", "between", "from-to", "not-after", "date-time", "rule"] as const),
  ...([
    "not-so",
    "by-policy",
    "sentence-compared",
    "there",
    "here",
    "both-clocks",
    "hours-there",
    "delivered",
    "unknown-whether",
    "wait-held",
    "wait-held-who",
  ] as const),
  ...(["invoice-asked", "invoice-open", "later-step", "later-threatening", "withheld", "held-back", "look-again"] as const),
  ...(["unknown-fact", "reason", "reason-against", "reason-fact", "compared", "value-of-fact"] as const),
  ...([
    "score",
    "score-net",
    "score-below",
    "score-tier",
    "assumption",
    "not-counted",
    "missing-effect",
    "missing-rate",
    "guide-missing",
    "law-wording",
  ] as const),
] as const;
/** What has to happen first where these hold something back; the others end by themselves, or are right as they are. */
export const NEEDS = [
  ...(["dispute-unanswered", "bank-data-stale", "bank-not-past-due-date", "opted-out", "address-bounced", "address-unverified", "left-company"] as const),
  ...(["third-party-disclosure", "representative-only", "no-way-to-reach", "colleague-agrees", "reading-level", "digital-skill"] as const),
  ...(["not-the-same-again", "no-slot", "person-decides", "authority", "unknown-fact", "claims-of-others", "in-others-hands", "consent-to-channel"] as const),
  ...(["contact-window", "delivery-unknown", "error", "circumstance.insolvency", "circumstance.debt-help", "circumstance.minor"] as const),
  ...(["circumstance.administration", "circumstance.lawyer", "circumstance.identity-misuse"] as const),
] as const satisfies readonly GuardrailWordId[];
/** Languages with a name; others are called by their code. */
export const LANGUAGE_CODES = [
  ...([
    "ar",
    "bg",
    "bn",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fa",
    "fi",
    "fr",
    "ga",
    "he",
    "hi",
    "hr",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "lt",
    "lv",
  ] as const),
  ...(["mt", "nb", "nl", "nn", "no", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "so", "sq", "sr", "sv", "th", "ti", "tr", "uk", "ur", "vi", "zh"] as const),
] as const;
/** How a change and what it changes are put together. */
export const WHAT_IF_TEXTS = ["heading", "becomes", "becomes-in-time", "stays", "nothing"] as const;

/** What the library proposes by itself, without a rule of a policy. */
export const OWN_RULES = ["own.deadline-near", "own.nothing-better", "own.no-hour"] as const;

export type OwnRule = (typeof OWN_RULES)[number];
export type OperatorName = (typeof OPERATORS)[number];
export type Unknown = (typeof UNKNOWNS)[number];
export type DateOperator = (typeof DATE_OPERATORS)[number];
export type Decorator = (typeof DECORATORS)[number];
export type TimingReason = (typeof TIMINGS)[number];
export type OwnerReason = (typeof OWNER_REASONS)[number];
export type Involvement = (typeof INVOLVEMENTS)[number];
export type Summary = (typeof SUMMARIES)[number];
export type Heading = (typeof HEADINGS)[number];
export type Label = (typeof LABELS)[number];
export type Notice = (typeof NOTICES)[number];
export type Need = (typeof NEEDS)[number];
export type LanguageName = (typeof LANGUAGE_CODES)[number];
export type TextId = (typeof TEXTS)[number];
export type { AskPair, GuardrailWordId };

const WORDED: readonly string[] = [...CHANNELS, ...OUTCOMES, ...CIRCUMSTANCES];
/** Values of choice and list facts that no other group has a word for. */
export const VALUES: readonly string[] = [...new Set(FACTS.flatMap((fact) => fact.values ?? []))].filter((value) => !WORDED.includes(value));

export const MESSAGE_KEYS: readonly string[] = [
  ...TREATMENTS.flatMap(({ id }) => [`treatment.${id}.name`, `treatment.${id}.why`]),
  ...under("reason", REASONS),
  ...under("ask", [...REASONS, ...ASK_PAIRS]),
  ...under("strength", STRENGTHS),
  ...under("pressure", PRESSURES),
  ...under("channel", CHANNELS),
  ...under("tone", TONES),
  ...under("tier", TIERS),
  ...under("outcome", OUTCOMES),
  ...under("relation", [...RELATIONS, "unassigned"]),
  ...under("role", PERSON_ROLES),
  ...under("circumstance", CIRCUMSTANCES),
  ...under("requirement", REQUIREMENTS),
  ...under("score", SCORE_PARTS),
  ...under("unknown", UNKNOWNS),
  ...under("value", [...VALUES, "true", "false"]),
  ...under("operator", OPERATORS),
  ...under("operator.not", OPERATORS),
  ...under("operator.date", DATE_OPERATORS),
  ...under("decorator", DECORATORS),
  ...under("guardrail", GUARDRAIL_IDS),
  ...under("rule", OWN_RULES),
  ...under("timing", TIMINGS),
  ...under("window", WINDOWS),
  ...under("owner", OWNER_REASONS),
  ...under("involve", INVOLVEMENTS),
  ...under("summary", SUMMARIES),
  ...under("heading", HEADINGS),
  ...under("notice", NOTICES),
  ...under("label", LABELS),
  ...under("text", TEXTS),
  ...under("needs", NEEDS),
  ...under("fact", FACT_SENTENCES),
  ...under("language", LANGUAGE_CODES),
  ...under("money", MONEY_KEYS),
  ...under("what-if", [...WHAT_IF_KEYS, ...WHAT_IF_TEXTS]),
  ...GUIDE_KEYS,
];

function under(group: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${group}.${name}`);
}
