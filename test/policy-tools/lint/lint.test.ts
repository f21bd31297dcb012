import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { defineFact, known } from "../../../src/facts/fact.js";
import { defineTreatment, PRESETS, TREATMENTS, type Treatment } from "../../../src/index.js";
import { type Finding, lintPolicy } from "../../../src/policy-tools/index.js";
import { CHECKS } from "../../../src/policy-tools/lint/index.js";
import type { Json } from "../../../src/vocabulary.js";
import { BANK, CROWDED, FINE } from "./bank.js";
import { seen } from "./plan-shows.js";

const CONTEXT = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const lint = (policy: Json): readonly Finding[] => lintPolicy(policy, CONTEXT);
/** Linted once, looked at from two sides. */
const LINTED = BANK.map((one) => ({ ...one, found: lint(one.policy) }));

describe("a policy that", () => {
  it.each(LINTED.map((one) => [one.what, one] as const))("%s is told so, and a customer who is planned shows it", (_what, { policy, finds, rules, found }) => {
    expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(finds);
    if (rules) expect(found[0]?.rules).toEqual(rules);
    for (const { code, witness } of found) {
      expect([code, witness && seen(policy, witness)]).toEqual([code, witness?.shows]);
      expect(witness).toBeDefined();
    }
  });

  it.each(FINE.map(({ what, policy }) => [what, policy] as const))("%s is left in peace", (_what, policy) => {
    expect(lint(policy).map(({ code, at, message }) => `${code} ${at} ${message.en}`)).toEqual([]);
  });
});

describe("lint", () => {
  it("says how many layers of customers it did not look at", () => {
    expect(lint(CROWDED).map(({ code, message }) => [code, message.en])).toEqual([
      ["not-looked-at", "3 layers of segments and customers were not looked at; the first ones were."],
    ]);
  });

  it("refuses a policy that does not load, with what is wrong", () => {
    expect(() => lint({ schemaVersion: 1, name: "acme", rules: { x: {} } })).toThrow("invalid-policy");
  });

  it("knows a company's own facts, treatments and documents", () => {
    const meaning = { en: "Points saved", nl: "Gespaarde punten" };
    const points = defineFact({
      name: "points",
      group: "custom",
      type: "count",
      optional: true,
      meaning,
      polarity: "neutral",
      personal: false,
      derive: () => known(3),
    });
    const coffee = defineTreatment({ ...treatmentLike("check-in-call"), id: "coffee" });
    const house = {
      schemaVersion: 1,
      name: "house",
      extends: "amicable:relationship-first@1",
      conditions: { rich: { all: [{ fact: "points", operator: "lessThan", value: -3 }] } },
    };
    const rules: Json = {
      saver: { when: { all: [{ condition: "rich" }] }, then: { treatment: "coffee" } },
      both: { when: { all: [{ condition: "rich" }, { fact: "points", operator: "greaterThan", value: -4 }] }, then: { treatment: "coffee" } },
    };
    const found = lintPolicy(
      { schemaVersion: 1, name: "acme", extends: "house", rules },
      {
        catalogue: catalogueOf([points]),
        treatments: [...TREATMENTS, coffee],
        presets: PRESETS,
        otherDocuments: new Map([["house", house]]),
      },
    );
    expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(["never-fires /rules/both/when/all/1"]);
  });
});

function treatmentLike(id: string): Treatment {
  const found = TREATMENTS.find((treatment) => treatment.id === id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
}

describe("the checks", () => {
  it("each have a policy that shows what they find", () => {
    expect(
      CHECKS.map(({ code }) => code).filter((code) => !BANK.some((one) => one.code === code && one.finds.some((found) => found.startsWith(`${code} `)))),
    ).toEqual([]);
  });

  it("speak both languages, and never mention what only programmers know", () => {
    for (const { found } of LINTED) {
      for (const { message, help, related } of found) {
        for (const language of ["en", "nl"] as const) {
          const text = [message[language], help[language], ...related.map((other) => other.message[language])].join(" ");
          expect(text).not.toMatch(/pointer|enum|token|undefined|null|NaN|\[object/);
          expect(text.length).toBeGreaterThan(30);
        }
        expect(message.en).not.toBe(message.nl);
      }
    }
  });
});
