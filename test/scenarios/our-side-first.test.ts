/** Money the customer already gave, debits we were to run, answers we gave and numbers we lack: ours to put right before anybody is asked. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import { nl, renderPlan } from "../../src/language/index.js";
import { goodNews } from "../../src/testing/promises/good-news.js";
import { fact } from "../conformance/asked.js";
import { times } from "../runs.js";
import { actionOf, asks, firstOf, keys, parsed, reasonOf } from "./scenario.js";
import * as t from "./told.js";

const planner = createPlanner();
const planFor = (dossier: t.Told) => planner.plan(parsed(dossier));
const MONDAY = t.MONDAY;
const daysAgo = (days: number) => t.dayFrom(MONDAY, -days);
const owing = (...invoices: readonly t.ToldInvoice[]) => t.told({ invoices: [...invoices] });
const claims = (dossier: t.Told) =>
  planFor(dossier)
    .actions.filter(({ asksForMoney }) => asksForMoney)
    .flatMap(({ about }) => about.map(({ claims: asked }) => Number(asked)));
const words = (dossier: t.Told) => JSON.stringify(renderPlan(planFor(dossier), nl));

describe("money the customer already gave", () => {
  const tooMuch = (more: Partial<t.ToldInvoice>) => owing(t.invoice("F-0", 70, { amount: "500.00", ...more }), t.invoice("F-2", 42, { amount: "200.00" }));

  it.each([
    ["paid", { payments: [{ on: daysAgo(60), amount: "700.00" }] }],
    ["was credited", { creditNotes: [{ on: daysAgo(60), amount: "700.00" }] }],
  ])("who %s 700 of 500 is not asked for another 200; we settle it", (_how, more) => {
    const plan = planFor(tooMuch(more));
    expect(asks(plan)).toEqual([]);
    expect(firstOf(plan)).toMatchObject({ treatment: "settle-overpayment", pressure: 0 });
    expect(plan.notices).toContainEqual({ key: "notice.overpaid", with: { invoice: "F-0", amount: "EUR 200.00" } });
    expect(words(tooMuch(more))).toContain("Op factuur F-0 is € 200,00 meer betaald of gecrediteerd");
  });

  it("what is left after it is still asked for", () => {
    const dossier = owing(t.invoice("F-0", 70, { payments: [{ on: daysAgo(60), amount: "1300.00" }] }), t.invoice("F-2", 42, { amount: "200.00" }));
    expect(Math.max(...claims(dossier))).toBe(150);
  });

  it("money in another currency covers nothing here", () => {
    const dollars = t.invoice("F-0", 70, { currency: "USD", amount: "500.00", payments: [{ on: daysAgo(60), amount: "700.00" }] });
    const dossier = owing(dollars, t.invoice("F-2", 42, { amount: "200.00" }));
    expect(Math.max(...claims(dossier))).toBe(200);
    expect(firstOf(planFor(dossier)).treatment).toBe("settle-overpayment");
  });

  it("somebody is told that we owe it, also where nothing is open", () => {
    const plan = planFor(owing(t.invoice("F-0", 70, { payments: [{ on: daysAgo(60), amount: "1450.00" }] })));
    expect(firstOf(plan).treatment).toBe("settle-overpayment");
    expect(keys(plan.notices)).toContain("notice.overpaid");
  });

  it("whatever was paid too much on one invoice, nobody is asked for more than the rest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1, max: 300_000 }), (paid, second) => {
        const euros = (cents: number) => (cents / 100).toFixed(2);
        const first = t.invoice("F-0", 70, { amount: "1000.00", ...(paid > 0 && { payments: [{ on: daysAgo(60), amount: euros(paid) }] }) });
        const asked = planFor(owing(first, t.invoice("F-2", 42, { amount: euros(second) }))).actions.map(({ about }) =>
          about.reduce((total, line) => total + Math.round(Number(line.claims) * 100), 0),
        );
        expect(Math.max(...asked)).toBeLessThanOrEqual(Math.max(0, 100_000 + second - paid));
      }),
      { numRuns: times(15) },
    );
  });
});

describe("what we collect ourselves", () => {
  const debit = (payments: t.ToldInvoice["payments"], more: Partial<t.ToldInvoice> = {}) =>
    t.consumer({ invoices: [t.invoice("F-1", 12, { collection: "direct-debit", ...(payments && { payments }), ...more })] });
  const back = (code: string, on = daysAgo(6)) => ({ on, amount: "1250.00", state: "reversed", code }) as const;

  it("a debit that was booked and taken back for want of funds is offered again, however the books tell it", () => {
    for (const payments of [[back("AM04")], [{ on: daysAgo(12), amount: "1250.00" }, back("AM04")]]) {
      const plan = planFor(debit(payments));
      expect(fact(debit(payments), "debitFailed")).toBe("insufficient-funds");
      expect(firstOf(plan)).toMatchObject({ treatment: "retry-debit", about: [{ open: "1250.00", claims: "1250.00" }] });
      expect(reasonOf(plan, "forgot")).toBeUndefined();
    }
  });

  it("a payment after the reversal stands", () => {
    expect(fact(debit([{ on: daysAgo(12), amount: "1250.00" }, back("AM04"), { on: daysAgo(3), amount: "1250.00" }]), "openAmount")).toBe(0);
    expect(fact(debit([back("AM04", daysAgo(12)), { on: daysAgo(6), amount: "1250.00" }]), "openAmount")).toBe(0);
  });

  it("of two payments one reversal takes back one", () => {
    const twice = [
      { on: daysAgo(12), amount: "625.00" },
      { on: daysAgo(11), amount: "625.00" },
      { on: daysAgo(6), amount: "625.00", state: "reversed" as const },
    ];
    expect(fact(debit(twice), "openAmount")).toBe(62_500);
  });

  it("a debit that never ran is looked into by us, and the customer is asked nothing", () => {
    const plan = planFor(debit(undefined));
    expect(firstOf(plan)).toMatchObject({ treatment: "check-collection", pressure: 0 });
    expect(asks(plan)).toEqual([]);
    expect(asks(planFor(debit([{ on: daysAgo(3), amount: "1.00" }])))).toEqual([]);
  });

  it("who took the debit back is first asked how things are, and not whether the invoice came", () => {
    const plan = planFor(debit([back("MD06")]));
    expect(firstOf(plan)).toMatchObject({ treatment: "check-in-call", asksForMoney: false });
    expect(reasonOf(plan, "dispute")?.strength).toBe("weak");
  });

  it.each([
    ["card", "expired_card"],
    ["card", "card_declined"],
    ["direct-debit", "AC04"],
    ["direct-debit", "MD01"],
  ] as const)("a %s that gave %s is put right together, and nobody proposes another day", (collection, code) => {
    const dossier = debit([{ on: daysAgo(6), amount: "1250.00", state: "debit-failed", code }], { collection });
    const plan = planFor(dossier);
    expect(firstOf(plan)).toMatchObject({ treatment: "renew-payment-details", pressure: 1, asksForMoney: false });
    expect(plan.actions.map(({ treatment }) => treatment)).not.toContain("retry-debit");
    expect(words(dossier)).not.toContain("automatische afschrijving");
  });

  it("too little on a card asks for another day, in words that fit a card", () => {
    const dossier = debit([{ on: daysAgo(6), amount: "1250.00", state: "debit-failed", code: "insufficient_funds" }], { collection: "card" });
    expect(firstOf(planFor(dossier)).treatment).toBe("retry-debit");
    expect(words(dossier)).not.toContain("automatische");
  });
});

describe("after we said that the customer is right", () => {
  const agreed = { id: "D", raised: daysAgo(13), ground: "price", answered: daysAgo(3), result: "accepted" } as const;

  it("the invoice is corrected, and nobody is asked for it", () => {
    const plan = planFor(owing(t.invoice("F-1", 12, { disputes: [agreed] })));
    expect(firstOf(plan)).toMatchObject({ treatment: "correct-invoice", about: [{ invoice: "F-1" }] });
    expect(asks(plan)).toEqual([]);
  });

  it("of a part the correction comes first, and only the rest may be asked", () => {
    const dossier = owing(t.invoice("F-1", 12, { disputes: [{ ...agreed, amount: "250.00" }] }));
    expect(firstOf(planFor(dossier)).treatment).toBe("correct-invoice");
    expect(Math.max(...claims(dossier))).toBe(1000);
  });

  it.each([
    ["all of the part", { amount: "250.00" }, "250.00", 1000],
    ["less than the part", { amount: "250.00" }, "100.00", 1000],
    ["what we agreed of a part", { amount: "250.00", result: "partly-accepted" as const }, "100.00", 1150],
    ["a mistake in the price", {}, "50.00", 1200],
  ])("once %s is credited, what is left may be asked", (_what, more, credited, left) => {
    const dossier = owing(t.invoice("F-1", 12, { disputes: [{ ...agreed, ...more }], creditNotes: [{ on: daysAgo(2), amount: credited }] }));
    expect(Math.max(...claims(dossier))).toBe(left);
    expect(firstOf(planFor(dossier)).treatment === "correct-invoice").toBe(credited === "100.00" && left === 1000);
  });

  it("an invoice that was sent twice is credited, and no third one goes out", () => {
    const dossier = owing(t.invoice("F-1", 12, { error: { kind: "duplicate" } }));
    expect(firstOf(planFor(dossier)).treatment).toBe("correct-invoice");
    expect(words(dossier)).toContain("Een dubbele factuur vervalt helemaal");
  });
});

describe("who says that it was paid already", () => {
  const disputes = [{ id: "D", raised: daysAgo(3), ground: "paid-already" }] as const;
  const dossier = owing(t.invoice("F-1", 12, { disputes: [...disputes] }));

  it("is answered after we looked in the bank, and in words about the payment", () => {
    const before = planFor(dossier);
    expect(firstOf(before).treatment).toBe("check-bank");
    expect(before.actions.map(({ treatment }) => treatment)).not.toContain("answer-dispute");
    const after: t.Told = { ...dossier, journal: [{ on: daysAgo(1), treatment: "check-bank", outcome: "done" }] };
    expect(firstOf(planFor(after))).toMatchObject({ treatment: "answer-paid-already", pressure: 1, about: [{ invoice: "F-1" }] });
    expect(words(after)).not.toMatch(/iets niet klopt|goedmaken/);
  });

  it("is answered about something else at the same time", () => {
    const both = owing(
      t.invoice("F-1", 12, { disputes: [...disputes] }),
      t.invoice("F-2", 20, { disputes: [{ id: "E", raised: daysAgo(9), ground: "price" }] }),
    );
    expect(planFor(both).actions.map(({ treatment }) => treatment)).toEqual(expect.arrayContaining(["check-bank", "answer-dispute"]));
  });
});

describe("an invoice without the customer's order number", () => {
  const waiting = (asked: readonly string[] = []): t.Told =>
    t.told({
      people: [t.buyer(), t.clerk()],
      invoices: [t.invoice("F-1", 12, { purchaseOrder: { required: true } })],
      contacts: asked.map((on) => t.contact(on, "phone", "ask-order-number", "reached", { purpose: "service", to: "Bram" })),
    });

  it("brings a friendly call for the number, and the offer to send it again with it", () => {
    const first = actionOf(planFor(waiting()), "ask-order-number");
    expect(first).toMatchObject({ rank: 1, channel: "phone", pressure: 1, asksForMoney: false });
    expect(keys(first.guide.offer)).toContain("guide.offer.with-number");
    expect(words(waiting())).not.toContain("van ons nodig");
  });

  it("is asked for twice, and then whoever sold it finds out who ordered", () => {
    expect(firstOf(planFor(waiting([daysAgo(8)]))).treatment).toBe("ask-order-number");
    const plan = planFor(waiting([daysAgo(10), daysAgo(6)]));
    expect(plan.actions.map(({ treatment }) => treatment)).not.toContain("ask-order-number");
    expect(firstOf(plan)).toMatchObject({ treatment: "put-to-person", owner: { name: "Daan" } });
  });
});

describe("a claim that may be time-barred", () => {
  const old = (more: Partial<t.ToldInvoice> = {}, also: Partial<t.Told> = {}): t.Told => ({
    ...owing({ id: "F-1", issued: "2020-10-01", due: "2020-11-01", currency: "EUR", amount: "900.00", ...more }),
    ...also,
  });

  it("is put to a person with the day it may have ended, and nobody is asked", () => {
    const plan = planFor(old());
    expect(firstOf(plan).treatment).toBe("put-to-person");
    expect(asks(plan)).toEqual([]);
    expect(plan.notices).toContainEqual({ key: "notice.time-barred", with: { invoice: "F-1", date: "2025-11-01" } });
  });

  it("leaves what is younger askable", () => {
    const dossier = { ...old(), invoices: [...(old().invoices ?? []), t.invoice("F-2", 12)] };
    expect(Math.max(...claims(dossier))).toBe(1250);
  });

  it.each([
    ["a year younger", { issued: "2021-12-01", due: "2021-12-31" }, {}],
    ["acknowledged in time with a part payment", { payments: [{ on: "2023-03-01", amount: "1.00" }] }, {}],
    ["told to run longer", {}, { deadlines: [{ kind: "limitation" as const, on: "2028-11-01", invoices: ["F-1"] }] }],
    ["before a judge", { legal: { state: "judgment" as const } }, {}],
  ])("is not where it was %s", (_why, more, also) => {
    expect(fact(old(more, also), "timeBarredInvoices")).toBe(0);
  });

  it("is not revived by money that came after its end (P5)", () => {
    expect(fact(old({ payments: [{ on: MONDAY, amount: "1.00" }] }), "timeBarredInvoices")).toBe(1);
  });
});

describe("good news about what is ours to put right (P5)", () => {
  const accepted = { id: "D", raised: daysAgo(13), answered: daysAgo(3), result: "accepted" } as const;
  const OURS: Readonly<Record<string, t.Told>> = {
    "a debit that never ran": owing(t.invoice("F-1", 12, { collection: "direct-debit" })),
    "a debit taken back": owing(
      t.invoice("F-1", 12, {
        collection: "direct-debit",
        payments: [
          { on: daysAgo(12), amount: "1250.00" },
          { on: daysAgo(6), amount: "1250.00", state: "reversed", code: "MD06" },
        ],
      }),
    ),
    "a card that was declined": owing(
      t.invoice("F-1", 12, { collection: "card", payments: [{ on: daysAgo(6), amount: "1250.00", state: "debit-failed", code: "declined" }] }),
    ),
    "an invoice paid too much": owing(t.invoice("F-0", 70, { payments: [{ on: daysAgo(60), amount: "1450.00" }] }), t.invoice("F-2", 42, { amount: "200.00" })),
    "a dispute we accepted": owing(t.invoice("F-1", 12, { disputes: [accepted] })),
    "a part we accepted": owing(t.invoice("F-1", 12, { disputes: [{ ...accepted, amount: "250.00" }] })),
    "a claim to have paid": owing(t.invoice("F-1", 12, { disputes: [{ id: "D", raised: daysAgo(3), ground: "paid-already" }] })),
    "a missing order number": owing(t.invoice("F-1", 12, { purchaseOrder: { required: true } })),
    "a claim of six years ago": owing({ id: "F-1", issued: "2020-10-01", due: "2020-11-01", currency: "EUR", amount: "900.00" }),
  };

  it.each(Object.keys(OURS))("never makes us harder on %s", (ours) => {
    const before = OURS[ours] ?? owing();
    const pressure = Math.max(1, firstOf(planFor(before)).pressure);
    const asked = Math.max(0, ...claims(before));
    fc.assert(
      fc.property(fc.nat({ max: 600 }), (choice) => {
        const news = goodNews(parsed(before), choice);
        if (!news) return;
        const after = news.document as unknown as t.Told;
        expect(firstOf(planFor(after)).pressure, news.what).toBeLessThanOrEqual(pressure);
        expect(Math.max(0, ...claims(after)), news.what).toBeLessThanOrEqual(asked);
      }),
      { numRuns: times(10) },
    );
  });
});
