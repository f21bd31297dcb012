/**
 * One question on which systems with dunning levels disagree, with every answer that is around.
 * @module
 */
import type { Words } from "../../../vocabulary.js";

export interface Switch {
  readonly name: string;
  readonly question: Words;
  /** The first is taken where a ladder does not say. */
  readonly values: readonly [SwitchValue, ...SwitchValue[]];
}
export interface SwitchValue {
  readonly value: string;
  /** What a system that answers so does. */
  readonly old: Words;
  /** What the plan does where that is something else; absent where it does the same. */
  readonly plan?: Words;
}
