/** How verdicts come together on one step: the strictest of each kind, softening held against everything again, and never more than was proposed. */
import { describe, expect, it } from "vitest";
import { defineGuardrail, only, PERMIT, requires, stop, type Verdict } from "../../../src/guardrails/guardrail.js";
import { message } from "../../../src/vocabulary.js";
import { balance, dayOf, episode, F1, F2, stoppedBy, type Told, verdictOf } from "./verdict.js";

const one = (id: string, check: Parameters<typeof defineGuardrail>[0]["check"], bent: Partial<Parameters<typeof defineGuardrail>[0]> = {}) =>
  defineGuardrail({ id, serves: "us", reads: [], concerns: () => true, ...bent, check });
const delay = (until: string, why: string): Verdict => ({ kind: "delay", until: dayOf(until), why: message(`guardrail.${why}`) });
const soften = (to: Extract<Verdict, { kind: "soften" }>["to"], why: string): Verdict => ({ kind: "soften", to, why: message(`guardrail.${why}`) });

describe("several guardrails on one step", () => {
  it("the last of several days counts, and each says why, in any order", () => {
    const early = one("early", () => delay("2026-11-25", "early"));
    const late = one("late", () => delay("2026-12-05", "late"));
    expect(verdictOf([early, late], {}, {})).toBe("go from 2026-12-05 because early, late");
    expect(verdictOf([late, early], {}, {})).toBe("go from 2026-12-05 because late, early");
    expect(verdictOf([early, early], {}, {})).toBe("go from 2026-11-25 because early, early");
  });

  it("all that is required is, once and in one order", () => {
    const named = one("named", () => requires("named", "named-sender", "no-costs"));
    const plain = one("plain", () => requires("plain", "no-costs", "inform"));
    expect(verdictOf([named, plain], {}, {})).toBe("go with inform, named-sender, no-costs");
  });

  it("all that stops is named", () => {
    const first = one("first", () => stop("first"));
    const second = one("second", () => stop("second", { days: 2 }, dayOf("2026-11-25")));
    expect(verdictOf([first, one("fine", () => PERMIT), second], {}, {})).toBe("stop first; stop second (days 2) until 2026-11-25");
  });

  it("a delay does not save what another stops, nor does softening", () => {
    const later = one("later", () => delay("2026-11-25", "later"));
    const softer = one("softer", () => soften({ automatic: false }, "softer"));
    expect(verdictOf([later, softer, one("no", () => stop("no"))], {}, { automatic: true })).toBe("stop no");
  });

  it("softening is held against every guardrail again", () => {
    const person = one("person", (_facts, { automatic }) => (automatic ? soften({ automatic: false }, "person") : PERMIT));
    const machinesOnly = one("machines-only", (_facts, { automatic }) => (automatic ? PERMIT : stop("machines-only")));
    expect(verdictOf([person], {}, { automatic: true })).toBe("go by a person because person");
    expect(verdictOf([person, machinesOnly], {}, { automatic: true })).toBe("stop machines-only");
  });

  it("two softenings both count", () => {
    const person = one("person", (_facts, { automatic }) => (automatic ? soften({ automatic: false }, "person") : PERMIT));
    const kind = one("kind", (_facts, { tone }) => (tone === "concerned" ? PERMIT : soften({ tone: "concerned" }, "kind")));
    expect(verdictOf([person, kind], {}, { automatic: true })).toBe("go by a person in a concerned tone because person, kind");
  });

  it("a softening never makes the tone harsher", () => {
    const harsh = one("harsh", (_facts, { about }) => (about.length > 1 ? soften({ tone: "firm", about: [F1] }, "harsh") : PERMIT));
    expect(verdictOf([harsh], {}, {})).toBe("go about F1 (1) because harsh");
  });

  it("a softening never adds an invoice, and takes its episode with it", () => {
    const another = one("another", (_facts, { about }) => (about.includes(F2) ? soften({ about: [F1, balance("F3")] }, "another") : PERMIT));
    expect(verdictOf([another], {}, {})).toBe("go about F1 (1) because another");
  });

  it("a guardrail that never has enough stops the step", () => {
    expect(verdictOf([one("never", () => soften({ automatic: false }, "never"))], {}, {})).toBe("stop error");
  });

  it("a guardrail that breaks stops the step and is named", () => {
    const broken = one("broken", () => {
      throw new Error("a mistake of ours");
    });
    expect(verdictOf([broken], {}, {})).toBe("stop error (guardrail broken)");
  });

  it("whoever stops a step is named with the promise, and so is what nobody can name", () => {
    const named = (guardrails: Parameters<typeof verdictOf>[0]) => stoppedBy(guardrails, { automatic: true });
    expect(named([one("first", () => stop("paused")), one("second", () => stop("paused"))])).toEqual(["first serves us", "second serves us"]);
    expect(named([one("never", () => soften({ automatic: false }, "never"))])).toEqual(["error serves P1"]);
  });

  it("a guardrail that is not concerned is not asked", () => {
    expect(verdictOf([one("elsewhere", () => stop("elsewhere"), { concerns: () => false })], {}, {})).toBe("go");
  });
});

describe("what a guardrail does not know", () => {
  const asks = (unknown?: NonNullable<Parameters<typeof defineGuardrail>[0]["unknown"]>) =>
    one("asks", (facts) => (facts.get("paused") === true ? stop("asks") : PERMIT), { reads: ["paused"], ...(unknown && { unknown }) });

  it.each<[string, ReturnType<typeof asks>, Told, number, string]>([
    ["stops the step", asks(), {}, 1, "stop unknown-fact (fact paused, guardrail asks)"],
    ["stops it by a name that is not known elsewhere", asks({ other: "permit" }), {}, 1, "stop unknown-fact (fact paused, guardrail asks)"],
    ["may be said not to matter", asks({ paused: "permit" }), {}, 4, "go"],
    ["may be said not to matter up to a pressure", asks({ paused: { ceiling: 3 } }), {}, 3, "go"],
    ["matters above it", asks({ paused: { ceiling: 3 } }), {}, 4, "stop unknown-fact (fact paused, guardrail asks)"],
    ["is asked where it is known, whatever was said", asks({ paused: "permit" }), { paused: true }, 1, "stop asks"],
  ])("%s", (_sentence, guardrail, told, pressure, comes) => {
    expect(verdictOf([guardrail], told, { pressure })).toBe(comes);
  });

  it("and did not declare, it does not get", () => {
    const peeks = one("peeks", (facts) => (facts.get("naturalPerson") === undefined ? PERMIT : stop("peeks")), { reads: ["paused"] });
    expect(verdictOf([peeks], { paused: false, naturalPerson: true }, {})).toBe("go");
  });
});

describe("what is known of one invoice", () => {
  const heard = one("heard", (_facts, step) => only("heard", step, ({ received }) => received > 0));

  it("says nothing of another", () => {
    expect(verdictOf([heard], {}, { episodes: [episode(F1, { received: 2 }), episode(F2)] })).toBe("go about F1 (1) because heard");
    expect(verdictOf([heard], {}, { episodes: [episode(F1, { received: 2 }), episode(F2, { received: 2 })] })).toBe("go");
    expect(verdictOf([heard], {}, { episodes: [] })).toBe("stop heard");
  });
});
