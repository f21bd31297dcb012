/** Timing and sequence: steps that were skipped, repeated, missed, or came on the wrong day. */
import { expect } from "vitest";
import { createPlanner } from "../../../src/index.js";
import { planFor } from "../../conformance/asked.js";
import { asks, heldBackBy, parsed } from "../scenario.js";
import { contact, dayFrom, invoice, MONDAY, on, type Told, told } from "../told.js";
import { type Bug, bug } from "./bug.js";
import { asUsual, type Lived, throughDays } from "./days.js";

const late = (days: number) => told({ invoices: [invoice("F-1", days)] });
const pressures = ({ contacts }: Lived) => contacts.map(({ action }) => action.pressure);

/** Nobody is a level further than one above the highest before. */
function noneSkipped(lived: Lived): void {
  pressures(lived).forEach((pressure, index, all) => {
    expect(pressure).toBeLessThanOrEqual(Math.max(2, ...all.slice(0, index).map((before) => before + 1)));
  });
}

/** No day has two contacts, no week more than two. */
function noBurst({ contacts }: Lived): void {
  expect(new Set(contacts.map(({ day }) => day)).size).toBe(contacts.length);
  for (const { day } of contacts) expect(contacts.filter((other) => other.day > day - 7 && other.day <= day).length).toBeLessThanOrEqual(2);
}

