/**
 * Small changes to a condition: another number, the opposite operator, any for all, one part less.
 * @module
 */
import type { Catalogue } from "../../../facts/catalogue.js";
import { pointer } from "../../../json-pointer.js";
import { isObject, type JsonObject, own } from "../../../policy/plain.js";
import type { Json } from "../../../vocabulary.js";
import type { Change } from "./changed.js";
import { valueChanges } from "./values.js";

/** Every change inside the condition. */
export function conditionChanges(told: Json, at: string, catalogue: Catalogue): readonly Change[] {
  if (!isObject(told)) return [];
  const opposite = own(told, "not");
  if (opposite !== undefined) return conditionChanges(opposite, pointer(at, "not"), catalogue);
  if (Object.hasOwn(told, "fact")) return leafChanges(told, at, catalogue);
  const kind = (["all", "any"] as const).find((one) => Object.hasOwn(told, one));
  const parts = kind && own(told, kind);
  if (kind === undefined || !Array.isArray(parts)) return [];
  const group: readonly Change[] = parts.length < 2 ? [] : [{ kind: "group", at, from: told, to: { [kind === "all" ? "any" : "all"]: parts } }];
  const each = parts.flatMap((part: Json, index: number): readonly Change[] => {
    const place = pointer(at, kind, index);
    return [...(parts.length < 2 ? [] : [{ kind: "left-out" as const, at: place, from: part }]), ...conditionChanges(part, place, catalogue)];
  });
  return [...group, ...each];
}

function leafChanges(told: JsonObject, at: string, catalogue: Catalogue): readonly Change[] {
  const [operator, fact, value] = [own(told, "operator"), own(told, "fact"), own(told, "value")];
  const other = typeof operator === "string" ? OPPOSITE[operator] : undefined;
  const changed: readonly Change[] =
    other === undefined || operator === undefined ? [] : [{ kind: "operator", at: pointer(at, "operator"), from: operator, to: other }];
  const known = typeof fact === "string" ? catalogue.get(fact) : undefined;
  return [...changed, ...(value === undefined || !known ? [] : valueChanges(value, known, pointer(at, "value")))];
}

const OPPOSITE: Readonly<Record<string, string | undefined>> = {
  equal: "notEqual",
  notEqual: "equal",
  in: "notIn",
  notIn: "in",
  contains: "doesNotContain",
  doesNotContain: "contains",
  lessThan: "greaterThanInclusive",
  greaterThanInclusive: "lessThan",
  greaterThan: "lessThanInclusive",
  lessThanInclusive: "greaterThan",
};
