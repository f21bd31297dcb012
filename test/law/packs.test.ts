/** The packs as data: every entry can be traced, none can permit anything, and whoever is told less of is protected more. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOf, parseDay } from "../../src/calendar/day.js";
import { GUARDRAILS } from "../../src/index.js";
import { LAW_CONTENT } from "../../src/law/content.js";
import { PACKS } from "../../src/law/packs/index.js";
import { entriesFor } from "../../src/law/selecting.js";
import type { LawSubject } from "../../src/law/subject.js";
import { LAW_VERSION } from "../../src/version.js";

const ALL = PACKS.flatMap(({ entries }) => entries);
const NOW = dayOf(2026, 11, 23);
const ids = (subject: LawSubject, day: Day = NOW) => entriesFor(subject, day).map(({ id }) => id);

describe("the law packs", () => {
  it("name each entry once", () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it.each(ALL.map((entry) => [entry.id, entry] as const))("%s says where, since when and on whose word", (id, entry) => {
    expect(parseDay(entry.validFrom)).toBeDefined();
    if (entry.validTo !== undefined) expect(entry.validTo > entry.validFrom).toBe(true);
    expect(entry.sources.length).toBeGreaterThan(0);
    expect(entry.sources.every(({ ref }) => ref.length > 10)).toBe(true);
    expect(entry.countries.every((country) => /^[A-Z]{2}$/.test(country))).toBe(true);
    expect(entry.countries.length === 1 ? entry.countries[0] : "EU").toBe(id.split(".")[0]);
    expect(entry.cities?.every((city) => city === city.toLowerCase()) ?? true).toBe(true);
  });

  it("are of the edition every plan names, and no younger", () => {
    const checked = PACKS.map(({ checkedOn }) => checkedOn).sort();
    expect(checked.every((day) => parseDay(day) !== undefined)).toBe(true);
    expect(checked.at(-1)?.slice(0, 7)).toBe(LAW_VERSION);
  });

  it("that leave something to a guardrail leave it to one that is there", () => {
    const kept = ALL.flatMap(({ asks }) => (asks.rule === "kept" ? [asks.by] : []));
    expect(kept.filter((by) => !GUARDRAILS.some(({ id }) => id === by))).toEqual([]);
  });

  it("ask for content that has a word of its own", () => {
    const asked = new Set(ALL.flatMap(({ asks }) => (asks.rule === "content" ? asks.must : [])));
    expect([...LAW_CONTENT].filter((content) => !asked.has(content))).toEqual([]);
  });
});

describe("what is known of a customer chooses the law", () => {
  it.each<readonly [string, LawSubject, string, boolean]>([
    ["Massachusetts counts calls", { country: "US", region: "MA", kind: "consumer", actor: "own" }, "US.MA.calls", true],
    ["also where the state is written in full", { country: "US", region: "US-MA", kind: "consumer", actor: "own" }, "US.MA.calls", true],
    ["Texas does not", { country: "US", region: "TX", kind: "consumer", actor: "own" }, "US.MA.calls", false],
    ["an unknown state could be Massachusetts", { country: "US", kind: "consumer", actor: "own" }, "US.MA.calls", true],
    ["New York City counts contacts", { country: "US", region: "NY", city: " New  York ", kind: "consumer" }, "US.NYC.contacts", true],
    ["Buffalo does not", { country: "US", region: "NY", city: "Buffalo", kind: "consumer" }, "US.NYC.contacts", false],
    ["an unknown city in New York could be the city", { country: "US", region: "NY", kind: "consumer" }, "US.NYC.contacts", true],
    ["Breathing Space is of England and Wales", { country: "GB", region: "ENG", kind: "consumer" }, "GB.breathing-space", true],
    ["not of Scotland", { country: "GB", region: "SCT", kind: "consumer" }, "GB.breathing-space", false],
    ["the 14-day letter is for consumers", { country: "NL", kind: "consumer" }, "NL.wik.letter", true],
    ["not for companies", { country: "NL", kind: "business" }, "NL.wik.letter", false],
    ["B1 binds who collects for others", { country: "NL", kind: "consumer", actor: "for-others" }, "NL.bki.language", true],
    ["not who collects its own", { country: "NL", kind: "consumer", actor: "own" }, "NL.bki.language", false],
    ["and who does not say could be either", { country: "NL", kind: "consumer" }, "NL.bki.language", true],
  ])("%s", (_sentence, subject, id, applies) => {
    expect(ids(subject).includes(id)).toBe(applies);
  });

  it("New York City's rules reach creditors from 2026-09-01 (§7)", () => {
    const subject = { country: "US", region: "NY", city: "NYC", kind: "consumer", actor: "own" } as const;
    expect(ids(subject, dayOf(2026, 8, 31))).not.toContain("US.NYC.contacts");
    expect(ids(subject, dayOf(2026, 9, 1))).toContain("US.NYC.contacts");
  });

  it("who is told less of has every rule of whoever that could be", () => {
    const told = fc.record(
      {
        country: fc.constantFrom("NL", "BE", "DE", "FR", "GB", "US", "ES", "SE", "JP"),
        region: fc.constantFrom("MA", "NY", "CA", "ENG", "SCT", "BY"),
        city: fc.constantFrom("New York", "Boston"),
        kind: fc.constantFrom("business" as const, "sole-trader" as const, "consumer" as const, "public" as const),
        actor: fc.constantFrom("own" as const, "for-others" as const),
      },
      { requiredKeys: ["country"] },
    );
    fc.assert(
      fc.property(told, fc.constantFrom("region" as const, "city" as const, "kind" as const, "actor" as const), (subject, forgotten) => {
        const { [forgotten]: _, ...less } = subject;
        expect(ids(less)).toEqual(expect.arrayContaining(ids(subject)));
      }),
    );
  });
});
