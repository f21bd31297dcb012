// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/**
 * Every operator on every pair of awkward values, asked of json-rules-engine on the spot. What a policy may say gets that engine's answer, in the
 * library and in the specification; the rest a policy may not say.
 */
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { defineFact, type Fact, type FactType, unknown } from "../../src/facts/fact.js";
import { parsePolicy } from "../../src/policy/parse.js";
import type { Condition } from "../../src/policy/policy.js";
import type { Json } from "../../src/vocabulary.js";
import { facts, TREATMENTS } from "../policy/small-world.js";
import { compares, type Value } from "./operators.js";

const PLAIN = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "in", "notIn", "contains", "doesNotContain"];
const DECORATORS = ["someFact", "everyFact", "someValue", "everyValue", "swap", "not"];
const OPERATORS = [...PLAIN, ...DECORATORS.flatMap((decorator) => PLAIN.map((operator) => `${decorator}:${operator}`))];
/** What a fact may turn out to be where nobody checked it. */
const IS: readonly unknown[] = [
  ...[undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 0, 5, 5n, new Date(5), true, false, {}],
  ...["", "5", "05", " 5 ", "5abc", "abc", "0x10", "1e3", "Infinity", "2024-03-01"],
  ...[[], [5], ["5"], ["abc", "5"], [5, 6]],
];
/** What may be written beside it. */
const VALUES: readonly unknown[] = [
  ...[undefined, null, Number.NaN, -0, 5, 10, true, {}],
  ...["", "5", "10", "abc", "2024-03-01", "2024-04-01"],
  ...[[], [5], [-0, 10], [true], ["abc", "5"], ["2024-03-01", "2024-04-01"], [5, null, "abc"], [["abc"], ["5"]]],
];

type Said = "holds" | "does not hold" | "refuses to answer";

async function engineSays(operator: string, is: unknown, value: unknown): Promise<Said> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addFact("it", () => is);
  // Its types know JSON only; what it makes of other values is the question.
  engine.addRule({ conditions: { all: [{ fact: "it", operator, value: value as Json }] }, event: { type: "met" } });
  try {
    return (await engine.run()).events.length > 0 ? "holds" : "does not hold";
  } catch {
    return "refuses to answer";
  }
}

/** The kinds of fact that can be this; none for what no fact ever is. */
function kindsOf(is: unknown): readonly FactType[] {
  if (typeof is === "boolean") return ["boolean"];
  if (typeof is === "number") return Number.isFinite(is) ? ["number"] : [];
  if (typeof is === "string") return /^\d{4}-\d\d-\d\d$/.test(is) ? ["text", "date"] : ["text"];
  return Array.isArray(is) && is.every((one) => typeof one === "string") ? ["list"] : [];
}

const KINDS: readonly FactType[] = ["boolean", "number", "text", "date", "list"];
const CATALOGUE: ReadonlyMap<string, Fact> = new Map(
  KINDS.map((type) => {
    const meaning = { en: `a ${type}`, nl: `een ${type}` };
    return [type, defineFact({ name: type, group: "custom", type, optional: true, meaning, polarity: "neutral", personal: false, derive: () => unknown() })];
  }),
);

/** The comparison compiled, if a policy may say it of such a fact. */
function accepted(kind: FactType, operator: string, value: unknown): Condition | undefined {
  const when = { all: [{ fact: kind, operator, value }] };
  const document = { schemaVersion: 1, name: "acme", rules: { mine: { when, then: { treatment: "wait" } } } };
  const read = parsePolicy(document, { catalogue: CATALOGUE, treatments: TREATMENTS, presets: new Map() });
  return read.ok ? read.value.for(undefined).rules[0]?.when : undefined;
}

describe("an operator that a policy may use", () => {
  it("answers as json-rules-engine does, on every pair of values that a policy may bring together", async () => {
    const languages = new Map(KINDS.map((kind) => [kind, OPERATORS.map((operator) => VALUES.map((value) => accepted(kind, operator, value)))] as const));
    const counts = { agree: 0, "cannot be a fact": 0, "refused by our language": 0 };
    const wrong: string[] = [];
    for (const [row, operator] of OPERATORS.entries()) {
      for (const is of IS) {
        for (const [column, value] of VALUES.entries()) {
          const engine = await engineSays(operator, is, value);
          const kinds = kindsOf(is);
          const conditions = kinds.flatMap((kind) => {
            const condition = languages.get(kind)?.[row]?.[column];
            return condition ? [{ kind, condition }] : [];
          });
          if (kinds.length === 0) counts["cannot be a fact"] += 1;
          else if (conditions.length === 0) counts["refused by our language"] += 1;
          else {
            const answers = conditions.flatMap(({ kind, condition }) => {
              const ours = condition.evaluate(facts({ [kind]: is as string })).met;
              return [ours, compares(operator, is as Value, value as Value)];
            });
            const agree = answers.every((answer) => (answer ? "holds" : "does not hold") === engine);
            if (agree) counts.agree += 1;
            else wrong.push(`${String(is)} ${operator} ${String(value)}: the engine says ${engine}, we and the specification ${answers}`);
          }
        }
      }
    }
    const cells = OPERATORS.length * IS.length * VALUES.length;
    console.info(`${cells} cells: ${JSON.stringify(counts)}`);
    expect(wrong).toEqual([]);
    expect(counts.agree + counts["cannot be a fact"] + counts["refused by our language"]).toBe(cells);
    expect(counts.agree).toBeGreaterThan(1000);
  });
});
