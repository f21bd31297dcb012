import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defineFact,
  defineTreatment,
  FACTS,
  LIMITS,
  PRESETS,
  type Problem,
  parsePolicy,
  SETTINGS,
  TREATMENTS,
  type Treatment,
  unknown,
} from "../../src/index.js";
import { POLICY_PROBLEMS, type PolicyProblemCode } from "../../src/policy/problem-codes.js";
import { BEYOND_SCHEMA, PROBLEM_PAGES, policyJsonSchema } from "../../src/policy-tools/index.js";
import { exampleText, type ProblemPage } from "../../src/policy-tools/problems/page.js";
import { hostilePolicies, policies } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { mutated } from "./mutations.js";

const CONTEXT = { catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const schema = policyJsonSchema();
const accepts = validatorOf(schema);

function validatorOf(told: object) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
  ajv.addVocabulary(["enumDescriptions"]);
  return ajv.compile(told);
}

function problems(document: Json): readonly Problem[] {
  const result = parsePolicy(document, CONTEXT);
  return result.ok ? [] : result.issues.filter(({ severity }) => severity === "error");
}

/** What a schema cannot see, here: a code of the list, and of some codes only part. */
function isBeyond({ code, at, received = "" }: Problem): boolean {
  if (["channel-not-offered", "pressure-inside", "pressure-understated"].includes(code)) return at.includes("/set/");
  if (code === "not-a-decimal") return /e-/.test(received);
  return Object.hasOwn(BEYOND_SCHEMA, code);
}

/** Of these a schema sees part: in a whole rule but not in a change to one, of a shipped base but not of one's own. */
const PARTLY = [
  "unknown-base",
  "unpinned-base",
  "guardrail-loosened",
  "too-many-problems",
  "channel-not-offered",
  "pressure-inside",
  "pressure-understated",
  "not-a-decimal",
];

/** Of more than one word before an operator only the check knows what it can be compared with. */
function hasManyWords(value: Json): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string" && value.split(":").length > 2;
  return Object.values(value).some(hasManyWords);
}

const good = fc.oneof(policies(), hostilePolicies()) as fc.Arbitrary<Json>;

describe("an editor that knows the schema", () => {
  it("accepts every policy that loads", () => {
    fc.assert(
      fc.property(good, (policy) => {
        expect(accepts(policy), JSON.stringify(accepts.errors)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("accepts what the check accepts and refuses what it refuses, apart from what no schema can say", () => {
    const seen = { both: 0, neither: 0 };
    fc.assert(
      fc.property(mutated(good), (policy) => {
        const found = problems(policy);
        if (!accepts(policy)) {
          expect(found, `the schema says ${JSON.stringify(accepts.errors)} of ${JSON.stringify(policy)}`).not.toEqual([]);
          seen.neither++;
        } else if (found.length === 0) seen.both++;
        else if (!hasManyWords(policy)) {
          expect(found.filter((problem) => !isBeyond(problem))).toEqual([]);
        }
      }),
      { numRuns: Number(process.env.SCHEMA_RUNS ?? 250) },
    );
    expect(Math.min(seen.both, seen.neither)).toBeGreaterThan(10);
  });

  const PAGES = Object.entries(PROBLEM_PAGES) as readonly (readonly [PolicyProblemCode, ProblemPage])[];
  const ofText = ["syntax", "trailing-comma", "comment", "curly-quotes", "odd-space", "decimal-comma", "wrong-encoding", "duplicate-key", "not-json"];
  const ofSchema = PAGES.filter(
    ([code]) => POLICY_PROBLEMS[code][0] === "error" && !ofText.includes(code) && (!Object.hasOwn(BEYOND_SCHEMA, code) || PARTLY.includes(code)),
  );

  it.each(ofSchema)("shows while somebody types: %s", (_code, { wrong, right }) => {
    expect(accepts(JSON.parse(exampleText(wrong)))).toBe(false);
    expect(accepts(JSON.parse(exampleText(right)))).toBe(true);
  });

  it.each(PAGES.filter(([code]) => Object.hasOwn(BEYOND_SCHEMA, code) && !PARTLY.includes(code)))("leaves to the check: %s", (code, { wrong }) => {
    const document = JSON.parse(exampleText(wrong));
    expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
    expect(problems(document).map((problem) => problem.code)).toContain(code);
  });

  it("completes a company's own facts and treatments, in the company's language", () => {
    const shoeSize = defineFact({
      ...{ name: "shoeSize", group: "custom", type: "count", unit: "EU", optional: true, polarity: "neutral", personal: false },
      meaning: { en: "Size of their shoes", nl: "Maat van hun schoenen" },
      derive: () => unknown(),
    } as const);
    const treatments = [defineTreatment({ ...(TREATMENTS[0] as Treatment), id: "send-flowers", where: "customer", channels: ["letter"], pressure: 1 })];
    const own = policyJsonSchema({ facts: [shoeSize], treatments, language: "nl" });
    const policy = (value: Json, outcome: Json) => ({
      ...{ schemaVersion: 1, name: "acme" },
      rules: { mine: { when: { all: [{ fact: "shoeSize", operator: "greaterThan", value }] }, then: outcome } },
    });
    const acceptsOwn = validatorOf(own);
    expect(acceptsOwn(policy(44, { treatment: "send-flowers", channel: "letter" }))).toBe(true);
    expect(acceptsOwn(policy("44", { treatment: "send-flowers" }))).toBe(false);
    expect(acceptsOwn(policy(44, { treatment: "send-flowers", channel: "phone" }))).toBe(false);
    expect(accepts(policy(44, { treatment: "send-flowers" }))).toBe(false);
    expect(JSON.stringify(own)).toContain("Maat van hun schoenen (een heel getal, EU)");
  });

  it("is told what each fact, setting and limit means, with its unit and its bounds", () => {
    const told = JSON.stringify(schema);
    for (const { meaning } of [...FACTS, ...SETTINGS, ...LIMITS]) expect(told).toContain(JSON.stringify(meaning.en).slice(1, -1));
    expect(told).toContain("(can only go down from 2)");
    expect(schema).toMatchObject({ $defs: { guardrails: { properties: { maxContactsPer7Days: { minimum: 0, maximum: 2 } } } } });
  });
});

describe("every policy that ships", () => {
  const folders = ["src/policy/presets/", "examples/policies/"].map((folder) => new URL(`../../${folder}`, import.meta.url));
  const files = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [new URL(name, folder)] : [])));
  const shipped = files.map((url) => [url, JSON.parse(readFileSync(url, "utf8"))] as const).filter(([, document]) => document.$schema !== undefined);

  it("names the schema that ships, and keeps to it", () => {
    expect(shipped.length).toBeGreaterThanOrEqual(PRESETS.size + 2);
    for (const [url, document] of shipped) {
      expect(new URL(document.$schema, url).href, url.href).toBe(new URL("../../dist/policy.schema.json", import.meta.url).href);
      expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
    }
  });
});
