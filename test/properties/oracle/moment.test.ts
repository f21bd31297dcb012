import { describe, expect, test } from "vitest";
import { objections } from "./moment.js";
import { restDays } from "./rest-days.js";
import type { ToldAction, ToldDossier } from "./told.js";

const DUTCH: ToldDossier = {
  asOf: "2026-04-01T09:00:00+02:00",
  customer: { kind: "consumer", country: "NL", preferredHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] },
  creditor: { country: "NL", officeHours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "24:00" }] },
};
const call = (from: string, to: string, more: Partial<ToldAction> = {}): ToldAction => ({
  treatment: "call",
  pressure: 2,
  channel: "phone",
  owner: {},
  timing: { from, to },
  ...more,
});
const about = (told: ToldDossier, action: ToldAction) => objections(told, { actions: [action] }).join("; ");
const inside = (from: string, to: string): ToldAction => ({ treatment: "wait", pressure: 0, owner: { id: "p1" }, timing: { from, to } });

describe("the oracle", () => {
  test.each([
    ["a Thursday morning", "2026-04-02T09:00+02:00", "2026-04-02T12:00+02:00"],
    ["a Saturday, since law allows it and the customer wished it", "2026-04-04T07:00+02:00", "2026-04-04T20:00+02:00"],
  ])("has nothing against %s", (_what, from, to) => {
    expect(about(DUTCH, call(from, to))).toBe("");
  });

  test.each([
    ["Good Friday", "2026-04-03T09:00+02:00", "2026-04-03T12:00+02:00", /2026-04-03 is a holiday in NL/],
    ["a Sunday", "2026-04-12T09:00+02:00", "2026-04-12T12:00+02:00", /outside decent hours/],
    ["a day set by decree", "2026-05-15T09:00+02:00", "2026-05-15T12:00+02:00", /2026-05-15 is a holiday/],
    ["an hour too early", "2026-04-02T06:30+02:00", "2026-04-02T12:00+02:00", /outside decent hours.*6:30/],
    ["a minute too late", "2026-04-02T19:00+02:00", "2026-04-02T20:01+02:00", /outside decent hours.*20:00/],
    ["two days at once", "2026-04-08T09:00+02:00", "2026-04-09T12:00+02:00", /outside decent hours/],
    ["yesterday", "2026-03-31T09:00+02:00", "2026-03-31T12:00+02:00", /begins before/],
    ["no time at all", "2026-04-02T09:00+02:00", "2026-04-02T09:00+02:00", /has no length/],
    ["winter time in summer", "2026-04-02T09:00+01:00", "2026-04-02T12:00+01:00", /\+01:00 is on none of the customer's clocks/],
  ])("objects to %s", (_what, from, to, objection) => {
    expect(about(DUTCH, call(from, to))).toMatch(objection);
  });

  test("knows what clocks show where they differ by an hour, half an hour, or a day", () => {
    const at = (country: string, region: string | undefined, from: string, to: string) =>
      about({ ...DUTCH, customer: { ...DUTCH.customer, kind: "business", country, ...(region && { region }) } }, call(from, to));
    expect(at("US", "CA", "2026-11-23T17:00+01:00", "2026-11-23T18:00+01:00")).toMatch(/is on none/);
    expect(at("US", "CA", "2026-11-23T08:00-08:00", "2026-11-23T12:00-08:00")).toBe("");
    expect(at("US", "FL", "2026-11-23T07:30-05:00", "2026-11-23T12:00-05:00")).toMatch(/in America\/Chicago it is 2026-11-23 6:30/);
    expect(at("AU", "NSW", "2026-11-24T07:00+11:00", "2026-11-24T12:00+11:00")).toMatch(/in Australia\/Broken_Hill it is 2026-11-24 6:30/);
    expect(at("NZ", undefined, "2026-11-22T09:00+13:00", "2026-11-22T10:00+13:00")).toMatch(/outside decent hours: in Pacific\/Auckland it is 2026-11-22/);
    expect(at("NZ", undefined, "2026-11-23T09:00+13:00", "2026-11-23T10:00+13:00")).toBe("");
  });

  test("keeps an unasked customer's weekend, lunch and evening, wherever the weekend falls", () => {
    const at = (country: string, from: string, to: string) => about({ ...DUTCH, customer: { country } }, call(from, to));
    expect(at("EG", "2026-11-20T10:00+02:00", "2026-11-20T11:00+02:00")).toMatch(/weekend in EG/);
    expect(at("EG", "2026-11-23T10:00+02:00", "2026-11-23T11:00+02:00")).toBe("");
    expect(at("NL", "2026-11-21T10:00+01:00", "2026-11-21T11:00+01:00")).toMatch(/weekend in NL/);
    expect(at("NL", "2026-11-23T12:00+01:00", "2026-11-23T13:00+01:00")).toMatch(/usual hours for a call/);
  });

  test("leaves the afternoon before a holiday in peace, and asks nobody for anything around the turn of the year", () => {
    const at = (pressure: number, from: string, to: string) => about({ ...DUTCH, customer: { country: "NL" } }, call(from, to, { pressure, channel: "email" }));
    expect(at(1, "2026-05-13T14:00+02:00", "2026-05-13T15:00+02:00")).toBe("");
    expect(at(1, "2026-05-13T14:00+02:00", "2026-05-13T16:00+02:00")).toMatch(/outside the day before a holiday/);
    expect(at(1, "2026-12-29T10:00+01:00", "2026-12-29T11:00+01:00")).toBe("");
    expect(at(2, "2026-12-29T10:00+01:00", "2026-12-29T11:00+01:00")).toMatch(/outside the days from Christmas/);
    expect(at(2, "2026-12-24T11:00+01:00", "2026-12-24T13:00+01:00")).toMatch(/outside Christmas Eve/);
  });

  test("knows the laws that are stricter than decency", () => {
    const at = (country: string, timeZone: string, channel: string, from: string, to: string) =>
      about({ ...DUTCH, customer: { ...DUTCH.customer, country, timeZone } }, call(from, to, { channel }));
    expect(at("US", "America/New_York", "sms", "2026-11-23T07:30-05:00", "2026-11-23T09:00-05:00")).toMatch(/outside 12 CFR 1006.6/);
    expect(at("BE", "Europe/Brussels", "in-person", "2026-11-23T07:30+01:00", "2026-11-23T09:00+01:00")).toMatch(/outside art. XIX.10/);
    expect(at("BE", "Europe/Brussels", "email", "2026-11-23T07:30+01:00", "2026-11-23T09:00+01:00")).toBe("");
  });

  test("asks the owner's own clock, hours, absences and closed days", () => {
    const office: ToldDossier = {
      ...DUTCH,
      creditor: { country: "NL", closedDays: ["2026-04-08"] },
      colleagues: [
        {
          id: "p1",
          timeZone: "Asia/Tokyo",
          hours: [{ days: [1, 2, 3, 4], from: "09:00", to: "15:00" }],
          absences: [{ from: "2026-04-13", until: "2026-04-14" }],
        },
      ],
    };
    expect(about(office, inside("2026-04-02T09:00+09:00", "2026-04-02T15:00+09:00"))).toBe("");
    expect(about(office, inside("2026-04-02T09:00+02:00", "2026-04-02T15:00+02:00"))).toMatch(/outside the owner's hours: in Asia\/Tokyo/);
    expect(about(office, inside("2026-04-03T09:00+09:00", "2026-04-03T15:00+09:00"))).toMatch(/office is closed on 2026-04-03/);
    expect(about(office, inside("2026-04-08T09:00+09:00", "2026-04-08T15:00+09:00"))).toMatch(/office is closed on 2026-04-08/);
    expect(about(office, inside("2026-04-13T09:00+09:00", "2026-04-13T15:00+09:00"))).toMatch(/owner is away on 2026-04-13/);
  });

  test("lets a message be got ready in the owner's hours before it is delivered in the customer's, and nothing else", () => {
    const far: ToldDossier = {
      asOf: "2026-11-23T09:00:00+01:00",
      customer: { country: "NZ", timeZone: "Pacific/Auckland" },
      creditor: { country: "NL", timeZone: "Europe/Amsterdam" },
      colleagues: [{ id: "p1", absences: [{ from: "2026-11-25", until: "2026-11-25" }] }],
    };
    const written = (from: string, to: string, prepared: string, until: string, more: Partial<ToldAction> = {}) =>
      about(far, { ...call(from, to, { channel: "email", owner: { id: "p1" }, ...more }), timing: { from, to, prepare: { from: prepared, to: until } } });
    const tuesday = ["2026-11-24T08:30+13:00", "2026-11-24T18:00+13:00"] as const;
    expect(about(far, call(...tuesday, { channel: "email", owner: { id: "p1" } }))).toMatch(/outside the office's hours/);
    expect(written(...tuesday, "2026-11-23T09:00+01:00", "2026-11-23T17:30+01:00")).toBe("");
    expect(written(...tuesday, "2026-11-23T09:00+01:00", "2026-11-23T18:30+01:00")).toMatch(/outside the office's hours/);
    expect(written(...tuesday, "2026-11-24T09:00+01:00", "2026-11-24T17:30+01:00")).toMatch(/after it is delivered/);
    expect(written(...tuesday, "2026-11-20T09:00+01:00", "2026-11-20T17:30+01:00")).toMatch(/got ready before now/);
    expect(written("2026-11-26T08:30+13:00", "2026-11-26T18:00+13:00", "2026-11-24T09:00+01:00", "2026-11-24T17:30+01:00")).toMatch(/away on 2026-11-25, when/);
    expect(written("2026-11-24T09:00+13:00", "2026-11-24T12:00+13:00", "2026-11-23T09:00+01:00", "2026-11-23T17:30+01:00", { channel: "phone" })).toMatch(
      /cannot be/,
    );
  });

  test.each([
    ["DE", "BY", "2026-08-15"],
    ["DE", undefined, "2026-11-18"],
    ["GB", "SCT", "2026-06-15"],
    ["GB", undefined, "2026-06-15"],
    ["US", undefined, "2026-04-20"],
    ["IS", undefined, "2026-12-24"],
    ["AE", undefined, "2026-03-21"],
    ["IN", "MH", "2027-05-01"],
  ])("knows that %s %s rests on %s", (country, region, date) => {
    expect(restDays(country, region, Number(date.slice(0, 4)))).toContain(date);
  });
});
