import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact, FactValue } from "../../../src/facts/fact.js";
import { problemList } from "../../../src/policy/report.js";
import { readFacts, writtenFact } from "../../../src/policy-tools/cases/facts.js";
import { renderCaseProblems, withCases } from "../../../src/policy-tools/index.js";
import { times } from "../../runs.js";
import { cases, context, readCases } from "./cases.js";

const RUNS = times(300);
const file = (...told: readonly unknown[]) => JSON.stringify({ schemaVersion: 1, cases: told }, undefined, 2);
const problems = (text: string, language: "en" | "nl" = "en") => {
  const read = readCases(text, language);
  return read.ok ? [] : read.problems;
};

describe("a colleague who writes cases with slips in them", () => {
  const text = file(
    {
      name: "one",
      given: { facts: { daysPastDu: 3, daysPastDue: "14", openAmount: "250,00", tags: "farm", "settings.firmAfterDays": 3 } },
      expect: { actions: ["chek-in-call", { treatment: "wait", owners: "x" }], reasons: { forgt: "weak" } },
    },
    { name: "two", given: { facts: { kind: "buisness", currency: null } }, expect: { actions: ["chek-in-call"] } },
    { name: "two", given: {}, expect: {} },
  );

  test("hears all of them at once, each with its place and how to mend it", () => {
    expect(problems(text).map(({ code, at, line }) => [code, at, line])).toEqual([
      ["unknown-fact", "/cases/0/given/facts/daysPastDu", 8],
      ["quoted-value", "/cases/0/given/facts/daysPastDue", 9],
      ["not-a-decimal", "/cases/0/given/facts/openAmount", 10],
      ["list-expected", "/cases/0/given/facts/tags", 11],
      ["unknown-fact", "/cases/0/given/facts/settings.firmAfterDays", 12],
      ["unknown-key", "/cases/0/expect/actions/1/owners", 20],
      ["unknown-key", "/cases/0/expect/reasons/forgt", 24],
      ["unknown-value", "/cases/1/given/facts/kind", 32],
      ["wrong-type", "/cases/1/given/facts/currency", 33],
      ["unknown-treatment", "/cases/1/expect/actions/0", 38],
      ["duplicate-key", "/cases/2/name", 43],
      ["missing-key", "/cases/2/expect", 45],
    ]);
  });

  test("reads them in Dutch, with the line and the word that was meant", () => {
    const read = renderCaseProblems(problems(text, "nl"), "acme.cases.json", "nl");
    expect(read).toContain("acme.cases.json kan zo niet gebruikt worden.");
    expect(read).toContain("acme.cases.json:38:");
    expect(read).toContain('Bedoelde u "check-in-call"?');
    expect(read).toContain("een geval dat niets verwacht slaagt altijd");
  });

  test("hears where the text stops being JSON", () => {
    expect(problems('{ "schemaVersion": 1, "cases": [ { "name": ] }')[0]).toMatchObject({ code: "syntax", line: 1 });
    expect(problems("")).toHaveLength(1);
  });

  test.each(["null", "[]", "3", '{"schemaVersion":2,"cases":[]}', '{"schemaVersion":1,"cases":{}}', '{"schemaVersion":1,"cases":[3,null]}', '{"__proto__":1}'])(
    "is told what a file of cases is, for %s",
    (told) => expect(problems(told).length).toBeGreaterThan(0),
  );

  test("never gets a crash, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => file(value, { given: { facts: value }, expect: value })),
        ),
        (told) => {
          expect(readCases(told)).toHaveProperty("ok");
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test("an amount in another currency than the case is about is refused", () => {
  const given = (facts: object) => file({ name: "x", given: { facts }, expect: { not: ["wait"] } });
  expect(problems(given({ openAmount: "USD 10.00" })).map(({ code }) => code)).toEqual(["other-currency"]);
  expect(problems(given({ currency: "USD", openAmount: "USD 10.00" }))).toEqual([]);
});

test("every fact of the catalogue is read back as it was written", () => {
  const told = [...context.catalogue.values()].filter(({ group }) => group !== "settings" && group !== "reasons");
  fc.assert(
    fc.property(
      fc.constantFrom(...told).chain((fact) => fc.tuple(fc.constant(fact), valueFor(fact))),
      fc.constantFrom("EUR", "JPY", "KWD"),
      ([fact, is], currency) => {
        const { report, all } = problemList();
        const read = readFacts({ [fact.name]: writtenFact(fact, is, currency) }, { catalogue: context.catalogue, currency, at: "", report });
        expect([all(), read.get(fact.name)]).toEqual([[], is]);
      },
    ),
    { numRuns: RUNS },
  );
});

function valueFor({ type, values, optional }: Fact): fc.Arbitrary<FactValue | undefined> {
  const known: fc.Arbitrary<FactValue> =
    type === "boolean"
      ? fc.boolean()
      : type === "date"
        ? fc.date({ min: new Date("2000-01-01"), max: new Date("2050-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
        : type === "text"
          ? fc.string()
          : type === "choice"
            ? fc.constantFrom(...(values ?? []))
            : type === "list"
              ? fc.array(values ? fc.constantFrom(...values) : fc.string({ minLength: 1 }))
              : type === "number"
                ? fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10)
                : fc.integer({ min: -10_000, max: 1_000_000 });
  return optional ? fc.option(known, { nil: undefined }) : known;
}

describe("cases that are written into a file", () => {
  const [one] = cases({ name: "one", given: { facts: {} }, expect: { not: ["formal-notice"] } });
  const written =
    '{\r\n  "schemaVersion": 1, // ours\r\n  "cases": [\r\n    { "name": "mine",   "given": {}, "expect": { "later": ["formal-notice"] } }\r\n  ]\r\n}\r\n';

  test("leave what stood there as it was, spaces and remarks too", () => {
    const text = withCases(written, one ? [one, { ...one, name: "two" }] : []);
    expect(text.startsWith(written.slice(0, written.indexOf("\r\n  ]")))).toBe(true);
    const read = readCases(text);
    expect(read.ok && read.cases.map(({ name }) => name)).toEqual(["mine", "one", "two"]);
  });

  test("make a whole file where there was none, and fill an empty one", () => {
    for (const text of [undefined, '{"schemaVersion":1,"cases":[]}']) expect(readCases(withCases(text, one ? [one] : []))).toEqual({ ok: true, cases: [one] });
  });
});
