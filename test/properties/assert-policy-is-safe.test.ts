import { describe, expect, test } from "vitest";
import { defineTreatment } from "../../src/policy/treatment.js";
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
    // Its own treatment says that it is care, and asks for money all the same: the claim shows it.
    const sly = defineTreatment({
      id: "sly-call",
      pressure: 1,
      where: "customer",
      asksForMoney: true,
      discloses: false,
      purpose: "service",
      channels: ["phone"],
      tone: "warm",
      owner: ["serves"],
      about: "disputed",
      personal: true,
      reply: true,
      next: [],
    });
    const always = { any: [{ fact: "notTold", operator: "doesNotContain", value: "invoices" }] };
    const policy = { schemaVersion: 1, name: "sly", rules: { sly: { when: always, then: { treatment: "sly-call", tier: "first" } } } };
    const attempt = () => assertPolicyIsSafe(policy, { runs: 400, seed: 2, treatments: [sly], only: ["P7"], dossiers: { countries: ["NL"] } });
    attempt();
  });
});
