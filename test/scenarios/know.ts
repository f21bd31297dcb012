/**
 * A. Know who you are dealing with.
 * @module
 */
import { expect } from "vitest";
import type { Reason, Strength } from "../../src/vocabulary.js";
import { asks, firstOf, heldBackBy, highestPressure, keys, reasonOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const HISTORY = [t.paid(4, 6), t.paid(3, 8), t.paid(2, 4)];

/** One and the same invoice, and the reasons for which it is not paid. */
const SITUATIONS: readonly (readonly [reason: Reason, strength: Strength, treatment: string, dossier: t.Told])[] = [
  ["forgot", "likely", "check-in-call", t.told({ invoices: [...t.PROMPT, t.invoice("A", 9)] })],
  [
    "never-received",
    "likely",
    "verify-contact-details",
    t.told({ invoices: [...HISTORY, t.invoice("A", 12, { delivery: { channel: "email", on: "2026-10-12", state: "bounced" } })] }),
  ],
  ["administrative-block", "likely", "correct-invoice", t.told({ invoices: [...HISTORY, t.invoice("A", 12, { error: { kind: "reference" } })] })],
  [
    "dispute",
    "told",
    "answer-dispute",
    t.told({ invoices: [...HISTORY, t.invoice("A", 12, { disputes: [{ id: "d", raised: "2026-11-16", ground: "price" }] })] }),
  ],
  [
    "dissatisfied",
    "likely",
    "mend-service",
    t.told({ tickets: [{ id: "T", opened: "2026-11-02", severity: "high" }], invoices: [...HISTORY, t.invoice("A", 12)] }),
  ],
  ["cannot-pay", "told", "offer-help", t.told({ customer: { circumstances: [{ kind: "hardship" }] }, invoices: [...HISTORY, t.invoice("A", 12)] })],
  [
    "will-not-pay",
    "likely",
    "ask-what-is-in-the-way",
    t.told({
      invoices: [...HISTORY, t.invoice("A", 20)],
      contacts: [t.contact("2026-11-09T10:00:00+01:00", "phone", "reminder-call", "reached-refused")],
    }),
  ],
  [
    "payment-under-way",
    "told",
    "wait",
    t.told({ invoices: [...HISTORY, t.invoice("A", 12, { payments: [{ on: t.MONDAY, amount: "1250.00", state: "in-transit" }] })] }),
  ],
  ["usual-rhythm", "likely", "wait", t.told({ invoices: [...HISTORY, t.invoice("A", 5)] })],
  ["unknown", "weak", "ask-if-arrived", t.told({ invoices: [...HISTORY, t.invoice("A", 14)] })],
];

const RHYTHM = [t.paid(6, 8), t.paid(5, 8), t.paid(4, 9), t.paid(3, 8), t.paid(2, 8)];

function prospect(credit: "good" | "fair" | "poor", order = "5000.00"): t.Told {
  const customer = { kind: "prospect" as const, screening: { credit, on: "2026-11-18", expectedYearlyOrder: { amount: order, currency: "EUR" } } };
  return t.notTold(t.told({ customer, colleagues: [t.won(), t.credit(), t.decider()] }), "invoices", "contacts");
}

export const KNOW: readonly Scenario[] = [
  scenario(
    "A1",
    "one unpaid invoice, ten reasons: each gets its own question and its own first step",
    t.told({ invoices: [t.invoice("A", 12)] }),
    (_plan, { plan }) => {
      for (const [reason, strength, treatment, dossier] of SITUATIONS) {
        const [leading] = plan(dossier).reasons;
        expect(leading, reason).toMatchObject({ reason, strength });
        expect(firstOf(plan(dossier)).treatment, reason).toBe(treatment);
        expect(leading?.ask.key, reason).toMatch(/^ask\./);
        if (reason !== "unknown") expect(leading?.for.flatMap((rule) => rule.facts.flatMap((cited) => cited.evidence)).length, reason).toBeGreaterThan(0);
      }
    },
  ),
  scenario(
    "A2",
    "sixty days of silence on our side is no reason for pressure; a refusal is heard first, and then pressure rises one step at a time",
    t.told({ invoices: [...HISTORY, t.invoice("A", 60)] }),
    (plan, story) => {
      expect(highestPressure(plan)).toBeLessThanOrEqual(2);
      expect(highestPressure(story.plan(t.notTold(t.told({ invoices: [...HISTORY, t.invoice("A", 60)] }), "contacts", "promises")))).toBeLessThanOrEqual(2);
      const refused = story.after({ outcome: "reached-refused" }, "2026-12-01");
      expect(firstOf(refused)).toMatchObject({ treatment: "ask-what-is-in-the-way", pressure: 1, asksForMoney: false });
      expect(highestPressure(refused)).toBeLessThanOrEqual(1);
      const heard = story.plan(
        t.told({
          invoices: [...HISTORY, t.invoice("A", 60)],
          contacts: [
            t.contact("2026-11-10T10:00:00+01:00", "phone", "ask-if-arrived", "reached-refused"),
            t.contact("2026-11-16T10:00:00+01:00", "phone", "ask-what-is-in-the-way", "reached"),
          ],
        }),
      );
      expect(firstOf(heard).pressure).toBe(3);
      expect(highestPressure(heard)).toBe(3);
    },
  ),
  scenario(
    "A3",
    "who reads with difficulty never meets a legal letter without a spoken explanation",
    t.consumer({
      customer: { readingLevel: "A2", addressProven: true },
      colleagues: [t.serves(), t.decider()],
      invoices: [...HISTORY, t.invoice("A", 80)],
      contacts: [
        t.contact("2026-09-15T10:00:00+02:00", "phone", "ask-if-arrived", "reached"),
        t.contact("2026-10-01", "letter", "friendly-reminder", "sent"),
        t.contact("2026-10-20T16:00:00+02:00", "phone", "ask-for-date", "reached-refused"),
        t.contact("2026-11-06T12:00:00+01:00", "phone", "clear-request", "reached"),
      ],
    }),
    (plan) => {
      const [letter] = plan.later.filter((step) => step.threatening);
      expect(letter).toMatchObject({ treatment: "fourteen-day-letter" });
      expect(letter?.requires).toEqual(expect.arrayContaining(["plain-language", "one-amount", "spoken-explanation", "no-costs", "person-decides"]));
      for (const action of plan.actions.filter((one) => one.channel)) expect(action.channel).toBe("phone");
    },
    "amicable:nl-consumer@1",
  ),
  scenario(
    "A4",
    "who has no computer gets a letter when the telephone was not answered, and never an e-mail",
    t.consumer({
      customer: { digitalSkill: "none" },
      invoices: [...HISTORY, t.invoice("A", 14)],
      contacts: [t.contact("2026-11-12T10:00:00+01:00", "phone", "reminder-call", "no-answer")],
    }),
    (plan) => {
      for (const action of plan.actions) expect(["phone", "letter", undefined], action.treatment).toContain(action.channel);
      expect(plan.actions.some((action) => action.channel === "letter")).toBe(true);
    },
  ),
  scenario(
    "A5",
    "one low answer among several people counts while it is fresh, and not when it is years old",
    t.told({
      colleagues: [t.specialist(), t.won()],
      nps: [
        { on: "2026-10-01", score: 9, by: "Bram" },
        { on: "2026-11-10", score: 5, by: "Petra" },
      ],
      invoices: [t.paid(2)],
    }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "satisfaction-call", owner: { name: "Sanne" } });
      const old = story.plan(t.told({ nps: [{ on: "2024-03-01", score: 2 }], invoices: [t.paid(2)] }));
      expect(firstOf(old).treatment).toBe("wait");
      const spoken = story.after({ outcome: "reached" }, "2026-11-25");
      expect(spoken.actions.map((action) => action.treatment)).not.toContain("satisfaction-call");
    },
  ),
  scenario(
    "A6",
    "who always paid on time and now does not is asked how things are, by everyone's standard",
    t.told({ invoices: [...t.PROMPT, t.invoice("A", 6)] }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "check-in-call", pressure: 1, asksForMoney: false });
      expect(reasonOf(plan, "forgot")?.strength).toBe("likely");
      expect(keys(firstOf(plan).guide.ask)).toContain("guide.ask.what-is-going-on");
      const never = story.plan(t.told({ invoices: [t.paid(6, 20), t.paid(4, 3), t.paid(2, 14), t.invoice("A", 30)] }));
      expect(firstOf(never).treatment, "for who is often late it says nothing new").toBe("ask-if-arrived");
    },
  ),
  scenario(
    "A7 B4",
    "when the adviser of a loyal customer is on leave, another who knows her calls and the plan says why",
    t.consumer({
      customer: { since: "2012-05-01" },
      colleagues: [t.adviser({ absences: [{ from: "2026-11-20", until: "2026-12-04" }] }), t.serves(), t.credit()],
      invoices: [...t.PROMPT, t.invoice("A", 6)],
    }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({
        treatment: "check-in-call",
        owner: { name: "Fatima", because: { key: "owner.fallback-absent", with: { colleague: "Vera" } } },
      });
    },
  ),
  scenario(
    "A8",
    "where letters come back and no telephone is known, the address is checked before anything is said",
    t.consumer({
      people: [t.person("Mevrouw Vermeer", "self", [], { channels: [{ channel: "letter", state: "bounced" }] })],
      invoices: [...HISTORY, t.invoice("A", 30)],
      contacts: [
        t.contact("2026-10-30", "letter", "friendly-reminder", "returned"),
        t.contact("2026-11-06", "letter", "friendly-reminder", "returned"),
        t.contact("2026-11-13", "letter", "ask-for-date", "returned"),
      ],
    }),
    (plan) => {
      expect(["verify-contact-details", "find-right-contact"]).toContain(firstOf(plan).treatment);
      expect(asks(plan)).toEqual([]);
      expect(reasonOf(plan, "never-received")).toBeDefined();
    },
  ),
  scenario(
    "A9 C1",
    "a first question is whether it arrived, and the copy is ready",
    t.told({ customer: { since: "2026-08-01" }, invoices: [t.invoice("A", 5)] }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-if-arrived", channel: "phone", tone: "warm" });
      expect(keys(firstOf(plan).guide.ask)).toContain("guide.ask.arrived");
      expect(keys(firstOf(plan).guide.offer)).toContain("guide.offer.new-copy");
    },
  ),
  scenario(
    "A10 D3",
    "who always pays on the eighth day is left alone on the fifth and asked after the day has passed",
    t.told({ invoices: [...RHYTHM, t.invoice("A", 5)] }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "wait", because: [{ rule: "as-usual" }] });
      expect(keys(firstOf(plan).timing.because)).toContain("timing.expected-payment");
      expect(firstOf(plan).timing.from.slice(0, 10) >= "2026-11-26").toBe(true);
      expect(reasonOf(plan, "usual-rhythm")?.for.flatMap((rule) => rule.facts.flatMap((cited) => cited.evidence)).length).toBeGreaterThan(2);
      expect(firstOf(story.plan(t.told({ invoices: [...RHYTHM, t.invoice("A", 16)] }))).treatment).toBe("ask-if-arrived");
    },
  ),
  scenario("A11 004", "a prospect is worth aiming for, worth it with a deposit, or not yet, with the reason why", prospect("good"), (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "pursue-prospect", owner: { name: "Daan" }, because: [{ rule: "prospect-good" }] });
    expect(firstOf(story.plan(prospect("fair"))).treatment).toBe("pursue-with-deposit");
    expect(firstOf(story.plan(prospect("poor"))).treatment).toBe("not-yet-prospect");
    const large = story.plan(prospect("good", "90000.00"));
    expect(large.actions.map((action) => action.treatment)).toContain("set-credit-limit");
    for (const level of ["good", "fair", "poor"] as const) expect(asks(story.plan(prospect(level)))).toEqual([]);
  }),
  scenario(
    "A11 D3",
    "who usually pays late hears a kind word before the due date, and a passed limit is put to a person",
    t.told({ customer: { creditLimit: { amount: "1000.00", currency: "EUR" } }, invoices: [t.paid(4, 12), t.paid(3, 15), t.paid(2, 9), t.invoice("A", -4)] }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "upcoming-due-notice", tone: "warm", pressure: 2 });
      expect(plan.actions.find((action) => action.treatment === "hold-new-credit")).toMatchObject({ pressure: 0 });
      expect(heldBackBy(plan, "clear-request")).toEqual([]);
    },
  ),
];
