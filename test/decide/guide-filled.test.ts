// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** What a colleague can say at once: the names and days for the opening, in the customer's own language, level and form of address. */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/decide/plan.js";
import * as t from "../scenarios/told.js";
import { planOf, SLOW } from "./moment-told.js";

type Parts = NonNullable<Parameters<typeof t.told>[0]>;
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };
const late = (more: Parts = {}) => t.told({ ...LATE, ...more });
const guideOf = (told: t.Told): Plan["actions"][number]["guide"] => planOf(told).actions[0].guide;
const D = { date: "2026-11-23", owner: "Daan", to: "Petra", invoice: "D", due: "2026-11-09" };

describe("the opening", () => {
  it.each<[string, t.Told, object]>([
    ["names who calls, whom, and the invoice with its due date", late(), D],
    ["names the customer where nobody told who works there", t.notTold(late(), "people"), { ...D, to: "De Linde" }],
    ["leaves the name of the colleague open where nobody told who we are", t.notTold(late(), "colleagues"), { ...D, owner: undefined }],
    [
      "knows that a part was paid",
      late({ invoices: [...SLOW, t.invoice("D", 14, { payments: [{ on: "2026-11-10", amount: "250.00" }] })] }),
      { ...D, part: 1 },
    ],
    [
      "knows what was agreed last, and about how much",
      late({
        promises: [
          { made: "2026-11-01", by: "2026-11-13", invoices: ["D"], amount: { amount: "1250.00", currency: "EUR" } },
          { made: "2026-10-20", by: "2026-11-01" },
        ],
      }),
      { ...D, agreedDay: "2026-11-13", agreedAmount: "EUR 1250.00" },
    ],
    [
      "knows what was agreed last, whatever day that was for",
      late({
        promises: [
          { made: "2026-11-02", by: "2026-11-10", invoices: ["D"], amount: { amount: "99.00", currency: "EUR" } },
          { made: "2026-10-20", by: "2026-11-13", invoices: ["D"] },
        ],
      }),
      { ...D, agreedDay: "2026-11-10", agreedAmount: "EUR 99.00" },
    ],
    [
      "knows which part did not come, the first of several",
      late({
        arrangements: [
          { agreed: "2026-09-15", invoices: ["D"], instalments: [{ due: "2026-10-12", amount: { amount: "10.00", currency: "EUR" } }] },
          {
            agreed: "2026-09-01",
            invoices: ["D"],
            instalments: [
              { due: "2026-10-01", amount: { amount: "10.00", currency: "EUR" }, paid: { amount: "10.00", currency: "EUR" } },
              { due: "2026-10-20", amount: { amount: "10.00", currency: "EUR" } },
              { due: "2027-01-20", amount: { amount: "10.00", currency: "EUR" } },
            ],
          },
        ],
      }),
      { ...D, instalmentDay: "2026-10-12" },
    ],
    [
      "names no amount where none was agreed",
      late({ promises: [{ made: "2026-11-01", by: "2026-11-13", invoices: ["D"] }] }),
      { ...D, agreedDay: "2026-11-13", agreedAmount: undefined },
    ],
  ])("%s", (_what, told, gaps) => expect({ ...guideOf(told).opening.with }).toEqual(gaps));
});

describe("what is asked and offered", () => {
  const asked = (told: t.Told) => {
    const { ask, offer, avoid } = guideOf(told);
    return { ask: ask.map(({ key }) => key), offer: offer.map(({ key }) => key), avoid: avoid.map(({ key }) => key) };
  };
  const reasons = (reason: string) => ({
    [reason]: { when: { all: [{ fact: "somethingLate", operator: "equal", value: true }] }, then: { reason, strength: "told" } },
  });
  const rules = { ask: { when: { all: [{ fact: "somethingLate", operator: "equal", value: true }] }, then: { treatment: "friendly-reminder" } } };
  const under = (told: t.Told, reason: string) => {
    const [action] = planOf(told, { policy: { schemaVersion: 1, name: "ours", reasons: reasons(reason), rules } }).actions;
    return [action.guide.ask.map(({ key }) => key), action.guide.offer.map(({ key }) => key)];
  };
  const proven = late({ invoices: [...SLOW, t.invoice("D", 14, { delivery: { state: "confirmed", on: "2026-10-12" } })] });

  it("fits the likeliest reason", () => {
    expect(under(late(), "dispute")).toEqual([
      ["ask.dispute", "guide.ask.arrived", "guide.ask.anything-else"],
      ["guide.offer.look-into-it", "guide.offer.new-copy", "guide.offer.own-date"],
    ]);
  });

  it("leaves out whether the invoice arrived, and a new copy, where it is known to be there", () => {
    expect(under(proven, "dispute")).toEqual([
      ["ask.dispute", "guide.ask.anything-else"],
      ["guide.offer.look-into-it", "guide.offer.own-date"],
    ]);
  });

  it("and what to leave out are each a line of their own", () => {
    const { ask, offer, avoid } = asked(late());
    for (const keys of [ask, offer, avoid]) expect(keys.length).toBeGreaterThan(0);
    expect(ask[0]).toMatch(/^ask\./);
    expect(avoid).toEqual(["guide.avoid.earlier-letters", "guide.avoid.guilt", "guide.avoid.pressure", "guide.avoid.consequences"]);
  });
});

describe("what nobody told", () => {
  it("is not mentioned at all", () => {
    const gaps = Object.keys(guideOf(t.notTold(late({ customer: { name: undefined } }), "people", "colleagues")).opening.with);
    expect(gaps.sort()).toEqual(["date", "due", "invoice"]);
  });
});

describe("how it is said", () => {
  it.each<[string, t.Told, readonly [language: string, level: string, address: string]]>([
    ["a business: formally, in the customer's language", late(), ["nl", "standard", "formal"]],
    ["a person: in plain words", t.consumer(LATE), ["nl", "B1", "formal"]],
    [
      "a person who reads simple words and is called by the first name",
      t.consumer({ ...LATE, customer: { readingLevel: "A2", formOfAddress: "informal" } }),
      ["nl", "A2", "informal"],
    ],
    ["a person who reads anything", t.consumer({ ...LATE, customer: { readingLevel: "standard" } }), ["nl", "standard", "formal"]],
    ["a business that asked for plain words", late({ customer: { readingLevel: "B1" } }), ["nl", "B1", "formal"]],
    [
      "somebody who speaks English in a Dutch company",
      late({ people: [t.person("Petra", "accounts-payable", ["phone"], { language: "en" })] }),
      ["en", "standard", "formal"],
    ],
    ["nobody knows in which language", late({ customer: { language: undefined } }), ["und", "standard", "formal"]],
  ])("%s", (_who, told, manner) => {
    const { language, level, address } = guideOf(told);
    expect([language, level, address]).toEqual(manner);
  });
});
