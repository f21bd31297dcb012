/** The coming days of an action as a colleague sees them: closed by what, open when, and what is known of the day. */
import { describe, expect, test } from "vitest";
import { createPlanner } from "../../src/index.js";
import { parsed } from "../scenarios/scenario.js";
import * as t from "../scenarios/told.js";
import { actionIn, at, SLOW } from "./moment-told.js";

type Parts = NonNullable<Parameters<typeof t.told>[0]>;
const planner = createPlanner();
const OFFICE = { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" } } as const;
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };
const late = (more: Parts = {}) => t.told({ ...LATE, ...more });
const abroad = (country: string, timeZone: string, region: string | undefined, more: Parts = {}) =>
  late({ ...more, customer: { country, timeZone, language: "en", ...(region && { region }), ...more.customer } });
const WEDNESDAY_OFF = [{ from: "2026-11-25", until: "2026-11-25" }];

function momentsOf(told: t.Told, treatment: string) {
  const dossier = parsed(told);
  return planner.moments(dossier, actionIn(planner.plan(dossier), treatment));
}

/** `2026-11-24 2 | closed by | open | what is known`. */
function lines(told: t.Told, treatment: string): readonly string[] {
  return momentsOf(told, treatment).days.map(({ day, weekday, closedBy, open, weekend, moneyDay, dryDay, deadlines, moment }) => {
    const marks = [...(weekend ? ["weekend"] : []), ...(moneyDay ? ["money"] : []), ...(dryDay ? ["dry"] : []), ...deadlines, ...(moment ? ["moment"] : [])];
    return [`${day} ${weekday}`, closedBy.join(" "), open.map(({ from, to }) => `${from}-${to}`).join(" "), marks.join(" ")].join(" | ");
  });
}

const ROWS: readonly (readonly [tells: string, treatment: string, told: t.Told, days: readonly string[]])[] = [
  [
    "a person paid on the 25th, a colleague with short days and a day off, an office that closes on Friday",
    "ask-if-arrived",
    t.consumer({
      ...LATE,
      customer: { moneyDays: [{ dayOfMonth: 25 }] },
      colleagues: [t.serves({ absences: [{ from: "2026-11-26", until: "2026-11-26" }], hours: [{ days: [1, 2, 3, 4], from: "10:00", to: "15:00" }] })],
      creditor: { ...OFFICE, closedDays: ["2026-11-27"] },
    }),
    [
      "2026-11-23 1 |  | 10:00-12:30 13:30-15:00 | ",
      "2026-11-24 2 |  | 10:00-12:30 13:30-15:00 | ",
      "2026-11-25 3 |  | 10:00-12:30 13:30-15:00 | money moment",
      "2026-11-26 4 | absence |  | ",
      "2026-11-27 5 | office-closed colleague-hours |  | ",
      "2026-11-28 6 | customer-hours office-hours colleague-hours |  | weekend",
      "2026-11-29 7 | lawful-hours customer-hours office-hours colleague-hours |  | weekend",
      "2026-11-30 1 |  | 10:00-12:30 13:30-15:00 | ",
      "2026-12-01 2 |  | 10:00-12:30 13:30-15:00 | ",
      "2026-12-02 3 |  | 10:00-12:30 13:30-15:00 | ",
    ],
  ],
  [
    "today only what is left of it is open; two deadlines of one day are both told, and wages of a Sunday on the Monday",
    "protect-right",
    at(
      "2026-11-23T10:15:00+01:00",
      late({
        customer: { moneyDays: [{ dayOfMonth: 29 }] },
        deadlines: [
          { kind: "claim-filing", on: "2026-11-25" },
          { kind: "credit-insurer", on: "2026-11-25" },
          { kind: "limitation", on: "2026-11-27" },
        ],
      }),
    ),
    [
      "2026-11-23 1 |  | 10:15-17:30 | moment",
      "2026-11-24 2 |  | 08:30-17:30 | ",
      "2026-11-25 3 |  | 08:30-17:30 | claim-filing credit-insurer",
      "2026-11-26 4 |  | 08:30-17:30 | ",
      "2026-11-27 5 |  | 08:30-17:30 | limitation",
      "2026-11-28 6 | office-hours |  | weekend",
      "2026-11-29 7 | office-hours |  | weekend",
      "2026-11-30 1 |  | 08:30-17:30 | money",
    ],
  ],
  [
    "a message to Auckland is delivered in its hours alone, so ours close no day",
    "ask-if-arrived",
    abroad("NZ", "Pacific/Auckland", undefined, { people: [t.person("Petra", "accounts-payable", ["email"])] }),
    [
      "2026-11-23 1 |  |  | ",
      "2026-11-24 2 |  | 08:30-18:00 | moment",
      "2026-11-25 3 |  | 08:30-18:00 | ",
      "2026-11-26 4 |  | 08:30-18:00 | ",
      "2026-11-27 5 |  | 08:30-18:00 | ",
      "2026-11-28 6 | customer-hours |  | weekend",
      "2026-11-29 7 | lawful-hours customer-hours |  | weekend",
      "2026-11-30 1 | holiday |  | ",
      "2026-12-01 2 |  | 08:30-18:00 | ",
    ],
  ],
  [
    "in New York our Wednesday off ends before its Wednesday does, and its Sunday night is our Monday: neither is called closed by us",
    "ask-if-arrived",
    abroad("US", "America/New_York", "US-NY", { colleagues: [t.won({ absences: WEDNESDAY_OFF })] }),
    [
      "2026-11-23 1 |  | 09:00-11:30 | moment",
      "2026-11-24 2 |  | 09:00-11:30 | ",
      "2026-11-25 3 |  |  | ",
      "2026-11-26 4 | holiday |  | ",
      "2026-11-27 5 |  | 09:00-11:30 | ",
      "2026-11-28 6 | customer-hours office-hours |  | weekend",
      "2026-11-29 7 | lawful-hours customer-hours |  | weekend",
      "2026-11-30 1 |  | 09:00-11:30 | ",
    ],
  ],
  [
    "from Los Angeles, Sydney's Sunday is wholly our weekend, and its Monday and Saturday are not",
    "ask-if-arrived",
    abroad("AU", "Australia/Sydney", "AU-NSW", { colleagues: [t.won({ timeZone: "America/Los_Angeles", absences: WEDNESDAY_OFF })] }),
    [
      "2026-11-23 1 |  |  | ",
      "2026-11-24 2 |  | 09:00-12:30 | moment",
      "2026-11-25 3 |  | 09:00-12:30 | ",
      "2026-11-26 4 |  |  | ",
      "2026-11-27 5 |  | 09:00-12:30 | ",
      "2026-11-28 6 | customer-hours |  | weekend",
      "2026-11-29 7 | lawful-hours customer-hours office-hours |  | weekend",
      "2026-11-30 1 |  |  | ",
      "2026-12-01 2 |  | 09:00-12:30 | ",
    ],
  ],
  [
    "a stretch that ends at midnight ends at 24:00, and one too short for a conversation is none",
    "protect-right",
    late({
      deadlines: [{ kind: "limitation", on: "2026-11-24" }],
      creditor: {
        ...OFFICE,
        officeHours: [
          { days: [1, 2, 3], from: "20:00", to: "24:00" },
          { days: [2], from: "08:00", to: "08:20" },
          { days: [2, 3], from: "12:15", to: "12:45" },
        ],
      },
    }),
    [
      "2026-11-23 1 |  | 20:00-24:00 | moment",
      "2026-11-24 2 |  | 12:15-12:45 20:00-24:00 | limitation",
      "2026-11-25 3 |  | 12:15-12:45 20:00-24:00 | ",
      "2026-11-26 4 | office-hours |  | ",
      "2026-11-27 5 | office-hours |  | ",
      "2026-11-28 6 | office-hours |  | weekend",
      "2026-11-29 7 | office-hours |  | weekend",
      "2026-11-30 1 |  | 20:00-24:00 | ",
    ],
  ],
];

