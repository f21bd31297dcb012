/**
 * A fact is a named thing known of a customer, with the evidence behind it. Unknown is a value of its own.
 * @module
 */
import type { Words } from "../vocabulary.js";
import type { Case } from "./case.js";

export type FactValue = boolean | number | string | readonly string[];
export type Unknown = "not-told" | "not-applicable" | "too-little-history" | "no-rate" | "no-calendar" | "no-answer";
export type Known<T extends FactValue = FactValue> = { readonly known: true; readonly is: T; readonly evidence: readonly string[] };
export type Finding<T extends FactValue = FactValue> = Known<T> | { readonly known: false; readonly why: Unknown };

export interface FactTypes {
  boolean: boolean;
  /** Whole number of something countable; `unit` says of what. */
  count: number;
  /** Whole number of days. */
  days: number;
  /** Whole percent. */
  percent: number;
  /** One decimal, e.g. years or a balance. */
  number: number;
  /** Minor units of the currency the case is about. */
  money: number;
  /** `YYYY-MM-DD`, compared as text. */
  date: string;
  /** One of `values`. */
  choice: string;
  text: string;
  list: readonly string[];
}
export type FactType = keyof FactTypes;

/** `supports`: knowing it can justify more pressure. `restrains`: knowing it can only lower pressure. */
export type Polarity = "restrains" | "supports" | "neutral";

export interface Fact<N extends string = string, T extends FactType = FactType> {
  readonly name: N;
  readonly group:
    | "arrears"
    | "behaviour"
    | "relationship"
    | "reach"
    | "agreements"
    | "circumstances"
    | "value"
    | "deadlines"
    | "law"
    | "quality"
    | "calendar"
    | "reasons"
    | "settings"
    | "custom";
  readonly type: T;
  readonly unit?: string;
  /** For `choice` and `list`: the closed list of values. */
  readonly values?: readonly string[];
  /** Whether it can be unknown. */
  readonly optional: boolean;
  readonly meaning: Words;
  readonly polarity: Polarity;
  /** Personal data: says something of a natural person. */
  readonly personal: boolean;
  readonly derive: (from: Case) => Finding<FactTypes[T]>;
}

/** Declares a fact; its name and type carry over into condition types. */
export function defineFact<const N extends string, T extends FactType>(fact: Fact<N, T>): Fact<N, T> {
  return fact;
}

/** A known value and the pointers it rests on. */
export function known<T extends FactValue>(is: T, ...evidence: readonly string[]): Known<T> {
  return { known: true, is, evidence };
}

/** A value that is not there, and why. */
export function unknown(why: Unknown = "not-told"): { readonly known: false; readonly why: Unknown } {
  return { known: false, why };
}

/** The facts of one case. Each is derived when first asked for, and once. */
export interface Facts {
  readonly case: Case;
  find(name: string): Finding;
  /** The value, or `undefined` where unknown. */
  value(name: string): FactValue | undefined;
}

/** The facts of a case by a way to find each. */
export function factsFrom(from: Case, find: Facts["find"]): Facts {
  return {
    case: from,
    find,
    value: (name) => {
      const finding = find(name);
      return finding.known ? finding.is : undefined;
    },
  };
}

/** A fact as a rule looked at it, with the evidence behind it. */
export interface FactCited {
  readonly fact: string;
  readonly is: FactValue;
  readonly operator: string;
  readonly value: FactValue;
  /** Set where the condition compares with another fact. */
  readonly valueFact?: string;
  /** The leaf holds because it is not so. */
  readonly negated?: true;
  readonly evidence: readonly string[];
}
