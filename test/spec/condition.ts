/**
 * Design §5, conditions, and §2, unknown: the slowest and clearest statement of when a condition is met.
 *
 * A comparison with an unknown fact or value has no answer, and a `not` around something without an answer has none either. A group has an
 * answer as soon as the answers inside it leave no doubt. A rule fires when its condition holds; "no answer" is not "holds".
 * (Three-valued, after Kleene: nothing is pushed down to the leaves here, as the library does.)
 */
import type { FactType } from "../../src/facts/fact.js";
import type { ConditionDocument, LeafDocument, LiteralDocument } from "../../src/policy/document.js";
import { minorUnits } from "./amount.js";
import { compares, type Value } from "./operators.js";

export type Answer = "holds" | "does not hold" | "no answer";

/** What a condition is asked of. */
export interface World {
  /** The known facts. What is not here is unknown. Amounts are minor units of `currency`. */
  readonly facts: Readonly<Record<string, Value>>;
  readonly currency: string;
  readonly types: Readonly<Record<string, FactType>>;
  /** The named conditions of the policy. */
  readonly conditions: Readonly<Record<string, ConditionDocument>>;
  /** The currency of amounts in the policy that name none. */
  readonly policyCurrency: string;
}

/** What a condition, as the policy says it, comes to. */
export function answerTo(condition: ConditionDocument, world: World): Answer {
  if ("all" in condition) return answerToAll(condition.all.map((part) => answerTo(part, world)));
  if ("any" in condition) return opposite(answerToAll(condition.any.map((part) => opposite(answerTo(part, world)))));
  if ("not" in condition) return opposite(answerTo(condition.not, world));
  if ("condition" in condition) return answerTo(conditionNamed(condition.condition, world), world);
  return answerToComparison(condition, world);
}

/** One that does not hold settles it; otherwise one without an answer leaves it open. */
function answerToAll(answers: readonly Answer[]): Answer {
  if (answers.includes("does not hold")) return "does not hold";
  return answers.includes("no answer") ? "no answer" : "holds";
}

function opposite(answer: Answer): Answer {
  if (answer === "no answer") return "no answer";
  return answer === "holds" ? "does not hold" : "holds";
}

function conditionNamed(name: string, { conditions }: World): ConditionDocument {
  const found = conditions[name];
  if (!found) throw new Error(`A policy that loads names no condition that is not there: ${name}`);
  return found;
}

function answerToComparison({ fact, operator, value }: LeafDocument, world: World): Answer {
  const is = known(fact, world);
  const beside = isFactName(value) ? known(value.fact, world) : literal(value, fact, world);
  if (is === undefined || beside === undefined) return "no answer";
  return compares(operator, is, beside) ? "holds" : "does not hold";
}

function known(fact: string, { facts }: World): Value | undefined {
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

/** A literal as it stands; for a fact that is an amount, an amount or lists of amounts. */
function literal(value: LiteralDocument, fact: string, world: World): Value | undefined {
  return world.types[fact] === "money" ? amounts(value, world) : value;
}

/** In minor units. In a case of another currency an amount says nothing (§3, P13). */
function amounts(value: LiteralDocument, world: World): Value | undefined {
  if (typeof value !== "object") {
    const { currency, minor } = minorUnits(value, world.policyCurrency);
    return currency === world.currency ? minor : undefined;
  }
  const read = value.map((one) => amounts(one, world));
  return read.every((one) => one !== undefined) ? read : undefined;
}

function isFactName(value: LeafDocument["value"]): value is { readonly fact: string } {
  return typeof value === "object" && "fact" in value;
}
