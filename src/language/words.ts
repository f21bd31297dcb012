/**
 * The groups of words a language gives. The compiler holds a language to the closed lists; a test holds it to the open ones.
 * @module
 */
import type { WindowId } from "../decide/moment/window.js";
import type { ScorePart } from "../decide/plan.js";
import type { Requirement } from "../guardrails/guardrail.js";
import type { MoneyKey } from "../law/money/message-keys.js";
import type { Channel, Circumstance, Outcome, PersonRole, PRESSURES, Reason, Relation, Strength, Tier, Tone } from "../vocabulary.js";
import type { WhatIfKey } from "../what-if/keys.js";
import type { FactSentence } from "./fact-keys.js";
import type * as keys from "./keys.js";
import type { Levels, Text } from "./text.js";

type Of<K extends string, T = string> = Readonly<Record<K, T>>;

export interface WordGroups {
  /** By treatment id: a short label, and what it is for. */
  readonly treatment: Of<string, { readonly name: string; readonly why: string }>;
  readonly reason: Of<Reason>;
  readonly ask: Of<Reason | keys.AskPair, Levels>;
  readonly strength: Of<Strength>;
  readonly pressure: Of<(typeof PRESSURES)[number]>;
  readonly channel: Of<Channel>;
  readonly tone: Of<Tone>;
  readonly tier: Of<Tier>;
  readonly outcome: Of<Outcome>;
  readonly relation: Of<Relation | "unassigned">;
  readonly role: Of<PersonRole>;
  readonly circumstance: Of<Circumstance>;
  readonly requirement: Of<Requirement>;
  readonly score: Of<ScorePart>;
  readonly unknown: Of<keys.Unknown>;
  /** Values of facts: choices, yes and no. */
  readonly value: Of<string>;
  readonly operator: Of<keys.OperatorName>;
  /** What holds because the operator does not. */
  readonly notOperator: Of<keys.OperatorName>;
  readonly dateOperator: Of<keys.DateOperator>;
  readonly decorator: Of<keys.Decorator>;
  readonly guardrail: Of<keys.GuardrailWordId>;
  readonly rule: Of<keys.OwnRule>;
  readonly timing: Of<keys.TimingReason>;
  /** Windows a moment has to lie in, as things that can be in the way. */
  readonly window: Of<WindowId>;
  readonly owner: Of<keys.OwnerReason>;
  readonly involve: Of<keys.Involvement>;
  readonly summary: Of<keys.Summary>;
  readonly heading: Of<keys.Heading>;
  readonly notice: Of<keys.Notice>;
  readonly label: Of<keys.Label>;
  readonly text: Of<keys.TextId>;
  /** What has to happen before a step that is held back can be taken. */
  readonly needs: Of<keys.Need>;
  /** Facts as sentences. */
  readonly fact: Of<FactSentence>;
  /** Names of languages. */
  readonly language: Of<keys.LanguageName>;
  /** Money the law allows, and does not. */
  readonly money: Of<MoneyKey>;
  /** What would make another step the first. */
  readonly whatIf: Of<WhatIfKey | (typeof keys.WHAT_IF_TEXTS)[number]>;
  /** Conversation guides: what is said to the customer … */
  readonly opening: Of<string, Levels>;
  readonly question: Of<string, Levels>;
  readonly offer: Of<string, Levels>;
  /** … and what is for the colleague alone. */
  readonly avoid: Of<string>;
  readonly task: Of<string>;
}

/** All groups as one table from key to text. */
export function wordsOf(groups: WordGroups): Readonly<Record<string, Text>> {
  const { treatment, ...others } = groups;
  const treatments = Object.entries(treatment).flatMap(([id, { name, why }]): Entry[] => [
    [`treatment.${id}.name`, name],
    [`treatment.${id}.why`, why],
  ]);
  const rest = Object.entries(others).flatMap(([group, texts]) =>
    Object.entries(texts as Of<string, Text>).map(([name, text]): Entry => [`${PREFIXES[group] ?? group}.${name}`, text]),
  );
  return Object.freeze(Object.fromEntries([...treatments, ...rest]));
}

type Entry = readonly [key: string, text: Text];

/** Groups whose keys begin differently from their name here. */
const PREFIXES: Readonly<Record<string, string>> = {
  notOperator: "operator.not",
  dateOperator: "operator.date",
  whatIf: "what-if",
  opening: "guide.opening",
  question: "guide.ask",
  offer: "guide.offer",
  avoid: "guide.avoid",
  task: "guide.task",
};
