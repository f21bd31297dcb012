import { test } from "vitest";
import { PRESETS, TREATMENTS, catalogueOf, parsePolicy, GUARDRAILS } from "../../../src/index.js";
import { provePolicy, renderProof } from "../../../src/policy-tools/prove/index.js";
import { proveLock, lockGround } from "../../../src/policy-tools/prove/lock-proof.js";
import { proposedBy } from "../../../src/policy-tools/prove/proposed.js";
import { proveClause } from "../../../src/policy-tools/prove/clause-proof.js";
import { CLAUSES } from "../../../src/policy-tools/prove/clauses.js";
import { exampleCase } from "../../../src/policy-tools/prove/example.js";
import { factsOf } from "../../../src/facts/catalogue.js";
test("try", () => {
  const set = parsePolicy(PRESETS.get("amicable:relationship-first@1"), { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
  if (!set.ok) throw new Error("x");
  const policy = set.value.all()[0]!;
  const treatments = new Map(TREATMENTS.map((t) => [t.id, t]));
  const ground = { limits: policy.limits, catalogue: catalogueOf(), usual: factsOf(exampleCase(policy, treatments), catalogueOf()) };
  const all = proposedBy(policy, treatments);
  console.log(all.map((p) => p.treatment.id + p.pressure).join());
  for (const p of all.filter((x) => x.pressure >= 4)) {
    let t = performance.now();
    const l = proveLock(p, lockGround(policy, catalogueOf(), treatments), 30);
    console.log(p.treatment.id, "lock", JSON.stringify(l.answer), l.looks, performance.now() - t);
    for (const c of CLAUSES.filter((c) => c.concerns(p))) {
      t = performance.now();
      const r = proveClause(c, p, { shipped: GUARDRAILS, own: [] }, ground, 10000);
      console.log("   ", c.id, JSON.stringify(r).slice(0,300), performance.now() - t);
    }
  }
  for (const g of GUARDRAILS.filter(({serves}) => serves === "P2")) {
    const t = performance.now();
    const p = provePolicy(set.value.all().slice(0,1), { budget: 1500, guardrails: GUARDRAILS.filter((o) => o !== g) });
    console.log(g.id, p.answer, Math.round(performance.now() - t), p.shown.filter((s) => s.answer.kind !== "shown").map((s) => `${s.clause}/${s.treatment} ${JSON.stringify(s.answer)} ${s.looks}`).join("; ").slice(0, 700));
  }
}, 80000);
