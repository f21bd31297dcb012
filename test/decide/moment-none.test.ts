/** Nobody vanishes: where no moment fits, the plan says which window has to move; where nobody knows the calendar, a person holds it. */
import { describe, expect, test } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import type { Calendar } from "../../src/calendar/calendar.js";
import { permit } from "../../src/decide/permit.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { schedule } from "../../src/decide/schedule.js";
import { en } from "../../src/language/index.js";
import { say } from "../../src/language/say.js";
import { benchOf } from "../../src/testing/index.js";
import { parsed } from "../scenarios/scenario.js";
import * as t from "../scenarios/told.js";
import { at, planOf, SLOW } from "./moment-told.js";

const OFFICE = { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" } } as const;
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };
const WORKDAYS = [1, 2, 3, 4, 5];
const asked = (days: number[], from: string, to: string) => ({ preferredHours: [{ days, from, to }] });
const every = (days: number) => Array.from({ length: days }, (_, index) => t.dayFrom(t.MONDAY, index));

const ROWS: readonly (readonly [tells: string, told: t.Told, windows: Record<string, string>])[] = [
  ["a customer who can only be reached on Sunday", t.told({ customer: asked([7], "09:00", "12:00"), ...LATE }), { windows: "asked-hours" }],
  [
    "mornings for the customer, afternoons for the colleague: either may move",
    t.told({
      customer: asked(WORKDAYS, "09:00", "12:00"),
      people: [t.person("Petra", "accounts-payable", ["phone"])],
      colleagues: [t.won({ hours: [{ days: WORKDAYS, from: "13:00", to: "17:00" }] })],
      ...LATE,
    }),
    { windows: "asked-hours, colleague-hours" },
  ],
  ["an office that is closed all winter", t.told({ creditor: { ...OFFICE, closedDays: every(90) }, ...LATE }), { windows: "office-closed" }],
  [
    "an office that is closed all winter and a customer who is up at night: both have to move",
    t.told({ creditor: { ...OFFICE, closedDays: every(90) }, customer: asked(WORKDAYS, "21:00", "23:00"), ...LATE }),
    { together: "asked-hours, office-closed" },
  ],
  [
    "a colleague who leaves for the winter the day after tomorrow, and a customer who asked for Wednesdays",
    t.told({
      customer: asked([3], "09:00", "12:00"),
      colleagues: [t.won({ absences: [{ from: "2026-11-25", until: "2027-02-28" }] })],
      ...LATE,
    }),
    { windows: "asked-hours, absence", colleague: "Daan", until: "2027-03-01" },
  ],
  [
    "the same, who was away in spring as well: that is over",
    t.told({
      customer: asked([3], "09:00", "12:00"),
      colleagues: [
        t.won({
          absences: [
            { from: "2026-11-25", until: "2027-02-28" },
            { from: "2026-04-01", until: "2026-04-12" },
          ],
        }),
      ],
      ...LATE,
    }),
    { windows: "asked-hours, absence", colleague: "Daan", until: "2027-03-01" },
  ],
];

describe("an action for which no moment exists", () => {
  test.each(ROWS)("is withheld with the window that has to move: %s", (_tells, told, windows) => {
    const plan = planOf(told);
    const held = plan.withheld.filter(({ by }) => by === "no-slot");
    expect(held).toHaveLength(1);
    expect(held[0]).toMatchObject({ treatment: "ask-if-arrived", channel: "phone", serves: "P8", rule: "did-it-arrive" });
    expect(held[0]?.because).toEqual({ key: "guardrail.no-slot", with: { days: 60, ...windows } });
    expect((held[0]?.lookAgain ?? "") > t.MONDAY).toBe(true);
    expect(plan.actions.filter(({ channel }) => channel !== undefined)).toEqual([]);
  });

  test("in words", () => {
    const [, told] = ROWS[1] ?? [];
    const [held] = told ? planOf(told).withheld.filter(({ by }) => by === "no-slot") : [];
    expect(say(en, held?.because.key ?? "", held?.because.with)).toBe(
      "No moment suits everybody in the next 60 days. Moving one of these would help: the hours the customer asked for and the hours of the colleague.",
    );
  });

  test("is given to a colleague whose hours do meet the customer's", () => {
    const afternoons = t.won({ hours: [{ days: WORKDAYS, from: "13:00", to: "17:00" }] });
    const plan = planOf(t.told({ customer: asked(WORKDAYS, "09:00", "12:00"), colleagues: [afternoons, t.serves()], ...LATE }));
    expect(plan.actions[0]).toMatchObject({ treatment: "ask-if-arrived", owner: { name: "Fatima", because: { key: "owner.fallback-too-late" } } });
  });

  test("somebody looks again when the colleague who was in the way is back, and not before", () => {
    const leaves = t.won({ absences: [{ from: "2026-11-25", until: "2027-02-28" }] });
    const afternoons = t.credit({ hours: [{ days: WORKDAYS, from: "13:00", to: "17:00" }] });
    const people = [t.person("Petra", "accounts-payable", ["phone"])];
    const plan = planOf(t.told({ customer: asked([3], "09:00", "12:00"), people, colleagues: [leaves, afternoons], ...LATE }));
    expect(plan.withheld).toMatchObject([{ by: "no-slot", lookAgain: "2027-03-01" }]);
    expect(plan.actions.map(({ treatment, timing }) => [treatment, timing.from])).toEqual([
      ["put-to-person", "2026-11-23T13:00+01:00"],
      ["wait", "2027-03-01T13:00+01:00"],
    ]);
  });

  test("somebody looks again when the closed office opens, not on a day when nobody is there", () => {
    const plan = planOf(t.told({ creditor: { ...OFFICE, closedDays: every(90) }, ...LATE }));
    expect(plan.actions[0]).toMatchObject({ treatment: "wait", timing: { from: "2027-02-22T08:30+01:00" } });
  });
});

