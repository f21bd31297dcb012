/** For any customer: the order holds, money days only delay, answers are in time or explained, and nobody vanishes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../src/calendar/day.js";
import { createZones } from "../../src/calendar/zones.js";
import type { Option } from "../../src/decide/moment/order.js";
import { isBetter, ORDER } from "../../src/decide/moment/order.js";
import { WINDOWS } from "../../src/decide/moment/window.js";
import type { Action, Plan } from "../../src/decide/plan.js";
import { comingDeadlines } from "../../src/facts/catalogue/deadlines.js";
import { benchOf, dossiers } from "../../src/testing/index.js";
import { PATIENT, read, runs } from "../properties/trying.js";
import { times } from "../runs.js";
import * as t from "../scenarios/told.js";
import { SLOW } from "./moment-told.js";

const zones = createZones();
const ms = (moment: string | undefined) => Date.parse(moment ?? "");
const dayAt = (action: Action) => action.timing.from.slice(0, 10);
const told = (action: Action, key: string) => action.timing.because.find((why) => why.key === key);

describe("the order of criteria", () => {
  const day = fc.integer({ min: 20_000, max: 20_010 });
  const wished = fc.record({
    deadline: fc.option(day, { nil: undefined }),
    by: fc.option(day, { nil: undefined }),
    kind: fc.option(fc.record({ day, worthIt: fc.boolean() }), { nil: undefined }),
  });
  const moment = fc.record({ day, choice: fc.nat(3) });
  // Only what the order looks at.
  const option = (wish: typeof wished extends fc.Arbitrary<infer W> ? W : never, at: { day: number; choice: number }) =>
    ({
      choice: at.choice,
      slot: { from: zones.at("UTC", at.day as never, 540), to: zones.at("UTC", at.day as never, 600) },
      wishes: { deadline: wish.deadline, answer: wish.by === undefined ? undefined : { by: zones.at("UTC", wish.by as never, 1000) }, kind: wish.kind },
    }) as unknown as Option;

  test("is the one that was promised", () => {
    expect(ORDER.map(({ id }) => id)).toEqual(["legal-window", "deadline", "response-time", "customer-hours", "money-day", "owner-present", "earliest"]);
  });

  test("never gives up something higher for something lower", () => {
    fc.assert(
      fc.property(wished, moment, moment, (wish, one, other) => {
        const [a, b] = [option(wish, one), option(wish, other)];
        const late = (at: typeof one, bound: number | undefined) => (bound === undefined ? 0 : Math.max(0, at.day - bound));
        const dry = (at: typeof one) => Number(wish.kind?.worthIt === true && at.day < wish.kind.day);
        const ladder = [
          [late(one, wish.deadline), late(other, wish.deadline)],
          [late(one, wish.by), late(other, wish.by)],
          [dry(one), dry(other)],
          [one.choice, other.choice],
          [one.day, other.day],
        ];
        const rung = ladder.find(([mine, theirs]) => mine !== theirs);
        expect(isBetter(a, b)).toBe(rung !== undefined && (rung[0] ?? 0) < (rung[1] ?? 0));
        expect(isBetter(a, b) && isBetter(b, a)).toBe(false);
      }),
    );
  });
});

describe("for any customer", PATIENT, () => {
  const bench = benchOf({ policy: "amicable:nl-consumer@1" });
  const hasty = benchOf({
    policy: { schemaVersion: 1, name: "hasty", extends: "amicable:nl-consumer@1", settings: { moneyDayMaxDelayDays: 0 } },
  });

  test("the earliest moment comes before the best, the best before the last, and the last by the last good day", () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        for (const { timing } of bench.plan(read(document)).actions) {
          const { earliest, from, to, latest, notAfter } = timing;
          if (earliest !== undefined) expect(ms(earliest)).toBeLessThan(ms(from));
          expect(ms(from)).toBeLessThan(ms(to) + 1);
          if (latest !== undefined) expect(ms(to)).toBeLessThan(ms(latest));
          if (notAfter !== undefined) expect(from.slice(0, 10) <= notAfter).toBe(true);
          if (latest !== undefined && notAfter !== undefined) expect(latest.slice(0, 10) <= notAfter).toBe(true);
          expect(timing.because.length).toBeGreaterThan(0);
        }
      }),
      runs(80),
    );
  });

  /** Somebody who is late, with money days, a deadline, colleagues and hours of all sorts. */
  const late = fc
    .record({
      asOf: fc.tuple(fc.nat(60), fc.constantFrom("06:30", "09:00", "12:45", "16:50", "21:00")),
      money: fc.integer({ min: 1, max: 31 }),
      daysLate: fc.integer({ min: 4, max: 25 }),
      amount: fc.constantFrom("12.50", "1250.00", "9000.00", "60000.00"),
      deadline: fc.option(fc.nat(30), { nil: undefined }),
      asked: fc.option(fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }), { nil: undefined }),
      away: fc.option(fc.tuple(fc.integer({ min: -2, max: 12 }), fc.nat(20)), { nil: undefined }),
      works: fc.option(fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }), { nil: undefined }),
      second: fc.boolean(),
    })
    .map(({ asOf: [days, clock], money, daysLate, amount, deadline, asked, away, works, second }) => {
      const today = t.dayFrom(t.MONDAY, days);
      const due = { due: t.dayFrom(today, -daysLate), issued: t.dayFrom(today, -daysLate - 30) };
      const absences = away && [{ from: t.dayFrom(today, away[0]), until: t.dayFrom(today, away[0] + away[1]) }];
      const hours = works && [{ days: works, from: "10:00", to: "16:00" }];
      return {
        ...t.consumer({
          customer: { moneyDays: [{ dayOfMonth: money }], ...(asked && { preferredHours: [{ days: asked, from: "09:00", to: "19:00" }] }) },
          colleagues: [t.serves({ ...(absences && { absences }), ...(hours && { hours }) }), ...(second ? [t.won()] : [])],
          invoices: [...SLOW, t.invoice("D", 0, { ...due, amount })],
          deadlines: deadline === undefined ? [] : [{ kind: "claim-filing", on: t.dayFrom(today, deadline), invoices: ["D"] }],
        }),
        asOf: `${today}T${clock}:00+01:00`,
        bank: { asOf: today },
      };
    });

  test("a money day only ever makes a request later: never past a deadline or a limit, never harsher, and never without saying so", () => {
    let waited = 0;
    fc.assert(
      fc.property(late, (document) => {
        const dossier = read(document);
        const [kind, soon] = [bench.plan(dossier), hasty.plan(dossier)];
        const [from] = bench.cases(dossier);
        expect(kind.actions[0].pressure, "never harsher").toBeLessThanOrEqual(soon.actions[0].pressure);
        for (const action of kind.actions.filter(({ asksForMoney }) => asksForMoney)) {
          const sooner = same(soon, action);
          if (!sooner) expect.fail(`${action.treatment} is there only because of a money day`);
          const deadline = comingDeadlines(from)[0]?.on;
          if (deadline !== undefined && dayAt(sooner) <= formatDay(deadline)) expect(dayAt(action) <= formatDay(deadline)).toBe(true);
          if (ms(action.timing.from) === ms(sooner.timing.from)) continue;
          waited += 1;
          expect(ms(action.timing.from)).toBeGreaterThan(ms(sooner.timing.from));
          expect((parseDay(dayAt(action)) ?? 0) - from.today).toBeLessThanOrEqual(Number(from.settings.moneyDayMaxDelayDays));
          expect(told(action, "timing.money-day") ?? told(action, "timing.own-rhythm")).toBeDefined();
          expect(told(action, "timing.worth-waiting")).toBeDefined();
        }
      }),
      runs(100),
    );
    expect(waited, "and some request did wait").toBeGreaterThan(times(100) / 5);
  });

  test("a promised answer is in time, or the plan says that nobody can and why", () => {
    let answers = 0;
    fc.assert(
      fc.property(dossiers(), (document) => {
        for (const action of bench.plan(read(document)).actions) {
          const promised = told(action, "timing.response-time") ?? told(action, "timing.response-overdue");
          if (!promised) continue;
          answers += 1;
          const late = ms(action.timing.from) > ms(String(promised.with.until));
          expect(told(action, "timing.response-late") !== undefined).toBe(late);
          if (!late) expect(ms(action.timing.to)).toBeLessThanOrEqual(Math.max(ms(String(promised.with.until)), ms(action.timing.from)));
        }
      }),
      runs(120),
    );
    expect(answers).toBeGreaterThan(0);
  });

  test("what has no moment is withheld, with the windows that have to move and a day to look again", () => {
    let held = 0;
    const nights = fc.constantFrom(
      [{ days: [7], from: "09:00", to: "12:00" }],
      [{ days: [1, 2], from: "21:00", to: "23:00" }],
      [{ days: [6], from: "07:00", to: "08:00" }],
    );
    fc.assert(
      fc.property(dossiers(), nights, (document, preferredHours) => {
        const customer = { ...(document as { customer: object }).customer, preferredHours };
        const plan = bench.plan(read({ ...(document as object), customer }));
        const contacts = plan.actions.filter(({ channel }) => channel !== undefined);
        for (const { because, lookAgain } of plan.withheld.filter(({ by }) => by === "no-slot")) {
          held += 1;
          const named = String(because.with.windows ?? because.with.together ?? "").split(", ");
          expect(named.length > 0 && named.every((name) => (WINDOWS as readonly string[]).includes(name)), named.join()).toBe(true);
          expect(lookAgain !== undefined && lookAgain > plan.asOf.slice(0, 10)).toBe(true);
        }
        expect(plan.actions.some(({ treatment }) => treatment === "wait")).toBe(true);
        for (const { timing } of contacts) expect(ms(timing.from)).toBeGreaterThanOrEqual(ms(plan.asOf) - 60_000);
      }),
      runs(80),
    );
    expect(held).toBeGreaterThan(0);
  });
});

function same(plan: Plan, { treatment, channel, to }: Action): Action | undefined {
  return plan.actions.find((action) => action.treatment === treatment && action.channel === channel && action.to?.id === to?.id);
}
