/**
 * D. When.
 * @module
 */
import { expect } from "vitest";
import { actionOf, asks, firstOf, keys, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const SLOW = [t.paid(4, 6), t.paid(3, 8), t.paid(2, 4)];
const dayOf = (action: { readonly timing: { readonly from: string } }) => action.timing.from.slice(0, 10);

const NEW_AND_DELIVERED = t.told({
  customer: { since: "2026-10-01" },
  people: [t.buyer(), t.clerk()],
  colleagues: [t.specialist(), t.won(), t.credit()],
  invoices: [t.invoice("D", -14, { amount: "6200.00", handedOver: { on: "2026-11-18" }, workBy: ["Sanne"] })],
});

export const WHEN: readonly Scenario[] = [
  scenario(
    "D1 003",
    "a request for money lands on or just after the day the customer's money comes in",
    t.consumer({ customer: { moneyDays: [{ dayOfMonth: 25 }] }, invoices: [...SLOW, t.invoice("D", 14)] }),
    (plan, story) => {
      expect(dayOf(firstOf(plan))).toBe("2026-11-25");
      expect(keys(firstOf(plan).timing.because)).toContain("timing.money-day");
      const justAfter = story.plan(t.on("2026-11-26", t.consumer({ customer: { moneyDays: [{ dayOfMonth: 25 }] }, invoices: [...SLOW, t.invoice("D", 14)] })));
      expect(dayOf(firstOf(justAfter))).toBe("2026-11-26");
      const runs = story.plan(t.told({ customer: { paymentPolicy: { runDays: [{ weekday: 5 }] } }, invoices: [...SLOW, t.invoice("D", 14)] }));
      expect(dayOf(firstOf(runs)), "just after Friday's run, or with the next").toMatch(/2026-11-(23|27)/);
    },
  ),
  scenario(
    "D1 D3",
    "care never waits for a money day",
    t.consumer({ customer: { moneyDays: [{ dayOfMonth: 10 }], circumstances: [{ kind: "hardship" }] }, invoices: [...SLOW, t.invoice("D", 14)] }),
    (plan) => {
      expect(firstOf(plan).treatment).toBe("offer-help");
      expect(dayOf(firstOf(plan))).toBe(t.MONDAY);
    },
  ),
  scenario(
    "D2 003",
    "the day on which allowances are paid is a hint for a moment when it was told, and never supposed of a person",
    t.on("2026-12-14", t.consumer({ customer: { moneyDays: [{ named: "nl-allowances" }] }, invoices: [...SLOW, t.invoice("D", -7)] })),
    (plan, story) => {
      // Allowances come on the 20th, which is a Sunday.
      expect(dayOf(firstOf(plan))).toBe("2026-12-21");
      const untold = story.plan(t.on("2026-12-14", t.consumer({ invoices: [...SLOW, t.invoice("D", -7)] })));
      expect(dayOf(firstOf(untold))).toBe("2026-12-14");
      expect(keys(firstOf(untold).timing.because)).not.toContain("timing.money-day");
    },
  ),
  scenario(
    "D3 003",
    "the first friendly contact comes within days of the due date, and not on the due date",
    t.told({ invoices: [t.paid(4, 2), t.paid(3, 0), t.paid(2, 3), t.invoice("D", 7)] }),
    (plan, story) => {
      expect(asks(plan)).toContain("ask-if-arrived");
      expect(dayOf(firstOf(plan))).toBe(t.MONDAY);
      expect(asks(story.plan(t.told({ invoices: [...SLOW, t.invoice("D", 0)] })))).toEqual([]);
    },
  ),
  scenario(
    "D3 E2",
    "what grows fast is put to a person beside the friendly question",
    t.told({
      colleagues: [t.won(), t.decider()],
      invoices: [...SLOW, t.invoice("D1", 45), t.invoice("D2", 20, { amount: "4000.00" }), t.invoice("D3", 8, { amount: "5000.00" })],
    }),
    (plan) => {
      expect(actionOf(plan, "put-to-person")).toMatchObject({ pressure: 0, owner: { name: "Marieke" }, because: [{ rule: "growing-exposure" }] });
      expect(firstOf(plan).pressure).toBeLessThanOrEqual(2);
    },
  ),
  scenario("D4 002", "between delivery and due date a new customer is asked whether all arrived well", NEW_AND_DELIVERED, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "courtesy-contact", pressure: 1, tone: "warm", owner: { name: "Sanne" }, to: { name: "Bram" } });
    expect(asks(plan)).toEqual([]);
    const known = { since: "2018-01-01" };
    const large = story.plan(
      t.told({ customer: known, invoices: [...t.PROMPT, t.invoice("D", -14, { amount: "6200.00", handedOver: { on: "2026-11-18" } })] }),
    );
    expect(firstOf(large).treatment, "for larger orders also where no risk is seen").toBe("courtesy-contact");
    const small = story.plan(t.told({ customer: known, invoices: [...t.PROMPT, t.invoice("D", -14, { handedOver: { on: "2026-11-18" } })] }));
    expect(firstOf(small).treatment).toBe("wait");
    const again = story.after({ outcome: "reached" }, "2026-11-27");
    expect(firstOf(again).treatment, "once is enough").toBe("wait");
  }),
  scenario(
    "D5 000",
    "a low score on Friday afternoon is answered on Friday or Monday, and the plan says until when",
    { ...t.told({ colleagues: [t.specialist()], nps: [{ on: "2026-11-27", score: 2 }] }), asOf: "2026-11-27T16:40:00+01:00", bank: { asOf: "2026-11-27" } },
    (plan) => {
      expect(firstOf(plan).treatment).toBe("satisfaction-call");
      expect(["2026-11-27", "2026-11-30"]).toContain(dayOf(firstOf(plan)));
      expect(firstOf(plan).timing.notAfter).toBe("2026-11-30");
      expect(keys(firstOf(plan).timing.because)).toContain("timing.response-time");
    },
  ),
  scenario(
    "D6",
    "nobody is called in the evening, at the weekend or at Christmas, by the customer's own clock",
    { ...t.told({ invoices: [...SLOW, t.invoice("D", 14)] }), asOf: "2026-12-24T19:30:00+01:00", bank: { asOf: "2026-12-24" } },
    (plan, story) => {
      // Nobody is asked for anything between Christmas Eve and the second of January, which is a Saturday.
      expect(dayOf(firstOf(plan))).toBe("2027-01-04");
      expect(keys(firstOf(plan).timing.because)).toContain("timing.customer-hours");
      const newYork = story.plan({
        ...t.told({ customer: { country: "US", timeZone: "America/New_York", language: "en" }, invoices: [...SLOW, t.invoice("D", 14)] }),
        asOf: "2026-11-24T09:00:00+01:00",
        bank: { asOf: "2026-11-24" },
      });
      expect(Date.parse(firstOf(newYork).timing.from), "nine in the morning there").toBeGreaterThanOrEqual(Date.parse("2026-11-24T09:00:00-05:00"));
      const absent = story.plan(
        t.told({ colleagues: [t.won({ absences: [{ from: "2026-11-23", until: "2026-11-23" }] })], invoices: [...SLOW, t.invoice("D", 14)] }),
      );
      expect(dayOf(firstOf(absent)), "a day off is waited for").toBe("2026-11-24");
    },
  ),
];
