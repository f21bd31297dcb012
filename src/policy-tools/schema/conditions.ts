/**
 * Conditions as a schema: which facts there are, which operators suit each, and what each can be compared with.
 * @module
 */
import type { Fact } from "../../facts/fact.js";
import { shapeOf } from "../../policy/condition/shape.js";
import { KEPT_NAMES } from "../../policy/layers/entry.js";
import { DECORATORS, MAX_DECORATORS, OPERATORS, readOperator } from "../../policy/operators/index.js";
import type { Shape } from "../../policy/operators/operator.js";
import { inWords, type Language } from "../../policy/words/phrase.js";
import { closed, type Definitions, explained, type JsonSchema, named, ref } from "./json-schema.js";
import { valueSchema } from "./values.js";
import { SECTIONS } from "./words.js";

/** Named conditions of a layer, and everything they are built from. */
export function conditionDefinitions(facts: readonly Fact[], language: Language): Definitions {
  const kinds = kindsOf(facts);
  const group = { type: "array", items: ref("part"), minItems: 1 };
  const parts = {
    all: { description: SECTIONS.all[language], ...group },
    any: { description: SECTIONS.any[language], ...group },
    not: { description: SECTIONS.not[language], ...ref("part") },
    condition: { description: SECTIONS.condition[language], type: "string", minLength: 1 },
  };
  const values = new Map<string, JsonSchema>();
  const comparisons = [...kinds].map(([name, { shape }]) => [`comparison of ${name}`, comparisonSchema(shape, facts, values, language)] as const);
  return {
    conditions: named(ref("condition entry"), KEPT_NAMES),
    "condition entry": {
      anyOf: [ref("switch"), ref("condition"), closed({ set: ref("condition") }, ["set"]), closed({ replace: ref("condition") }, ["replace"])],
    },
    switch: explained([
      ["off", SECTIONS.off[language]],
      ["on", SECTIONS.on[language]],
    ]),
    condition: { ...closed(parts), minProperties: 1, maxProperties: 1 },
    part: { type: "object", if: { required: ["fact"] }, else: ref("condition"), then: ref("comparison") },
    comparison: {
      ...closed({ fact: factNames(facts, language), operator: { type: "string", description: SECTIONS.operator[language] }, value: {} }, [
        "fact",
        "operator",
        "value",
      ]),
      allOf: [...kinds].map(([name, { names }]) => ({ if: { properties: { fact: { enum: names } } }, then: ref(`comparison of ${name}`) })),
    },
    ...Object.fromEntries(comparisons),
    ...Object.fromEntries(values),
  };
}

/** Facts that can be asked in the same ways, under the name of the first of them where their values are their own. */
function kindsOf(facts: readonly Fact[]): ReadonlyMap<string, { readonly shape: Shape; readonly names: readonly string[] }> {
  const kinds = new Map<string, { readonly name: string; readonly shape: Shape; readonly names: string[] }>();
  for (const fact of facts) {
    const shape = shapeOf(fact);
    const key = JSON.stringify(shape);
    const kind = kinds.get(key);
    if (kind) kind.names.push(fact.name);
    else kinds.set(key, { name: fact.values === undefined && fact.type !== "list" ? fact.type : fact.name, shape, names: [fact.name] });
  }
  return new Map([...kinds.values()].map(({ name, shape, names }) => [name, { shape, names }]));
}

/** Which operators suit, each group with what it is compared with. Of more than one word before an operator only the check knows what suits. */
function comparisonSchema(shape: Shape, facts: readonly Fact[], values: Map<string, JsonSchema>, language: Language): JsonSchema {
  const byValue = new Map<string, { readonly shape: Shape; readonly names: string[] }>();
  for (const name of NAMES) {
    const operator = readOperator(name);
    const value = "unknown" in operator ? undefined : operator.valueFor(shape);
    if (!value) continue;
    const key = JSON.stringify(value);
    byValue.get(key)?.names.push(name) ?? byValue.set(key, { shape: value, names: [name] });
  }
  const fitting = [...byValue.values()].map(({ shape: value, names }) => {
    const name = `value ${nameOf(value)}`;
    values.set(name, valueSchema(value, facts, language));
    return { properties: { operator: { enum: names }, value: ref(name) } };
  });
  return { anyOf: [...fitting, { properties: { operator: { pattern: MANY_WORDS } } }] };
}

const BARE = OPERATORS.map(({ name }) => name);
const BEFORE = DECORATORS.map(({ name }) => name);
const NAMES = [...BARE, ...BEFORE.flatMap((word) => BARE.map((name) => `${word}:${name}`))];
const MANY_WORDS = `^(?:(?:${BEFORE.join("|")}):){2,${MAX_DECORATORS}}(?:${BARE.join("|")})$`;

function nameOf(shape: Shape): string {
  if ("listOf" in shape) return `list of ${nameOf(shape.listOf)}`;
  return shape.type === "choice" ? `one of ${(shape.values ?? []).join(", ")}` : shape.type;
}

function factNames(facts: readonly Fact[], language: Language): JsonSchema {
  const meaning = (fact: Fact) => {
    const unit = fact.unit === undefined ? "" : `, ${fact.unit}`;
    return `${fact.meaning[language]} (${inWords(SHAPES[fact.type], language)}${unit})`;
  };
  return { description: SECTIONS.fact[language], ...explained(facts.map((fact) => [fact.name, meaning(fact)])) };
}
const SHAPES = {
  boolean: { en: "true or false", nl: "true of false" },
  count: { en: "a whole number", nl: "een heel getal" },
  days: { en: "whole days", nl: "hele dagen" },
  percent: { en: "whole percent", nl: "hele procenten" },
  number: { en: "a number", nl: "een getal" },
  money: { en: "an amount", nl: "een bedrag" },
  date: { en: "a date, YYYY-MM-DD", nl: "een datum, JJJJ-MM-DD" },
  choice: { en: "one word of a list", nl: "een woord uit een lijst" },
  text: { en: "a text", nl: "een tekst" },
  list: { en: "a list", nl: "een lijst" },
} as const;
