/** Ladders as people write them, mistakes included. */
import { describe, expect, test } from "vitest";
import { readLadder } from "../../../src/policy-tools/ladder/index.js";
import { type LadderTold, SIMPLE } from "./ladders.js";

const problemsIn = (told: unknown, language: "en" | "nl" = "en") => {
  const result = readLadder(told, language);
  return result.ok ? [] : result.issues.map(({ code, at }) => `${code} ${at}`);
};
const having = (more: LadderTold): LadderTold => ({ ...SIMPLE, ...more });
const level = (more: LadderTold): LadderTold => having({ levels: [{ days: 5, ...more }] });

describe("a ladder with a mistake", () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ["that is no ladder at all", "levels", ["not-a-ladder "]],
    ["without levels", having({ levels: [] }), ["not-a-ladder /levels"]],
    ["without a currency", { schemaVersion: 1, name: "x", levels: [{ days: 1 }] }, ["missing /currency"]],
    ["in a currency that does not exist", having({ currency: "EUX" }), ["unknown-currency /currency"]],
    ["with days in quotes", level({ days: "5" }), ["not-a-ladder /levels/0/days"]],
    ["with half a day", level({ days: 1.5 }), ["not-a-ladder /levels/0/days"]],
    ["with an amount as a number", level({ minimumAmount: 10 }), ["not-a-ladder /levels/0/minimumAmount"]],
    ["with a decimal comma", level({ minimumAmount: "10,00" }), ["not-a-ladder /levels/0/minimumAmount"]],
    ["with more decimals than there are", level({ fee: "1.005" }), ["not-a-ladder /levels/0/fee"]],
    ["with an unknown way of contact", level({ channel: "fax" }), ["not-a-ladder /levels/0/channel"]],
    ["with an unknown field", level({ delay: 3 }), ["unknown-field /levels/0/delay"]],
    ["with an unknown question", having({ switches: { severalLevel: "next" } }), ["unknown-field /switches/severalLevel"]],
    ["with an unknown answer", having({ switches: { severalLevels: "lowest" } }), ["not-a-ladder /switches/severalLevels"]],
    ["that behaves like nothing we know", having({ behavesLike: "quickbooks" }), ["not-a-ladder /behavesLike"]],
    ["whose first level follows another", level({ after: "previous" }), ["first-level-after-previous /levels/0/after"]],
    ["whose levels go back in time", having({ levels: [{ days: 9 }, { days: 9 }] }), ["levels-not-rising /levels/1/days"]],
    [
      "with two levels of one name",
      having({
        levels: [
          { days: 1, name: "A" },
          { days: 2, name: "A" },
        ],
      }),
      ["name-twice /levels/1/name"],
    ],
    ["that repeats a level halfway", having({ levels: [{ days: 1, repeatEveryDays: 7 }, { days: 9 }] }), ["repeats-too-early /levels/0/repeatEveryDays"]],
    ["that counts from the invoice and tells no term", having({ switches: { ageAnchor: "invoice" } }), ["term-needed /paymentTermDays"]],
    ["with interest and no percentage", having({ switches: { interest: "flat" } }), ["interest-needed /interestPercent"]],
    ["that comes before the level before", having({ levels: [{ days: 1 }, { days: -2, after: "previous" }] }), ["before-due /levels/1/days"]],
  ])("%s is refused at the right place", (_what, told, expected) => {
    expect(problemsIn(told)).toEqual(expected);
  });

  test("is told everything at once", () => {
    const told = having({
      currency: "euro",
      base: "mine",
      levels: [
        { days: "5", channel: "fax" },
        { days: 3.5, colour: "red" },
      ],
    });
    expect(problemsIn(told)).toHaveLength(6);
  });

  test("is told in Dutch, in words for people", () => {
    const result = readLadder(having({ levels: [{ days: "5" }] }), "nl");
    const [issue] = result.ok ? [] : result.issues;
    expect(issue?.expected).toBe("een heel aantal dagen van -90 tot en met 3650, zonder aanhalingstekens");
    expect(JSON.stringify(issue)).not.toMatch(/enum|token|schema|integer/i);
  });
});
