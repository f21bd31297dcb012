/** When? The stated order, criterion by criterion, in sentences about customers and colleagues. */
import { describe, expect, test } from "vitest";
import type { Action } from "../../src/decide/plan.js";
import { en } from "../../src/language/index.js";
import { say } from "../../src/language/say.js";
import * as t from "../scenarios/told.js";
import { actionIn, at, momentOf, planOf, SLOW, whys } from "./moment-told.js";

const WORKDAYS = [1, 2, 3, 4, 5];
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };
const paidOn = (dayOfMonth: number, more: Parameters<typeof t.consumer>[0] = {}) => t.consumer({ customer: { moneyDays: [{ dayOfMonth }] }, ...LATE, ...more });
const ask = (told: t.Told) => actionIn(planOf(told), "ask-if-arrived");

interface Row {
  readonly tells: string;
  readonly told: t.Told;
  readonly moment: string;
  readonly because: readonly string[];
  readonly not?: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    tells: "in opening hours a customer is asked at once",
    told: t.told(LATE),
    moment: "2026-11-23 09:00–12:30",
    because: ["timing.earliest"],
  },
  {
    tells: "in the evening a customer is left in peace until the morning",
    told: at("2026-11-23T19:05:00+01:00", t.told(LATE)),
    moment: "2026-11-24 09:00–12:30",
    because: ["timing.customer-hours"],
  },
  {
    tells: "the law and decency come first: at ten in the evening nobody is called, whatever hours the customer asked for",
    told: at("2026-11-23T21:30:00+01:00", t.told({ customer: { preferredHours: [{ days: WORKDAYS, from: "06:00", to: "23:00" }] }, ...LATE })),
    moment: "2026-11-24 08:30–17:30",
    because: ["timing.lawful-hours"],
    not: ["timing.asked-hours"],
  },
  {
    tells: "a holiday is named as the reason for the day after it",
    told: at("2026-05-25T10:00:00+02:00", {
      ...t.told({ invoices: [t.invoice("D", 200)], customer: { preferredHours: [{ days: WORKDAYS, from: "09:00", to: "17:00" }] } }),
    }),
    moment: "2026-05-26 09:00–17:00",
    because: ["timing.holiday"],
  },
  {
    tells: "the customer's own hours are waited for, and told as its wish",
    told: t.told({ customer: { preferredHours: [{ days: [4], from: "10:00", to: "11:30" }] }, ...LATE }),
    moment: "2026-11-26 10:00–11:30",
    because: ["timing.asked-hours"],
  },
  {
    tells: "a request waits for the wages of the 25th, and says what that costs and spares",
    told: paidOn(25),
    moment: "2026-11-25 09:00–12:30",
    because: ["timing.money-day", "timing.worth-waiting"],
  },
  {
    tells: "a request does not wait longer than the policy allows",
    told: paidOn(20),
    moment: "2026-11-23 09:00–12:30",
    because: [],
    not: ["timing.money-day"],
  },
  {
    tells: "a deadline goes before a money day: the request comes while there is time",
    told: paidOn(30, { deadlines: [{ kind: "claim-filing", on: "2026-11-25", invoices: ["D"] }] }),
    moment: "2026-11-23 09:00–12:30",
    because: ["timing.deadline"],
    not: ["timing.money-day"],
  },
  {
    tells: "a deadline after the money day leaves the money day alone",
    told: paidOn(25, { deadlines: [{ kind: "claim-filing", on: "2026-11-27", invoices: ["D"] }] }),
    moment: "2026-11-25 09:00–12:30",
    because: ["timing.money-day"],
    not: ["timing.deadline"],
  },
  {
    tells: "for ninety thousand euros waiting a week costs more than it spares, so nobody waits",
    told: paidOn(30, { invoices: [...SLOW, t.invoice("D", 14, { amount: "90000.00" })] }),
    moment: "2026-11-23 09:00–12:30",
    because: ["timing.not-worth-waiting"],
    not: ["timing.money-day"],
  },
  {
    tells: "a colleague who is off on the money day asks when she is back, within the time a request may wait",
    told: paidOn(25, { colleagues: [t.serves({ absences: [{ from: "2026-11-25", until: "2026-11-28" }] })] }),
    moment: "2026-11-30 09:00–12:30",
    because: ["timing.money-day", "timing.owner-present"],
  },
  {
    tells: "a day on which the office is closed is not a day for calling",
    told: t.told({ creditor: { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" }, closedDays: ["2026-11-23"] }, ...LATE }),
    moment: "2026-11-24 09:00–12:30",
    because: ["timing.office-closed"],
  },
  {
    tells: "a colleague who works in the afternoon calls in the afternoon",
    told: t.told({ colleagues: [t.won({ hours: [{ days: WORKDAYS, from: "14:00", to: "17:00" }] })], ...LATE }),
    moment: "2026-11-23 14:00–17:00",
    because: ["timing.office-hours"],
  },
  {
    tells: "before breakfast, for a colleague who works in the afternoon: both are told",
    told: at("2026-11-23T07:40:00+01:00", t.told({ colleagues: [t.won({ hours: [{ days: WORKDAYS, from: "14:00", to: "17:00" }] })], ...LATE })),
    moment: "2026-11-23 14:00–17:00",
    because: ["timing.customer-hours", "timing.office-hours"],
  },
  {
    tells: "on the money day itself the hours the customer asked for are kept and told",
    told: paidOn(25, { customer: { moneyDays: [{ dayOfMonth: 25 }], preferredHours: [{ days: WORKDAYS, from: "15:00", to: "16:00" }] } }),
    moment: "2026-11-25 15:00–16:00",
    because: ["timing.money-day", "timing.asked-hours"],
  },
  {
    tells: "the afternoon before a holiday is left in peace",
    told: at("2027-04-26T15:10:00+02:00", t.consumer({ invoices: [...SLOW, t.invoice("D", -130)] })),
    moment: "2027-04-28 09:00–12:30",
    because: ["timing.customer-hours"],
  },
  {
    tells: "nobody is asked for anything between Christmas Eve and the second of January",
    told: at("2026-12-24T12:10:00+01:00", t.told({ invoices: [...SLOW, t.invoice("D", -17)] })),
    moment: "2027-01-04 09:00–12:30",
    because: ["timing.customer-hours"],
  },
];

describe("the moment of a question about an invoice", () => {
  test.each(ROWS.map((row) => [row.tells, row] as const))("%s", (_tells, { told, moment, because, not = [] }) => {
    const action = ask(told);
    expect(momentOf(action)).toBe(moment);
    expect(whys(action)).toEqual(expect.arrayContaining([...because]));
    for (const key of not) expect(whys(action)).not.toContain(key);
  });

  test("where a deadline and the money day cannot both be kept, the colleague of first choice still does it", () => {
    const told = paidOn(30, { deadlines: [{ kind: "claim-filing", on: "2026-11-25", invoices: ["D"] }], colleagues: [t.serves(), t.won({ id: "Ada" })] });
    expect(ask(told).owner.name).toBe(ask(paidOn(30, { colleagues: [t.serves(), t.won({ id: "Ada" })] })).owner.name);
  });

  test("where the first choice is away for as long as a request may wait, another with the right role asks on the money day", () => {
    const away = { absences: [{ from: "2026-11-25", until: "2026-12-20" }] };
    const told = paidOn(30, { colleagues: [t.won(away), t.serves()] });
    const action = ask(told);
    expect(action.owner).toMatchObject({ name: "Fatima", because: { key: "owner.fallback-too-late", with: { colleague: "Daan" } } });
    expect(action.timing.from.slice(0, 10)).toBe("2026-11-30");
    const alone = ask(paidOn(30, { colleagues: [t.won(away)] }));
    expect(alone.owner.name, "with nobody else Daan asks before he leaves").toBe("Daan");
    expect(alone.timing.from.slice(0, 10)).toBe("2026-11-23");
  });

  test("what waiting costs is the interest on the days a contact saves, and never more than all of them", () => {
    const figures = (dayOfMonth: number) => {
      const told = paidOn(dayOfMonth, { invoices: [...SLOW, t.invoice("D", 14, { amount: "3650.00" })] });
      return ask(told).timing.because.find(({ key }) => key === "timing.worth-waiting")?.with;
    };
    // EUR 3,650 at 8 % is EUR 0.80 a day; 70 % is reached, four days are saved.
    expect(figures(25)).toEqual({ cost: "1.12", spared: "3.00", currency: "EUR" });
    expect(figures(30)).toEqual({ cost: "2.24", spared: "3.00", currency: "EUR" });
  });

  test("the reasons read as sentences, in the order in which they count", () => {
    const told = paidOn(25, { colleagues: [t.serves({ absences: [{ from: "2026-11-25", until: "2026-11-28" }] })] });
    expect(ask(told).timing.because.map((why) => say(en, why.key, why.with))).toEqual([
      "Money usually comes in around this day (25 November 2026).",
      "Waiting for it is kinder and costs us EUR 0.39 at most; the policy counts EUR 3.00 for asking at a bad moment. This rests on assumptions.",
      "The colleague is there from 30 November 2026.",
    ]);
  });
});

describe("the room around a moment", () => {
  const timing = (told: t.Told): Action["timing"] => ask(told).timing;

  test("what waits for the money day could lawfully have been asked before", () => {
    expect(timing(paidOn(25))).toMatchObject({ earliest: "2026-11-23T09:00+01:00", from: "2026-11-25T09:00+01:00" });
  });

  test("what happens at the first lawful moment shows no earlier one", () => {
    expect(timing(t.told(LATE))).not.toHaveProperty("earliest");
    expect(timing(at("2026-11-23T19:05:00+01:00", t.told(LATE)))).not.toHaveProperty("earliest");
  });

  test("a request may still be made until the end of the last good day", () => {
    expect(timing(t.told(LATE))).toMatchObject({ notAfter: "2026-11-30", latest: "2026-11-30T17:30+01:00" });
  });

  test("the last chance lies in the customer's hours too", () => {
    const thursdays = { customer: { preferredHours: [{ days: [4], from: "10:00", to: "11:30" }] }, ...LATE };
    expect(timing(t.told(thursdays))).toMatchObject({ from: "2026-11-26T10:00+01:00", notAfter: "2026-12-03", latest: "2026-12-03T11:30+01:00" });
  });
});
