/**
 * E. How far. Reports about many customers (E4, E5) are in their own file.
 * @module
 */
import { expect } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { actionOf, asks, firstOf, heldBackBy, highestPressure, type Scenario, scenario } from "./scenario.js";
import { ANNOUNCED } from "./stories-everyday.js";
import * as t from "./told.js";

const SLOW = [t.paid(4, 6), t.paid(3, 8), t.paid(2, 4)];

/** A policy that wants nothing but the bailiff, at once, for everybody. */
const HARSH = {
  schemaVersion: 1,
  name: "harsh",
  extends: "amicable:relationship-first@1",
  settings: { firstContactAfterDays: 0, askDateAfterDays: 0, firmAfterDays: 0, formalAfterDays: 0 },
  rules: Object.fromEntries(
    ["formal-notice", "hand-over-to-partner", "court-claim", "stop-service"].map((treatment) => [
      `at-once-${treatment}`,
      { when: { all: [{ fact: "openAmount", operator: "greaterThan", value: 0 }] }, then: { treatment, tier: "first" }, because: { en: "Now." }, source: [] },
    ]),
  ),
};

const SETTLED = t.told({
  invoices: [...SLOW, t.invoice("E", 20, { payments: [{ on: "2026-11-20", amount: "1250.00" }] })],
  contacts: [t.contact("2026-11-12T10:00:00+01:00", "phone", "ask-for-date", "reached")],
});

const ON_SCHEDULE = t.told({
  invoices: [...SLOW, t.invoice("E", 60)],
  contacts: [t.contact("2026-10-01T10:00:00+02:00", "phone", "propose-arrangement", "reached-arranged")],
  arrangements: [
    {
      agreed: "2026-10-01",
      confirmed: true,
      invoices: ["E"],
      instalments: [
        { due: "2026-11-01", amount: { amount: "500.00", currency: "EUR" }, paid: { amount: "500.00", currency: "EUR" } },
        { due: "2026-12-01", amount: { amount: "750.00", currency: "EUR" } },
      ],
    },
  ],
});

export const FAR: readonly Scenario[] = [
  scenario("E1", "a policy that wants the bailiff at once still begins kindly, whoever the customer is", t.told({ invoices: [t.invoice("E", 1)] }), () => {
    const planner = createPlanner({ policy: HARSH });
    for (const dossier of [
      t.told({ invoices: [t.invoice("E", 1)] }),
      ANNOUNCED,
      t.consumer({ invoices: [t.invoice("E", 400)] }),
      t.notTold(ANNOUNCED, "contacts"),
    ]) {
      const parsed = parseDossier(dossier);
      if (!parsed.ok) expect.fail("the dossier is right");
      const plan = planner.plan(parsed.value);
      expect(firstOf(plan).pressure).toBeLessThanOrEqual(4);
      for (const step of plan.later.filter((later) => later.pressure >= 5))
        expect(["announce-in-person", "release-formal-step"].some((key) => step.after.step.includes(key))).toBe(true);
      expect(plan.actions.every((action) => action.pressure <= 4)).toBe(true);
    }
  }),
  scenario(
    "E1 E2 003",
    "the same late stage: a company hears it in person first, a person in trouble gets an offer and nothing formal",
    ANNOUNCED,
    (plan, story) => {
      expect(plan.later.some((step) => step.threatening)).toBe(true);
      const notAnnounced = story.plan({ ...ANNOUNCED, contacts: (ANNOUNCED.contacts ?? []).slice(0, 5) });
      const key = actionOf(notAnnounced, "announce-in-person");
      expect(key).toMatchObject({ pressure: 4, automatic: false });
      expect(["phone", "in-person", "video"]).toContain(key.channel);
      expect(notAnnounced.later.filter((step) => step.threatening)).toMatchObject([{ treatment: "formal-notice", after: { step: key.id } }]);
      const troubled = story.plan({ ...ANNOUNCED, customer: { ...ANNOUNCED.customer, circumstances: [{ kind: "hardship" }] } });
      expect(firstOf(troubled).treatment).toBe("offer-help");
      expect(highestPressure(troubled)).toBeLessThanOrEqual(3);
      expect(heldBackBy(troubled, "formal-notice")).toContain("circumstance.hardship");
    },
  ),
  scenario(
    "E3 002",
    "after two bad experiences we make something good happen before we ask for anything",
    t.told({
      colleagues: [t.specialist(), t.won()],
      tickets: [
        { id: "T1", opened: "2026-03-02", closed: "2026-03-20" },
        { id: "T2", opened: "2026-08-03", closed: "2026-08-19", severity: "high" },
      ],
      orders: [{ id: "O", on: "2026-09-01" }],
      invoices: [...SLOW, t.invoice("E", 14)],
    }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "check-in-call", pressure: 1, asksForMoney: false, owner: { name: "Sanne" } });
      expect(firstOf(plan).because.flatMap((rule) => rule.facts.map((cited) => cited.fact))).toContain("experienceBalance");
      const mended = story.plan(
        t.told({
          colleagues: [t.specialist(), t.won()],
          nps: [{ on: "2026-10-01", score: 9 }],
          orders: [{ id: "O", on: "2026-09-01" }],
          invoices: [...SLOW, t.invoice("E", 14)],
        }),
      );
      expect(firstOf(mended).treatment).toBe("ask-if-arrived");
    },
  ),
  scenario(
    "E6 000",
    "a small open question is solved first, and so is a wrong account for the debit",
    t.told({ tickets: [{ id: "T", opened: "2026-11-19", severity: "low" }], invoices: [...SLOW, t.invoice("E", 14)] }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "answer-question", asksForMoney: false });
      const account = t.invoice("E", 14, {
        collection: "direct-debit",
        payments: [{ on: "2026-11-12", amount: "1250.00", state: "debit-failed", code: "AC04" }],
      });
      expect(firstOf(story.plan(t.told({ invoices: [...SLOW, account] })))).toMatchObject({ treatment: "renew-payment-details", asksForMoney: false });
    },
  ),
  scenario("E7 003", "who paid after a reminder is thanked, and who pays by the plan is left in peace", SETTLED, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "thank", tone: "thankful", asksForMoney: false });
    expect(asks(plan)).toEqual([]);
    const thanked = story.after({ outcome: "sent" }, "2026-11-25");
    expect(firstOf(thanked).treatment, "once").toBe("wait");
    const kept = story.plan(ON_SCHEDULE);
    expect(firstOf(kept)).toMatchObject({ treatment: "wait", pressure: 0 });
    expect(highestPressure(kept)).toBeLessThanOrEqual(1);
    const reopened = story.plan({
      ...ANNOUNCED,
      invoices: [...(ANNOUNCED.invoices ?? []).slice(0, 2), t.invoice("B-8", 70, { payments: [{ on: "2026-11-20", amount: "1250.00" }] }), t.invoice("B-9", 5)],
    });
    expect(firstOf(reopened).pressure, "a new invoice begins anew, whatever came before").toBeLessThanOrEqual(2);
  }),
];
