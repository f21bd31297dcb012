import { describe, expect, test } from "vitest";
import { defineFact, known } from "../../src/facts/fact.js";
import { assertPolicyIsSafe } from "../../src/testing/index.js";

const WITHOUT_DECISION = ["P1", "P2", "P7", "P11", "P13"] as const;

describe("a company that tests its own policy", () => {
  test("is told nothing where it is safe", () => {
    assertPolicyIsSafe({ schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1" }, { runs: 40, seed: 1, only: WITHOUT_DECISION });
  });

  test("hears what is wrong where it does not load", () => {
    expect(() => assertPolicyIsSafe({ schemaVersion: 1, name: "acme", extends: "amicable:nl-busines@1" })).toThrow(/unknown-base|invalid-policy/);
  });

  test("sees the smallest customer, the plan, the promise and the seed where it is not", () => {
    // Its own fact points at evidence that hardly anybody tells.
    const blocked = defineFact({
      name: "erpBlocked",
      group: "custom",
      type: "boolean",
      optional: false,
      meaning: { en: "Blocked in our books", nl: "Geblokkeerd in onze boeken" },
      polarity: "restrains",
      personal: false,
      derive: () => known(true, "/custom/erp/blocked"),
    });
    const rule = { when: { all: [{ fact: "erpBlocked", operator: "equal", value: true }] }, then: { treatment: "put-to-person", tier: "first" } };
    const policy = { schemaVersion: 1, name: "acme", rules: { "blocked-in-our-books": rule } };
    const attempt = () => assertPolicyIsSafe(policy, { runs: 50, seed: 2, facts: [blocked] });
    expect(attempt).toThrow("P7 is broken: put-to-person points at /custom/erp/blocked for erpBlocked, where nothing was told.");
    expect(attempt).toThrow("Promised: Every action names its rule and evidence that is there");
    expect(attempt).toThrow('"id": "C-1"');
    expect(attempt).toThrow("1. put-to-person (pressure 0)");
    expect(attempt).toThrow("Seed 2");
  });

  test("sees what its own code did where that fails", () => {
    const careless = defineFact({
      name: "careless",
      group: "custom",
      type: "boolean",
      optional: false,
      meaning: { en: "Careless", nl: "Slordig" },
      polarity: "neutral",
      personal: false,
      derive: ({ dossier }) =>
        known((dossier.people ?? []).some(({ name }) => name !== undefined && name.length > Number(dossier.custom?.longest)) ? true : fail()),
    });
    const rule = { when: { all: [{ fact: "careless", operator: "equal", value: true }] }, then: { treatment: "put-to-person" } };
    expect(() => assertPolicyIsSafe({ schemaVersion: 1, name: "acme", rules: { careless: rule } }, { runs: 5, facts: [careless] })).toThrow(
      "planning failed: no such field",
    );
  });
});

function fail(): never {
  throw new Error("no such field");
}