export const TIMING: readonly Bug[] = [
  bug("killbill#2297", "a customer who pays the oldest of two invoices skips no step with the other", () => {
    const both = told({ invoices: [invoice("F-1", 12), invoice("F-2", 2)] });
    const paysFirst = (each: Told, day: number): Told =>
      day === 4
        ? {
            ...each,
            invoices: (each.invoices ?? []).map((one) => (one.id === "F-1" ? { ...one, payments: [{ on: dayFrom(MONDAY, 3), amount: "1250.00" }] } : one)),
          }
        : each;
    const lived = throughDays(both, { days: 60, news: paysFirst });
    const aboutSecond = { ...lived, contacts: lived.contacts.filter(({ action }) => action.about.some((line) => line.invoice === "F-2")) };
    expect(aboutSecond.contacts.some(({ day }) => day > 4)).toBe(true);
    noneSkipped(aboutSecond);
  }),
  bug("killbill#535, killbill#687, killbill#782", "the plan rests on the moment of the dossier and not on the clock of a machine that was late", () => {
    const before = JSON.stringify(planFor(late(10)));
    const { now } = Date;
    Date.now = () => Date.parse("2031-05-05T05:05:05Z");
    try {
      expect(JSON.stringify(planFor(late(10)))).toBe(before);
    } finally {
      Date.now = now;
    }
  }),
  bug(
    "killbill#454",
    "nobody has to say how often to look: who looks only when the plan says so skips nothing and asks no more often than who looks daily",
    () => {
      const daily = throughDays(late(1), { days: 40 });
      let look = 0;
      const seldom = throughDays(late(1), {
        days: 40,
        missed: (day) => day < look,
        comes: (action, day) => {
          look = day + 1;
          return asUsual(action);
        },
        rests: (until) => {
          look = until;
        },
      });
      expect(seldom.contacts.length).toBeGreaterThan(0);
      expect(seldom.contacts.length).toBeLessThanOrEqual(daily.contacts.length);
      noneSkipped(seldom);
      noBurst(seldom);
    },
  ),
  bug("invoiceninja#2311, dolibarr#25197", "a reminder whose day was missed comes on the next day somebody looks", () => {
    const [usual] = throughDays(late(1), { days: 10 }).contacts;
    const [next] = throughDays(late(1), { days: 20, missed: (day) => day <= (usual?.day ?? 0) }).contacts;
    expect(usual?.day).toBe(3);
    expect(next?.day).toBeGreaterThan(3);
    expect(next?.action.treatment).toBe(usual?.action.treatment);
  }),
  bug("invoiceninja#11854", "after an outage of a month a customer hears from us again, once, and no firmer than before it", () => {
    const lived = throughDays(late(1), { days: 70, missed: (day) => day > 8 && day < 40 });
    const [after] = lived.contacts.filter(({ day }) => day >= 40);
    expect(after?.day).toBeLessThan(45);
    noneSkipped(lived);
    noBurst(lived);
  }),
  bug("dolibarr#30771", "a mail for sixty days late does not go out sixty days early", () => {
    const rule = {
      when: { all: [{ fact: "daysPastDue", operator: "greaterThanInclusive", value: 60 }] },
      then: { treatment: "friendly-reminder" },
    };
    const policy = { schemaVersion: 1, name: "sixty", rules: { rule } };
    expect(asks(planFor(told({ invoices: [{ ...invoice("F-1", -60), issued: MONDAY }] }), policy))).toEqual([]);
    expect(asks(planFor(late(60), policy))).toEqual(["friendly-reminder"]);
  }),
  bug("invoiceninja#1693", "a run every quarter of an hour brings one contact that day, not twenty-two", () => {
    const planner = createPlanner({});
    let today = parsed(on(dayFrom(MONDAY, 3), late(1)));
    let contacts = 0;
    for (let run = 0; run < 22; run += 1) {
      const told = {
        ...(today.told as unknown as Told),
        asOf: `${dayFrom(MONDAY, 3)}T${String(9 + Math.floor(run / 4)).padStart(2, "0")}:${(run % 4) * 15 || "00"}:00+01:00`,
      };
      const [action] = planner.plan(parsed(told)).actions;
      today = parsed(told);
      if (action.channel === undefined || action.timing.from.slice(0, 10) !== dayFrom(MONDAY, 3)) continue;
      contacts += 1;
      today = planner.record(today, action, asUsual(action));
    }
    expect(contacts).toBe(1);
  }),
  bug(
    "invoiceninja#8665",
    "whatever the hour and the zone of the server, the reminder has a moment within two days, at a decent hour where the customer is",
    () => {
      for (const asOf of ["T00:30:00+01:00", "T08:00:00-08:00", "T23:30:00+01:00", "T12:00:00+13:00"]) {
        const plan = planFor({
          ...told({ customer: { timeZone: "Europe/Amsterdam" }, invoices: [invoice("F-1", 10)] }),
          asOf: `${MONDAY}${asOf}`,
          bank: { asOf: dayFrom(MONDAY, -1) },
        });
        const asking = plan.actions.find(({ asksForMoney }) => asksForMoney);
        const [day, hour] = [asking?.timing.from.slice(0, 10) ?? "", Number(asking?.timing.from.slice(11, 13))];
        expect(day >= dayFrom(MONDAY, -1) && day <= dayFrom(MONDAY, 2), `${asOf}: ${day}`).toBe(true);
        expect(hour).toBeGreaterThanOrEqual(7);
        expect(hour).toBeLessThan(20);
      }
    },
  ),
  bug("invoiceninja#9312", "nobody hears from us on the morning after the first mail", () => {
    const mailed = told({ invoices: [invoice("F-1", 10)], contacts: [contact(dayFrom(MONDAY, -1), "email", "ask-if-arrived", "sent", { pressure: 2 })] });
    const plan = planFor(mailed);
    expect(asks(plan)).toEqual([]);
    expect(heldBackBy(plan, "reminder-call").concat(heldBackBy(plan, "friendly-reminder"))).toContain("rest-between-contacts");
  }),
  bug(
    "invoiceninja#11160, tendenci#1382",
    "reminders end: whoever never answers is after a few messages a question to a person, and hears nothing more",
    () => {
      const lived = throughDays(late(1), { days: 200 });
      expect(lived.contacts.length).toBeLessThanOrEqual(6);
      expect(lived.contacts.filter(({ day }) => day > 60)).toEqual([]);
      expect(lived.steps.some(({ action }) => action.treatment === "put-to-person")).toBe(true);
    },
  ),
  bug("tendenci#1382", "somebody who picks up every time and says no, or says nothing, is not called twice a week for ever", () => {
    for (const outcome of ["reached-refused", "reached"] as const) {
      const lived = throughDays(late(1), { days: 150, comes: (action) => (action.channel === "phone" ? { outcome } : asUsual(action)) });
      expect(lived.contacts.length, outcome).toBeLessThanOrEqual(10);
      expect(
        lived.contacts.filter(({ day }) => day > 90),
        outcome,
      ).toEqual([]);
    }
  }),
  bug("invoiceninja#5860", "before the due date nobody is reminded", () => {
    for (const days of [-1, -5, -20]) expect(asks(planFor(late(days)))).toEqual([]);
    expect(asks(planFor(late(0)))).toEqual([]);
  }),
  bug("invoiceninja#3240", "an invoice that comes back every month is asked for each time it is late", () => {
    const monthly = told({ invoices: [{ ...invoice("M-1", 35), payments: [{ on: dayFrom(MONDAY, -20), amount: "1250.00" }] }, invoice("M-2", 5)] });
    const lived = throughDays(monthly, { days: 10 });
    expect(lived.contacts[0]?.action.about.map((line) => line.invoice)).toEqual(["M-2"]);
  }),
  bug("d365-community-f5bdb406", "five days means five days where the policy says equal, and at least five where it says so", () => {
    const fires = (operator: string, days: number) => {
      const when = { all: [{ fact: "daysPastDue", operator, value: 5 }] };
      const policy = { schemaVersion: 1, name: "five", rules: { five: { when, then: { treatment: "statement-of-account" } } } };
      return planFor(late(days), policy).actions.some(({ because }) => because.some(({ rule }) => rule === "five"));
    };
    expect([4, 5, 6].map((days) => fires("equal", days))).toEqual([false, true, false]);
    expect([4, 5, 6].map((days) => fires("greaterThanInclusive", days))).toEqual([false, true, true]);
  }),
  bug("adempiere#1520", "a policy can speak of ranges of days, each with its own step", () => {
    const range = (from: number, to: number, treatment: string) => ({
      when: {
        all: [
          { fact: "daysPastDue", operator: "greaterThanInclusive", value: from },
          { fact: "daysPastDue", operator: "lessThanInclusive", value: to },
        ],
      },
      then: { treatment, tier: "first" },
    });
    const policy = {
      schemaVersion: 1,
      name: "ranges",
      rules: { friendly: range(3, 6, "friendly-reminder"), waiting: range(7, 12, "statement-of-account"), after: range(13, 999, "hold-new-credit") },
    };
    expect([4, 8, 20].map((days) => planFor(late(days), policy).actions[0].treatment)).toEqual([
      "friendly-reminder",
      "statement-of-account",
      "hold-new-credit",
    ]);
  }),
  bug("oca/credit-control#35, chaser-help", "a customer 200 days late who was never asked begins with a friendly question", () => {
    const { actions } = planFor(late(200));
    for (const action of actions) expect(action.pressure).toBeLessThanOrEqual(2);
  }),
  bug("oca/credit-control#122", "a reminder that nobody sent is proposed again and never followed by the next one", () => {
    const unsent = throughDays(late(1), { days: 60, comes: (action) => (action.channel === undefined ? asUsual(action) : undefined) });
    expect(unsent.contacts).toEqual([]);
    for (const action of unsent.plan.actions) expect(action.pressure).toBeLessThanOrEqual(2);
  }),
  bug("heimv#69", "on the due date itself nobody is asked, nor before a payment of that day can be seen", () => {
    expect(asks(planFor(late(0)))).toEqual([]);
    const [first] = throughDays(late(0), { days: 10 }).contacts;
    expect(first?.day).toBeGreaterThanOrEqual(3);
  }),
];
