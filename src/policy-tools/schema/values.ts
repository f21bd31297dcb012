/**
 * What can be compared with a fact, by the kind of fact.
 * @module
 */
import { CURRENCIES } from "../../dossier/currencies.js";
import type { Fact } from "../../facts/fact.js";
import { comparable, shapeOf, wordsFor } from "../../policy/condition/shape.js";
import type { One, Shape } from "../../policy/operators/operator.js";
import { inWords, type Language } from "../../policy/words/phrase.js";
import { closed, type JsonSchema } from "./json-schema.js";

/** A value of this shape, or the name of another fact of the same kind. */
export function valueSchema(shape: Shape, facts: readonly Fact[], language: Language): JsonSchema {
  const others = facts.filter((fact) => comparable(shape, shapeOf(fact))).map(({ name }) => name);
  const literal = { description: inWords(wordsFor(shape), language), ...literalSchema(shape) };
  if (others.length === 0) return literal;
  return { anyOf: [literal, closed({ fact: { type: "string", enum: others } }, ["fact"])] };
}

function literalSchema(shape: Shape): JsonSchema {
  if ("listOf" in shape) return { type: "array", items: literalSchema(shape.listOf), minItems: 1 };
  return shape.type === "choice" ? { type: "string", enum: shape.values ?? [] } : LITERALS[shape.type];
}

/** Larger numbers cannot be held exactly in any currency. */
const MOST = Number.MAX_SAFE_INTEGER;
const CODES = `(?:${CURRENCIES.join("|")})`;
const LEAP = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY = `^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP}-02-29)$`;

const LITERALS: Readonly<Record<Exclude<One["type"], "choice">, JsonSchema>> = {
  boolean: { type: "boolean" },
  count: { type: "integer" },
  days: { type: "integer" },
  percent: { type: "integer" },
  number: { type: "number" },
  money: amountSchema("-?\\d+(?:\\.\\d+)?", -MOST),
  date: { type: "string", pattern: DAY },
  text: { type: "string" },
};

/** An amount of zero or more. */
export const OWN_AMOUNT: JsonSchema = amountSchema("(?:-?0+(?:\\.0+)?|\\d+(?:\\.\\d+)?)", 0);

/** An amount as text, with or without the code of a currency, or as a number. */
function amountSchema(digits: string, minimum: number): JsonSchema {
  const pattern = `^(?:${digits}|${CODES} ?${digits}|${digits} ?${CODES})$`;
  return {
    anyOf: [
      { type: "string", pattern },
      { type: "number", minimum, maximum: MOST },
    ],
  };
}
