/**
 * A comparison with a list, as a formula over what is in the list: every operator that looks at a list asks only which elements are there.
 * @module
 */
import { operatorNamed } from "../../policy/operators/index.js";
import type { Operand } from "../../policy/policy.js";

/** What has to be in the list, or not in it. */
export type Membership =
  | { readonly kind: "has"; readonly element: string }
  | { readonly kind: "not"; readonly of: Membership }
  | { readonly kind: "all" | "any"; readonly of: readonly Membership[] };

/**
 * What a comparison asks of a list whose elements are among these; `undefined` where the operator asks something else.
 * `elements` are all that can be told apart, one that nobody wrote down included.
 */
export function membershipOf(operator: string, value: Operand, elements: readonly string[]): Membership | undefined {
  const [first = "", ...rest] = operator.split(":");
  const inner = rest.join(":");
  switch (first) {
    case "contains":
      return has(value, elements);
    case "doesNotContain":
      return negated(has(value, elements));
    case "swap":
      return inner === "in" ? has(value, elements) : inner === "notIn" ? negated(has(value, elements)) : undefined;
    case "not":
      return negated(membershipOf(inner, value, elements));
    case "someFact":
      return { kind: "any", of: elements.filter((element) => operatorNamed(inner).test(element, value)).map((element) => ({ kind: "has", element })) };
    case "everyFact": {
      const failing = elements.filter((element) => !operatorNamed(inner).test(element, value));
      return { kind: "all", of: failing.map((element) => ({ kind: "not", of: { kind: "has", element } })) };
    }
    case "someValue":
    case "everyValue": {
      if (!Array.isArray(value)) return undefined;
      const each = value.map((one: Operand) => membershipOf(inner, one, elements));
      return each.every((one) => one !== undefined) ? { kind: first === "someValue" ? "any" : "all", of: each } : undefined;
    }
    default:
      return undefined;
  }
}

/** A value that can never be an element is in no list. */
function has(value: Operand, elements: readonly string[]): Membership | undefined {
  if (typeof value !== "string") return undefined;
  return elements.includes(value) ? { kind: "has", element: value } : { kind: "any", of: [] };
}

function negated(of: Membership | undefined): Membership | undefined {
  return of && { kind: "not", of };
}
