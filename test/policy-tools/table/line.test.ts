import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlanner } from "../../../src/index.js";
import type { ConditionDocument, GroupDocument, LeafDocument, LiteralDocument } from "../../../src/policy/document.js";
import { inWords } from "../../../src/policy/words/phrase.js";
import { readConditionLine, writeCondition } from "../../../src/policy-tools/index.js";

const isAmount = (fact: string) => fact === "overdueAmount";
const style = (decimalComma: boolean) => ({ decimalComma, isAmount });
const read = (line: string) => readConditionLine(line, isAmount);

const leaf = (fact: string, operator: string, value: LeafDocument["value"]): LeafDocument => ({ fact, operator, value });
const LATE = leaf("daysPastDue", "greaterThanInclusive", 30);
const UNHAPPY = leaf("npsLast", "lessThan", 7);

describe("a condition on one line", () => {
  it.each<[string, GroupDocument]>([
    ["daysPastDue >= 30", { all: [LATE] }],
    ["daysPastDue >= 30 and not (npsLast < 7)", { all: [LATE, { not: UNHAPPY }] }],
    ["loyal", { condition: "loyal" }],
    ["all(loyal)", { all: [{ condition: "loyal" }] }],
    ["any(daysPastDue >= 30)", { any: [LATE] }],
    ["not (daysPastDue >= 30 or loyal)", { not: { any: [LATE, { condition: "loyal" }] } }],
    ["loyal and (daysPastDue >= 30 or npsLast < 7)", { all: [{ condition: "loyal" }, { any: [LATE, UNHAPPY] }] }],
    ["kind in (business, public)", { all: [leaf("kind", "in", ["business", "public"])] }],
    ["tags does not contain farm", { all: [leaf("tags", "doesNotContain", "farm")] }],
    ["tags someFact:equal farm", { all: [leaf("tags", "someFact:equal", "farm")] }],
    ["daysPastDue > fact usualDaysLate", { all: [leaf("daysPastDue", "greaterThan", { fact: "usualDaysLate" })] }],
    ["nextMoneyDay < 2026-12-01", { all: [leaf("nextMoneyDay", "lessThan", "2026-12-01")] }],
    ["overdueAmount >= 2500.00", { all: [leaf("overdueAmount", "greaterThanInclusive", "2500.00")] }],
    ['overdueAmount >= "2500"', { all: [leaf("overdueAmount", "greaterThanInclusive", "2500")] }],
    ["overdueAmount >= 2500", { all: [leaf("overdueAmount", "greaterThanInclusive", 2500)] }],
    ["somethingLate = true", { all: [leaf("somethingLate", "equal", true)] }],
    ['segment = "true"', { all: [leaf("segment", "equal", "true")] }],
    ['segment = "key account"', { all: [leaf("segment", "equal", "key account")] }],
  ])("%s", (line, condition) => {
    expect(writeCondition(condition, style(false))).toBe(line);
    expect(read(line)).toEqual({ ok: true, condition });
  });

  it.each<[string, GroupDocument]>([
    ["daysPastDue >= 30 en niet (npsLast < 7)", { all: [LATE, { not: UNHAPPY }] }],
    ["daysPastDue ≥ 30 of loyal", { any: [LATE, { condition: "loyal" }] }],
    ["tags bevat niet “farm”", { all: [leaf("tags", "doesNotContain", "farm")] }],
    ["tenureYears > 2,5", { all: [leaf("tenureYears", "greaterThan", 2.5)] }],
    ["tenureYears in (2,5; 3)", { all: [leaf("tenureYears", "in", [2.5, 3])] }],
    ["tenureYears in (2,5, 3)", { all: [leaf("tenureYears", "in", [2, 5, 3])] }],
    ["overdueAmount >= 1.250,00", { all: [leaf("overdueAmount", "greaterThanInclusive", "1250.00")] }],
    ["nextMoneyDay < 01-12-2026", { all: [leaf("nextMoneyDay", "lessThan", "2026-12-01")] }],
    ["somethingLate == waar", { all: [leaf("somethingLate", "equal", true)] }],
    ["daysPastDue greaterThanInclusive 30", { all: [LATE] }],
    ["  loyal   and daysPastDue>=30 ", { all: [{ condition: "loyal" }, LATE] }],
    ["loyal and daysPastDue >= 30 or npsLast < 7", { any: [{ all: [{ condition: "loyal" }, LATE] }, UNHAPPY] }],
  ])("can be typed in other ways: %s", (line, condition) => {
    expect(read(line)).toEqual({ ok: true, condition });
  });

  it.each([
    ["", 1, "the name of a fact or a condition was expected; here stands nothing more"],
    ["daysPastDue >=", 15, "a value was expected, such as 30, business or (phone, email); here stands nothing more"],
    ["daysPastDue 30", 13, "and, or, or the end was expected; here stands 30"],
    ["(loyal and late", 16, "a closing bracket ) was expected; here stands nothing more"],
    ["loyal and", 10, "the name of a fact or a condition was expected; here stands nothing more"],
    ["loyal & late", 7, "and, or, or the end was expected; here stands &"],
    ["kind in (business", 18, "a closing bracket ) was expected; here stands nothing more"],
    [`${"(".repeat(50)}loyal`, 42, "there are too many brackets inside each other; here stands ("],
  ])("says where it cannot be read: %j", (line, column, says) => {
    const result = read(line);
    expect(result.ok ? undefined : { column: result.problem.column, says: inWords(result.problem.says, "en") }).toEqual({ column, says });
  });

  it("is read as the page for spreadsheets shows it, and every one of these can be part of a policy", () => {
    const page = readFileSync(new URL("../../../docs/how-to/edit-rules-in-a-spreadsheet.md", import.meta.url), "utf8");
    const lines = [...page.slice(page.indexOf("## Conditions")).matchAll(/^\| `([^`]+)`/gm)].map(([, line]) => line ?? "");
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const result = read(line);
      if (!result.ok) throw new Error(line);
      const rules = { mine: { when: result.condition, then: { treatment: "wait" } } };
      expect(createPlanner({ policy: { schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1", rules } }).policy.name).toBe("acme");
    }
  });

  it("comes back as the very same condition, with a point or a comma", () => {
    fc.assert(
      fc.property(groups, fc.boolean(), (condition, decimalComma) => {
        expect(read(writeCondition(condition, style(decimalComma)))).toEqual({ ok: true, condition });
      }),
      { numRuns: 1500 },
    );
  });

  it("never ends in a crash, whatever is typed", () => {
    const words = fc.constantFrom(
      "and",
      "or",
      "not",
      "in",
      "(",
      ")",
      "all(",
      "fact",
      "daysPastDue",
      ">=",
      "30",
      ",",
      ";",
      '"',
      "“",
      "2,5",
      "does",
      "2026-12-01",
      "x:y",
      "\\",
      "'",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
        ),
        (line) => {
          expect(typeof read(line).ok).toBe("boolean");
        },
      ),
      { numRuns: 1500 },
    );
  });
});

const names = fc.oneof(
  fc.constantFrom(
    "loyal",
    "not-yet-spoken",
    "reason.will-not-pay",
    "overdueAmount",
    "and",
    "of",
    "in",
    "fact",
    "all",
    "True",
    "2nd",
    "key account",
    'say "hi"',
    "a:b",
    "x.",
  ),
  fc.string({ minLength: 1, unit: "binary" }),
);
const literals: fc.Arbitrary<LiteralDocument> = fc
  .letrec<{ one: LiteralDocument; list: LiteralDocument }>((tie) => ({
    one: fc.oneof(
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      names,
      fc.constantFrom("100.00", "2.50", "0.10", "-5.00", "100", "2.55", "2026-11-30", "2026-02-31", "01-12-2026", "1e3", "", " ", "true", "EUR 1.00"),
    ),
    list: fc.array(fc.oneof({ maxDepth: 1 }, tie("one"), tie("list")), { minLength: 1, maxLength: 3 }),
  }))
  .list.chain((list) => fc.constantFrom<LiteralDocument>(list, Array.isArray(list) ? list[0] : list));
const OPERATORS = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "in", "notIn", "contains", "doesNotContain"];
const operators = fc.constantFrom(...OPERATORS, "not:in", "someFact:equal", "everyValue:not:contains");
const leaves: fc.Arbitrary<LeafDocument> = fc.record(
  {
    fact: names,
    operator: operators,
    value: fc.oneof(
      literals,
      names.map((fact) => ({ fact })),
    ),
  },
  { noNullPrototype: true },
);
const { groups } = fc.letrec<{ groups: GroupDocument; parts: ConditionDocument }>((tie) => ({
  parts: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaves, tie("groups")),
  groups: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    names.map((condition): GroupDocument => ({ condition })),
    fc.array(tie("parts"), { minLength: 1, maxLength: 3 }).map((all): GroupDocument => ({ all })),
    fc.array(tie("parts"), { minLength: 1, maxLength: 3 }).map((any): GroupDocument => ({ any })),
    tie("parts").map((not): GroupDocument => ({ not })),
  ),
}));
