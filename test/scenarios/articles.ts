/**
 * The stories that the five articles themselves tell, come out as the articles wish.
 * @module
 */
import { expect } from "vitest";
import { actionOf, asks, firstOf, heldBackBy, highestPressure, keys, reasonOf, type Scenario, scenario, withheldOf } from "./scenario.js";
import * as t from "./told.js";

/** She never gets post from them; the letters "sent" to her are known to nobody but the sender. */
const TWELVE_YEARS = t.consumer({
  customer: { since: "2014-03-01", usualChannel: "phone" },
  people: [t.self({ channels: [{ channel: "phone", state: "ok" }, { channel: "letter" }] })],
  colleagues: [t.adviser(), t.credit(), t.decider()],
  invoices: [...t.PROMPT, t.invoice("M-144", 48)],
  contacts: [
    t.contact("2026-10-12", "letter", "friendly-reminder", "sent", { to: "Mevrouw Vermeer", by: "Joost" }),
    t.contact("2026-10-26", "letter", "friendly-reminder", "sent", { to: "Mevrouw Vermeer", by: "Joost" }),
    t.contact("2026-11-09", "letter", "ask-for-date", "sent", { to: "Mevrouw Vermeer", by: "Joost" }),
  ],
});

const LOW_SCORE = t.told({
  customer: { since: "2022-01-10" },
  people: [t.buyer(), t.clerk()],
  colleagues: [t.won(), t.specialist(), t.credit()],
  nps: [
    { on: "2025-11-20", score: 8 },
    { on: "2026-11-20", score: 3, comment: "We horen te weinig over de campagne.", by: "Bram" },
  ],
  invoices: [t.paid(3), t.paid(2), t.invoice("A-77", -12, { workBy: ["Sanne"] })],
});

const IN_THE_SPAM = t.told({
  customer: { since: "2025-02-01" },
  invoices: [t.paid(4, 3), t.paid(3, 0), t.paid(2, 6), t.invoice("F-31", 12, { delivery: { channel: "email", on: "2026-10-12", state: "sent" } })],
});

const WAGE_DAY = t.consumer({
  customer: { moneyDays: [{ dayOfMonth: 24 }] },
  invoices: [t.paid(3, 4), t.paid(2, 9), t.invoice("H-9", -7)],
});

