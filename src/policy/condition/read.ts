/**
 * Reads a condition. Looks which keys are there, commits to one shape, and reports everything wrong with that shape at once:
 * a validator that tries all shapes answers one typo with a dozen contradictions.
 * @module
 */
import { pointer } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { isObject, type JsonObject, own } from "../plain.js";
import type { PolicyProblemCode } from "../problem-codes.js";
import { didYouMean, show } from "../report.js";
import { meant, SHAPE_WORDS } from "../synonyms.js";
import type { ConditionContext, ConditionTree } from "./context.js";
import { refuseOtherKeys } from "./keys.js";
import { LEAF_KEYS, readLeaf } from "./leaf.js";

export const MAX_DEPTH = 32;
const GROUPS = ["all", "any", "not", "condition"] as const;
type Group = (typeof GROUPS)[number];

/** The condition, checked; `undefined` when what was wrong has been reported. */
export function readCondition(told: Json | undefined, at: string, context: ConditionContext): ConditionTree | undefined {
  const isLeaf = isObject(told) && GROUPS.every((key) => !Object.hasOwn(told, key)) && LEAF_KEYS.some((key) => Object.hasOwn(told, key));
  if (isLeaf) {
    const mend = `Put it in a list: { "all": [ ${show(told)} ] }.`;
    context.report({ code: "leaf-at-root", at, received: show(told), expected: "all, any, not or condition at the top", mend });
  }
  const tree = readNode(told, at, 1, context);
  return isLeaf ? undefined : tree;
}

function readNode(told: Json | undefined, at: string, depth: number, context: ConditionContext): ConditionTree | undefined {
  if (!isObject(told)) return refuse("wrong-type", told, at, "Write an object with all, any, not or condition.", context);
  if (depth > MAX_DEPTH) return refuse("too-deep", told, at, `At most ${MAX_DEPTH} levels: give a part of it a name under "conditions".`, context);
  const groups = GROUPS.filter((key) => Object.hasOwn(told, key));
  const leafKeys = LEAF_KEYS.filter((key) => Object.hasOwn(told, key));
  const [group] = groups;
  if (groups.length > 1 || (group && leafKeys.length > 0)) return refuseTwoShapes(told, [...groups, ...leafKeys], at, context);
  if (group) return readGroup(group, told, at, depth, context);
  if (leafKeys.length > 0) return readLeaf(told, at, context);
  return refuseShapeless(told, at, context);
}

function readGroup(group: Group, told: JsonObject, at: string, depth: number, context: ConditionContext): ConditionTree | undefined {
  refuseOtherKeys(told, [group], at, context.report);
  const inside = own(told, group);
  const there = pointer(at, group);
  if (group === "condition") {
    if (typeof inside === "string" && inside !== "") return { kind: "reference", name: inside, at: there };
    return refuse("wrong-type", inside, there, "Write the name of a condition between quotes.", context);
  }
  if (group === "not") {
    const of = readNode(inside, there, depth + 1, context);
    return of && { kind: "not", of };
  }
  if (!Array.isArray(inside)) return refuse("list-expected", inside, there, `Put what is in it between square brackets: "${group}": [ … ].`, context);
  if (inside.length === 0) return refuse("empty-group", told, there, "Put at least one condition in it: nothing at all would always hold.", context);
  const of = inside.map((item: Json, index: number) => readNode(item, pointer(there, index), depth + 1, context));
  return of.every((child) => child !== undefined) ? { kind: group, of } : undefined;
}

function refuseTwoShapes(told: JsonObject, keys: readonly string[], at: string, context: ConditionContext): undefined {
  return refuse("two-shapes", told, at, `It says ${keys.join(" and ")} side by side. Put them in a list: { "all": [ {…}, {…} ] }.`, context);
}

/** No key says what it is: very likely one of the keys is misspelt. */
function refuseShapeless(told: JsonObject, at: string, context: ConditionContext): undefined {
  const keys = Object.keys(told);
  for (const key of keys) {
    const suggestion = meant(key, [...GROUPS, ...LEAF_KEYS], SHAPE_WORDS);
    if (suggestion === undefined) continue;
    const expected = "all, any, not, condition, or fact with operator and value";
    context.report({ code: "unknown-key", at: pointer(at, key), received: key, expected, mend: didYouMean(suggestion, ""), suggestion });
    return undefined;
  }
  return refuse("empty-condition", told, at, `Write at least one comparison: { "all": [ { "fact": …, "operator": …, "value": … } ] }.`, context);
}

function refuse(code: PolicyProblemCode, told: Json | undefined, at: string, mend: string, context: ConditionContext): undefined {
  context.report({ code, at, received: show(told), expected: "a condition", mend });
  return undefined;
}
