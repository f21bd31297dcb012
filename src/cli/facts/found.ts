/**
 * What was found out about a customer.
 * @module
 */
import type { Fact, FactValue, Finding } from "../../facts/fact.js";

/** The facts about what is open in one currency. */
export interface FactsOf {
  readonly currency: string;
  readonly facts: readonly { readonly fact: Fact; readonly finding: Finding<FactValue> }[];
}
