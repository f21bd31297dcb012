/**
 * Stories S11–S18: rarer, and just as daily for who has them.
 * @module
 */
import { expect } from "vitest";
import { actionOf, asks, firstOf, heldBackBy, highestPressure, reasonOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const BANKRUPT = t.told({
  customer: { circumstances: [{ kind: "insolvency", from: "2026-11-10", addressee: "curator" }] },
  people: [t.clerk(), t.person("curator", "trustee", ["letter", "email"], { name: "Mr. Van Oord" })],
  colleagues: [t.won(), t.credit(), t.decider()],
  invoices: [t.paid(3, 3), t.invoice("F-11", 40), t.invoice("F-12", -25, { order: "O-5", handedOver: { on: "2026-11-18" } })],
  orders: [{ id: "O-5", on: "2026-11-16", by: "estate", amount: { amount: "400.00", currency: "EUR" } }],
  deadlines: [{ kind: "claim-filing", on: "2026-12-01", invoices: ["F-11"] }],
});

const INSURED = t.told({
  creditor: { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" }, creditInsurance: { insurer: "Zekerheid", notifyWithinDays: 45 } },
  colleagues: [t.won({ veto: { on: "2026-11-18", until: "2026-12-04", reason: "We are negotiating a new contract." } }), t.credit(), t.decider()],
  invoices: [t.paid(3, 12), t.paid(2, 15), t.invoice("I-12", 40, { amount: "8800.00" })],
});

const SIXTY_DAYS = t.told({
  creditor: { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" }, size: "small" },
  customer: { size: "large", paymentPolicy: { termDays: 60 } },
  people: [t.buyer(), t.clerk()],
  invoices: [t.paid(4, 30), t.paid(3, 30), t.paid(2, 30), t.invoice("Z-15", 20)],
});

const BARE = {
  schemaVersion: 1,
  asOf: `${t.MONDAY}T09:00:00+01:00`,
  customer: { id: "C-17", country: "NL" },
  invoices: [t.invoice("E-17", 30)],
} satisfies t.Told;

const BLOCKED_ACCOUNT = t.told({
  customer: { blockedAccountPercent: 40 },
  invoices: [
    t.paid(4, 2),
    t.paid(3, 2),
    t.paid(2, 2),
    t.invoice("L-18", 3, { amount: "10000.00", payments: [{ on: "2026-11-20", amount: "4000.00", account: "blocked" }] }),
  ],
});

export const RARER: readonly Scenario[] = [
  scenario("S11 C10 E6", "of a bankrupt customer the claim is filed with the trustee in time, and nobody asks the customer", BANKRUPT, (plan) => {
    const first = firstOf(plan);
    expect(first).toMatchObject({ treatment: "protect-right", pressure: 0, timing: { notAfter: "2026-12-01" } });
    expect(first.about.map(({ invoice }) => invoice)).toEqual(["F-11"]);
    expect(asks(plan)).toEqual([]);
    expect(highestPressure(plan)).toBeLessThanOrEqual(1);
    for (const action of plan.actions.filter((one) => one.to)) expect(action.to?.role, action.treatment).toBe("trustee");
  }),
  scenario("S12 B4 D3", "the insurer's notice is prepared today in spite of the salesperson's veto, for a person to release", INSURED, (plan) => {
    const first = firstOf(plan);
    expect(first).toMatchObject({ treatment: "protect-right", pressure: 0, timing: { notAfter: "2026-11-28" } });
    expect(first.timing.from.slice(0, 10)).toBe("2026-11-23");
    expect(first.involve).toContainEqual(expect.objectContaining({ name: "Marieke", how: "decide" }));
    expect(asks(plan)).toEqual([]);
    expect(heldBackBy(plan, "ask-if-arrived")).toContain("colleague-agrees");
    expect(highestPressure(plan)).toBeLessThanOrEqual(2);
  }),
  scenario(
    "S13 E4",
    "nobody is bothered about 38 cents",
    t.told({ invoices: [t.paid(2, 4), t.invoice("K-13", 20, { payments: [{ on: "2026-11-12", amount: "1249.62" }] })] }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "write-off-trifle", pressure: 0 });
      expect(firstOf(plan).channel).toBeUndefined();
      expect(asks(plan)).toEqual([]);
    },
  ),
  scenario(
    "S14 A8 B1",
    "when the person we knew left the company, we find the new one first and start again kindly",
    t.told({
      people: [
        t.person("Luc", "accounts-payable", [], {
          channels: [
            { channel: "phone", state: "left-company" },
            { channel: "email", state: "left-company" },
          ],
        }),
      ],
      invoices: [t.paid(3, 3), t.paid(2, 4), t.invoice("V-14", 30)],
      contacts: [
        t.contact("2026-10-30", "email", "friendly-reminder", "sent", { to: "Luc" }),
        t.contact("2026-11-10", "email", "ask-for-date", "sent", { to: "Luc" }),
        t.contact("2026-11-18", "phone", "reminder-call", "left-company", { to: "Luc" }),
      ],
    }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "find-right-contact", pressure: 0, owner: { name: "Daan" } });
      expect(reasonOf(plan, "wrong-contact")?.strength).toBe("likely");
      const found = story.plan(
        t.on("2026-11-25", {
          ...t.told({ invoices: [t.paid(3, 3), t.paid(2, 4), t.invoice("V-14", 30)] }),
          people: [
            t.person("Luc", "accounts-payable", [], {
              channels: [
                { channel: "phone", state: "left-company" },
                { channel: "email", state: "left-company" },
              ],
            }),
            t.clerk(),
          ],
          contacts: [
            t.contact("2026-10-30", "email", "friendly-reminder", "sent", { to: "Luc" }),
            t.contact("2026-11-10", "email", "ask-for-date", "sent", { to: "Luc" }),
            t.contact("2026-11-23", "phone", "reminder-call", "left-company", { to: "Luc" }),
          ],
          journal: [{ on: "2026-11-24", treatment: "find-right-contact", outcome: "done" }],
        }),
      );
      expect(actionOf(found, "ask-if-arrived")).toMatchObject({ to: { name: "Petra" }, channel: "phone" });
      expect(highestPressure(found), "what Luc got does not count").toBeLessThanOrEqual(2);
    },
  ),
  scenario("S15 A1 B1", "a buyer that pays on day 60 by its own rule has not forgotten: who won it talks about the terms", SIXTY_DAYS, (plan) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "terms-conversation", owner: { name: "Daan", role: "won" }, asksForMoney: false });
    expect(reasonOf(plan, "own-payment-policy")?.strength).toBe("told");
    expect(reasonOf(plan, "forgot")).toBeUndefined();
  }),
  scenario(
    "S16 E7",
    "what was paid this morning is taken back from the agency today, with thanks",
    t.told({
      invoices: [t.paid(6, 3), t.invoice("H-16", 95, { legal: { state: "agency", since: "2026-10-20" }, payments: [{ on: t.MONDAY, amount: "1250.00" }] })],
      contacts: [t.contact("2026-09-20", "phone", "ask-for-date", "reached")],
    }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "recall-agency", pressure: 0 });
      expect(firstOf(plan).timing.from.slice(0, 10)).toBe(t.MONDAY);
      expect(actionOf(plan, "thank")).toMatchObject({ tone: "thankful", pressure: 1 });
      expect(asks(plan)).toEqual([]);
    },
  ),
  scenario("S17 A2 A9", "of a customer we know nothing of we ask whether the invoice arrived, and say what we do not know", BARE, (plan) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "ask-if-arrived", pressure: 2 });
    expect(highestPressure(plan)).toBeLessThanOrEqual(2);
    expect(plan.unknown.map(({ fact }) => fact)).toEqual(expect.arrayContaining(["tenureYears", "npsBand", "bankDataAgeDays"]));
    expect(reasonOf(plan, "unknown")).toBeDefined();
  }),
  scenario("S18 A1 C4", "forty per cent on the blocked account and the rest two days later, as always, is not part payment", BLOCKED_ACCOUNT, (plan) => {
    expect(firstOf(plan).treatment).toBe("wait");
    expect(reasonOf(plan, "cannot-pay")).toBeUndefined();
    const facts = plan.actions.flatMap((action) => action.because.flatMap((rule) => rule.facts)).filter((cited) => cited.fact === "partlyPaid");
    expect(facts).toEqual([]);
  }),
];
