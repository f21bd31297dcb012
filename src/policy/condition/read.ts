/**
 * Reads a condition. Looks which keys are there, commits to one shape, and reports everything wrong with that shape at once:
 * a validator that tries all shapes answers one typo with a dozen contradictions.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Repair } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { isObject, type JsonObject, own } from "../plain.js";
import type { PolicyProblemCode } from "../problem-codes.js";
import { didYouMean, show } from "../report.js";
import { meant, SHAPE_WORDS } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { type Saying, say } from "../words/phrase.js";
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
    const mend = say(MEND.wrapInList, { received: show(told) });
    context.report({ code: "leaf-at-root", at, received: show(told), expected: EXPECTED.groupAtTop, mend, repair: { wrap: "all" } });
  }
  const tree = readNode(told, at, 1, context);
  return isLeaf ? undefined : tree;
}

function readNode(told: Json | undefined, at: string, depth: number, context: ConditionContext): ConditionTree | undefined {
  if (!isObject(told)) return refuse("wrong-type", told, at, MEND.writeGroup, context);
  if (depth > MAX_DEPTH) return refuse("too-deep", told, at, say(MEND.nameCondition, { most: MAX_DEPTH }), context);
  const groups = GROUPS.filter((key) => Object.hasOwn(told, key));
  const leafKeys = LEAF_KEYS.filter((key) => Object.hasOwn(told, key));
  const [group] = groups;
  if (groups.length > 1 || (group && leafKeys.length > 0)) return refuseTwoShapes(told, [...groups, ...leafKeys], at, depth, context);
  if (group) return readGroup(group, told, at, depth, context);
  if (leafKeys.length > 0) return readLeaf(told, at, context);
  return refuseShapeless(told, at, depth, context);
}

function readGroup(group: Group, told: JsonObject, at: string, depth: number, context: ConditionContext): ConditionTree | undefined {
  refuseOtherKeys(told, [group], at, context.report);
  return readInside(group, own(told, group), pointer(at, group), told, depth, context);
}

function readInside(
  group: Group,
  inside: Json | undefined,
  there: string,
  told: JsonObject,
  depth: number,
  context: ConditionContext,
): ConditionTree | undefined {
  if (group === "condition") {
    if (typeof inside === "string" && inside !== "") {
      const reference = { kind: "reference", name: inside, at: there } as const;
      context.refer(reference);
      return reference;
    }
    return refuse("wrong-type", inside, there, MEND.referByName, context);
  }
  if (group === "not") {
    const of = readNode(inside, there, depth + 1, context);
    return of && { kind: "not", of };
  }
  if (!Array.isArray(inside)) {
    const repair = isObject(inside) ? ({ wrap: "list" } as const) : undefined;
    if (isObject(inside)) readNode(inside, there, depth + 1, context);
    return refuse("list-expected", inside, there, say(MEND.bracketGroup, { group }), context, repair);
  }
  if (inside.length === 0) return refuse("empty-group", told, there, MEND.notEmpty, context);
  const of = inside.map((item: Json, index: number) => readNode(item, pointer(there, index), depth + 1, context));
  return of.every((child) => child !== undefined) ? { kind: group, of } : undefined;
}

/** What is in each of the shapes is read all the same, so that nothing stays hidden behind this. */
function refuseTwoShapes(told: JsonObject, keys: readonly string[], at: string, depth: number, context: ConditionContext): undefined {
  const named = keys.reduce<Saying>((list, key, index) => (index === 0 ? { en: key, nl: key } : say(AND, { list, key })), { en: "", nl: "" });
  refuse("two-shapes", told, at, say(MEND.sideBySide, { keys: named }), context);
  for (const group of GROUPS) if (Object.hasOwn(told, group)) readGroup(group, { [group]: own(told, group) ?? null }, at, depth, context);
  if (LEAF_KEYS.every((key) => Object.hasOwn(told, key))) readLeaf(Object.fromEntries(LEAF_KEYS.map((key) => [key, own(told, key) ?? null])), at, context);
  return undefined;
}
const AND = { en: "{list} and {key}", nl: "{list} en {key}" };

/** No key says what it is: very likely one of the keys is misspelt. It is read as if it said what was meant. */
function refuseShapeless(told: JsonObject, at: string, depth: number, context: ConditionContext): undefined {
  for (const key of Object.keys(told)) {
    const suggestion = meant(key, [...GROUPS, ...LEAF_KEYS], SHAPE_WORDS);
    if (suggestion === undefined) continue;
    const group = GROUPS.find((candidate) => candidate === suggestion.word);
    if (!group) {
      readLeaf(told, at, context);
      return undefined;
    }
    const mend = didYouMean(suggestion, MEND.remove);
    context.report({ code: "unknown-key", at: pointer(at, key), received: key, expected: EXPECTED.conditionKeys, mend, suggestion, puts: "key" });
    if (suggestion.sure) readInside(group, own(told, key), pointer(at, key), told, depth, context);
    return undefined;
  }
  return refuse("empty-condition", told, at, MEND.writeComparison, context);
}

function refuse(code: PolicyProblemCode, told: Json | undefined, at: string, mend: Saying, context: ConditionContext, repair?: Repair): undefined {
  context.report({ code, at, received: show(told), expected: EXPECTED.condition, mend, ...(repair && { repair }) });
  return undefined;
}
