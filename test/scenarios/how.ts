/**
 * C. How: channel and tone. What each outcome of a contact changes (C8) is a table of its own.
 * @module
 */
import { expect } from "vitest";
import { TONES, VOICE_CHANNELS } from "../../src/vocabulary.js";
import { actionOf, asks, firstOf, heldBackBy, keys, reasonOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const LATE = [t.paid(4, 6), t.paid(3, 8), t.paid(2, 4), t.invoice("C", 14)];
const IN_TRANSIT = t.invoice("C", 14, { payments: [{ on: "2026-11-23", amount: "1250.00", state: "in-transit" }] });

export const HOW: readonly Scenario[] = [
  scenario("C1 003", "the telephone comes before writing, unless the customer said to prefer writing", t.told({ invoices: LATE }), (plan, story) => {
    expect(firstOf(plan).channel).toBe("phone");
    expect(firstOf(story.plan(t.told({ customer: { usualChannel: "email" }, invoices: LATE }))).channel).toBe("phone");
    expect(firstOf(story.plan(t.told({ customer: { preferredChannel: "email" }, invoices: LATE }))).channel).toBe("email");
    const visit = story.plan(
      t.told({ customer: { preferredChannel: "in-person" }, people: [t.clerk(), t.person("Bram", "director", ["in-person", "phone"])], invoices: LATE }),
    );
    expect(VOICE_CHANNELS).toContain(firstOf(visit).channel);
  }),
  scenario(
    "C2 001",
    "even in writing the first word about arrears has a named sender and no machine behind it",
    t.told({ customer: { preferredChannel: "email" }, invoices: LATE }),
    (plan) => {
      const first = firstOf(plan);
      expect(first).toMatchObject({ channel: "email", automatic: false });
      expect(first.requires).toContain("named-sender");
      expect(first.guide.opening.with).toMatchObject({ invoice: "C", owner: "Daan", to: "Petra" });
      expect(first.about).toEqual([{ invoice: "C", open: "1250.00", claims: "1250.00", currency: "EUR" }]);
      for (const action of plan.actions.filter((one) => one.channel)) expect(action.automatic).toBe(false);
    },
  ),
  scenario(
    "C3 004",
    "an e-mail that was not answered is not followed by an e-mail, nor a call by the same call under another name in writing",
    t.told({
      customer: { preferredChannel: "email" },
      invoices: LATE,
      contacts: [t.contact("2026-11-17", "email", "friendly-reminder", "sent", { to: "Petra" })],
    }),
    (plan) => {
      expect(firstOf(plan).channel).not.toBe("email");
      for (const action of plan.actions.filter((one) => one.asksForMoney)) {
        expect(action.channel, action.treatment).not.toBe("email");
        expect(action.treatment).not.toBe("friendly-reminder");
      }
    },
  ),
  scenario(
    "C4 004",
    "money that is on its way is waited for, and a bank file from before the due date proves nothing",
    t.told({ invoices: [...LATE.slice(0, 3), IN_TRANSIT] }),
    (plan, story) => {
      expect(firstOf(plan).treatment).toBe("wait");
      expect(asks(plan)).toEqual([]);
      const justDue = story.plan(t.told({ bank: { asOf: "2026-11-20", usualDelayDays: 2 }, invoices: [t.paid(3, 1), t.paid(2, 6), t.invoice("C", 4)] }));
      expect(firstOf(justDue)).toMatchObject({ treatment: "wait" });
      expect(heldBackBy(justDue, "ask-if-arrived")).toContain("bank-not-past-due-date");
      const cash = story.plan(t.told({ invoices: LATE, unappliedCash: [{ on: "2026-11-20", amount: { amount: "1250.00", currency: "EUR" } }] }));
      expect(firstOf(cash)).toMatchObject({ treatment: "allocate-cash", pressure: 0 });
      expect(asks(cash)).toEqual([]);
    },
  ),
  scenario(
    "C5 003",
    "tone goes from thankful to firm, accusing is not on the scale, and each guide says what to leave out",
    t.told({
      invoices: [...LATE.slice(0, 3), t.invoice("C", 40)],
      contacts: [
        t.contact("2026-11-04T10:00:00+01:00", "phone", "ask-for-date", "reached-refused"),
        t.contact("2026-11-12", "email", "propose-arrangement", "sent"),
      ],
    }),
    (plan) => {
      for (const action of plan.actions) expect(TONES).toContain(action.tone);
      const firm = actionOf(plan, "clear-request");
      expect(firm.tone).toBe("firm");
      expect(keys(firm.guide.avoid)).toEqual(expect.arrayContaining(["guide.avoid.guilt", "guide.avoid.consequences"]));
      expect(keys(firm.guide.offer)).toEqual(expect.arrayContaining(["guide.offer.own-date", "guide.offer.in-parts"]));
    },
  ),
  scenario(
    "C6 000",
    "the guide asks what is going on and what else we can do, in the customer's language, level and form of address",
    t.consumer({
      customer: { language: "nl", readingLevel: "B1", formOfAddress: "informal", since: "2015-01-01" },
      people: [t.self({ language: "en" })],
      invoices: [...t.PROMPT, t.invoice("C", 6)],
    }),
    (plan, story) => {
      expect(firstOf(plan).guide).toMatchObject({ language: "en", level: "B1", address: "informal" });
      expect(keys(firstOf(plan).guide.ask)).toEqual(expect.arrayContaining(["guide.ask.what-is-going-on", "guide.ask.anything-else"]));
      const untold = story.plan(t.consumer({ invoices: [...t.PROMPT, t.invoice("C", 6)] }));
      expect(firstOf(untold).guide).toMatchObject({ language: "nl", level: "B1", address: "formal" });
    },
  ),
  scenario(
    "C9 000",
    "what went wrong is put right before any question about money, and only then does the question come",
    t.told({ colleagues: [t.specialist(), t.won()], tickets: [{ id: "T", opened: "2026-11-10", severity: "high" }], invoices: LATE }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "mend-service", pressure: 1, asksForMoney: false, owner: { name: "Sanne" } });
      const mended = story.plan(
        t.told({
          colleagues: [t.specialist(), t.won()],
          tickets: [{ id: "T", opened: "2026-11-10", closed: "2026-11-12", severity: "normal" }],
          invoices: LATE,
        }),
      );
      expect(firstOf(mended).treatment).toBe("ask-if-arrived");
    },
  ),
  scenario(
    "C10 002",
    "help and paying in parts are offered early to who struggles, with free debt help named to a person and not to a company",
    t.consumer({ customer: { circumstances: [{ kind: "hardship", from: "2026-11-18" }] }, invoices: [...LATE.slice(0, 3), t.invoice("C", 2)] }),
    (plan, story) => {
      const first = firstOf(plan);
      expect(first).toMatchObject({ treatment: "offer-help", pressure: 1, asksForMoney: false, tone: "concerned" });
      expect(keys(first.guide.offer)).toContain("guide.offer.debt-help");
      expect(reasonOf(plan, "cannot-pay")?.strength).toBe("told");
      const company = story.plan(t.told({ customer: { circumstances: [{ kind: "hardship" }] }, invoices: LATE }));
      expect(keys(firstOf(company).guide.offer)).not.toContain("guide.offer.debt-help");
      const reminded = story.plan(
        t.consumer({
          customer: { circumstances: [{ kind: "hardship" }] },
          invoices: [...LATE.slice(0, 3), t.invoice("C", 20)],
          contacts: [t.contact("2026-11-10T10:00:00+01:00", "phone", "ask-if-arrived", "reached-hardship")],
        }),
      );
      expect(reminded.actions.map((action) => action.treatment)).toContain("propose-arrangement");
      expect(Math.max(...reminded.actions.map((action) => action.pressure))).toBeLessThanOrEqual(3);
    },
    "amicable:nl-consumer@1",
  ),
];
