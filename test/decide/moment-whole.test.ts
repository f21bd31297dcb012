/** A moment with all that is said of it: how soon it could have been, until when it is still good, on whose clock, and why then. */
import { describe, expect, test } from "vitest";
import { message } from "../../src/vocabulary.js";
import * as t from "../scenarios/told.js";
import { actionIn, at, planOf, SLOW } from "./moment-told.js";

type Parts = NonNullable<Parameters<typeof t.told>[0]>;
const OFFICE = { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" } } as const;
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };
const IN_WRITING = { people: [t.person("Petra", "accounts-payable", ["email"])] };
const wishes = (days: number[], from: string, to: string) => ({ preferredHours: [{ days, from, to }] });
const late = (more: Parts = {}) => t.told({ ...LATE, ...more });
const away = (from: string, until: string, more: Partial<t.ToldColleague> = {}) => t.won({ absences: [{ from, until }], ...more });
const abroad = (country: string, timeZone: string, more: Parts = {}) =>
  late({ ...more, customer: { country, timeZone, language: "en", ...(country === "US" && { region: "US-NY" }), ...more.customer } });
const paidOn = (dayOfMonth: number, more: Parts = {}) => t.consumer({ ...LATE, ...more, customer: { moneyDays: [{ dayOfMonth }], ...more.customer } });
const deadline = (on: string, invoices?: string[]) => ({ deadlines: [{ kind: "claim-filing" as const, on, ...(invoices && { invoices }) }] });
const timing = (told: t.Told, treatment = "ask-if-arrived") => actionIn(planOf(told), treatment).timing;

const worth = (cost: string) => message("timing.worth-waiting", { cost, spared: "3.00", currency: "EUR" });
const AMSTERDAM = { zone: "Europe/Amsterdam", ownClock: false };
/** Got ready on a Tuesday in Amsterdam for Wednesday morning in Auckland. */
const THE_DAY_AFTER = {
  earliest: "2026-11-24T08:30+13:00",
  from: "2026-11-25T08:30+13:00",
  to: "2026-11-25T18:00+13:00",
  latest: "2026-12-02T18:00+13:00",
  notAfter: "2026-12-02",
  zone: "Pacific/Auckland",
  office: {
    ...AMSTERDAM,
    earliest: "2026-11-23T20:30+01:00",
    from: "2026-11-24T20:30+01:00",
    to: "2026-11-25T06:00+01:00",
    latest: "2026-12-02T06:00+01:00",
  },
  prepare: { from: "2026-11-24T08:30+01:00", to: "2026-11-24T17:30+01:00" },
};
const WEEK = { latest: "2026-11-30T17:30+01:00", notAfter: "2026-11-30" };
const MORNING = { from: "2026-11-23T09:00+01:00", to: "2026-11-23T12:30+01:00" };
const COULD_BE = { earliest: "2026-11-23T09:00+01:00" };
const AFTERNOON = { from: "2026-11-23T13:30+01:00", to: "2026-11-23T17:30+01:00" };

