/**
 * What reading a condition needs to know: the facts that exist and the currency amounts are in.
 * @module
 */
import type { Fact } from "../../facts/fact.js";
import type { Operand } from "../policy.js";
import type { Report } from "../report.js";

export interface ConditionContext {
  readonly catalogue: ReadonlyMap<string, Fact>;
  /** Of amounts that name no currency. */
  readonly currency: string;
  readonly report: Report;
  /** Hears of every reference to a named condition, also where something beside it is wrong. */
  readonly refer: (reference: ReferenceTree) => void;
}

/** A condition as it was read: checked, and still with `not` and references. */
export type ConditionTree = GroupTree | NotTree | ReferenceTree | LeafTree;
export interface GroupTree {
  readonly kind: "all" | "any";
  readonly of: readonly ConditionTree[];
}
export interface NotTree {
  readonly kind: "not";
  readonly of: ConditionTree;
}
export interface ReferenceTree {
  readonly kind: "reference";
  readonly name: string;
  readonly at: string;
}
export interface LeafTree {
  readonly kind: "leaf";
  readonly fact: string;
  readonly operator: string;
  readonly value: Operand | { readonly fact: string };
  readonly currency?: string;
}
