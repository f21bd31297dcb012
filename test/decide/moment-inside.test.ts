// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Work that needs nobody of the customer's: on the owner's clock, in what is left of the day, or on the next day that somebody is there. */
import { describe, expect, it } from "vitest";
import { message } from "../../src/vocabulary.js";
import * as t from "../scenarios/told.js";
import { actionIn, at, planOf, SLOW } from "./moment-told.js";

type Parts = NonNullable<Parameters<typeof t.told>[0]>;
const OFFICE = { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" } } as const;
const late = (more: Parts = {}) => t.told({ invoices: [...SLOW, t.invoice("D", 14)], ...more });
/** Nobody told where the customer is, or the office. */
const nowhere = (asOf: string, more: Parts = {}) => at(asOf, t.notTold(late({ customer: { country: undefined }, ...more }), "creditor"));
const lapsing = (on: string) => ({ deadlines: [{ kind: "limitation" as const, on }] });
const away = (from: string, until: string) => ({ absences: [{ from, until }] });

/** `2026-11-23T09:00+01:00 to 2026-11-23T17:00+01:00`. */
function stretch(told: t.Told, treatment: string): string {
  const { from, to } = actionIn(planOf(told), treatment).timing;
  return `${from} to ${to}`;
}

describe("where nobody knows on which clock we live, work is done on that of whoever asks", () => {
  it.each([
    ["before nine: from nine", "2026-11-23T08:00:00+01:00", "2026-11-23T09:00+01:00 to 2026-11-23T17:00+01:00"],
    ["at nine: from nine", "2026-11-23T09:00:00+01:00", "2026-11-23T09:00+01:00 to 2026-11-23T17:00+01:00"],
    ["a minute later: from then on", "2026-11-23T09:01:00+01:00", "2026-11-23T09:01+01:00 to 2026-11-23T17:00+01:00"],
    ["a minute before five: still today", "2026-11-23T16:59:00+01:00", "2026-11-23T16:59+01:00 to 2026-11-23T17:00+01:00"],
    ["at five: tomorrow", "2026-11-23T17:00:00+01:00", "2026-11-24T09:00+01:00 to 2026-11-24T17:00+01:00"],
    ["on Friday evening: on Monday", "2026-11-27T17:30:00+01:00", "2026-11-30T09:00+01:00 to 2026-11-30T17:00+01:00"],
    ["on Saturday: on Monday", "2026-11-28T10:00:00+01:00", "2026-11-30T09:00+01:00 to 2026-11-30T17:00+01:00"],
  ])("%s", (_when, asOf, moment) => {
    expect(stretch(nowhere(asOf), "verify-contact-details")).toBe(moment);
    expect(actionIn(planOf(nowhere(asOf)), "verify-contact-details").timing.because).toEqual([message("timing.earliest")]);
  });

  it("by who is back on Wednesday: on Wednesday", () => {
    const told = nowhere("2026-11-23T10:00:00+01:00", { colleagues: [t.won(away("2026-11-23", "2026-11-24"))] });
    expect(stretch(told, "verify-contact-details")).toBe("2026-11-25T09:00+01:00 to 2026-11-25T17:00+01:00");
  });

  it("in an office that is closed all winter: on the last day that is looked at", () => {
    const closedDays = Array.from({ length: 90 }, (_, index) => t.dayFrom(t.MONDAY, index));
    const told = at("2026-11-23T10:00:00+01:00", late({ customer: { country: undefined }, creditor: { claims: { owner: "own" }, closedDays } }));
    expect(stretch(told, "verify-contact-details")).toBe("2027-01-22T09:00+01:00 to 2027-01-22T17:00+01:00");
  });

  it("and somebody looks again in a week", () => {
    expect(stretch(nowhere("2026-11-23T10:00:00+01:00"), "wait")).toBe("2026-11-30T09:00+01:00 to 2026-11-30T17:00+01:00");
  });
});

describe("a right that lapses is protected, whatever the hour", () => {
  it.each<[string, t.Told, object]>([
    [
      "where nobody knows our clock: until five",
      nowhere("2026-11-23T10:00:00+01:00", lapsing("2026-11-25")),
      { from: "2026-11-23T10:00+01:00", to: "2026-11-23T17:00+01:00", notAfter: "2026-11-25", because: [message("timing.deadline", { date: "2026-11-25" })] },
    ],
    [
      "there, from five on: until midnight",
      nowhere("2026-11-23T17:00:00+01:00", lapsing("2026-11-23")),
      { from: "2026-11-23T17:00+01:00", to: "2026-11-24T00:00+01:00", notAfter: "2026-11-23", because: [message("timing.deadline", { date: "2026-11-23" })] },
    ],
    [
      "in the last quarter of an hour that is a working day: until the office closes",
      at("2026-11-23T16:45:00+01:00", late(lapsing("2026-11-23"))),
      { from: "2026-11-23T16:45+01:00", to: "2026-11-23T17:30+01:00", notAfter: "2026-11-23", because: [message("timing.deadline", { date: "2026-11-23" })] },
    ],
    [
      "when too little of it is left: until midnight",
      at("2026-11-23T17:10:00+01:00", late(lapsing("2026-11-23"))),
      { from: "2026-11-23T17:10+01:00", to: "2026-11-24T00:00+01:00", notAfter: "2026-11-23", because: [message("timing.deadline", { date: "2026-11-23" })] },
    ],
    [
      "in a weekend, for Sunday: today",
      at("2026-11-28T11:00:00+01:00", late(lapsing("2026-11-29"))),
      { from: "2026-11-28T11:00+01:00", to: "2026-11-28T17:00+01:00", notAfter: "2026-11-29", because: [message("timing.deadline", { date: "2026-11-29" })] },
    ],
    [
      "in a weekend, for Monday: on Monday, in our hours",
      at("2026-11-28T11:00:00+01:00", late(lapsing("2026-11-30"))),
      {
        earliest: "2026-11-28T11:00+01:00",
        from: "2026-11-30T08:30+01:00",
        to: "2026-11-30T17:30+01:00",
        notAfter: "2026-11-30",
        because: [message("timing.deadline", { date: "2026-11-30" }), message("timing.office-hours")],
      },
    ],
  ])("%s", (_when, told, timing) => expect(actionIn(planOf(told), "protect-right").timing).toEqual(timing));

  it.each([
    ["in Munich it is a holiday: the day after", "DE-BY", "2027-01-07T08:30+01:00"],
    ["in Hamburg it is none", "DE-HH", "2027-01-06T09:00+01:00"],
  ])("on the sixth of January by an office that keeps the holidays of its own region: %s", (_what, region, from) => {
    const creditor = { country: "DE", region, timeZone: "Europe/Berlin", claims: { owner: "own" as const } };
    const told = at("2027-01-06T09:00:00+01:00", late({ creditor, ...lapsing("2027-01-08") }));
    expect(actionIn(planOf(told), "protect-right").timing.from).toBe(from);
  });

  it("by who has that role and is there today, whatever the hour", () => {
    const { owner } = actionIn(planOf(at("2026-11-28T11:00:00+01:00", late(lapsing("2026-11-29")))), "protect-right");
    expect(owner).toMatchObject({ name: "Joost", role: "controls-credit" });
  });

  describe("and where a policy asks for it and nobody knows of a deadline", () => {
    const when = { all: [{ fact: "somethingLate", operator: "equal", value: true }] };
    const policy = { schemaVersion: 1, name: "own", extends: "amicable:relationship-first@1", rules: { ours: { when, then: { treatment: "protect-right" } } } };
    const NOWHERE = { timeZone: "Europe/Amsterdam", claims: { owner: "own" } } as const;
    const timing = (creditor: Parts["creditor"], asOf = "2026-11-23T19:00:00+01:00") =>
      actionIn(planOf(at(asOf, late({ customer: { country: undefined }, creditor })), { policy }), "protect-right").timing;

    it("is done in the next hours of the office", () => {
      expect(timing(NOWHERE)).toEqual({
        earliest: "2026-11-23T19:00+01:00",
        from: "2026-11-24T08:30+01:00",
        to: "2026-11-24T17:30+01:00",
        because: [message("timing.office-hours")],
      });
    });

    it("is today's work in an office that never opens", () => {
      expect(timing({ ...NOWHERE, officeHours: [] }, "2026-11-23T10:00:00+01:00")).toEqual({
        from: "2026-11-23T10:00+01:00",
        to: "2026-11-23T17:00+01:00",
        because: [message("timing.earliest")],
      });
    });
  });

  it("by nobody in particular where all who could are off today", () => {
    const { owner, timing } = actionIn(planOf(late({ ...lapsing("2026-11-23"), colleagues: [t.credit(away("2026-11-23", "2026-11-23"))] })), "protect-right");
    expect([owner.name, timing.from, timing.to]).toEqual([undefined, "2026-11-23T09:00+01:00", "2026-11-23T17:00+01:00"]);
  });
});

describe("who waits looks again", () => {
  const promised = { promises: [{ made: "2026-11-20", by: "2026-11-27", invoices: ["D"], amount: { amount: "1250.00", currency: "EUR" } }] };
  it.each<[string, t.Told, string, string]>([
    ["in a week, where nothing says sooner", t.told(), "2026-11-30T08:30+01:00 to 2026-11-30T17:30+01:00", "look-again"],
    [
      "when the office opens again",
      t.told({ creditor: { ...OFFICE, closedDays: ["2026-11-30", "2026-12-01"] } }),
      "2026-12-02T08:30+01:00 to 2026-12-02T17:30+01:00",
      "look-again",
    ],
    ["some days after what was promised", late(promised), "2026-12-02T08:30+01:00 to 2026-12-02T17:30+01:00", "promise-grace"],
    [
      "on the day after the first of two invoices falls due",
      t.told({ invoices: [t.invoice("D", -2), t.invoice("E", -9)] }),
      "2026-11-26T08:30+01:00 to 2026-11-26T17:30+01:00",
      "look-again",
    ],
    [
      "on Saturday, in an office that only works then",
      t.told({ creditor: { ...OFFICE, officeHours: [{ days: [6], from: "09:00", to: "12:00" }] } }),
      "2026-12-05T09:00+01:00 to 2026-12-05T12:00+01:00",
      "look-again",
    ],
    [
      "on a working day, in an office that never opens",
      t.told({ creditor: { ...OFFICE, officeHours: [] } }),
      "2026-11-30T09:00+01:00 to 2026-11-30T17:00+01:00",
      "look-again",
    ],
  ])("%s", (_when, told, moment, why) => {
    expect(stretch(told, "wait")).toBe(moment);
    expect(actionIn(planOf(told), "wait").timing.because).toEqual([message(`timing.${why}`)]);
  });
});
