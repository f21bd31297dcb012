/**
 * The parts of a condition as somebody wrote it, each beside what it means: which comparison stands where.
 * @module
 */

import { pointer } from "../../json-pointer.js";
import { isObject, own } from "../../policy/plain.js";
import type { Json } from "../../vocabulary.js";
import type { Formula } from "../regions/index.js";

export interface Part {
  /** Pointer inside the condition. */
  readonly at: string;
  readonly formula: Formula;
  /** The group it stands in, and where in it; absent for the whole. */
  readonly inside?: { readonly kind: "all" | "any"; readonly siblings: number };
  /** The whole condition with something else in the place of this part. */
  readonly put: (other: Formula) => Formula;
  /** Set where the part is a reference to a named condition. */
  readonly reference?: string;
}

/** Every part, the whole first. References are parts; what stands behind them is not. */
export function partsOf(when: Json, formula: Formula): readonly Part[] {
  return partsIn(when, { at: "", formula, put: (other) => other });
}

function partsIn(told: Json, part: Part): readonly Part[] {
  if (!isObject(told)) return [part];
  const { formula, at } = part;
  const opposite = own(told, "not");
  if (opposite !== undefined) {
    const [self, ...rest] = partsIn(opposite, { ...part, at: pointer(at, "not") });
    // What is negated is one part with its negation; only what stands inside it has a place of its own.
    return self ? [{ ...self, at }, ...rest] : [part];
  }
  const reference = own(told, "condition");
  if (typeof reference === "string") return [{ ...part, reference }];
  const key = (["all", "any"] as const).find((one) => Object.hasOwn(told, one));
  const list = key && own(told, key);
  if (key === undefined || !Array.isArray(list) || (formula.kind !== "all" && formula.kind !== "any") || formula.of.length !== list.length) return [part];
  const { kind, of } = formula;
  return [
    part,
    ...list.flatMap((child: Json, index) => {
      const inner = of[index];
      if (!inner) return [];
      const put = (other: Formula) => part.put({ kind, of: of.map((one, place) => (place === index ? other : one)) });
      return partsIn(child, { at: pointer(at, key, index), formula: inner, inside: { kind, siblings: of.length }, put });
    }),
  ];
}
