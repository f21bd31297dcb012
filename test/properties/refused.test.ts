import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/facts/limits.js";
import { createPlanner } from "../../src/planner.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { AmicableError } from "../../src/problem.js";
import { hostilePolicies, type PolicyDocument, policies } from "../../src/testing/index.js";
import { PATIENT, runs } from "./trying.js";

const ALWAYS = { any: [{ fact: "notTold", operator: "contains", value: "bank" }] };

/** The codes of what is wrong with a policy. */
function wrongs(policy: PolicyDocument): readonly string[] {
  try {
    createPlanner({ policy });
    return [];
  } catch (thrown) {
    if (thrown instanceof AmicableError) return thrown.issues.map(({ code }) => code);
    throw thrown;
  }
}

describe("policies", PATIENT, () => {
  test("of the generators all load", () => {
    fc.assert(
      fc.property(fc.oneof(policies(), hostilePolicies()), (policy) => {
        expect(wrongs(policy)).toEqual([]);
      }),
      runs(120),
    );
  });

  const gentle = TREATMENTS.filter(({ pressure }) => pressure < 5);
  const threats = ["or we go to court", "anders volgt de deurwaarder", "sinon le tribunal", "letzte Mahnung", "a collection agency takes over"];
  test("that threaten in words are refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...gentle), fc.constantFrom(...threats), fc.constantFrom("en", "nl"), (treatment, threat, language) => {
        const rule = { when: ALWAYS, then: { treatment: treatment.id }, because: { [language]: `Please pay, ${threat}.` } };
        expect(wrongs({ schemaVersion: 1, name: "threatening", rules: { threat: rule } })).toContain("threat-in-text");
      }),
      runs(60),
    );
  });

  test("that call a treatment milder than it is are refused", () => {
    const pressing = TREATMENTS.filter(({ where, pressure }) => where === "customer" && pressure > 0);
    fc.assert(
      fc.property(fc.constantFrom(...pressing), fc.nat(5), (treatment, less) => {
        const rule = { when: ALWAYS, then: { treatment: treatment.id, pressure: Math.min(less, treatment.pressure - 1) } };
        expect(wrongs({ schemaVersion: 1, name: "understated", rules: { mild: rule } })).toContain("pressure-understated");
      }),
      runs(60),
    );
  });

  test("that loosen a guardrail are refused", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIMITS), fc.integer({ min: 1, max: 5 }), (limit, by) => {
        const looser = limit.tighter === "lower" ? limit.default + by : limit.default - by;
        expect(wrongs({ schemaVersion: 1, name: "loose", guardrails: { [limit.name]: looser } })).toContain("guardrail-loosened");
      }),
      runs(60),
    );
  });
});
