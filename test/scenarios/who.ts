/**
 * B. Who makes contact.
 * @module
 */
import { expect } from "vitest";
import { actionOf, asks, firstOf, heldBackBy, keys, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const LATE = [t.paid(4, 6), t.paid(3, 8), t.paid(2, 4), t.invoice("B", 14)];
/** The statement for a clerk of several companies is the one request that credit control may own. */
const GERMAN = { customer: { language: "de", country: "DE", region: "BY" }, invoices: LATE };

export const WHO: readonly Scenario[] = [
  scenario(
    "B1 001",
    "who won the customer calls; without them who serves, then who advises",
    t.told({ colleagues: [t.credit(), t.adviser(), t.serves(), t.won()], invoices: LATE }),
    (plan, story) => {
      expect(firstOf(plan).owner).toMatchObject({ name: "Daan", role: "won", because: { key: "owner.won" } });
      expect(firstOf(story.plan(t.told({ colleagues: [t.credit(), t.adviser(), t.serves()], invoices: LATE }))).owner.name).toBe("Fatima");
      expect(firstOf(story.plan(t.told({ colleagues: [t.credit(), t.adviser()], invoices: LATE }))).owner.name).toBe("Vera");
      expect(firstOf(story.plan(t.told({ colleagues: [t.credit()], invoices: LATE }))).owner.name).toBe("Joost");
    },
  ),
  scenario(
    "B2 000",
    "of two specialists the one who worked on this invoice speaks with the unhappy customer, and the salesperson hears of it",
    t.told({
      colleagues: [t.won(), t.specialist(), t.colleague("Milan", ["does-the-work"])],
      nps: [{ on: "2026-11-19", score: 4 }],
      tickets: [{ id: "T", opened: "2026-11-18", severity: "high" }],
      invoices: [t.paid(3, 2), t.invoice("B", 5, { workBy: ["Milan"], disputes: [{ id: "d", raised: "2026-11-20", ground: "quality", amount: "200.00" }] })],
    }),
    (plan) => {
      const answer = actionOf(plan, "answer-dispute");
      expect(answer.owner).toMatchObject({ name: "Milan", role: "does-the-work" });
      expect(answer.involve).toContainEqual(expect.objectContaining({ name: "Daan", how: "inform" }));
      expect(firstOf(plan).owner.role).toBe("does-the-work");
      expect(firstOf(plan).asksForMoney).toBe(false);
    },
  ),
  scenario(
    "B3 001",
    "when somebody else must ask, it is agreed with the salesperson first, and his silence of a working day counts as informed",
    t.told({ colleagues: [t.won({ refuses: { on: "2026-11-20", reason: "Too busy" } }), t.credit()], invoices: LATE }),
    (plan, story) => {
      const ask = firstOf(plan);
      expect(ask.owner).toMatchObject({ name: "Joost", because: { key: "owner.fallback-refused" } });
      expect(ask.involve).toContainEqual(expect.objectContaining({ name: "Daan", how: "agree-first", until: "2026-11-24" }));
      expect(ask.timing.from.slice(0, 10)).toBe("2026-11-24");
      expect(keys(ask.timing.because)).toContain("timing.agreed-first");
      const silent = t.told({ colleagues: [t.won({ refuses: { on: "2026-11-18" }, asked: { on: "2026-11-18" } }), t.credit()], invoices: LATE });
      expect(firstOf(story.plan(silent)).involve.map(({ how }) => how)).toEqual(["inform"]);
      expect(firstOf(story.plan(silent)).timing.from.slice(0, 10)).toBe("2026-11-23");
      const agreed = t.told({
        colleagues: [t.won({ refuses: { on: "2026-11-18" }, asked: { on: "2026-11-20", answer: "agreed" } }), t.credit()],
        invoices: LATE,
      });
      expect(firstOf(story.plan(agreed)).involve.map(({ how }) => how)).toEqual(["inform"]);
    },
  ),
  scenario(
    "B4 001",
    "absence, language and a refusal are weighed, and each fallback is explained",
    t.told({ ...GERMAN, colleagues: [t.won({ languages: ["nl", "en"] }), t.serves({ languages: ["nl", "de"] })] }),
    (plan, story) => {
      expect(firstOf(plan).owner).toMatchObject({ name: "Fatima", because: { key: "owner.fallback-language", with: { colleague: "Daan" } } });
      const away = story.plan(t.told({ colleagues: [t.won({ absences: [{ from: "2026-11-23", until: "2026-12-04" }] }), t.serves()], invoices: LATE }));
      expect(firstOf(away).owner).toMatchObject({ name: "Fatima", because: { key: "owner.fallback-absent" } });
      const vetoed = story.plan(
        t.told({ colleagues: [t.won({ veto: { on: "2026-11-20", until: "2026-11-27", reason: "I am there on Thursday." } }), t.credit()], invoices: LATE }),
      );
      expect(asks(vetoed)).toEqual([]);
      expect(vetoed.withheld.find((held) => held.by === "colleague-agrees")?.lookAgain).toBe("2026-11-28");
    },
  ),
  scenario(
    "B5 002",
    "the adviser is told of a call by somebody else, and is offered to make it",
    t.told({ colleagues: [t.won(), t.adviser(), t.credit()], invoices: LATE }),
    (plan) => {
      expect(firstOf(plan).owner.name).toBe("Daan");
      expect(firstOf(plan).involve).toContainEqual(expect.objectContaining({ name: "Vera", how: "offer" }));
    },
  ),
  scenario(
    "B7 004",
    "two visits by sales this week leave no room for finance: there is one budget of contacts",
    t.told({
      invoices: LATE,
      contacts: [
        t.contact("2026-11-18", "in-person", "visit", "reached", { purpose: "sales", about: [], to: "Petra" }),
        t.contact("2026-11-20", "email", "newsletter", "sent", { purpose: "survey", about: [], to: "Petra" }),
      ],
    }),
    (plan) => {
      expect(asks(plan)).toEqual([]);
      expect(firstOf(plan).treatment).toBe("wait");
      expect(heldBackBy(plan, "ask-if-arrived")).toContain("contact-cap");
      expect(plan.withheld.every((held) => held.lookAgain === undefined || held.lookAgain > "2026-11-23")).toBe(true);
    },
  ),
];
