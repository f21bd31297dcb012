// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import type { FactValue } from "../../../src/facts/fact.js";
import type { Json } from "../../../src/vocabulary.js";
import { facts, policy } from "../small-world.js";

const LOYAL = { fact: "tenureYears", operator: "greaterThanInclusive", value: 5 };
const DISPUTE = { fact: "hasOpenDispute", operator: "equal", value: true };
const LATE = { fact: "daysPastDue", operator: "greaterThan", value: 0 };
const CITY = { fact: "city", operator: "equal", value: "Utrecht" };

type Told = Readonly<Record<string, FactValue>>;
const LATE_ONLY: Told = { daysPastDue: 3 };

describe("a condition that does not hold says what, if it were told, might have made it hold", () => {
  it.each<[string, Json, Told, readonly string[]]>([
    ["nothing where it holds", { any: [LATE, LOYAL] }, LATE_ONLY, []],
    ["the one fact nobody told", { all: [LATE, LOYAL] }, LATE_ONLY, ["tenureYears"]],
    ["nothing where what was told already fails it", { all: [LATE] }, { daysPastDue: 0 }, []],
    ["nothing where one half of an all fails, whatever the other is", { all: [{ any: [LOYAL, DISPUTE] }, LATE] }, { daysPastDue: 0, hasOpenDispute: true }, []],
    ["the unknown half of an any whose other half fails", { any: [LATE, LOYAL] }, { daysPastDue: 0 }, ["tenureYears"]],
    ["both where nobody told either half of an any", { any: [LOYAL, DISPUTE] }, {}, ["tenureYears", "hasOpenDispute"]],
    ["nothing where both halves of an any fail", { any: [LATE, DISPUTE] }, { daysPastDue: 0, hasOpenDispute: false }, []],
    ["nothing of an all whose any fails", { all: [{ any: [LATE, DISPUTE] }, LOYAL] }, { daysPastDue: 0, hasOpenDispute: false }, []],
    ["only the first thing it wants: the rest is asked when that is told", { all: [LOYAL, CITY] }, {}, ["tenureYears"]],
    ["what is missing in the any and not what passed beside it", { all: [LATE, { any: [LOYAL, CITY] }] }, LATE_ONLY, ["tenureYears", "city"]],
    [
      "what is missing in an all inside an any, and nothing of its neighbour that fails",
      { any: [{ all: [LATE, LOYAL] }, { all: [DISPUTE, CITY] }] },
      { daysPastDue: 3, hasOpenDispute: false },
      ["tenureYears"],
    ],
    ["what is missing behind a not", { not: { any: [LATE, LOYAL] } }, { daysPastDue: 0 }, ["tenureYears"]],
    ["nothing behind a not that what was told fails", { not: { any: [LATE, LOYAL] } }, LATE_ONLY, []],
  ])("%s", (_what, when, told, missing) => {
    const [rule] = policy({ schemaVersion: 1, name: "acme", rules: { mine: { when, then: { treatment: "wait" } } } }).rules;
    expect(rule?.when.evaluate(facts(told)).missing()).toEqual(missing);
  });
});
