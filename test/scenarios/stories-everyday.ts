/**
 * Stories S1–S10 from everyday receivables.
 * @module
 */
import { expect } from "vitest";
import { actionOf, asks, firstOf, heldBackBy, highestPressure, keys, reasonOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const BOUNCED_DEBIT = t.consumer({
  customer: { moneyDays: [{ dayOfMonth: 25 }] },
  invoices: [
    ...t.PROMPT,
    t.invoice("D-1", 5, {
      amount: "36.50",
      collection: "direct-debit",
      payments: [{ on: "2026-11-18", amount: "36.50", state: "debit-failed", code: "AM04" }],
    }),
  ],
});

const SHARED_CLERK = t.told({
  customer: { group: { id: "G-1", members: 12 } },
  people: [t.clerk({ sharedWith: Array.from({ length: 11 }, (_, index) => `C-1${String(index).padStart(2, "0")}`) })],
  invoices: [t.paid(3, 4), t.paid(2, 1), t.invoice("G-20", 12), t.invoice("G-21", 9)],
});

/** Asked, called three times at different hours, reached, refused; announced in person eight days ago, nothing since. */
export const ANNOUNCED = t.told({
  customer: { addressProven: true },
  people: [t.person("Henk", "director", ["phone", "email", "letter"])],
  colleagues: [t.won(), t.credit(), t.decider()],
  invoices: [t.paid(4, 20), t.paid(3, 25), t.invoice("B-8", 70)],
  contacts: [
    t.contact("2026-09-22T10:00:00+02:00", "phone", "ask-if-arrived", "reached", { to: "Henk" }),
    t.contact("2026-10-05", "email", "friendly-reminder", "sent", { to: "Henk" }),
    t.contact("2026-10-15T14:00:00+02:00", "phone", "ask-for-date", "reached-refused", { to: "Henk" }),
    t.contact("2026-10-28", "email", "propose-arrangement", "sent", { to: "Henk" }),
    t.contact("2026-11-05T09:30:00+01:00", "phone", "clear-request", "reached", { to: "Henk" }),
    t.contact("2026-11-15T11:00:00+01:00", "phone", "announce-in-person", "reached-refused", { to: "Henk" }),
  ],
});

/** No telephone; two letters not returned; an e-mail answered last spring. */
const NO_VOICE = t.told({
  customer: { addressProven: true },
  people: [t.person("Ineke", "director", ["letter", "email"])],
  colleagues: [t.won(), t.credit(), t.decider()],
  invoices: [t.paid(8, 30), t.paid(6, 35), t.invoice("N-7", 60)],
  promises: [
    { made: "2026-04-02", by: "2026-04-10", invoices: ["N-7"] },
    { made: "2026-10-01", by: "2026-10-09", invoices: ["N-7"] },
  ],
  contacts: [
    t.contact("2026-04-02", "email", "friendly-reminder", "replied", { about: ["P-8"], to: "Ineke" }),
    t.contact("2026-10-12", "letter", "ask-for-date", "sent", { to: "Ineke" }),
    t.contact("2026-10-30", "letter", "propose-arrangement", "sent", { to: "Ineke" }),
  ],
});

const REFUSED_LETTER = t.told({
  customer: { addressProven: true },
  people: [t.person("Otto", "director", ["registered-letter"])],
  invoices: [t.paid(3, 4), t.invoice("R-8", 25)],
  contacts: [t.contact("2026-11-10", "registered-letter", "friendly-reminder", "delivery-refused", { to: "Otto" })],
});

function disputed(more: Partial<t.ToldInvoice>): t.Told {
  const colleagues = [t.won(), t.specialist(), t.credit(), t.decider()];
  return t.told({
    people: [t.buyer(), t.clerk()],
    colleagues,
    invoices: [t.paid(3, 6), t.paid(2, 9), t.invoice("Q-9", 14, { amount: "5000.00", workBy: ["Sanne"], ...more })],
  });
}

export const EVERYDAY: readonly Scenario[] = [
  scenario("S1 D1 A2", "a direct debit that came back is tried again after the money day, and nothing says you did not pay", BOUNCED_DEBIT, (plan) => {
    const retry = firstOf(plan);
    expect(retry).toMatchObject({ treatment: "retry-debit", pressure: 2, tone: "helpful", owner: { name: "Fatima" } });
    expect(retry.timing.from.slice(0, 10)).toBe("2026-11-25");
    expect(keys(retry.guide.avoid)).toContain("guide.avoid.empty-account");
    expect(reasonOf(plan, "forgot")).toBeUndefined();
    expect(reasonOf(plan, "will-not-pay")).toBeUndefined();
  }),
  scenario(
    "S2 C4",
    "a direct debit that runs tomorrow is simply waited for",
    t.consumer({ invoices: [t.paid(2, 2), t.invoice("D-2", 4, { collection: "direct-debit", debit: { runsOn: "2026-11-24" } })] }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "wait", pressure: 0 });
      expect(asks(plan)).toEqual([]);
      expect(reasonOf(plan, "payment-under-way")?.strength).toBe("told");
      expect(firstOf(plan).timing.from.slice(0, 10) > "2026-11-24").toBe(true);
    },
  ),
  scenario(
    "S3 E6 A1",
    "an invoice the portal rejected for want of an order number: we ask for the number, then put it right, and its age begins on acceptance",
    t.told({
      customer: { kind: "public" },
      invoices: [
        t.paid(3),
        t.paid(2),
        t.invoice("G-3", 20, { purchaseOrder: { required: true }, portal: { state: "rejected", on: "2026-11-04", reason: "no purchase order number" } }),
      ],
    }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-order-number", pressure: 1, asksForMoney: false });
      expect(asks(plan)).toEqual([]);
      const rejected = { portal: { state: "rejected", on: "2026-11-04" }, purchaseOrder: { required: true, number: "PO-7" } } as const;
      const numbered = story.plan(t.told({ customer: { kind: "public" }, invoices: [t.paid(3), t.paid(2), t.invoice("G-3", 20, rejected)] }));
      expect(firstOf(numbered)).toMatchObject({ treatment: "upload-to-portal", pressure: 0 });
      expect(asks(numbered)).toEqual([]);
      expect(reasonOf(plan, "administrative-block")?.strength).toBe("likely");
      const accepted = story.plan(
        t.told({ customer: { kind: "public" }, invoices: [t.paid(3), t.paid(2), t.invoice("G-3", 20, { portal: { state: "accepted", on: "2026-11-19" } })] }),
      );
      expect(firstOf(accepted).treatment).toBe("wait");
      expect(asks(accepted)).toEqual([]);
    },
  ),
  scenario(
    "S4 C4 D1",
    "an invoice approved for Thursday's payment run is waited for until it must have shown in the bank",
    t.told({ invoices: [t.paid(3, 3), t.paid(2, 5), t.invoice("T-4", 6, { portal: { state: "approved", paysOn: "2026-11-26" } })] }),
    (plan, story) => {
      expect(firstOf(plan).treatment).toBe("wait");
      expect(firstOf(plan).timing.from.slice(0, 10)).toBe("2026-11-30");
      const friday = t.on(
        "2026-11-27",
        t.told({ invoices: [t.paid(3, 3), t.paid(2, 5), t.invoice("T-4", 6, { portal: { state: "approved", paysOn: "2026-11-26" } })] }),
      );
      expect(asks(story.plan(friday))).toEqual([]);
      expect(firstOf(story.plan(friday)).timing.from.slice(0, 10)).toBe("2026-11-30");
    },
  ),
  scenario("S5 B7 C3", "one clerk who pays for twelve companies gets one call with all statements", SHARED_CLERK, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "statement-of-account", channel: "phone", to: { name: "Petra" } });
    const [clerk] = SHARED_CLERK.people ?? [];
    const busy = story.plan({ ...SHARED_CLERK, people: clerk ? [{ ...clerk, contactedElsewhere: ["2026-11-18", "2026-11-20"] }] : [] });
    expect(asks(busy), "two calls about her other companies fill her week").toEqual([]);
    expect(heldBackBy(busy, "statement-of-account")).toContain("contact-cap");
  }),
  scenario(
    "S6 E1 E2",
    "what was announced in person eight days ago is not announced again: a person decides, and the letter stays locked",
    ANNOUNCED,
    (plan) => {
      const treatments = plan.actions.map((action) => action.treatment);
      expect(treatments).not.toContain("announce-in-person");
      const release = actionOf(plan, "release-formal-step");
      expect(release).toMatchObject({ pressure: 0, owner: { name: "Marieke", role: "decides" } });
      const [formal] = plan.later.filter((step) => step.threatening);
      expect(formal).toMatchObject({ treatment: "formal-notice", pressure: 5, after: { step: release.id, outcomes: ["done"] } });
      expect(formal?.requires).toContain("person-decides");
    },
  ),
  scenario("S7 A8 E1", "without a telephone, two letters that did not come back allow a clear request and nothing formal", NO_VOICE, (plan) => {
    expect(plan.actions.map((action) => action.pressure)).toContain(4);
    expect(plan.later.filter((step) => step.threatening)).toEqual([]);
    expect(heldBackBy(plan, "formal-notice").length).toBeGreaterThan(0);
    expect(highestPressure(plan)).toBe(4);
  }),
  scenario("S8 A8", "a registered letter refused at a proven address arrived; a mail that bounced did not", REFUSED_LETTER, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "put-to-person", pressure: 0 });
    const facts = plan.withheld.filter((held) => held.treatment === "ask-for-date").map((held) => held.by);
    expect(facts, "it counts as received: only the lack of another way is left").not.toContain("one-step-up");
    const bounced = story.plan({
      ...REFUSED_LETTER,
      people: [
        t.person("Otto", "director", ["phone"], {
          channels: [
            { channel: "email", state: "bounced" },
            { channel: "phone", state: "ok" },
          ],
        }),
      ],
      contacts: [t.contact("2026-11-10", "email", "friendly-reminder", "bounced", { to: "Otto" })],
    });
    expect(reasonOf(bounced, "never-received")).toBeDefined();
    expect(firstOf(bounced).pressure).toBeLessThanOrEqual(2);
    expect(firstOf(bounced).channel).toBe("phone");
  }),
  scenario(
    "S9 E6 C9",
    "of €5,000 with €300 disputed the specialist answers the dispute, and €4,700 stays askable kindly",
    disputed({ disputes: [{ id: "X", raised: "2026-11-18", ground: "quality", amount: "300.00" }] }),
    (plan) => {
      const first = firstOf(plan);
      expect(first).toMatchObject({ treatment: "answer-dispute", asksForMoney: false, owner: { name: "Sanne" } });
      expect(first.timing.notAfter, "raised last Wednesday: within a working day of now").toBe("2026-11-23");
      const kind = plan.actions.find((action) => action.asksForMoney);
      expect(kind).toMatchObject({ pressure: 2, about: [{ invoice: "Q-9", open: "5000.00", claims: "4700.00" }] });
    },
  ),
  scenario(
    "S10 E6",
    "the same dispute raised a third time after two answers is decided by a person",
    disputed({
      disputes: [
        { id: "X1", raised: "2026-10-20", ground: "quality", amount: "300.00", answered: "2026-10-23", result: "rejected" },
        { id: "X2", raised: "2026-11-02", ground: "quality", amount: "300.00", answered: "2026-11-05", result: "rejected" },
        { id: "X3", raised: "2026-11-19", ground: "quality", amount: "300.00" },
      ],
    }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "put-to-person", pressure: 0, owner: { name: "Marieke" } });
      expect(plan.actions.map((action) => action.treatment)).not.toContain("answer-dispute");
    },
  ),
];
