/**
 * One comparison: `{ "fact": …, "operator": …, "value": … }`.
 * @module
 */
import type { Fact } from "../../facts/fact.js";
import { pointer } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { DECORATORS, MAX_DECORATORS, OPERATORS, readOperator } from "../operators/index.js";
import type { Operator, Shape } from "../operators/operator.js";
import { isObject, type JsonObject, own } from "../plain.js";
import type { Operand } from "../policy.js";
import { didYouMean, show } from "../report.js";
import { FACT_WORDS, meant, OPERATOR_WORDS } from "../synonyms.js";
import type { ConditionContext, LeafTree } from "./context.js";
import { refuseOtherKeys } from "./keys.js";
import { type Beside, readLiteral } from "./literal.js";
import { comparable, shapeOf, wordsFor } from "./shape.js";

export const LEAF_KEYS = ["fact", "operator", "value"] as const;

/** A comparison checked against the catalogue; `undefined` when what was wrong has been reported. */
export function readLeaf(node: JsonObject, at: string, context: ConditionContext): LeafTree | undefined {
  const intended = refuseOtherKeys(node, LEAF_KEYS, at, context.report);
  const missing = LEAF_KEYS.filter((key) => own(node, key) === undefined);
  for (const key of missing) {
    if (intended.includes(key)) continue;
    const mend = `Add "${key}".`;
    context.report({ code: "missing-key", at, received: show(node), expected: "a comparison with fact, operator and value", mend });
  }
  const fact = missing.includes("fact") ? undefined : readFact(own(node, "fact"), pointer(at, "fact"), context);
  const operator = missing.includes("operator") ? undefined : readOperatorName(own(node, "operator"), pointer(at, "operator"), context);
  const value = own(node, "value");
  if (!fact || !operator || value === undefined) return undefined;
  const shape = operator.valueFor(shapeOf(fact));
  if (!shape) {
    const expected = `a fact that suits ${operator.name} (${operator.takes}); ${fact.name} is ${wordsFor(shapeOf(fact))}`;
    context.report({ code: "operator-mismatch", at: pointer(at, "operator"), received: operator.name, expected, mend: fitting(fact) });
    return undefined;
  }
  return withValue(fact, operator, value, shape, pointer(at, "value"), context);
}

function readFact(told: Json | undefined, at: string, { catalogue, report }: ConditionContext): Fact | undefined {
  const fact = typeof told === "string" ? catalogue.get(told) : undefined;
  if (fact) return fact;
  const suggestion = typeof told === "string" ? meant(told, [...catalogue.keys()], FACT_WORDS) : undefined;
  const near = suggestion === undefined ? undefined : catalogue.get(suggestion);
  const mend = near ? `Did you mean "${near.name}" (${wordsFor(shapeOf(near))}: ${near.meaning.en})?` : "Take a name from the list of facts.";
  report({ code: "unknown-fact", at, received: show(told), expected: "the name of a fact", mend, suggestion: near?.name });
  return undefined;
}

function readOperatorName(told: Json | undefined, at: string, { report }: ConditionContext): Operator | undefined {
  if (typeof told !== "string") {
    report({ code: "wrong-type", at, received: show(told), expected: "the name of an operator", mend: `Write a name between quotes, such as "equal".` });
    return undefined;
  }
  if (told.split(":").length > MAX_DECORATORS + 1) {
    report({ code: "too-deep", at, received: show(told), expected: `at most ${MAX_DECORATORS} words before an operator`, mend: "Split the condition." });
    return undefined;
  }
  const read = readOperator(told);
  if (!("unknown" in read)) return read;
  const names = (read.place === "operator" ? OPERATORS : DECORATORS).map((candidate) => candidate.name);
  const suggestion = meant(read.unknown, names, OPERATOR_WORDS);
  const expected = read.place === "operator" ? "an operator" : "a word that can stand before an operator";
  const mend = didYouMean(suggestion, `Take one of ${names.join(", ")}.`);
  report({ code: "unknown-operator", at, received: show(told), expected, mend, suggestion });
  return undefined;
}

function withValue(fact: Fact, operator: Operator, told: Json, shape: Shape, at: string, context: ConditionContext): LeafTree | undefined {
  const parts = { kind: "leaf", fact: fact.name, operator: operator.name } as const;
  if (isObject(told) && Object.hasOwn(told, "fact")) {
    const other = readOtherFact(told, fact, shape, at, context);
    return other === undefined ? undefined : { ...parts, value: { fact: other } };
  }
  const beside: Beside = { fact: fact.name, currency: context.currency, currencies: new Set(), report: context.report };
  const value: Operand | undefined = readLiteral(told, shape, at, beside);
  if (value === undefined) return undefined;
  const [currency, another] = beside.currencies;
  if (another !== undefined) {
    context.report({ code: "mixed-currencies", at, received: show(told), expected: "amounts in one currency", mend: "Write one comparison per currency." });
    return undefined;
  }
  return { ...parts, value, ...(currency === undefined ? {} : { currency }) };
}

function readOtherFact(told: JsonObject, fact: Fact, shape: Shape, at: string, context: ConditionContext): string | undefined {
  refuseOtherKeys(told, ["fact"], at, context.report);
  const other = readFact(own(told, "fact"), pointer(at, "fact"), context);
  if (!other) return undefined;
  if (comparable(shape, shapeOf(other))) return other.name;
  const expected = `${wordsFor(shape)} to compare ${fact.name} with; ${other.name} is ${wordsFor(shapeOf(other))}`;
  context.report({ code: "mixed-types", at: pointer(at, "fact"), received: other.name, expected, mend: "Compare facts of the same kind." });
  return undefined;
}

function fitting(fact: Fact): string {
  const names = OPERATORS.filter((operator) => operator.valueFor(shapeOf(fact))).map((operator) => operator.name);
  return fact.type === "list" ? `Use ${names.join(" or ")}, or put someFact: or everyFact: in front.` : `Use ${names.join(", ")}.`;
}
