// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Several rules may want the same step: which of them says how it is done, and what of the others counts. */
import { describe, expect, it } from "vitest";
import { propose } from "../../src/decide/propose.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { lateCase } from "../presets/late-case.js";

const parsed = parseDossier({ ...lateCase(), deadlines: [{ kind: "limitation", on: "2026-11-26" }] });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const dossier = parsed.value;
const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const rule = (then: { readonly [key: string]: Json }) => ({ when, then: { treatment: "ask-if-arrived", ...then } });

function proposals(rules: Readonly<Record<string, object>>, base?: string) {
  const bench = benchOf({ policy: { schemaVersion: 1, name: "ours", ...(base !== undefined && { extends: base }), rules } });
  const [facts] = bench.lookups(dossier);
  if (!facts) throw new Error("no case");
  return propose(facts, bench.policyFor(dossier), bench.treatments).proposals;
}
function asked(rules: Readonly<Record<string, object>>, treatment = "ask-if-arrived", base?: string) {
  const found = proposals(rules, base).filter((proposal) => proposal.treatment.id === treatment);
  expect(found, "one proposal for one step").toHaveLength(1);
  const [{ fired, tier, tone, owner, pressure, steps }] = found as [(typeof found)[number]];
  return { fired: fired.map((each) => each.rule.id), tier, tone, owner, pressure, channels: steps.map(({ channel }) => channel) };
}

describe("of several rules for one step", () => {
  it("the one of the highest tier leads, whatever it is called", () => {
    const rules = { a: rule({ tier: "normal" }), b: rule({ tier: "fallback" }), c: rule({ tier: "first" }), d: rule({ tier: "strong" }) };
    expect(asked(rules)).toMatchObject({ fired: ["c", "d", "a", "b"], tier: "first" });
  });

  it("of one tier the first by name leads, whichever was written first", () => {
    expect(asked({ b: rule({}), c: rule({}), a: rule({}) }).fired).toEqual(["a", "b", "c"]);
  });

  it("one that a layer closer to the customer brought in leads, and not one that it only changed", () => {
    const base = "amicable:relationship-first@1";
    const shipped = proposals({}, base).find(({ treatment }) => treatment.id === "ask-if-arrived")?.fired[0]?.rule;
    if (!shipped) throw new Error("The preset asks nothing.");
    const rules = { [shipped.id]: { set: { because: { en: "Ours." } } }, zzz: rule({ tier: shipped.tier }), aaa: rule({ tier: shipped.tier }) };
    expect(asked(rules, "ask-if-arrived", base).fired).toEqual(["aaa", "zzz", shipped.id]);
    expect(asked({ zzz: rule({ tier: shipped.tier }) }, "ask-if-arrived", base).fired).toEqual(["zzz", shipped.id]);
  });

  it("the leading one says in what tone, by whom and by which ways, and the highest pressure of all counts", () => {
    const rules = {
      leads: rule({ tier: "strong", tone: "concerned", owner: ["serves"], channel: ["letter"], pressure: 2 }),
      follows: rule({ tone: "firm", owner: ["won"], channel: ["email"], pressure: 3 }),
    };
    expect(asked(rules)).toEqual({ fired: ["leads", "follows"], tier: "strong", tone: "concerned", owner: ["serves"], pressure: 3, channels: ["letter"] });
  });

  it("what the leading one leaves open is as the step itself has it, also where another says it", () => {
    const shipped = benchOf().treatments.get("ask-if-arrived");
    const found = asked({ leads: rule({ tier: "strong" }), follows: rule({ tone: "firm", owner: ["controls-credit"], channel: ["letter"] }) });
    expect(found).toMatchObject({ tone: shipped?.tone, owner: shipped?.owner, pressure: shipped?.pressure });
    expect(found.channels).toEqual(["phone", "email", "letter"]);
  });
});

describe("what the engine proposes itself", () => {
  const ids = (rules: Readonly<Record<string, object>>) =>
    proposals(rules).map(({ treatment, fired }) => `${treatment.id} by ${fired.map((each) => each.rule.id).join("+")}`);
  it("is to wait, and to protect a right that lapses", () => {
    expect(ids({})).toEqual(["protect-right by own.deadline-near", "wait by own.nothing-better"]);
  });

  it("is left to the rules that say so themselves", () => {
    expect(ids({ w: rule({ treatment: "wait" }), p: rule({ treatment: "protect-right" }) }).sort()).toEqual(["protect-right by p", "wait by w"]);
  });

  it("rests on the deadline that is near, and on which it is", () => {
    const [protect, wait] = proposals({});
    expect(protect?.tier).toBe("first");
    expect(protect?.fired[0]?.cited()).toMatchObject([
      { fact: "deadlineNear", is: true, operator: "equal", value: true, evidence: ["/deadlines/0"] },
      { fact: "nextDeadlineKind", is: "limitation", value: "limitation" },
      { fact: "nextDeadlineOn", is: "2026-11-26", value: "2026-11-26" },
    ]);
    expect([wait?.tier, wait?.fired[0]?.cited()]).toEqual(["fallback", []]);
  });
});