describe("a colleague who looks at the coming days", () => {
  test.each(ROWS)("sees each as it is: %s", (_tells, treatment, told, days) => expect(lines(told, treatment)).toEqual(days));

  test("sees nothing open and nothing closed where nobody knows on which clock we live", () => {
    const { zones, windows, days } = momentsOf(t.notTold(late({ customer: { country: undefined } }), "creditor"), "verify-contact-details");
    expect([zones, windows]).toEqual([[], []]);
    expect(days.map(({ day, closedBy, open, moment }) => [day, ...closedBy, open.length, moment]).slice(0, 2)).toEqual([
      ["2026-11-23", 0, true],
      ["2026-11-24", 0, false],
    ]);
  });

  test("starts a day before the customer's where the owner's clock is a day behind", () => {
    const inLosAngeles = t.credit({ timeZone: "America/Los_Angeles", absences: [{ from: "2026-11-24", until: "2026-11-24" }] });
    const told = at("2026-11-24T01:00:00+01:00", late({ colleagues: [inLosAngeles], deadlines: [{ kind: "limitation", on: "2026-11-24" }] }));
    expect(lines(told, "protect-right").slice(0, 2)).toEqual(["2026-11-23 1 |  | 16:00-17:30 | moment", "2026-11-24 2 | absence |  | limitation"]);
  });

  test("sees the ten weeks around a day in spring, and the days before the tax of each month in them", () => {
    const days = lines(t.told({ customer: { pause: { until: "2027-03-15", reason: "illness" } }, invoices: [t.invoice("F", 1)] }), "wait");
    expect([days.length, days[0]?.slice(0, 10), days.at(-1)?.slice(0, 10)]).toEqual([71, "2027-01-12", "2027-03-23"]);
    expect(days.filter((line) => line.endsWith("moment"))).toEqual(["2027-03-16 2 |  | 08:30-17:30 | moment"]);
    expect(days.filter((line) => line.endsWith("dry")).map((line) => line.slice(0, 10))).toEqual(["2027-01-26", "2027-01-27", "2027-01-28", "2027-01-29"]);
  });

  test("sees both sides of a contact with their clocks, and the law where there is any", () => {
    const windows = (told: t.Told) =>
      momentsOf(told, "ask-if-arrived").windows.map(({ id, whose, zones, law }) => [id, whose, ...zones, ...(law ?? [])].join(" "));
    const ours = ["office-hours", "office-closed", "absence"].map((id) => `${id} owner Europe/Amsterdam`);
    expect(windows(abroad("NZ", "Pacific/Auckland", undefined, { people: [t.person("Petra", "accounts-payable", ["email"])] }))).toEqual([
      ...["calendar", "lawful-hours", "holiday", "customer-hours"].map((id) => `${id} customer Pacific/Auckland`),
      ...ours,
    ]);
    expect(windows(t.consumer(LATE))[1]).toBe("lawful-hours customer Europe/Amsterdam NL.bki.window");
    expect(
      momentsOf(t.consumer(LATE), "ask-if-arrived")
        .windows.filter((window) => "law" in window)
        .map(({ id }) => id),
    ).toEqual(["lawful-hours"]);
    expect(momentsOf(late(), "ask-if-arrived").windows.find(({ id }) => id === "lawful-hours")).not.toHaveProperty("law");
  });
});