describe("a colleague whose hours the office never has", () => {
  test("still finds what to look at again on a day of his own clock on which he is there", () => {
    const evenings = {
      timeZone: "Europe/Amsterdam",
      hours: [{ days: WORKDAYS, from: "19:00", to: "22:00" }],
      absences: [{ from: "2026-01-08", until: "2026-01-08" }],
    };
    const plan = planOf(at("2026-01-01T00:00:00+12:45", t.told({ colleagues: [t.credit(evenings)] })));
    expect(plan.actions[0]).toMatchObject({
      treatment: "wait",
      owner: { name: "Joost" },
      timing: { from: "2026-01-07T09:00+01:00", to: "2026-01-07T17:00+01:00" },
    });
  });
});

const IN_2041 = t.invoice("D", 0, { issued: "2041-10-12", due: "2041-11-11" });
const NOBODY_KNOWS: Calendar = { ...builtInCalendar, zonesOf: () => undefined };

describe("what nobody knows is never taken for an open day", () => {
  test.each([
    ["no country", t.told({ customer: { country: undefined }, ...LATE }), undefined],
    ["a country without data", t.told({ customer: { country: "AQ" }, ...LATE }), undefined],
    ["a region without data", t.told({ customer: { country: "DE", region: "DE-XX" }, ...LATE }), undefined],
    ["a year without data", at("2041-11-25T10:00:00+01:00", t.told({ invoices: [...SLOW, IN_2041] })), undefined],
    ["a place without a clock", t.told(LATE), NOBODY_KNOWS],
  ])("%s: a person finds out first", (_what, told, calendar) => {
    const plan = planOf(told, calendar ? { calendar } : {});
    expect(plan.actions.filter(({ channel }) => channel !== undefined)).toEqual([]);
    expect(plan.actions.map(({ treatment }) => treatment)).toContain("verify-contact-details");
    expect(plan.withheld.filter(({ by }) => by === "contact-window").length).toBeGreaterThan(0);
  });

  test.each([
    ["any clock", t.notTold(t.told({ customer: { country: undefined }, ...LATE }), "creditor")],
    ["the customer's", t.told({ customer: { country: undefined }, ...LATE })],
  ])("a contact finds no moment where nobody knows %s, even if nothing else stops it", (_whose, told) => {
    const bench = benchOf();
    const dossier = parsed(told);
    const policy = bench.policyFor(dossier);
    const [facts] = bench.lookups(dossier);
    const proposals = facts ? propose(facts, policy, bench.treatments).proposals.filter(({ treatment }) => treatment.where === "customer") : [];
    expect(proposals.length).toBeGreaterThan(0);
    const ranked = rank(permit(proposals, policy, []).candidates, policy.economics);
    const { scheduled, withheld } = schedule(ranked, { leading: "unknown", economics: policy.economics, held: [], rules: [] });
    expect(scheduled).toEqual([]);
    expect(withheld.map(({ by, because }) => `${by} ${because.with.together}`)).toEqual(proposals.map(() => "no-slot time-zone"));
  });

  test("on the last evening of the tables nobody is promised a call in a year nobody knows", () => {
    const plan = planOf(at("2037-12-31T16:10:00+01:00", t.told({ nps: [{ on: "2037-12-31", score: 2 }], colleagues: [t.specialist()] })));
    const [held] = plan.withheld.filter(({ by }) => by === "no-slot");
    expect(held?.because.with.windows).toBe("calendar, customer-hours");
    expect(plan.actions.map(({ treatment }) => treatment)).toEqual(["put-to-person", "wait"]);
  });

  test("in a country with regions, a holiday of any of them is kept where the region is not told", () => {
    const told = at("2027-01-06T10:00:00+01:00", t.consumer({ customer: { country: "DE" }, invoices: [...SLOW, t.invoice("D", -30)] }));
    expect(planOf(told).actions[0].timing.from.slice(0, 10)).toBe("2027-01-07");
  });
});
