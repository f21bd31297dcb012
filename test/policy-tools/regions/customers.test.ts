import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlanner, parseDossier } from "../../../src/index.js";
import { PRESETS } from "../../../src/policy/presets/index.js";
import { contextOf, customersOf, formulaOf, holdsOf, leaf, not, satisfy } from "../../../src/policy-tools/regions/index.js";
import { policies } from "../../../src/testing/index.js";

function prepared(policy: unknown, id = "example") {
  const planner = createPlanner({ policy });
  const own = planner.policy.for(id);
  const context = contextOf(own, planner.catalogue);
  return { planner, own, context, customers: customersOf(planner, context, { id, currency: own.economics.currency }) };
}

describe("typical customers", () => {
  it.each(["EUR", "JPY", "BHD"])("are all dossiers that can be read, in %s too", (currency) => {
    const planner = createPlanner();
    const own = planner.policy.for(undefined);
    const { typical } = customersOf(planner, contextOf(own, planner.catalogue), { id: "example", currency });
    expect(typical.length).toBe(16);
    expect(typical.filter(({ facts }) => facts.case.currency !== currency && facts.value("openInvoices") !== 0)).toEqual([]);
  });
});

describe("a customer for a rule", () => {
  it.each([...PRESETS.keys()])("of %s is there for each, mostly as a dossier, and planning it fires the rule", (name) => {
    const { planner, own, customers } = prepared(name);
    let real = 0;
    for (const { id, when } of [...own.rules, ...own.reasonRules]) {
      const shown = customers.show(formulaOf(when));
      expect([id, shown.kind]).toEqual([id, "yes"]);
      if (shown.kind !== "yes") continue;
      const parsed = parseDossier(shown.customer.document);
      expect([id, parsed.ok]).toEqual([id, true]);
      if (!parsed.ok) continue;
      expect([id, planner.lookups(parsed.value, shown.customer.given).some((facts) => when.evaluate(facts).met)]).toEqual([id, true]);
      if (shown.customer.kind === "dossier") real++;
      expect(shown.customer.given.size === 0).toBe(shown.customer.kind === "dossier");
    }
    expect(real / (own.rules.length + own.reasonRules.length)).toBeGreaterThan(0.7);
  });

  it("of any policy really meets its condition, and where there is none the search says no", () => {
    fc.assert(
      fc.property(policies(), fc.nat(), (policy, at) => {
        const { own, context, customers } = prepared(policy);
        const rule = own.rules[at % own.rules.length];
        if (!rule) return;
        const formula = at % 2 ? formulaOf(rule.when) : not(formulaOf(rule.when));
        const shown = customers.show(formula);
        if (shown.kind === "yes") expect(holdsOf(formula, shown.customer.facts)).toBe(true);
        if (shown.kind === "no") expect(satisfy(formula, context).kind).toBe("no");
      }),
      { numRuns: 30 },
    );
  });

  it("differs from an ordinary one in nothing that does not matter", () => {
    const { customers } = prepared("amicable:relationship-first@1");
    const shown = customers.show(leaf("waysTried", "greaterThan", 5));
    expect(shown.kind === "yes" && [...shown.customer.given.keys()]).toEqual(["waysTried"]);
  });
});
