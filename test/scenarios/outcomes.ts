/**
 * C8. What comes of a contact changes the next plan: one row for every outcome there is.
 * @module
 */
import { expect } from "vitest";
import type { StepOutcome } from "../../src/dossier/record/outcome.js";
import { type Channel, OUTCOMES, type Outcome } from "../../src/vocabulary.js";
import { asks, firstOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

interface Row {
  readonly outcome: Outcome;
  /** By which way the first question went. */
  readonly by: Channel;
  readonly details?: Omit<StepOutcome, "outcome">;
  /** Day of the next plan; the first question was on Monday the 23rd. */
  readonly day: string;
  readonly then: string;
  readonly next: { readonly treatment: string; readonly channel?: Channel; readonly to?: { readonly name: string }; readonly pressure?: number };
  /** Whether anybody may still be asked for money in that plan. */
  readonly asks: boolean;
}

const HALVES = [
  { due: "2026-12-01", amount: "625.00" },
  { due: "2027-01-04", amount: "625.00" },
];

const ROWS: readonly Row[] = [
  {
    outcome: "sent",
    by: "email",
    day: "2026-11-27",
    then: "silence after a mail is followed by a voice",
    next: { treatment: "reminder-call", channel: "phone" },
    asks: true,
  },
  {
    outcome: "delivery-unknown",
    by: "email",
    day: "2026-11-24",
    then: "a colleague finds out whether it went out",
    next: { treatment: "put-to-person" },
    asks: false,
  },
  {
    outcome: "bounced",
    by: "email",
    day: "2026-11-27",
    then: "it counts for nothing: the first question is asked by another way",
    next: { treatment: "ask-if-arrived", channel: "phone", pressure: 2 },
    asks: true,
  },
  {
    outcome: "returned",
    by: "letter",
    day: "2026-11-27",
    then: "it counts for nothing: the first question is asked by another way",
    next: { treatment: "ask-if-arrived", channel: "phone", pressure: 2 },
    asks: true,
  },
  {
    outcome: "delivery-refused",
    by: "letter",
    day: "2026-11-27",
    then: "it arrived, and we ask by voice",
    next: { treatment: "reminder-call", channel: "phone" },
    asks: true,
  },
  {
    outcome: "no-answer",
    by: "phone",
    day: "2026-11-27",
    then: "another way is tried, no harder",
    next: { treatment: "friendly-reminder", channel: "email", pressure: 2 },
    asks: true,
  },
  {
    outcome: "voicemail",
    by: "phone",
    day: "2026-11-27",
    then: "another way is tried, no harder",
    next: { treatment: "friendly-reminder", channel: "email", pressure: 2 },
    asks: true,
  },
  { outcome: "wrong-person", by: "phone", day: "2026-11-24", then: "the right person is found first", next: { treatment: "find-right-contact" }, asks: false },
  { outcome: "left-company", by: "phone", day: "2026-11-24", then: "the right person is found first", next: { treatment: "find-right-contact" }, asks: false },
  { outcome: "reached", by: "phone", day: "2026-11-27", then: "we ask which day suits", next: { treatment: "ask-for-date", pressure: 3 }, asks: true },
  {
    outcome: "reached-promised",
    by: "phone",
    details: { promisedBy: "2026-11-30" },
    day: "2026-11-24",
    then: "the promise is confirmed and trusted",
    next: { treatment: "confirm-agreement", to: { name: "Petra" } },
    asks: false,
  },
  {
    outcome: "reached-arranged",
    by: "phone",
    details: { arrangement: { instalments: HALVES } },
    day: "2026-11-24",
    then: "the arrangement is confirmed and left in peace",
    next: { treatment: "confirm-agreement", to: { name: "Petra" } },
    asks: false,
  },
  {
    outcome: "reached-disputed",
    by: "phone",
    details: { dispute: { ground: "price" } },
    day: "2026-11-24",
    then: "the dispute is answered, to who raised it",
    next: { treatment: "answer-dispute", to: { name: "Petra" } },
    asks: false,
  },
  {
    outcome: "reached-refused",
    by: "phone",
    day: "2026-11-27",
    then: "somebody asks what is in the way, and nobody asks for a date",
    next: { treatment: "ask-what-is-in-the-way", pressure: 1 },
    asks: false,
  },
  {
    outcome: "reached-hardship",
    by: "phone",
    details: { circumstance: { kind: "hardship" } },
    day: "2026-11-24",
    then: "help is offered",
    next: { treatment: "offer-help", to: { name: "Petra" } },
    asks: false,
  },
  { outcome: "reached-unhappy", by: "phone", day: "2026-11-24", then: "the service is put right", next: { treatment: "mend-service" }, asks: false },
  {
    outcome: "asked-for-copy",
    by: "phone",
    day: "2026-11-23",
    then: "the copy goes to who asked for it, the same day",
    next: { treatment: "send-copy", to: { name: "Petra" } },
    asks: false,
  },
  { outcome: "says-paid", by: "phone", day: "2026-11-24", then: "we look in the bank", next: { treatment: "check-bank", pressure: 0 }, asks: false },
  {
    outcome: "says-not-received",
    by: "phone",
    day: "2026-11-23",
    then: "the invoice is sent again, the same day",
    next: { treatment: "send-copy", to: { name: "Petra" } },
    asks: false,
  },
  { outcome: "replied", by: "email", day: "2026-11-25", then: "who answered is not asked again at once", next: { treatment: "wait" }, asks: false },
  {
    outcome: "opted-out",
    by: "email",
    day: "2026-11-27",
    then: "that way is closed, and another taken",
    next: { treatment: "ask-for-date", channel: "phone" },
    asks: true,
  },
  {
    outcome: "represented",
    by: "phone",
    day: "2026-11-24",
    then: "we find out who speaks for the customer, and leave the customer alone",
    next: { treatment: "find-right-contact" },
    asks: false,
  },
];

function asked(by: Channel): t.Told {
  return t.told({
    customer: { addressProven: true, preferredChannel: by, since: "2024-01-01" },
    people: [t.clerk(), t.buyer()],
    colleagues: [t.won(), t.credit(), t.decider()],
    invoices: [t.paid(4, 6), t.paid(3, 8), t.paid(2, 4), t.invoice("O", 14)],
  });
}

const OLD_BANK: t.Told = { ...asked("phone"), bank: { asOf: "2026-11-17" } };

export const AFTERWARDS: readonly Scenario[] = [
  ...ROWS.map((row) =>
    scenario(`C8 ${row.outcome}`, `after "${row.outcome}" ${row.then}`, asked(row.by), (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-if-arrived", channel: row.by });
      const next = story.after({ outcome: row.outcome, ...row.details }, row.day);
      expect(firstOf(next)).toMatchObject(row.next);
      expect(asks(next).length > 0, `asking: ${asks(next).join(", ")}`).toBe(row.asks);
      if (row.outcome === "opted-out") expect(next.actions.every((action) => action.channel !== row.by || action.to?.name !== "Petra")).toBe(true);
    }),
  ),
  scenario("C8 done", 'after "done" the same inside work is not proposed again', OLD_BANK, (plan, story) => {
    expect(firstOf(plan).treatment).toBe("check-bank");
    const next = story.afterStep(OLD_BANK, firstOf, { outcome: "done" }, "2026-11-24");
    expect(next.actions.map((action) => action.treatment)).not.toContain("check-bank");
  }),
  scenario("C8", "every outcome there is has its row", asked("phone"), () => {
    expect([...ROWS.map(({ outcome }) => outcome), "done"].sort()).toEqual([...OUTCOMES].sort());
  }),
  scenario("C8 C10", "a promise that slipped is asked after kindly, and a second one is not taken for ill will in a person", asked("phone"), (_plan, story) => {
    const slipped = story.after({ outcome: "reached-promised", promisedBy: "2026-11-30" }, "2026-12-07");
    expect(firstOf(slipped)).toMatchObject({ treatment: "remind-of-promise", tone: "helpful", pressure: 2 });
    const person = t.consumer({
      invoices: [t.paid(4, 6), t.paid(3, 8), t.invoice("O", 30)],
      promises: [
        { made: "2026-10-27", by: "2026-11-02", invoices: ["O"] },
        { made: "2026-11-06", by: "2026-11-12", invoices: ["O"] },
      ],
    });
    expect(story.plan(person).reasons.map(({ reason }) => reason)).not.toContain("will-not-pay");
  }),
  scenario(
    "C8 E2",
    "after a broken promise a reminder that nobody answers is followed by the question which day suits, and a no by the question what is in the way",
    asked("phone"),
    (_plan, story) => {
      const broken = (...contacts: readonly t.ToldContact[]): t.Told =>
        t.told({
          invoices: [t.paid(4, 6), t.paid(3, 8), t.invoice("O", 30)],
          promises: [{ made: "2026-11-02", by: "2026-11-09", invoices: ["O"] }],
          contacts: [t.contact("2026-11-02T10:00:00+01:00", "phone", "ask-if-arrived", "reached-promised"), ...contacts],
        });
      expect(firstOf(story.plan(broken())).treatment).toBe("remind-of-promise");
      const silent = story.plan(broken(t.contact("2026-11-16T11:00:00+01:00", "phone", "remind-of-promise", "no-answer")));
      expect(firstOf(silent)).toMatchObject({ treatment: "ask-for-date", pressure: 3 });
      const refused = story.plan(broken(t.contact("2026-11-16T11:00:00+01:00", "phone", "remind-of-promise", "reached-refused")));
      expect(firstOf(refused)).toMatchObject({ treatment: "ask-what-is-in-the-way", pressure: 1 });
    },
  ),
  scenario("C8 E7", "a promise kept is thanked for, and nothing is confirmed or asked any more", asked("phone"), (_plan, story) => {
    const kept = t.told({
      invoices: [t.paid(4, 6), t.paid(3, 8), t.invoice("O", 14, { payments: [{ on: "2026-11-20", amount: "1250.00" }] })],
      contacts: [t.contact("2026-11-16T10:00:00+01:00", "phone", "ask-if-arrived", "reached-promised")],
      promises: [{ made: "2026-11-16", by: "2026-11-20", invoices: ["O"] }],
    });
    expect(story.plan(kept).actions.map((action) => action.treatment)).toEqual(["thank", "wait"]);
  }),
];
