/** What a proof says of the shipped policies, and that it finds out whoever breaks a guardrail or treats something threatening as inside work. */
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { PERMIT, stop } from "../../../src/guardrails/guardrail.js";
import { defineGuardrail, GUARDRAILS, type Guardrail, PRESETS, parsePolicy, TREATMENTS } from "../../../src/index.js";
import type { Policy } from "../../../src/policy/policy.js";
import type { Treatment } from "../../../src/policy/treatment.js";
import { type ProveOptions, provePolicy, renderProof } from "../../../src/policy-tools/prove/index.js";

const PATIENT = { timeout: 90_000 };

function policiesOf(rules: object = {}, treatments: readonly Treatment[] = TREATMENTS): readonly Policy[] {
  const document = { schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1", rules };
  const parsed = parsePolicy(document, { catalogue: catalogueOf(), treatments, presets: PRESETS });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.value.all();
}

const broken = (options: ProveOptions) => provePolicy(policiesOf(), { budget: 400, ...options }).shown.filter(({ answer }) => answer.kind === "broken");
const without = (id: string) => GUARDRAILS.filter((guardrail) => guardrail.id !== id);
const changed = (id: string, change: Partial<Guardrail>) => GUARDRAILS.map((guardrail) => (guardrail.id === id ? { ...guardrail, ...change } : guardrail));

test("under the policy most build on, no threat comes first and none without proof", PATIENT, () => {
  const proof = provePolicy(policiesOf());
  expect(proof.shown.filter(({ answer }) => answer.kind !== "shown")).toEqual([]);
  expect([proof.answer, proof.regions > 1000, new Set(proof.shown.map(({ clause }) => clause)).size]).toEqual(["shown", true, 12]);
  expect(renderProof(proof)).toContain("Shown: no threat comes first");
});

describe("a guardrail that is taken away lets a threat through, and the proof says where", PATIENT, () => {
  const REMOVED: readonly (readonly [id: string, clauses: readonly string[], fact: string, is: string])[] = [
    ["voice-before-formal", ["a-voice", "two-ways"], "invoice 1 ways", "voice"],
    ["promise-running", ["no-promise"], "promiseRunning", "true"],
    ["dispute-unanswered", ["no-dispute"], "disputesUnanswered", "1–100000"],
    ["arrangement-kept", ["no-arrangement"], "arrangement", "on-schedule"],
    ["proven-receipt", ["presumed-receipt", "proven-receipt"], "invoice 1 proof", "presumed"],
    ["formal-not-before", ["late-enough"], "invoice 1 daysPastDue", "1–20"],
    ["letter-under-way", ["letter-delivered"], "letterUnderWay", "true"],
    ["legal-term", ["legal-term"], "awaitingLegalTerm has invoice 1", "true"],
    ["address-unverified", ["known-address"], "phone is", "unverified"],
  ];

  test("each that serves this promise is taken away in turn", () => {
    const serving = GUARDRAILS.filter(({ serves }) => serves === "P2").map(({ id }) => id);
    expect(REMOVED.map(([id]) => id).sort()).toEqual([...serving].sort());
  });

  test.each(REMOVED)("%s", (id, clauses, fact, is) => {
    const found = broken({ guardrails: without(id) });
    expect([...new Set(found.map(({ clause }) => clause))].sort()).toEqual(clauses);
    expect(found.some(({ answer }) => answer.kind === "broken" && answer.witness[fact] === is)).toBe(true);
  });

  test("a guardrail that counts one dispute as none is found out too", () => {
    const check: Guardrail["check"] = (facts) => (Number(facts.get("disputesUnanswered")) <= 1 ? PERMIT : stop("dispute-unanswered"));
    expect(broken({ guardrails: changed("dispute-unanswered", { check }) }).map(({ clause }) => clause)).toContain("no-dispute");
  });

  test("and so is one that takes what it does not know for good", () => {
    expect(broken({ guardrails: changed("promise-running", { unknown: { promiseRunning: "permit", promiseUntil: "permit" } }) })).not.toEqual([]);
  });
});

describe("what is not understood is never called shown", PATIENT, () => {
  test("beyond its budget a proof says unknown", () => {
    const proof = provePolicy(policiesOf(), { budget: 2 });
    expect(proof.answer).toBe("unknown");
    expect(renderProof(proof)).toContain("not finished within 2 looks");
  });

  test("a guardrail that also looks at something without known regions is not relied on", () => {
    const check: Guardrail["check"] = (_facts, step) => (step.tone === "warm" ? PERMIT : stop("promise-running"));
    const { shown } = provePolicy(policiesOf(), { budget: 200, guardrails: changed("promise-running", { check }) });
    const answers = shown.filter(({ clause }) => clause === "no-promise").map(({ answer }) => answer.kind);
    expect(answers.length > 0 && answers.every((kind) => kind !== "shown")).toBe(true);
  });

  test("a company's own guardrail can close a gap, and still nothing is shown by it", () => {
    const own = defineGuardrail({ id: "ours", serves: "P2", reads: [], concerns: ({ pressure }) => pressure >= 5, check: () => stop("ours") });
    const { shown } = provePolicy(policiesOf(), { budget: 200, guardrails: without("dispute-unanswered"), own: [own] });
    const answers = shown.filter(({ clause }) => clause === "no-dispute").map(({ answer }) => answer.kind);
    expect([...new Set(answers)]).toEqual(["unknown"]);
  });
});

test("a company's treatment that threatens from inside, where no guardrail looks, breaks the proof", PATIENT, () => {
  const notice = TREATMENTS.find(({ id }) => id === "formal-notice");
  if (!notice) throw new Error("formal-notice is gone");
  const treatments = TREATMENTS.map((one): Treatment => (one === notice ? { ...notice, where: "inside" } : one));
  const { shown } = provePolicy(policiesOf({}, treatments), { treatments, budget: 200 });
  expect(shown.filter(({ answer }) => answer.kind === "broken").map(({ treatment }) => treatment)).toContain("formal-notice");
});
