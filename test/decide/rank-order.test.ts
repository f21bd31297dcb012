/** Which of two steps comes first, one criterion at a time; and when two steps are one contact. */
import { describe, expect, it } from "vitest";
import { rank } from "../../src/decide/rank.js";
import type { Facts } from "../../src/facts/fact.js";
import type { Allowed, Permitted } from "../../src/guardrails/guard.js";
import { parseDossier, type Treatment } from "../../src/index.js";
import type { Economics, Effect } from "../../src/policy/policy.js";
import { benchOf } from "../../src/testing/index.js";
import type { Channel, Pressure, Tier } from "../../src/vocabulary.js";
import { lateCase } from "../presets/late-case.js";

const told = lateCase();
told.invoices.push({ id: "K1", issued: "2026-10-12", due: "2026-11-12", amount: "9000.00", currency: "SEK" });
told.invoices.push({ id: "U1", issued: "2026-10-12", due: "2026-11-12", amount: "500.00", currency: "USD" });
const dossier = parseDossier(told);
if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
const bench = benchOf();
const cases = new Map(bench.lookups(dossier.value).map((facts) => [facts.case.currency, facts]));
const shipped = bench.treatments.get("ask-if-arrived");
if (!shipped) throw new Error("no treatment");

const NOTHING: Effect = {
  minutes: 0,
  daysSooner: 0,
  lossAvoided: 0,
  reachPercent: 100,
  learned: "0",
  directCost: "0",
  relationshipCost: "0",
  relationshipGain: "0",
};
const economicsOf = (effects: Readonly<Record<string, Effect>>): Economics => ({ currency: "EUR", minuteCost: "0", capitalPercent: 0, winCost: "0", effects });

interface Told {
  readonly id?: string;
  readonly tier?: Tier;
  readonly pressure?: Pressure;
  readonly traits?: Partial<Treatment>;
  readonly channel?: Channel;
  readonly to?: string;
  readonly currency?: string;
  /** What it is worth, in euros. */
  readonly worth?: string;
}
function candidate({ id = "m", tier = "normal", pressure = 2, traits = {}, channel, to, currency = "EUR" }: Told) {
  const facts: Facts | undefined = cases.get(currency);
  if (!facts || !shipped) throw new Error(`no case in ${currency}`);
  const treatment: Treatment = { ...shipped, id, about: "open", ...traits };
  const person = { person: { id: to, role: "other", channels: [], at: "" }, recentDays: [] };
  const step = {
    treatment,
    pressure,
    tone: treatment.tone,
    automatic: false,
    asksForMoney: true,
    about: facts.case.balances,
    episodes: [],
    ...(channel && { channel }),
    ...(to && { to: person }),
  };
  const proposal = { facts, treatment, pressure, tier, tone: treatment.tone, owner: treatment.owner, fired: [], steps: [] };
  return { proposal, allowed: { step, requires: [], because: [] } as unknown as Permitted<Allowed> };
}
const shown = (ranked: ReturnType<typeof rank>) => ranked.map(({ proposal: { treatment, facts } }) => `${treatment.id} ${facts.case.currency}`);
const worths = (...list: readonly Told[]) => economicsOf(Object.fromEntries(list.map(({ id = "m", worth = "0" }) => [id, { ...NOTHING, learned: worth }])));