const ROWS: readonly (readonly [tells: string, told: t.Told, timing: object])[] = [
  [
    "half a minute past nine: the next whole minute, and nothing but that minute moved it",
    at("2026-11-23T09:00:30+01:00", late()),
    { ...MORNING, from: "2026-11-23T09:01+01:00", ...WEEK, because: [message("timing.earliest")] },
  ],
  [
    "a minute before the first decent hour: the hour decided",
    at("2026-11-23T08:59:00+01:00", late()),
    { ...MORNING, ...WEEK, because: [message("timing.customer-hours")] },
  ],
  [
    "too little of the morning is left: lunch is left in peace",
    at("2026-11-23T12:10:00+01:00", late()),
    { ...AFTERNOON, ...WEEK, because: [message("timing.customer-hours")] },
  ],
  [
    "a colleague who works on Tuesday afternoon calls then, and it could have been Monday",
    late({ colleagues: [t.won({ hours: [{ days: [2], from: "14:00", to: "17:00" }] })] }),
    {
      ...COULD_BE,
      from: "2026-11-24T14:00+01:00",
      to: "2026-11-24T17:00+01:00",
      latest: "2026-12-01T17:00+01:00",
      notAfter: "2026-12-01",
      because: [message("timing.office-hours")],
    },
  ],
  [
    "a colleague who is back on Wednesday",
    late({ colleagues: [away("2026-11-20", "2026-11-24")] }),
    {
      ...COULD_BE,
      from: "2026-11-25T09:00+01:00",
      to: "2026-11-25T12:30+01:00",
      latest: "2026-12-02T17:30+01:00",
      notAfter: "2026-12-02",
      because: [message("timing.owner-present", { date: "2026-11-25" })],
    },
  ],
  [
    "a customer who asked for Thursdays, and a colleague who is off on the first: both are told, in that order",
    late({ customer: wishes([4], "10:00", "11:30"), colleagues: [away("2026-11-26", "2026-11-26")] }),
    {
      earliest: "2026-11-26T10:00+01:00",
      from: "2026-12-03T10:00+01:00",
      to: "2026-12-03T11:30+01:00",
      latest: "2026-12-10T11:30+01:00",
      notAfter: "2026-12-10",
      because: [message("timing.asked-hours"), message("timing.owner-present", { date: "2026-12-03" })],
    },
  ],
  [
    "of two closed days of the office the first is named, not the open day before it",
    late({ customer: wishes([2, 3, 4], "10:00", "11:30"), creditor: { ...OFFICE, closedDays: ["2026-11-25", "2026-11-24"] } }),
    {
      earliest: "2026-11-24T10:00+01:00",
      from: "2026-11-26T10:00+01:00",
      to: "2026-11-26T11:30+01:00",
      latest: "2026-12-03T11:30+01:00",
      notAfter: "2026-12-03",
      because: [message("timing.asked-hours"), message("timing.office-closed", { date: "2026-11-24" })],
    },
  ],
  [
    "wages on the 25th, asked about on Monday evening: the hours moved it first, then the wages",
    at("2026-11-23T19:30:00+01:00", paidOn(25)),
    {
      earliest: "2026-11-24T09:00+01:00",
      from: "2026-11-25T09:00+01:00",
      to: "2026-11-25T12:30+01:00",
      latest: "2026-12-02T17:30+01:00",
      notAfter: "2026-12-02",
      because: [message("timing.customer-hours"), message("timing.money-day", { date: "2026-11-25" }), worth("0.39")],
    },
  ],
  [
    "wages on a Sunday are waited for until Monday",
    paidOn(29),
    {
      ...COULD_BE,
      from: "2026-11-30T09:00+01:00",
      to: "2026-11-30T12:30+01:00",
      latest: "2026-12-07T17:30+01:00",
      notAfter: "2026-12-07",
      because: [message("timing.money-day", { date: "2026-11-30" }), worth("0.77")],
    },
  ],
  [
    "the evening of the money day itself: there is nothing to wait for but the morning",
    at("2026-11-25T19:30:00+01:00", paidOn(25)),
    {
      from: "2026-11-26T09:00+01:00",
      to: "2026-11-26T12:30+01:00",
      latest: "2026-12-03T17:30+01:00",
      notAfter: "2026-12-03",
      because: [message("timing.customer-hours")],
    },
  ],
  [
    "a deadline before the money day is told, and it is the last good day",
    paidOn(30, deadline("2026-11-25", ["D"])),
    { ...MORNING, latest: "2026-11-25T17:30+01:00", notAfter: "2026-11-25", because: [message("timing.deadline", { date: "2026-11-25" })] },
  ],
  [
    "a deadline that leaves time enough is the last good day, and not why it happens now",
    late(deadline("2026-11-25", ["D"])),
    { ...MORNING, latest: "2026-11-25T17:30+01:00", notAfter: "2026-11-25", because: [message("timing.earliest")] },
  ],
  [
    "a deadline of today is kept today, and is not why",
    late(deadline("2026-11-23", ["D"])),
    { ...MORNING, latest: "2026-11-23T17:30+01:00", notAfter: "2026-11-23", because: [message("timing.earliest")] },
  ],
  [
    "a deadline of the whole customer counts for each of its invoices",
    late(deadline("2026-11-25")),
    { ...MORNING, latest: "2026-11-25T17:30+01:00", notAfter: "2026-11-25", because: [message("timing.earliest")] },
  ],
  [
    "a deadline of another invoice does not",
    late({ invoices: [...SLOW, t.invoice("D", 14), t.invoice("E", -20)], ...deadline("2026-11-25", ["E"]) }),
    { ...MORNING, ...WEEK, because: [message("timing.earliest")] },
  ],
  [
    "a deadline that the hours the customer asked for let pass is told, and the day itself is the last",
    late({ customer: wishes([4], "10:00", "11:30"), ...deadline("2026-11-24", ["D"]) }),
    {
      from: "2026-11-26T10:00+01:00",
      to: "2026-11-26T11:30+01:00",
      notAfter: "2026-11-26",
      because: [message("timing.deadline", { date: "2026-11-24" }), message("timing.asked-hours")],
    },
  ],
  [
    "a customer in New York: on its clock, and on ours",
    abroad("US", "America/New_York"),
    {
      from: "2026-11-23T09:00-05:00",
      to: "2026-11-23T11:30-05:00",
      latest: "2026-12-01T11:30-05:00",
      notAfter: "2026-12-01",
      zone: "America/New_York",
      office: { ...AMSTERDAM, from: "2026-11-23T15:00+01:00", to: "2026-11-23T17:30+01:00", latest: "2026-12-01T17:30+01:00" },
      because: [message("timing.lawful-hours"), message("timing.customer-hours")],
    },
  ],
  [
    "a customer in New York who is paid on Wednesday: what could have been is on both clocks too",
    abroad("US", "America/New_York", { customer: { moneyDays: [{ dayOfMonth: 25 }] } }),
    {
      earliest: "2026-11-23T09:00-05:00",
      from: "2026-11-25T09:00-05:00",
      to: "2026-11-25T11:30-05:00",
      latest: "2026-12-03T11:30-05:00",
      notAfter: "2026-12-03",
      zone: "America/New_York",
      office: {
        ...AMSTERDAM,
        earliest: "2026-11-23T15:00+01:00",
        from: "2026-11-25T15:00+01:00",
        to: "2026-11-25T17:30+01:00",
        latest: "2026-12-03T17:30+01:00",
      },
      because: [message("timing.lawful-hours"), message("timing.customer-hours"), message("timing.money-day", { date: "2026-11-25" }), worth("0.39")],
    },
  ],
  [
    "a customer in Auckland who is paid on the 25th finds the message that morning, got ready the day before",
    abroad("NZ", "Pacific/Auckland", { ...IN_WRITING, customer: { moneyDays: [{ dayOfMonth: 25 }] } }),
    {
      ...THE_DAY_AFTER,
      because: [message("timing.lawful-hours"), message("timing.money-day", { date: "2026-11-25" }), worth("0.39"), message("timing.prepared")],
    },
  ],
  [
    "where the adviser's word is asked first, the message is got ready on the day after that, and the plan says what it waits for",
    abroad("NZ", "Pacific/Auckland", { ...IN_WRITING, colleagues: [away("2026-11-23", "2027-03-24"), t.serves()] }),
    {
      ...THE_DAY_AFTER,
      because: [message("timing.agreed-first", { until: "2026-11-24" }), message("timing.prepared")],
    },
  ],
  [
    "a message for Wednesday evening, on the same clock as ours: both are shown, for it is got ready before",
    late({ ...IN_WRITING, customer: wishes([3], "19:00", "20:00") }),
    {
      from: "2026-11-25T19:00+01:00",
      to: "2026-11-25T20:00+01:00",
      latest: "2026-12-02T20:00+01:00",
      notAfter: "2026-12-02",
      zone: "Europe/Amsterdam",
      office: { ...AMSTERDAM, from: "2026-11-25T19:00+01:00", to: "2026-11-25T20:00+01:00", latest: "2026-12-02T20:00+01:00" },
      prepare: { from: "2026-11-25T08:30+01:00", to: "2026-11-25T17:30+01:00" },
      because: [message("timing.asked-hours"), message("timing.prepared")],
    },
  ],
  [
    "a payment run on the 26th is waited for as its own day",
    late({ customer: { paymentPolicy: { runDays: [{ dayOfMonth: 26 }] } } }),
    {
      ...COULD_BE,
      from: "2026-11-26T09:00+01:00",
      to: "2026-11-26T12:30+01:00",
      latest: "2026-12-03T17:30+01:00",
      notAfter: "2026-12-03",
      because: [message("timing.own-run", { date: "2026-11-26" }), worth("0.58")],
    },
  ],
];

