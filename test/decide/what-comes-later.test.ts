// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** What is foreseen after the first step, and what a formal step waits for; every guardrail aside but those of the story. */
import { describe, expect, it } from "vitest";
import { permit } from "../../src/decide/permit.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { sequence } from "../../src/decide/sequence.js";
import { defineGuardrail, type Guardrail, stop } from "../../src/guardrails/guardrail.js";
import type { Treatment } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import { type Json, message, type Pressure } from "../../src/vocabulary.js";
import { type Change, lateDossier, type Told } from "../presets/late-case.js";

const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const shipped = benchOf().treatments;
const like = (id: string, changes: Partial<Treatment>): Treatment => {
  const found = shipped.get(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return { ...found, ...changes };
};

interface Story {
  readonly change?: Change;
  readonly treatments?: readonly Treatment[];
  readonly guardrails?: readonly Guardrail[];
  /** Treatments that do not exist here. */
  readonly without?: readonly string[];
  readonly never?: readonly string[];
}
/** What is now and what later, where rules want these. */
function sequenceOf(
  wanted: readonly { readonly [key: string]: Json }[],
  { change = () => {}, treatments = [], guardrails = [], without = [], never }: Story = {},
) {
  const dossier = lateDossier(change);
  const rules = Object.fromEntries(wanted.map((then, index) => [`rule-${index}`, { when, then }]));
  const bench = benchOf({ policy: { schemaVersion: 1, name: "ours", rules, ...(never && { guardrails: { never: [...never] } }) }, treatments });
  const policy = bench.policyFor(dossier);
  const proposals = bench.lookups(dossier).flatMap((facts) => propose(facts, policy, bench.treatments).proposals);
  const ranked = rank(permit(proposals, policy, []).candidates, policy.economics);
  const known = new Map([...bench.treatments].filter(([id]) => !without.includes(id)));
  return sequence(ranked, { policy, treatments: known, guardrails });
}
const day = (text: string) => Math.round(Date.parse(text) / 86_400_000);
const dated = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
const TODAY = "2026-11-23";
const stopping = (id: string, until?: string): Guardrail =>
  defineGuardrail({
    id: `no-${id}`,
    serves: "P2",
    reads: [],
    concerns: ({ treatment }) => treatment.id === id,
    check: () => stop(`no-${id}`, {}, until === undefined ? undefined : (day(until) as never)),
  });

describe("what usually follows the first step", () => {
  const FIVE_DAYS_ON = { outcomes: ["no-answer"], afterDays: 5 } as const;
  /** Treatment and first day of what is foreseen after a step of ours with this pressure. */
  function foreseen(next: string, story: Story & { readonly pressure?: Pressure } = {}): readonly string[] {
    const { pressure = 2, treatments = [], ...rest } = story;
    const ours = like("ask-if-arrived", { id: "our-step", pressure, next: [{ treatment: next, ...FIVE_DAYS_ON }] });
    const { later } = sequenceOf([{ treatment: "our-step", tier: "first" }], { ...rest, treatments: [ours, ...treatments] });
    return later.filter(({ threatening }) => !threatening).map(({ treatment, notBefore }) => `${treatment.id} ${dated(notBefore)}`);
  }

  it("is shown with what it waits for, about the same invoices", () => {
    const ours = like("ask-if-arrived", { id: "our-step", next: [{ treatment: "reminder-call", ...FIVE_DAYS_ON }] });
    const [later] = sequenceOf([{ treatment: "our-step", tier: "first" }], { treatments: [ours] }).later;
    expect(later).toMatchObject({ about: ["F1"], requires: [], behind: "our-step", outcomes: ["no-answer"], daysAfter: 5, pressure: 2, threatening: false });
    expect(later).not.toHaveProperty("given");
  });

  it.each<[Pressure, readonly Pressure[]]>([
    [0, [0, 1, 2]],
    [1, [0, 1, 2]],
    [2, [0, 1, 2, 3]],
    [3, [0, 1, 2, 3, 4]],
    [4, [0, 1, 2, 3, 4]],
  ])("after level %i is one level up at most, and never formal: %j", (pressure, levels) => {
    const all: readonly Pressure[] = [0, 1, 2, 3, 4, 5, 6];
    const shown = all.filter(
      (level) => foreseen("next-step", { pressure, treatments: [like("reminder-call", { id: "next-step", pressure: level })] }).length > 0,
    );
    expect(shown).toEqual(levels);
  });

  it.each<[string, string, Story, readonly string[]]>([
    ["comes some days later", "reminder-call", {}, ["reminder-call 2026-11-28"]],
    [
      "comes later still where something stops it until then",
      "reminder-call",
      { guardrails: [stopping("reminder-call", "2026-12-01")] },
      ["reminder-call 2026-12-01"],
    ],
    [
      "comes no sooner because something stops it for a shorter time",
      "reminder-call",
      { guardrails: [stopping("reminder-call", "2026-11-25")] },
      ["reminder-call 2026-11-28"],
    ],
    ["is still foreseen two weeks ahead", "reminder-call", { guardrails: [stopping("reminder-call", "2026-12-07")] }, ["reminder-call 2026-12-07"]],
    ["is not foreseen where that is longer: then it is another time", "reminder-call", { guardrails: [stopping("reminder-call", "2026-12-08")] }, []],
    ["is not foreseen where something stops it for good", "reminder-call", { guardrails: [stopping("reminder-call")] }, []],
    ["is not foreseen where the policy never wants it", "reminder-call", { never: ["reminder-call"] }, []],
    ["is not foreseen where it does not exist", "reminder-call", { without: ["reminder-call"] }, []],
    ["is a question that fits who has the invoice, where that is known", "ask-if-arrived", { change: proven }, ["ask-how-it-stands 2026-11-28"]],
    ["is the usual question where that is not known", "ask-if-arrived", {}, ["ask-if-arrived 2026-11-28"]],
    ["is itself where nothing else is meant for who has the invoice", "reminder-call", { change: proven }, ["reminder-call 2026-11-28"]],
    ["is nothing where neither exists", "nothing-such", { change: proven }, []],
  ])("%s", (_what, next, story, shown) => expect(foreseen(next, story)).toEqual(shown));

  it("is nothing where there is nothing to do", () => {
    const bench = benchOf();
    expect(sequence([], { policy: bench.policyFor(lateDossier(() => {})), treatments: bench.treatments, guardrails: [] })).toEqual({
      actions: [],
      later: [],
      withheld: [],
    });
  });

  function proven(told: Told): void {
    told.invoices[0].delivery = { state: "confirmed", on: "2026-10-14" };
  }
});

describe("a formal step waits", () => {
  const NOTICE = { treatment: "formal-notice" };
  const announced = (on: string, about?: readonly string[]) => ({
    ...{ on: `${on}T10:00:00+01:00`, channel: "phone", purpose: "payment", treatment: "announce-in-person", to: "k1", outcome: "reached" },
    ...(about && { about }),
  });
  const second = (told: Told) => told.invoices.push({ ...told.invoices[0], id: "F2" });
  const after =
    (contacts: readonly object[], journal: readonly object[] = []): Change =>
    (told) => {
      told.contacts = contacts;
      told.journal = journal;
    };
  const release = (on: string, more: object = {}) => ({ on, treatment: "release-formal-step", outcome: "done", ...more });
  function notice(change: Change, story: Story = {}) {
    const { later, withheld } = sequenceOf([NOTICE], { ...story, change });
    const [locked] = later.filter(({ threatening }) => threatening);
    expect(withheld).toEqual([]);
    expect(locked && "given" in locked).toBe(locked?.given !== undefined);
    return (
      locked && [locked.behind, dated(locked.notBefore), locked.daysAfter, locked.outcomes.join("+"), locked.about.join("+"), locked.given ?? "-"].join(" ")
    );
  }

  it.each<[string, Change, string]>([
    ["for an announcement, and a week after it", () => {}, "announce-in-person 2026-11-30 7 reached+reached-refused F1 -"],
    ["for a release where it was announced today, and the rest of the week", after([announced(TODAY)]), "release-formal-step 2026-11-30 1 done F1 -"],
    ["where it was announced on Friday, for the rest of its week", after([announced("2026-11-20")]), "release-formal-step 2026-11-27 1 done F1 -"],
    ["where it was announced a week ago, for tomorrow at least", after([announced("2026-11-16")]), "release-formal-step 2026-11-24 1 done F1 -"],
    [
      "for a release where nobody can be spoken to",
      (told) => {
        told.people[0].channels = [{ channel: "letter", state: "ok" }];
      },
      "release-formal-step 2026-11-30 1 done F1 -",
    ],
    [
      "for nothing more where a release was given since",
      after([announced("2026-11-13")], [release("2026-11-16")]),
      "release-formal-step 2026-11-24 1 done F1 C-1/release-formal-step/F1/1",
    ],
    [
      "where that was given on the day itself too",
      after([announced("2026-11-13")], [release("2026-11-13")]),
      "release-formal-step 2026-11-24 1 done F1 C-1/release-formal-step/F1/1",
    ],
    ["but not where it was given the day before", after([announced("2026-11-13")], [release("2026-11-12")]), "release-formal-step 2026-11-24 1 done F1 -"],
    [
      "by the name of the release that counts, the last that was given",
      after(
        [announced("2026-11-13")],
        [
          release("2026-11-14"),
          { on: "2026-11-15", treatment: "check-bank", outcome: "done" },
          release("2026-11-16"),
          release("2026-11-17", { outcome: "no-answer" }),
        ],
      ),
      "release-formal-step 2026-11-24 1 done F1 C-1/release-formal-step/F1/2",
    ],
    [
      "for an announcement all the same, where it was released before it was ever announced",
      after([], [release("2026-11-16")]),
      "announce-in-person 2026-11-30 7 reached+reached-refused F1 -",
    ],
    [
      "from the last announcement of two",
      after([announced("2026-11-13"), announced("2026-11-19")], [release("2026-11-16")]),
      "release-formal-step 2026-11-26 1 done F1 -",
    ],
    [
      "about what was announced alone",
      (told) => {
        second(told);
        told.contacts = [announced("2026-11-20", ["F2"])];
      },
      "release-formal-step 2026-11-27 1 done F2 -",
    ],
    [
      "for a release of all that was announced",
      (told) => {
        second(told);
        after([announced("2026-11-13")], [release("2026-11-16", { about: ["F1"] })])(told);
      },
      "release-formal-step 2026-11-24 1 done F1+F2 -",
    ],
  ])("%s", (_what, change, expected) => expect(notice(change)).toBe(expected));

  it("for a release of the last month, where nobody can be spoken to and nothing was announced", () => {
    const byLetter = (on: string) =>
      notice((told) => {
        told.people[0].channels = [{ channel: "letter", state: "ok" }];
        told.journal = [release(on)];
      })
        ?.split(" ")
        .at(-1);
    expect([byLetter("2026-10-24"), byLetter("2026-10-23")]).toEqual(["C-1/release-formal-step/F1/1", "-"]);
  });

  it("for an announcement that stands among the actions, on the same rules and as an ordinary step", () => {
    const { actions } = sequenceOf([NOTICE]);
    const added = actions.find(({ proposal }) => proposal.treatment.id === "announce-in-person");
    expect([added?.proposal.tier, added?.proposal.fired.map(({ rule }) => rule.id), added?.allowed.step.about.map(({ invoice }) => invoice.id)]).toEqual([
      "normal",
      ["rule-0"],
      ["F1"],
    ]);
    expect(actions.every(({ allowed }) => allowed.step.pressure < 5)).toBe(true);
  });

  it("for the announcement that a rule wants anyway, and then none is added", () => {
    const { actions, later } = sequenceOf([NOTICE, { treatment: "announce-in-person", tier: "strong" }]);
    expect(later.find(({ threatening }) => threatening)?.behind).toBe("announce-in-person");
    const found = actions.filter(({ proposal }) => proposal.treatment.id === "announce-in-person");
    expect(found.map(({ proposal, joined }) => [proposal.tier, joined.length])).toEqual([["strong", 0]]);
  });

  it("for one announcement, where two of them do", () => {
    const { actions, later } = sequenceOf([NOTICE, { treatment: "hand-over-to-partner" }]);
    const announcements = actions.filter(({ proposal }) => proposal.treatment.id === "announce-in-person");
    expect(announcements.map(({ joined }) => joined.length)).toEqual([0]);
    expect(later.filter(({ threatening }) => threatening).map(({ behind }) => behind)).toEqual(["announce-in-person", "announce-in-person"]);
  });

  it("in each currency for its own announcement, which is one conversation about both", () => {
    const dollars: Change = (told) => told.invoices.push({ ...told.invoices[0], id: "U1", currency: "USD" });
    const { actions, later } = sequenceOf([NOTICE], { change: dollars });
    const [announcement] = actions.filter(({ proposal }) => proposal.treatment.id === "announce-in-person");
    const about = announcement && [announcement, ...announcement.joined].flatMap(({ allowed }) => allowed.step.about.map(({ invoice }) => invoice.id));
    expect(about).toEqual(["F1", "U1"]);
    expect(later.map(({ treatment, about: invoices, behind }) => [treatment.id, ...invoices, behind])).toEqual([
      ["formal-notice", "F1", "announce-in-person"],
      ["formal-notice", "U1", "announce-in-person"],
    ]);
  });

  it("in the currency that was announced for a release, and in the other for its announcement", () => {
    const { later } = sequenceOf([NOTICE], {
      change: (told) => {
        told.invoices.push({ ...told.invoices[0], id: "U1", currency: "USD" });
        told.contacts = [announced("2026-11-13", ["F1"])];
      },
    });
    expect(later.map(({ about, behind }) => [...about, behind])).toEqual([
      ["F1", "release-formal-step"],
      ["U1", "announce-in-person"],
    ]);
  });

  it("after what usually follows, and the harsher after the less harsh", () => {
    const ours = like("ask-if-arrived", { id: "our-step", next: [{ treatment: "reminder-call", outcomes: ["no-answer"], afterDays: 5 }] });
    const { later } = sequenceOf([{ treatment: "hand-over-to-partner", tier: "strong" }, NOTICE, { treatment: "our-step", tier: "first" }], {
      treatments: [ours],
    });
    expect(later.map(({ treatment }) => treatment.id)).toEqual(["reminder-call", "formal-notice", "hand-over-to-partner"]);
  });

  it.each<[string, Story]>([
    ["something stops the announcement", { guardrails: [stopping("announce-in-person")] }],
    ["there is no such step", { without: ["announce-in-person"] }],
  ])("and is withheld where %s", (_why, story) => {
    const { later, withheld } = sequenceOf([NOTICE], story);
    expect(later).toEqual([]);
    expect(withheld).toStrictEqual([
      { treatment: "formal-notice", channel: "letter", by: "announced-first", serves: "P1", because: message("guardrail.announced-first"), rule: "rule-0" },
    ]);
  });
});
