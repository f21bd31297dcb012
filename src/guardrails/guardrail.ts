/**
 * A guardrail sees facts and one proposed step, and says what is allowed. There is no word for loosening: the strictest verdict of all wins,
 * whatever their order. What a guardrail does not know, it stops, unless it says otherwise under `unknown`.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Episode } from "../facts/episodes.js";
import type { FactValue } from "../facts/fact.js";
import type { Balance } from "../facts/ledger.js";
import type { Limits } from "../facts/limits.js";
import type { Recipient } from "../facts/recipients.js";
import { LAW_CONTENT } from "../law/content.js";
import type { Treatment } from "../policy/treatment.js";
import { type Channel, type Message, message, type Pressure, type Tone } from "../vocabulary.js";

/** One step somebody could take now: a treatment, a way and a person. */
export interface Step {
  readonly treatment: Treatment;
  readonly pressure: Pressure;
  readonly channel?: Channel;
  /** `undefined` where the customer's people were not told. */
  readonly to?: Recipient;
  readonly tone: Tone;
  readonly automatic: boolean;
  readonly asksForMoney: boolean;
  /** Open invoices it would be about. */
  readonly about: readonly Balance[];
  /** The running episodes among them. */
  readonly episodes: readonly Episode[];
  /** The same letter again, or the same unanswered way while there is another (C3). */
  readonly repeats?: "treatment" | "way";
  /** It answers what the customer brought up since our last contact. */
  readonly answers?: true;
  /** For inside work: days since it was last done. */
  readonly doneDaysAgo?: number;
}

export type Verdict =
  | { readonly kind: "permit" }
  /** Permitted in a milder form. */
  | { readonly kind: "soften"; readonly to: Softer; readonly why: Message }
  /** Not before a day. */
  | { readonly kind: "delay"; readonly until: Day; readonly why: Message }
  /** Only with something in it. */
  | { readonly kind: "require"; readonly content: readonly Requirement[]; readonly why: Message }
  | { readonly kind: "stop"; readonly why: Message; readonly lookAgain?: Day };

export interface Softer {
  readonly tone?: Tone;
  readonly automatic?: false;
  readonly asksForMoney?: false;
  /** Fewer invoices. */
  readonly about?: readonly Balance[];
}
export const REQUIREMENTS = [
  "agree-first",
  "inform",
  "no-money-talk",
  "person-decides",
  "ask-for-person",
  "plain-language",
  "one-amount",
  "spoken-explanation",
  "named-sender",
  "ask-if-arrived",
  "no-costs",
  ...LAW_CONTENT,
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Guardrail {
  readonly id: string;
  /** The promise it keeps, e.g. `P3`. */
  readonly serves: string;
  /** Names of the facts it looks at; no other fact is handed to it. */
  readonly reads: readonly string[];
  /** What an unknown fact means here; by default the step is stopped. */
  readonly unknown?: Readonly<Record<string, "permit" | { readonly ceiling: Pressure }>>;
  /** Whether this step concerns the guardrail at all. */
  readonly concerns: (step: Step) => boolean;
  readonly check: (facts: Reading, step: Step, limits: Limits) => Verdict;
}

/** The facts a guardrail declared, and nothing else. `undefined` only for facts listed under `unknown`. */
export interface Reading {
  readonly today: Day;
  get(name: string): FactValue | undefined;
}

/** Declares a guardrail. A company's own are added to the shipped ones and can only stop more. */
export function defineGuardrail(guardrail: Guardrail): Guardrail {
  return guardrail;
}

export const PERMIT: Verdict = { kind: "permit" };

/** Held back, because of the guardrail's own sentence, until a day if one is known. */
export function stop(id: string, gaps: Message["with"] = {}, lookAgain?: Day): Verdict {
  return { kind: "stop", why: message(`guardrail.${id}`, gaps), ...(lookAgain !== undefined && { lookAgain }) };
}

/** Permitted if these are part of it. */
export function requires(id: string, ...content: readonly Requirement[]): Verdict {
  return { kind: "require", content, why: message(`guardrail.${id}`) };
}

/** Permitted for the invoices whose own episode qualifies; what is known of one invoice says nothing of another. */
export function only(id: string, step: Step, qualifies: (episode: Episode) => boolean, otherwise: Verdict = stop(id)): Verdict {
  const ready = step.about.filter((balance) => step.episodes.some((episode) => episode.balance === balance && qualifies(episode)));
  if (ready.length === 0) return otherwise;
  return ready.length === step.about.length ? PERMIT : { kind: "soften", to: { about: ready }, why: message(`guardrail.${id}`) };
}

/** Someone outside is contacted on our initiative. */
export function isProactive(step: Step): boolean {
  return step.treatment.where === "customer" && !step.treatment.reply;
}
export function isContact(step: Step): boolean {
  return step.treatment.where === "customer";
}