const ANSWERS: readonly (readonly [tells: string, treatment: string, told: t.Told, timing: object])[] = [
  [
    "a copy asked for on Friday, at four on Monday: half an hour is left, and no other chance",
    "send-copy",
    at("2026-11-23T16:00:00+01:00", late({ contacts: [t.contact("2026-11-20", "email", "ask-if-arrived", "asked-for-copy", { to: "Petra" })] })),
    {
      from: "2026-11-23T16:00+01:00",
      to: "2026-11-23T16:30+01:00",
      notAfter: "2026-11-23",
      because: [message("timing.response-time", { until: "2026-11-23T16:30+01:00" })],
    },
  ],
  [
    "a low score this morning: called at once, by five at the latest",
    "satisfaction-call",
    t.told({ colleagues: [t.specialist()], nps: [{ on: "2026-11-23", score: 2 }] }),
    {
      ...MORNING,
      latest: "2026-11-23T17:00+01:00",
      notAfter: "2026-11-23",
      because: [message("timing.response-time", { until: "2026-11-23T17:00+01:00" })],
    },
  ],
  [
    "a low score in New York: our five o'clock is its eleven",
    "satisfaction-call",
    t.told({
      colleagues: [t.specialist()],
      nps: [{ on: "2026-11-23", score: 2 }],
      customer: { country: "US", region: "US-NY", timeZone: "America/New_York", language: "en" },
    }),
    {
      from: "2026-11-23T09:00-05:00",
      to: "2026-11-23T11:00-05:00",
      notAfter: "2026-11-23",
      zone: "America/New_York",
      office: { ...AMSTERDAM, from: "2026-11-23T15:00+01:00", to: "2026-11-23T17:00+01:00" },
      because: [message("timing.lawful-hours"), message("timing.response-time", { until: "2026-11-23T17:00+01:00" }), message("timing.customer-hours")],
    },
  ],
  [
    "a right that lapses on Wednesday is protected today, and could be until then",
    "protect-right",
    late({ deadlines: [{ kind: "limitation", on: "2026-11-25" }] }),
    {
      from: "2026-11-23T09:00+01:00",
      to: "2026-11-23T17:30+01:00",
      latest: "2026-11-25T17:30+01:00",
      notAfter: "2026-11-25",
      because: [message("timing.deadline", { date: "2026-11-25" })],
    },
  ],
];