describe("of two steps comes first", () => {
  const PROTECTS = { protects: true, where: "inside" as const };
  const LATE = { about: "late" as const };
  it.each<[string, Told, Told]>([
    ["what a rule put first, whatever the other is worth", { id: "z", tier: "first", pressure: 4 }, { id: "a", tier: "strong", pressure: 0, worth: "9.00" }],
    ["what is strong before what is normal", { id: "z", tier: "strong" }, { id: "a", tier: "normal", worth: "9.00" }],
    ["anything before what one falls back on", { id: "z", tier: "normal" }, { id: "a", tier: "fallback", worth: "9.00" }],
    ["what protects a right, whatever the other is worth", { id: "z", traits: PROTECTS }, { id: "a", worth: "9.00" }],
    ["of a higher tier even before what protects a right", { id: "z", tier: "first" }, { id: "a", tier: "strong", traits: PROTECTS, worth: "9.00" }],
    ["what protects a right before a word about lateness", { id: "z", traits: PROTECTS, pressure: 0 }, { id: "a", traits: LATE, pressure: 1, worth: "9.00" }],
    [
      "what is ours to do before a kind word about lateness",
      { id: "z", traits: { where: "inside", about: "late" } },
      { id: "a", traits: LATE, pressure: 1, worth: "9.00" },
    ],
    ["a kind word that is not about lateness before one that is", { id: "z", pressure: 1 }, { id: "a", traits: LATE, pressure: 1, worth: "9.00" }],
    [
      "of two kind words about lateness the one that is worth more",
      { id: "z", traits: LATE, pressure: 1, worth: "2.00" },
      { id: "a", traits: LATE, pressure: 1, worth: "1.00" },
    ],
    [
      "a question about what is late by its worth, like any other",
      { id: "z", traits: LATE, pressure: 2, worth: "2.00" },
      { id: "a", pressure: 2, worth: "1.00" },
    ],
    ["what is worth more", { id: "z", pressure: 4, worth: "0.02" }, { id: "a", pressure: 0, worth: "0.01" }],
    ["of two that are worth the same the gentler", { id: "z", pressure: 2, worth: "1.00" }, { id: "a", pressure: 3, worth: "1.00" }],
    ["of two that are as gentle the first by name", { id: "a" }, { id: "z" }],
    [
      "of one step in two currencies that are two contacts the first currency by name",
      { currency: "EUR", channel: "phone" },
      { currency: "USD", channel: "email" },
    ],
    ["that too whatever the channel", { currency: "EUR", channel: "letter" }, { currency: "USD", channel: "chat" }],
  ])("%s", (_what, first, second) => {
    const economics = worths(first, second);
    const order = [first, second].map(({ id = "m", currency = "EUR" }) => `${id} ${currency}`);
    expect(shown(rank([candidate(first), candidate(second)], economics))).toEqual(order);
    expect(shown(rank([candidate(second), candidate(first)], economics)), "whichever was proposed first").toEqual(order);
  });
});

describe("one step in two currencies", () => {
  const both = (one: Told, other: Told) =>
    rank([candidate({ currency: "USD", ...one }), candidate({ currency: "EUR", ...other })], worths()).map(({ proposal, joined }) => [
      proposal.facts.case.currency,
      ...joined.map((each) => each.proposal.facts.case.currency),
    ]);
  it.each<[string, Told, Told, readonly (readonly string[])[]]>([
    ["is one contact where it is the same way to the same person", { channel: "phone", to: "ann" }, { channel: "phone", to: "ann" }, [["EUR", "USD"]]],
    ["is one contact where nobody told who works there", { channel: "phone" }, { channel: "phone" }, [["EUR", "USD"]]],
    ["is one piece of work inside", {}, {}, [["EUR", "USD"]]],
    ["is two contacts in two ways", { channel: "phone", to: "ann" }, { channel: "email", to: "ann" }, [["EUR"], ["USD"]]],
    ["is two contacts with two people", { channel: "phone", to: "ann" }, { channel: "phone", to: "bo" }, [["EUR"], ["USD"]]],
    ["is two contacts where the person of one is not known", { channel: "phone", to: "ann" }, { channel: "phone" }, [["EUR"], ["USD"]]],
    ["is two contacts where they are different steps", { id: "a", channel: "phone" }, { id: "b", channel: "phone" }, [["USD"], ["EUR"]]],
  ])("%s", (_what, one, other, contacts) => expect(both(one, other)).toEqual(contacts));

  it("is led by what comes first, joined with all the others, and stays so when it is ranked again", () => {
    const list = [candidate({ currency: "USD" }), candidate({ id: "other" }), candidate({ currency: "SEK", tier: "first" }), candidate({ currency: "EUR" })];
    const told = (ranked: ReturnType<typeof rank>) =>
      ranked.map(({ proposal, joined }) =>
        [proposal.treatment.id, ...[proposal, ...joined.map((each) => each.proposal)].map(({ facts }) => facts.case.currency)].join(" "),
      );
    const once = rank(list, worths());
    expect(told(once)).toEqual(["m SEK EUR USD", "other EUR"]);
    expect(told(rank(once, worths()))).toEqual(["m SEK EUR USD", "other EUR"]);
  });

  it("says of each currency what could not be counted, once", () => {
    const effects = economicsOf({ m: NOTHING });
    const missing = (...list: readonly Told[]) => rank(list.map(candidate), effects).map(({ score }) => score.missing);
    expect(missing({ currency: "EUR" }, { currency: "USD" }, { currency: "SEK" })).toEqual([["rate SEK/EUR", "rate USD/EUR"]]);
    expect(missing({ currency: "EUR" })).toEqual([[]]);
    expect(rank([candidate({}), candidate({ currency: "USD" })], economicsOf({})).map(({ score }) => score.missing)).toEqual([["effect m"]]);
  });
});

