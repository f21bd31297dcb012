/**
 * A guardrail sees facts and one proposed step, and says what is allowed. There is no word for loosening: the strictest verdict of all wins,
 * whatever their order. What a guardrail does not know, it stops, unless it says otherwise under `unknown`.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Person } from "../dossier/dossier.js";
import type { Episode } from "../facts/episodes.js";
import type { Facts } from "../facts/fact.js";
import type { Limits } from "../facts/limits.js";
import type { Treatment } from "../policy/treatment.js";
import type { Channel, Message, Pressure, Tone } from "../vocabulary.js";

/** One step somebody could take now: a treatment, a way and a person. */
export interface Step {
  readonly treatment: Treatment;
  readonly pressure: Pressure;
  readonly channel?: Channel;
  readonly to?: Person;
  readonly tone: Tone;
  readonly automatic: boolean;
  /** Invoices (episodes) it would be about. */
  readonly about: readonly Episode[];
}

export type Verdict =
  | { readonly kind: "permit" }
  /** Permitted in a milder form: a milder tone, not automatic, fewer invoices, other wording. */
  | { readonly kind: "soften"; readonly to: Softer; readonly why: Message }
  /** Not before a day. */
  | { readonly kind: "delay"; readonly until: Day; readonly why: Message }
  /** Only with something in it: `agree-first`, `person-decides`, `plain-language`, `spoken-explanation`. */
  | { readonly kind: "require"; readonly content: readonly Requirement[]; readonly why: Message }
  | { readonly kind: "stop"; readonly why: Message; readonly lookAgain?: Day };

export interface Softer {
  readonly tone?: Tone;
  readonly automatic?: false;
  readonly about?: readonly Episode[];
  readonly asksForMoney?: false;
}
export const REQUIREMENTS = [
  "agree-first",
  "inform",
  "person-decides",
  "plain-language",
  "one-amount",
  "spoken-explanation",
  "named-sender",
  "ask-if-arrived",
  "offer-help",
  "check-bank-first",
  "no-costs",
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Guardrail {
  readonly id: string;
  /** The promise it keeps, e.g. `P3`. */
  readonly serves: string;
  /** Names of the facts it looks at; nothing else is handed to it. */
  readonly reads: readonly string[];
  /** What an unknown fact means here; by default the step is stopped. `permit` must never harden anything. */
  readonly unknown?: Readonly<Record<string, "permit" | { readonly ceiling: Pressure }>>;
  /** Whether this step concerns the guardrail at all. */
  readonly concerns: (step: Step) => boolean;
  readonly check: (facts: Reading, step: Step, limits: Limits) => Verdict;
}

/** The facts a guardrail declared, and nothing else. `get` gives `undefined` only for facts listed under `unknown`. */
export interface Reading {
  get(name: string): ReturnType<Facts["value"]>;
  readonly today: Day;
}