const HERE = { country: "NL", timeZone: "Europe/Amsterdam" };
const CHRISTMAS: readonly (readonly [tells: string, asOf: string, moment: string, place: { readonly country: string; readonly timeZone: string }])[] = [
  ["on Christmas Eve: until noon", "2026-12-24T09:00:00+01:00", "2026-12-24T09:00+01:00 to 2026-12-24T12:00+01:00", HERE],
  ["on Christmas Eve, past noon: in the new year", "2026-12-24T12:00:00+01:00", "2027-01-04T09:00+01:00 to 2027-01-04T12:30+01:00", HERE],
  ["between Christmas and the new year: after it", "2026-12-28T09:00:00+01:00", "2027-01-04T09:00+01:00 to 2027-01-04T12:30+01:00", HERE],
  ["on a Friday that is the second of January: on Monday", "2026-01-02T09:00:00+01:00", "2026-01-05T09:00+01:00 to 2026-01-05T12:30+01:00", HERE],
  ["the day before Christmas Eve: as on any day", "2026-12-23T09:00:00+01:00", "2026-12-23T09:00+01:00 to 2026-12-23T12:30+01:00", HERE],
  ["the third of January, a Monday: as on any day", "2028-01-03T09:00:00+01:00", "2028-01-03T09:00+01:00 to 2028-01-03T12:30+01:00", HERE],
  [
    "where Christmas is a day like any other: as on any day",
    "2026-12-28T09:00:00+01:00",
    "2026-12-28T11:00+03:00 to 2026-12-28T12:30+03:00",
    { country: "TR", timeZone: "Europe/Istanbul" },
  ],
];
describe("nobody is asked for anything around Christmas", () => {
  test.each(CHRISTMAS)("%s", (_when, asOf, moment, place) => {
    const due = t.dayFrom(asOf.slice(0, 10), -14);
    const invoices = [t.invoice("D", 14, { issued: t.dayFrom(due, -30), due })];
    const { from, to } = timing(at(asOf, t.told({ invoices, customer: { ...place, language: "en" } })));
    expect(`${from} to ${to}`).toBe(moment);
  });

  test("but who is not happy is called", () => {
    const unhappy = t.told({ colleagues: [t.specialist()], nps: [{ on: "2026-12-28", score: 2 }] });
    expect(timing(at("2026-12-28T09:00:00+01:00", unhappy), "satisfaction-call").from).toBe("2026-12-28T09:00+01:00");
  });
});

