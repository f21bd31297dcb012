/** The last check before a plan is shown: what `sequence` should never let through is not shown either (P1). */
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/decide/diagnose.js";
import { explainAction } from "../../src/decide/explain.js";
import { permit } from "../../src/decide/permit.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { schedule } from "../../src/decide/schedule.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import type { Pressure } from "../../src/vocabulary.js";
import { lateCase } from "../presets/late-case.js";

const bench = benchOf();
const dossier = parseDossier(lateCase());
if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
const policy = bench.policyFor(dossier.value);
const [lookup] = bench.lookups(dossier.value);
if (!lookup) throw new Error("no case");
const { facts, reasons } = diagnose(lookup, policy);
const { candidates } = permit(propose(facts, policy, bench.treatments).proposals, policy, bench.guardrails);
const { scheduled } = schedule(rank(candidates, policy.economics), { leading: "unknown", economics: policy.economics, held: [], rules: policy.rules });
const [first] = scheduled;
if (!first) throw new Error("nothing to do");

/** The first action as if every step before had let this much pressure through. */
const shown = (pressure: Pressure) => explainAction({ ...first, allowed: { ...first.allowed, step: { ...first.allowed.step, pressure } } }, 1, reasons);

describe("an action that would put a customer under pressure", () => {
  it.each<Pressure>([0, 1, 2, 3, 4])("is shown at level %i", (pressure) => expect(shown(pressure).pressure).toBe(pressure));
  it.each<Pressure>([5, 6])("is never shown at level %i: there is no plan then", (pressure) => {
    expect(() => shown(pressure)).toThrow("A threatening step reached the actions of a plan.");
  });
  it("has no longer than a week to pay only where it is a clear request", () => {
    expect(shown(4).guide.opening.with).toHaveProperty("payBy");
    expect(shown(3).guide.opening.with).not.toHaveProperty("payBy");
  });
});