describe("what a step is worth", () => {
  const scoreOf = (told: Told, effect: Partial<Effect>, more: Partial<Economics> = {}) => {
    const [first] = rank([candidate(told)], { ...economicsOf({ m: { ...NOTHING, ...effect } }), ...more });
    return first?.score;
  };
  const partsOf = (...of: Parameters<typeof scoreOf>) => scoreOf(...of)?.parts.map(({ name, minor }) => `${name} ${minor}`);

  it("is not known of a company's own step of which nobody wrote down what it does, and it lacks nothing where it is to wait", () => {
    const bare = (id: string) => rank([candidate({ id })], economicsOf({})).map(({ score }) => score)[0];
    expect(bare("our-step")).toEqual({ tier: "normal", net: 0, currency: "EUR", parts: [], missing: ["effect our-step"] });
    expect(bare("wait")).toEqual({ tier: "normal", net: 0, currency: "EUR", parts: [], missing: [] });
  });

  it.each<[string, Partial<Effect>, Partial<Economics>, readonly string[]]>([
    ["of money that comes sooner, the interest on it", { daysSooner: 73 }, { capitalPercent: 10 }, ["money-sooner 2000"]],
    ["half of that where half of them are reached", { daysSooner: 73, reachPercent: 50 }, { capitalPercent: 10 }, ["money-sooner 1000"]],
    ["of a loss avoided, its share of the amount", { lossAvoided: 20 }, {}, ["loss-avoided 200"]],
    ["a quarter of that where a quarter are reached", { lossAvoided: 20, reachPercent: 25 }, {}, ["loss-avoided 50"]],
    ["of what is learned, its price, from those who are reached", { learned: "3.00", reachPercent: 50 }, {}, ["learned 150"]],
    ["less the minutes of a colleague, whoever is reached", { minutes: 6, reachPercent: 0 }, { minuteCost: "0.75" }, ["colleague-time -450"]],
    ["less what it costs directly, such as a stamp", { directCost: "1.14", reachPercent: 0 }, {}, ["direct-cost -114"]],
    ["less the strain on the relation, whoever is reached", { relationshipCost: "2.00", reachPercent: 0 }, {}, ["relationship-cost -200"]],
    ["and what it does for the relation, with those who are reached", { relationshipGain: "2.00", reachPercent: 50 }, {}, ["relationship-gain 100"]],
    ["nothing where it does nothing", {}, {}, []],
  ])("is made of parts: %s", (_what, effect, more, parts) => expect(partsOf({}, effect, more)).toEqual(parts));

  it("is the sum of them, in the order in which they are always told", () => {
    const effect = { relationshipGain: "2.00", relationshipCost: "1.00", directCost: "0.50", minutes: 2, learned: "3.00", lossAvoided: 20, daysSooner: 73 };
    const score = scoreOf({}, effect, { capitalPercent: 10, minuteCost: "0.75" });
    expect(score?.parts.map(({ name }) => name)).toEqual([
      "money-sooner",
      "loss-avoided",
      "learned",
      "colleague-time",
      "direct-cost",
      "relationship-cost",
      "relationship-gain",
    ]);
    expect(score?.net).toBe(2000 + 200 + 300 - 150 - 50 - 100 + 200);
  });

  it("says so where an amount has no rate, and the rest still counts", () => {
    expect(scoreOf({ currency: "SEK" }, { lossAvoided: 20, learned: "3.00" })).toMatchObject({
      parts: [{ name: "learned", minor: 300 }],
      missing: ["rate SEK/EUR"],
    });
  });
});
