/**
 * Who can be reached, on which line, by whom; and that what the customer tells us is answered at once.
 * @module
 */
import { expect } from "vitest";
import { message } from "../../src/vocabulary.js";
import { actionOf, asks, firstOf, heldBackBy, type Scenario, scenario, withheldOf } from "./scenario.js";
import * as t from "./told.js";

const LATE = [t.invoice("B", 12)];
const shared = (role: t.ToldPerson["role"], channel: "phone" | "email"): t.ToldPerson => ({
  id: "Fatma",
  name: "Fatma",
  role,
  channels: [{ channel, state: "ok", shared: true }],
});
const survey = t.contact("2026-11-20", "email", "survey", "sent", { purpose: "survey", to: "Mevrouw Vermeer", about: [] });
const CONSUMER = "amicable:nl-consumer@1";
/** As much contact as a consumer gets in a week. */
const HAD_A_SURVEY = { invoices: LATE, contacts: [survey] };
const son = t.person("Ali", "other", ["phone"]);
const talkedTo = (to: string, outcome: t.ToldContact["outcome"]) => [t.contact("2026-11-19", "phone", "ask-if-arrived", outcome, { to, pressure: 2 })];

export const REACHABLE: readonly Scenario[] = [
  scenario(
    "C1 A8",
    "on a household's telephone the colleague asks for the customer and tells nobody else",
    t.consumer({ people: [shared("self", "phone")], invoices: LATE }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-if-arrived", channel: "phone", to: { name: "Fatma" } });
      expect(firstOf(plan).requires).toContain("ask-for-person");
    },
  ),
  scenario(
    "C1 D3",
    "a sole trader with nothing but info@ is asked to call, with not a word about what is open",
    t.consumer({ customer: { kind: "sole-trader" }, people: [shared("self", "email")], invoices: LATE }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-to-call", channel: "email", pressure: 1, asksForMoney: false });
      expect(withheldOf(plan, "ask-if-arrived").map(({ because }) => because)).toEqual([message("guardrail.shared-way", { channel: "email" })]);
      expect(actionOf(plan, "verify-contact-details").score.tier).toBe("fallback");
      // A company's mailbox is where it works.
      const firm = story.plan(t.told({ people: [shared("director", "email")], invoices: LATE }));
      expect(firstOf(firm)).toMatchObject({ treatment: "ask-if-arrived", channel: "email" });
    },
  ),
  scenario("A8 B1", "where nobody is known, the colleague who won the customer finds out who is there", t.told({ people: [], invoices: LATE }), (plan) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "find-right-contact", owner: { name: "Daan" } });
    expect(firstOf(plan).because.map(({ rule }) => rule)).toEqual(["find-somebody"]);
  }),
  scenario(
    "A8 D3",
    "of somebody whose number was never noted nobody says that they left: a number is looked for",
    t.told({ people: [t.clerk({ channels: [] })], invoices: LATE }),
    (plan) => {
      expect(firstOf(plan).treatment).toBe("verify-contact-details");
      expect(firstOf(plan).because.map(({ rule }) => rule)).toEqual(["find-a-way"]);
      expect(plan.reasons.map(({ reason }) => reason)).not.toContain("wrong-contact");
    },
  ),
  scenario(
    "B4",
    "a colleague who asks to wait is named with the reason, and calls to hear how things are without a word about money",
    t.told({
      customer: { since: "2010-01-01" },
      colleagues: [t.won({ veto: { on: "2026-11-20", until: "2026-11-27", reason: "The contract is being renewed" } }), t.credit()],
      invoices: [...t.PROMPT, ...LATE],
    }),
    (plan) => {
      const gaps = { until: "2026-11-27", colleague: "Daan", reason: "The contract is being renewed" };
      expect(withheldOf(plan, "ask-if-arrived").map(({ because }) => because)).toContainEqual(message("guardrail.colleague-veto", gaps));
      expect(actionOf(plan, "check-in-call").requires).toContain("no-money-talk");
    },
  ),
  scenario(
    "D5 A5 C8",
    "a low score after our survey is answered the next working day, also by who had enough contact; after the answer there is rest",
    t.consumer({ ...HAD_A_SURVEY, nps: [{ on: "2026-11-20", score: 1 }] }),
    (plan, story) => {
      expect(firstOf(plan).treatment).toBe("satisfaction-call");
      expect(firstOf(plan).timing.from.slice(0, 10)).toBe("2026-11-23");
      expect(heldBackBy(plan, "ask-if-arrived")).toContain("contact-cap");
      // Both contacts are of this week: room comes when the survey is a week old, and then the call still counts.
      const tried = story.after({ outcome: "no-answer" }, "2026-11-24");
      expect(tried.actions.map(({ channel }) => channel).filter(Boolean)).toEqual([]);
      expect(withheldOf(tried, "satisfaction-call").map(({ lookAgain }) => lookAgain)).toContain("2026-11-30");
    },
    CONSUMER,
  ),
  scenario(
    "D3 C10",
    "who told us yesterday of money trouble is helped today, whatever contact there was this week",
    t.consumer({ invoices: LATE, contacts: [t.contact("2026-11-22", "phone", "ask-if-arrived", "reached-hardship", { to: "Mevrouw Vermeer", pressure: 2 })] }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "offer-help", asksForMoney: false });
      expect(firstOf(plan).timing.from.slice(0, 10)).toBe("2026-11-23");
    },
    CONSUMER,
  ),
  scenario(
    "P10 B7",
    "care that answers nothing new waits like everything else",
    t.consumer({ ...HAD_A_SURVEY, nps: [{ on: "2026-11-12", score: 1 }] }),
    (plan) => {
      expect(heldBackBy(plan, "satisfaction-call")).toContain("contact-cap");
      expect(withheldOf(plan, "satisfaction-call").map(({ lookAgain }) => lookAgain)).toEqual(["2026-11-27"]);
    },
    CONSUMER,
  ),
  scenario(
    "A8",
    "what a son said on the telephone was not heard by his mother, nor promised or refused by her",
    t.consumer({ people: [t.self(), son], invoices: LATE, contacts: talkedTo("Ali", "reached") }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-if-arrived", pressure: 2, to: { name: "Mevrouw Vermeer" } });
      const heard = story.plan(t.consumer({ people: [t.self(), son], invoices: LATE, contacts: talkedTo("Mevrouw Vermeer", "reached") }));
      expect(firstOf(heard).treatment).not.toBe("ask-if-arrived");
      const refused = story.plan(t.consumer({ people: [t.self(), son], invoices: LATE, contacts: talkedTo("Ali", "reached-refused") }));
      expect(refused.reasons.map(({ reason }) => reason)).not.toContain("will-not-pay");
      const promises = [{ made: "2026-11-19", by: "2026-11-27" }];
      const promised = story.plan(t.consumer({ people: [t.self(), son], invoices: LATE, promises, contacts: talkedTo("Ali", "reached-promised") }));
      expect(promised.actions.map(({ treatment }) => treatment)).not.toContain("confirm-agreement");
      expect(asks(promised)).toEqual([]);
    },
  ),
  scenario(
    "B1 B4",
    "where nobody speaks the customer's language, who won the customer keeps the contact and writes, and the plan says that a translation is needed",
    t.told({ customer: { language: "fr" }, invoices: LATE }),
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({
        channel: "email",
        owner: { name: "Daan", because: { key: "owner.no-shared-language", with: { language: "fr" } } },
      });
      const onlyVoice = story.plan(
        t.told({ customer: { language: "fr" }, people: [t.clerk({ channels: [{ channel: "phone", state: "ok" }] })], invoices: LATE }),
      );
      expect(firstOf(onlyVoice)).toMatchObject({ channel: "phone", owner: { name: "Daan" } });
      const asked = story.plan(t.told({ customer: { language: "fr", preferredChannel: "phone" }, invoices: LATE }));
      expect(firstOf(asked).channel).toBe("phone");
      const away = { absences: [{ from: "2026-11-20", until: "2026-12-20" }] };
      const other = story.plan(t.told({ customer: { language: "fr" }, colleagues: [t.won(away), t.serves()], invoices: LATE }));
      expect(firstOf(other).owner).toMatchObject({ name: "Fatima", because: { key: "owner.no-shared-language" } });
    },
  ),
];
