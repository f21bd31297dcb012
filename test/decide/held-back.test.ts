// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** What a colleague reads of a step that is held back: what stops every way, and otherwise what stops the best. */
import { describe, expect, it } from "vitest";
import { permit, possibleFrom } from "../../src/decide/permit.js";
import { propose } from "../../src/decide/propose.js";
import { defineGuardrail, type Guardrail, PERMIT, type Step, stop } from "../../src/guardrails/guardrail.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import type { Channel } from "../../src/vocabulary.js";
import { lateCase } from "../presets/late-case.js";

const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const then = { treatment: "ask-if-arrived", channel: ["email", "letter"] };
const bench = benchOf({ policy: { schemaVersion: 1, name: "ours", rules: { mine: { when, then } } } });
const threeWays = benchOf({ policy: { schemaVersion: 1, name: "ours", rules: { mine: { when, then: { treatment: "ask-if-arrived" } } } } });
const dossier = parseDossier(lateCase());
if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
const policy = bench.policyFor(dossier.value);
const [facts] = bench.lookups(dossier.value);
if (!facts) throw new Error("no case");
const proposals = propose(facts, policy, bench.treatments).proposals.filter(({ treatment }) => treatment.id === "ask-if-arrived");
const { today } = facts.case;
const inDays = (days: number) => (today + days) as typeof today;

/** Stops these channels, until a day if one is given. */
const stops = (id: string, channels: readonly Channel[], until?: typeof today): Guardrail =>
  defineGuardrail({
    id,
    serves: "P2",
    reads: [],
    concerns: ({ channel }: Step) => channel !== undefined && channels.includes(channel),
    check: () => stop(id, {}, until),
  });
/** Needs a fact that nobody told. */
const needs = (id: string, fact: string): Guardrail => defineGuardrail({ id, serves: "P6", reads: [fact], concerns: () => true, check: () => PERMIT });

const heldBack = (...guardrails: readonly Guardrail[]) => permit(proposals, policy, guardrails).withheld;

describe("a step that is held back", () => {
  it.each<[string, readonly Guardrail[], readonly string[]]>([
    [
      "names what stops every way, and not what stops only one",
      [stops("post", ["letter"]), stops("both", ["email", "letter"]), stops("mail", ["email"])],
      ["both email"],
    ],
    ["names everything that stops every way", [stops("one", ["email", "letter"]), stops("two", ["email", "letter"])], ["one email", "two email"]],
    [
      "names what stops the best way, where each is stopped by something else",
      [stops("post", ["letter"]), stops("mail", ["email"]), stops("mail-too", ["email"])],
      ["mail email", "mail-too email"],
    ],
    ["names a fact that nobody told once, whoever needs it", [needs("one", "npsLast"), needs("two", "npsLast")], ["one email"]],
    ["names each of two facts that nobody told", [needs("one", "npsLast"), needs("two", "usualChannel")], ["one email", "two email"]],
    [
      "names a fact that nobody told beside what stops it for another reason",
      [needs("one", "npsLast"), stops("other", ["email", "letter"]), needs("two", "npsLast")],
      ["one email", "other email"],
    ],
  ])("%s", (_what, guardrails, named) => expect(heldBack(...guardrails).map(({ by, channel }) => `${by} ${channel}`)).toEqual(named));

  it("says which promise that keeps, which rule wanted it, and when to look again where that is known", () => {
    const [withheld] = heldBack(stops("both", ["email", "letter"], inDays(3)));
    expect(withheld).toEqual({
      treatment: "ask-if-arrived",
      channel: "email",
      by: "both",
      serves: "P2",
      because: { key: "guardrail.both", with: {} },
      rule: "mine",
      lookAgain: "2026-11-26",
    });
    expect(heldBack(stops("both", ["email", "letter"]))[0]).not.toHaveProperty("lookAgain");
  });

  it("is not held back where one way is left, and that way is taken", () => {
    const { candidates, withheld } = permit(proposals, policy, [stops("mail", ["email"])]);
    expect(withheld).toEqual([]);
    expect(candidates.map(({ allowed }) => allowed.step.channel)).toEqual(["letter"]);
  });
});

describe("a step with three ways", () => {
  const { proposals: three } = propose(facts, threeWays.policyFor(dossier.value), threeWays.treatments);
  const asking = three.filter(({ treatment }) => treatment.id === "ask-if-arrived");
  const ways = (...guardrails: readonly Guardrail[]) => {
    const { candidates, withheld } = permit(asking, policy, guardrails);
    const [taken] = candidates;
    return taken
      ? [taken.allowed.step.channel, ...(taken.otherWays?.() ?? []).map(({ step }) => step.channel)]
      : withheld.map(({ by, channel }) => `${by} ${channel}`);
  };
  it.each<[string, readonly Guardrail[], readonly string[]]>([
    ["is taken the first way, and the others are kept in mind in their order", [], ["phone", "email", "letter"]],
    ["is taken the next way where the first is stopped", [stops("voice", ["phone"])], ["email", "letter"]],
    ["keeps no way in mind that is stopped itself", [stops("mail", ["email"])], ["phone", "letter"]],
    ["keeps no way in mind where only the last is left", [stops("both", ["phone", "email"])], ["letter"]],
    [
      "is held back by what stops the best way where nothing stops all three",
      [stops("most", ["phone", "email"]), stops("voice", ["phone"]), stops("post", ["letter"])],
      ["most phone", "voice phone"],
    ],
    ["names what stops all three alone", [stops("voice", ["phone"]), stops("all", ["phone", "email", "letter"])], ["all phone"]],
  ])("%s", (_what, guardrails, expected) => expect(ways(...guardrails)).toEqual(expected));

  it("names each guardrail that stops it, also where two of them say it in the same words or of the same fact", () => {
    const saying = (id: string, key: string, gaps: Record<string, string> = {}): Guardrail =>
      defineGuardrail({ id, serves: "P2", reads: [], concerns: () => true, check: () => stop(key, gaps) });
    expect(ways(saying("one", "quiet"), saying("two", "quiet"))).toEqual(["one phone", "two phone"]);
    expect(ways(saying("one", "quiet", { fact: "npsLast" }), needs("two", "npsLast"))).toEqual(["one phone", "two phone"]);
  });
});

describe("the first day on which a step may be possible", () => {
  const from = (...guardrails: readonly Guardrail[]) => {
    const day = possibleFrom(facts, proposals[0]?.steps ?? [], policy, guardrails);
    return day === undefined ? undefined : day - today;
  };
  it("is today where nothing stops it, and the last day of all that stops a way", () => {
    expect(from()).toBe(0);
    expect(from(stops("mail", ["email"], inDays(9)), stops("mail-too", ["email"], inDays(4)), stops("post", ["letter"]))).toBe(9);
  });
  it("is that of the way that is free first", () => {
    expect(from(stops("mail", ["email"], inDays(9)), stops("post", ["letter"], inDays(6)))).toBe(6);
    expect(from(stops("mail", ["email"], inDays(9)))).toBe(0);
  });
  it("is none where every way is stopped for good", () => {
    expect(from(stops("mail", ["email"]), stops("post", ["letter"]))).toBeUndefined();
    expect(from(stops("mail", ["email"], inDays(9)), stops("for-good", ["email", "letter"]))).toBeUndefined();
  });
});