export const ARTICLES: readonly Scenario[] = [
  scenario("002 A7 A8 B5 C1 C2", "who was a customer for twelve years and is late for the first time is called by her own adviser", TWELVE_YEARS, (plan) => {
    const first = firstOf(plan);
    expect(first).toMatchObject({ treatment: "check-in-call", pressure: 1, asksForMoney: false, automatic: false, channel: "phone" });
    expect(first.owner).toMatchObject({ name: "Vera", role: "advises" });
    expect(first.timing.from.slice(0, 10)).toBe("2026-11-23");
    expect(first.because.map((rule) => rule.rule)).toContain("loyal-first-slip");
    expect(first.because.flatMap((rule) => rule.facts.map((cited) => cited.fact))).toContain("tenureYears");
    expect(highestPressure(plan), "no dossier goes anywhere on letters nobody saw arrive").toBeLessThanOrEqual(3);
  }),
  scenario(
    "002 A8",
    "letters that came back to us leave the loyal customer at the beginning: the call is still the first she hears",
    {
      ...TWELVE_YEARS,
      contacts: (TWELVE_YEARS.contacts ?? []).map((contact) => ({ ...contact, outcome: "returned" as const })),
    },
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "check-in-call", channel: "phone", owner: { name: "Vera" } });
      expect(asks(plan).filter((treatment) => treatment !== "ask-if-arrived" && treatment !== "reminder-call")).toEqual([]);
    },
  ),
  scenario(
    "002 C10 E7",
    "when she then tells of trouble she is offered help, and when she chooses a date she is left in peace",
    TWELVE_YEARS,
    (_plan, story) => {
      const helped = story.after({ outcome: "reached-hardship", circumstance: { kind: "hardship" } }, "2026-11-24");
      expect(firstOf(helped)).toMatchObject({ treatment: "offer-help", pressure: 1, asksForMoney: false });
      const promised = story.after({ outcome: "reached-promised", promisedBy: "2026-11-30" }, "2026-11-24");
      expect(firstOf(promised).treatment).toBe("confirm-agreement");
      expect(asks(promised)).toEqual([]);
    },
  ),
  scenario("000 A5 B2 D5 C6", "a customer who would hardly recommend us is called at once by the specialist, though nothing is late", LOW_SCORE, (plan) => {
    const first = firstOf(plan);
    expect(first).toMatchObject({ treatment: "satisfaction-call", channel: "phone", pressure: 1, asksForMoney: false, tone: "concerned" });
    expect(first.owner).toMatchObject({ name: "Sanne", role: "does-the-work" });
    expect(first.timing.from.slice(0, 10)).toBe("2026-11-23");
    expect(first.timing.notAfter, "told on Friday: within a working day").toBe("2026-11-23");
    expect(reasonOf(plan, "dissatisfied")?.strength).toBe("likely");
    expect(keys(first.guide.ask)).toEqual(expect.arrayContaining(["guide.ask.what-better", "guide.ask.anything-else"]));
    expect(keys(first.guide.avoid)).toContain("guide.avoid.asking-for-money");
    expect(asks(plan)).toEqual([]);
  }),
  scenario(
    "000 A6 C9 E6",
    "where the unhappy customer is late too, we mend first and do extra work before any word about money",
    { ...LOW_SCORE, invoices: [t.paid(3), t.paid(2), t.invoice("A-70", 9, { workBy: ["Sanne"] })] },
    (plan, story) => {
      expect(["satisfaction-call", "check-in-call"]).toContain(firstOf(plan).treatment);
      expect(firstOf(plan).owner.name).toBe("Sanne");
      const told = story.after({ outcome: "reached-unhappy", ticket: { id: "T-1", severity: "high" } }, "2026-11-24");
      expect(firstOf(told)).toMatchObject({ treatment: "mend-service", owner: { name: "Sanne" } });
    },
  ),
  scenario("001 A9 B1 C2", "an invoice that lies in the spam folder is asked after by the colleague who won the customer", IN_THE_SPAM, (plan, story) => {
    const first = firstOf(plan);
    expect(first).toMatchObject({ treatment: "ask-if-arrived", channel: "phone", automatic: false, pressure: 2, tone: "warm" });
    expect(first.owner).toMatchObject({ name: "Daan", role: "won" });
    expect(keys(first.guide.ask)).toContain("guide.ask.arrived");
    expect(keys(first.guide.offer)).toContain("guide.offer.new-copy");
    expect(first.requires).toEqual(expect.arrayContaining(["named-sender", "ask-if-arrived"]));
    const copied = story.after({ outcome: "says-not-received" }, "2026-11-23");
    expect(firstOf(copied)).toMatchObject({ treatment: "send-copy", pressure: 1, asksForMoney: false });
    expect(reasonOf(copied, "never-received")?.strength).toBe("told");
  }),
  scenario(
    "001 B3 B4",
    "a temp who does not know the customer is passed over for the colleague who does",
    { ...IN_THE_SPAM, colleagues: [t.credit({ id: "Uitzendkracht", name: "Uitzendkracht" }), t.won()] },
    (plan) => expect(firstOf(plan).owner.name).toBe("Daan"),
  ),
  scenario("003 D1", "nobody is asked for money on the 8th: the request waits for the wages of the 24th", t.on("2026-12-08", WAGE_DAY), (plan) => {
    for (const action of plan.actions.filter((one) => one.asksForMoney)) {
      expect(action.timing.from.slice(0, 10), action.treatment).toBe("2026-12-24");
      expect(keys(action.timing.because)).toContain("timing.money-day");
    }
    expect(asks(plan).length).toBeGreaterThan(0);
  }),
  scenario(
    "003 A4 A1",
    "the same arrears reach an online customer by e-mail and one without a computer by telephone",
    t.consumer({ customer: { digitalSkill: "good", preferredChannel: "email" }, invoices: [t.paid(3, 2), t.paid(2, 5), t.invoice("K-1", 6)] }),
    (plan, story) => {
      expect(firstOf(plan).channel).toBe("email");
      const offline = story.plan(t.consumer({ customer: { digitalSkill: "none" }, invoices: [t.paid(3, 2), t.paid(2, 5), t.invoice("K-1", 6)] }));
      expect(firstOf(offline).channel).toBe("phone");
      expect(offline.actions.some((action) => action.channel === "email")).toBe(false);
    },
  ),
  scenario(
    "003 A3",
    "who can hardly read is called first, in the plainest words, with one amount",
    t.consumer({ customer: { readingLevel: "A2", usualChannel: "letter" }, invoices: [t.paid(3, 2), t.paid(2, 5), t.invoice("K-2", 6)] }),
    (plan) => {
      expect(firstOf(plan).channel).toBe("phone");
      expect(firstOf(plan).guide.level).toBe("A2");
      expect(firstOf(plan).requires).toEqual(expect.arrayContaining(["plain-language", "one-amount"]));
    },
  ),
  scenario(
    "003 A2 C10",
    "a can't-pay customer is helped while a won't-pay customer is asked what is in the way, and neither is attacked",
    t.consumer({ customer: { circumstances: [{ kind: "hardship" }] }, invoices: [t.paid(3, 2), t.paid(2, 5), t.invoice("K-3", 20)] }),
    (plan, story) => {
      expect(firstOf(plan).treatment).toBe("offer-help");
      const wont = story.plan(WONT_PAY);
      expect(reasonOf(wont, "will-not-pay")?.strength).toBe("likely");
      expect(firstOf(wont)).toMatchObject({ treatment: "ask-what-is-in-the-way", channel: "phone", tone: "concerned", pressure: 1 });
      expect(actionOf(wont, "propose-arrangement").pressure).toBe(3);
    },
  ),
  scenario(
    "004 C3 C7",
    "after two identical letters without an answer comes a voice, not the letter once more",
    t.told({
      invoices: [t.paid(3, 2), t.paid(2, 8), t.invoice("R-5", 15)],
      contacts: [
        t.contact("2026-11-12", "letter", "friendly-reminder", "sent", { template: "aanmaning-1" }),
        t.contact("2026-11-17", "letter", "friendly-reminder", "sent", { template: "aanmaning-1" }),
      ],
    }),
    (plan) => {
      expect(firstOf(plan).channel).toBe("phone");
      expect(plan.actions.map((action) => action.treatment)).not.toContain("friendly-reminder");
    },
  ),
  scenario(
    "004 C4",
    '"if this letter crossed your payment" is never needed, because the bank is looked at first',
    { ...IN_THE_SPAM, bank: { asOf: "2026-11-17", usualDelayDays: 1 } },
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "check-bank", pressure: 0 });
      expect(heldBackBy(plan, "ask-if-arrived")).toContain("bank-data-stale");
      expect(withheldOf(plan, "ask-if-arrived").length).toBeGreaterThan(0);
      expect(asks(plan)).toEqual([]);
    },
  ),
];

const WONT_PAY = t.told({
  people: [t.clerk(), t.buyer()],
  invoices: [t.paid(4, 20), t.paid(3, 25), t.invoice("W-1", 40)],
  promises: [
    { made: "2026-10-20", by: "2026-10-28", invoices: ["W-1"] },
    { made: "2026-11-02", by: "2026-11-09", invoices: ["W-1"] },
  ],
  contacts: [
    t.contact("2026-10-20T10:00:00+02:00", "phone", "ask-if-arrived", "reached-promised"),
    t.contact("2026-11-02T15:00:00+01:00", "phone", "reminder-call", "reached-promised"),
    t.contact("2026-11-16", "email", "remind-of-promise", "sent"),
  ],
});