const because = (told: t.Told, policy?: object) => actionIn(planOf(told, policy ? { policy } : {}), "ask-if-arrived").timing.because;
describe("why a question comes when it comes", () => {
  test.each<[string, t.Told, readonly object[]]>([
    [
      "wages on a Wednesday, the only day that the colleague works: the wages are why",
      paidOn(25, { colleagues: [t.won({ hours: [{ days: [3], from: "09:00", to: "17:00" }] })] }),
      [message("timing.money-day", { date: "2026-11-25" }), worth("0.39")],
    ],
    [
      "hours that begin before ours on a later day: only that day needs telling",
      late({ customer: wishes([4], "07:30", "12:00") }),
      [message("timing.asked-hours")],
    ],
    [
      "Thursdays and Fridays, with an office that only works on Fridays: both are told",
      late({ customer: wishes([4, 5], "09:00", "12:00"), creditor: { ...OFFICE, officeHours: [{ days: [5], from: "09:00", to: "17:00" }] } }),
      [message("timing.asked-hours"), message("timing.office-hours")],
    ],
  ])("%s", (_what, told, why) => expect(because(told)).toEqual(why));

  const withEffect = (effect: object) => ({
    schemaVersion: 1,
    name: "own",
    extends: "amicable:relationship-first@1",
    economics: { effects: { "ask-if-arrived": effect } },
  });
  test("where a question strains nothing by a policy, there is no waiting for the wages, and that is told", () => {
    expect(because(paidOn(25), withEffect({ relationshipCost: "0.00" }))).toEqual([
      message("timing.not-worth-waiting", { cost: "0.39", spared: "0.00", currency: "EUR" }),
    ]);
  });

  test("where a question brings no money sooner, waiting for the wages costs nothing", () => {
    expect(because(paidOn(25), withEffect({ daysSooner: 0 }))).toEqual([message("timing.money-day", { date: "2026-11-25" }), worth("0.00")]);
  });
});

test("work of ours keeps our weekend and not that of a customer elsewhere", () => {
  const friday = at("2026-11-27T09:00:00+01:00", abroad("IL", "Asia/Jerusalem", { deadlines: [{ kind: "limitation", on: "2026-11-30" }] }));
  expect(timing(friday, "protect-right")).toMatchObject({ from: "2026-11-27T09:00+01:00", to: "2026-11-27T17:30+01:00" });
});

describe("a question about an invoice", () => {
  test.each(ROWS)("%s", (_tells, told, whole) => expect(timing(told)).toEqual(whole));
});

describe("an answer, or work of ours", () => {
  test.each(ANSWERS)("%s", (_tells, treatment, told, whole) => expect(timing(told, treatment)).toEqual(whole));
});
