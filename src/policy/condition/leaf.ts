/**
 * One comparison: `{ "fact": …, "operator": …, "value": … }`.
 * @module
 */
import type { Fact } from "../../facts/fact.js";
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { OPERATORS } from "../operators/index.js";
import type { Operator, Shape } from "../operators/operator.js";
import { isObject, type JsonObject, own } from "../plain.js";
import type { Operand } from "../policy.js";
import { show } from "../report.js";
import { FACT_WORDS, meant } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { oneOf, type Saying, say } from "../words/phrase.js";
import type { ConditionContext, LeafTree } from "./context.js";
import { refuseOtherKeys } from "./keys.js";
import { type Beside, readLiteral } from "./literal.js";
import { readOperatorName } from "./operator-name.js";
import { comparable, shapeOf, wordsFor } from "./shape.js";

export const LEAF_KEYS = ["fact", "operator", "value"] as const;

/** A comparison checked against the catalogue; `undefined` when what was wrong has been reported. */
export function readLeaf(node: JsonObject, at: string, context: ConditionContext): LeafTree | undefined {
  const intended = refuseOtherKeys(node, LEAF_KEYS, at, context.report);
  const [fact, operator, value] = LEAF_KEYS.map((key) => {
    const written = own(node, key) === undefined ? (intended.get(key) ?? key) : key;
    const told = own(node, written);
    if (told === undefined) {
      context.report({ code: "missing-key", at, received: show(node), expected: EXPECTED.comparison, mend: say(MEND.add, { key }) });
    }
    return { told, at: pointer(at, written) };
  });
  // A fact or an operator that was surely meant is taken as written, so that what else is wrong shows as well.
  const of = fact?.told === undefined ? undefined : readFact(fact.told, fact.at, context);
  const by = operator?.told === undefined ? undefined : readOperatorName(operator.told, operator.at, context);
  if (!of || !by || !operator || value?.told === undefined) return undefined;
  const shape = by.is.valueFor(shapeOf(of.is));
  if (!shape) {
    const gaps = { operator: by.is.name, takes: by.is.takes, fact: of.is.name, shape: wordsFor(shapeOf(of.is)) };
    const expected = say(EXPECTED.suitingFact, gaps);
    context.report({ code: "operator-mismatch", at: operator.at, received: by.is.name, expected, mend: fitting(of.is) });
    return undefined;
  }
  const leaf = withValue(of.is, by.is, value.told, shape, value.at, context);
  return of.sure && by.sure && intended.size === 0 ? leaf : undefined;
}

/** What was written, or what was meant by it. */
interface Read<T> {
  readonly is: T;
  /** It was written as it should be. */
  readonly sure: boolean;
}

function readFact(told: Json, at: string, { catalogue, report }: ConditionContext): Read<Fact> | undefined {
  const fact = typeof told === "string" ? catalogue.get(told) : undefined;
  if (fact) return { is: fact, sure: true };
  const suggestion = typeof told === "string" ? meant(told, [...catalogue.keys()], FACT_WORDS) : undefined;
  const near = suggestion === undefined ? undefined : catalogue.get(suggestion.word);
  const mend = near ? say(MEND.didYouMeanFact, { word: near.name, shape: wordsFor(shapeOf(near)), meaning: near.meaning }) : MEND.takeFact;
  report({ code: "unknown-fact", at, received: show(told), expected: EXPECTED.factName, mend, suggestion, puts: "value" });
  return near && suggestion?.sure ? { is: near, sure: false } : undefined;
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
    context.report({ code: "mixed-currencies", at, received: show(told), expected: EXPECTED.oneCurrency, mend: MEND.perCurrency });
    return undefined;
  }
  return { ...parts, value, ...(currency === undefined ? {} : { currency }) };
}

function readOtherFact(told: JsonObject, fact: Fact, shape: Shape, at: string, context: ConditionContext): string | undefined {
  refuseOtherKeys(told, ["fact"], at, context.report);
  const there = pointer(at, "fact");
  const other = readFact(own(told, "fact") ?? null, there, context);
  if (!other) return undefined;
  const { name } = other.is;
  if (comparable(shape, shapeOf(other.is))) return other.sure ? name : undefined;
  const expected = say(EXPECTED.comparable, { shape: wordsFor(shape), fact: fact.name, other: name, otherShape: wordsFor(shapeOf(other.is)) });
  context.report({ code: "mixed-types", at: there, received: name, expected, mend: MEND.sameKind });
  return undefined;
}

function fitting(fact: Fact): Saying {
  const names = oneOf(OPERATORS.filter((operator) => operator.valueFor(shapeOf(fact))).map((operator) => operator.name));
  return say(fact.type === "list" ? MEND.useListOperators : MEND.useOperators, { names });
}
