/** The coming days of an action, held against the plan they belong to. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInstant } from "../../src/calendar/instant.js";
import { createPlanner, parseDossier } from "../../src/index.js";
import { dossiers } from "../../src/testing/index.js";
import { parsed } from "../scenarios/scenario.js";
import * as t from "../scenarios/told.js";
import { SLOW } from "./moment-told.js";

const planner = createPlanner();
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };

function firstOf(told: t.Told) {
  const dossier = parsed(told);
  const [action] = planner.plan(dossier).actions;
  return { action, moments: planner.moments(dossier, action) };
}

describe("a colleague who looks at the coming weeks", () => {
  test("sees why each day is closed: a holiday, the office, an absence", () => {
    const { moments } = firstOf(
      t.told({
        ...LATE,
        asOf: "2026-12-21T09:00:00+01:00",
        bank: { asOf: "2026-12-21" },
        creditor: { country: "NL", timeZone: "Europe/Amsterdam", closedDays: ["2026-12-24"] },
        colleagues: [{ id: "p1", name: "Sanne", relations: ["won"], absences: [{ from: "2026-12-21", until: "2026-12-22" }] }],
      }),
    );
    const closed = new Map(moments.days.map(({ day, closedBy }) => [day, closedBy]));
    expect(closed.get("2026-12-22")).toContain("absence");
    expect(closed.get("2026-12-24")).toContain("office-closed");
    expect(closed.get("2026-12-25")).toEqual(expect.arrayContaining(["holiday", "office-closed"]));
  });

  test("sees the day on which money comes in, and the deadline", () => {
    const { moments } = firstOf(
      t.told({
        ...LATE,
        asOf: "2026-11-23T09:00:00+01:00",
        customer: { moneyDays: [{ dayOfMonth: 25 }] },
        deadlines: [{ kind: "credit-insurer", on: "2026-11-27" }],
      }),
    );
    expect(moments.days.filter(({ moneyDay }) => moneyDay).map(({ day }) => day)).toContain("2026-11-25");
    expect(moments.days.find(({ day }) => day === "2026-11-27")?.deadlines).toEqual(["credit-insurer"]);
  });

  test("sees the windows in the order in which they count, with the usual hours of each and the law behind them", () => {
    const { moments } = firstOf(t.consumer({ ...LATE, customer: { preferredHours: [{ days: [2, 4], from: "10:00", to: "11:00" }] } }));
    expect(moments.windows.map(({ id }) => id).slice(0, 4)).toEqual(["calendar", "lawful-hours", "holiday", "asked-hours"]);
    expect(moments.windows.find(({ id }) => id === "asked-hours")?.hours).toEqual([{ days: [2, 4], from: "10:00", to: "11:00" }]);
    expect(moments.windows.find(({ id }) => id === "lawful-hours")).toMatchObject({
      hours: [{ days: [1, 2, 3, 4, 5, 6], from: "07:00", to: "20:00" }],
      law: expect.arrayContaining([expect.stringMatching(/^NL\./)]),
    });
  });

  test("sees that nothing is open where nobody knows the holidays", () => {
    const { action } = firstOf(t.consumer(LATE));
    const { days, windows } = planner.moments(parsed(t.consumer({ ...LATE, customer: { country: "DE", region: "XX" } })), action);
    expect(windows[0]?.id).toBe("calendar");
    expect(days.every(({ open, closedBy }) => open.length === 0 && closedBy.includes("calendar"))).toBe(true);
  });

  test("hears that an action of another planner is not known here", () => {
    const { action } = firstOf(t.told(LATE));
    expect(() => planner.moments(parsed(t.told(LATE)), { ...action, treatment: "send-flowers" })).toThrow("unknown-treatment");
  });

  test("always finds the moment on its day, and what is open outside every closed window", () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        const dossier = parseDossier(document);
        if (!dossier.ok) return;
        for (const action of planner.plan(dossier.value).actions) {
          const { days, windows } = planner.moments(dossier.value, action);
          const at = parseInstant(action.timing.from);
          const on = days.filter(({ moment }) => moment);
          expect(on.map(({ day }) => day)).toEqual([action.timing.from.slice(0, 10)]);
          // Every contact lies in a stretch that is shown as open; work inside may be today's whatever the hours.
          if (windows.some(({ whose }) => whose === "customer")) {
            const clock = action.timing.from.slice(11, 16);
            expect(on[0]?.open.some(({ from, to }) => from <= clock && clock < to)).toBe(true);
          }
          for (const { closedBy, open } of days) if (closedBy.length > 0) expect(open).toEqual([]);
          expect(days.every(({ day }, index) => index === 0 || Date.parse(day) - Date.parse(days[index - 1]?.day ?? "") === 86_400_000)).toBe(true);
          expect(at).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});
