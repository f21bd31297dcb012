/**
 * What a proof says. `shown` only where every region was looked at and held; anything less is `unknown`, and `broken` comes with what broke it.
 * @module
 */
import type { Words } from "../../vocabulary.js";

export type Answer =
  | { readonly kind: "shown" }
  | { readonly kind: "unknown"; readonly why: Words }
  /** What was looked at, and what it was, where nothing stopped it. */
  | { readonly kind: "broken"; readonly witness: Readonly<Record<string, string>> };

export interface Shown {
  readonly promise: "P1" | "P2";
  /** Name of what was to be shown. */
  readonly clause: string;
  readonly says: Words;
  readonly treatment: string;
  readonly pressure: number;
  readonly answer: Answer;
  /** How many regions could be told apart, and how many values were looked at to cover them. */
  readonly regions: number;
  readonly looks: number;
  /** Guardrails that hold it, or where in the engine it is held. */
  readonly heldBy: readonly string[];
}

export interface Proof {
  /** `shown` only where everything is. */
  readonly answer: Answer["kind"];
  readonly policies: number;
  /** Rules that want pressure 4 or more, of whom they can hold is not asked. */
  readonly rules: readonly string[];
  readonly shown: readonly Shown[];
  readonly regions: number;
  readonly looks: number;
  readonly budget: number;
}

/** The worst of the answers: one that is broken breaks all. */
export function worst(answers: readonly Answer["kind"][]): Answer["kind"] {
  if (answers.includes("broken")) return "broken";
  return answers.length === 0 || answers.includes("unknown") ? "unknown" : "shown";
}
