/**
 * The plan: what is handed back. Amounts are decimal strings, days `YYYY-MM-DD`, moments carry an offset.
 * @module
 */
import type { FactCited } from "../facts/fact.js";
import type { Requirement } from "../guardrails/guardrail.js";
import type { LawfulClaim } from "../law/money/index.js";
import type { LawWording } from "../law/wording.js";
import type { Channel, GentlePressure, Message, Outcome, Pressure, ReadingLevel, Reason, Relation, Strength, Tier, Tone } from "../vocabulary.js";

export interface Plan {
  readonly schemaVersion: 1;
  readonly customer: string;
  /** The customer's name, where it was told. */
  readonly name?: string;
  readonly asOf: string;
  readonly versions: {
    readonly engine: string;
    readonly calendars: string;
    readonly law: string;
    readonly policy: { readonly name: string; readonly version?: string; readonly layers: readonly string[]; readonly hash: string };
  };
  readonly reasons: readonly ReasonFound[];
  /** Ranked alternatives for the next step; the first is the recommendation. Never empty. */
  readonly actions: readonly [Action, ...Action[]];
  readonly later: readonly LaterStep[];
  readonly withheld: readonly Withheld[];
  /** What was not told and would have sharpened the plan. */
  readonly unknown: readonly { readonly fact: string; readonly why: string }[];
  /** About the data the plan rests on: law data that are old, or a country without any. */
  readonly notices: readonly Message[];
}

export interface ReasonFound {
  readonly reason: Reason;
  readonly strength: Strength;
  readonly for: readonly RuleCited[];
  readonly against: readonly RuleCited[];
  /** The one question that tells this reason from the next. */
  readonly ask: Message;
}

export interface Action {
  readonly rank: number;
  /** customer / treatment / episode / attempt; stable across runs. */
  readonly id: string;
  readonly treatment: string;
  readonly pressure: GentlePressure;
  readonly automatic: boolean;
  readonly asksForMoney: boolean;
  readonly channel?: Channel;
  readonly tone: Tone;
  readonly to?: { readonly id: string; readonly name?: string; readonly role: string };
  readonly owner: Owner;
  readonly involve: readonly {
    readonly id: string;
    readonly name: string;
    readonly how: "agree-first" | "inform" | "decide" | "offer";
    readonly until?: string;
    readonly because: Message;
  }[];
  readonly timing: Timing;
  readonly about: readonly { readonly invoice: string; readonly open: string; readonly claims: string; readonly currency: string }[];
  readonly requires: readonly Requirement[];
  /** Words the law fixes for what is required. */
  readonly wording?: readonly LawWording[];
  readonly guide: Guide;
  readonly score: Score;
  readonly because: readonly RuleCited[];
}

export interface Owner {
  readonly id?: string;
  readonly name?: string;
  readonly role: Relation | "unassigned";
  readonly because: Message;
}

export interface Timing {
  /** The first moment the customer's windows leave, where something else made it later. */
  readonly earliest?: string;
  /** The best moment. */
  readonly from: string;
  readonly to: string;
  /** End of the last stretch that is still good, where that is another one. */
  readonly latest?: string;
  /** The last day on which it is still good. */
  readonly notAfter?: string;
  /** Zone of `from` and `to`, where whoever does it lives by another clock than the customer. */
  readonly zone?: string;
  /** The same stretch on the clock of whoever does it. */
  readonly office?: OfficeClock;
  /** When whoever does it gets a message ready, where no hour suits both; `from` and `to` are then when it is delivered. */
  readonly prepare?: Pick<OfficeClock, "from" | "to">;
  readonly because: readonly Message[];
}

export interface OfficeClock {
  readonly zone: string;
  /** Whether the colleague lives by a clock of his own, which is not the office's. */
  readonly ownClock: boolean;
  readonly earliest?: string;
  readonly from: string;
  readonly to: string;
  readonly latest?: string;
}

/** Keys of the conversation guide; the language data hold the words at each reading level. */
export interface Guide {
  readonly opening: Message;
  readonly ask: readonly Message[];
  readonly offer: readonly Message[];
  readonly avoid: readonly Message[];
  /** Of the person spoken to; `und` where nobody told it. */
  readonly language: string;
  readonly level: ReadingLevel;
  readonly address: "formal" | "informal";
}

export interface Score {
  readonly tier: Tier;
  /** Net value against waiting, in minor units; the parts add up to it exactly. */
  readonly net: number;
  readonly currency: string;
  readonly parts: readonly { readonly name: ScorePart; readonly minor: number }[];
  /** What could not be counted, e.g. a rate that was not given. */
  readonly missing: readonly string[];
}
export const SCORE_PARTS = ["money-sooner", "loss-avoided", "learned", "colleague-time", "direct-cost", "relationship-cost", "relationship-gain"] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

export interface RuleCited {
  readonly rule: string;
  readonly layer: string;
  /** Mission ids of the articles. */
  readonly source: readonly string[];
  readonly text?: { readonly en?: string; readonly nl?: string };
  readonly facts: readonly FactCited[];
}
export interface LaterStep {
  readonly treatment: string;
  readonly pressure: Pressure;
  readonly threatening: boolean;
  readonly about: readonly string[];
  /** Locked until an earlier step has had one of these outcomes, and not before a day. */
  readonly after: { readonly step: string; readonly outcomes: readonly Outcome[]; readonly notBefore: string };
  readonly because: readonly RuleCited[];
  readonly requires: readonly Requirement[];
  readonly wording?: readonly LawWording[];
  /** Only on a step that mentions a consequence: what the law would let it claim today, line by line, and what not (yet). */
  readonly claim?: LawfulClaim;
}

export interface Withheld {
  readonly treatment: string;
  readonly channel?: Channel;
  readonly by: string;
  readonly serves: string;
  readonly because: Message;
  readonly rule?: string;
  readonly lookAgain?: string;
}
