/** How often anybody is spoken to, and when there is rest. */
import { describe } from "vitest";
import type { Episode } from "../../../src/facts/episodes.js";
import { dayOf, episode, F1, F2, person, recipient, says, TODAY } from "./verdict.js";

const INSIDE = { treatment: { where: "inside" as const } };
const REPLY = { treatment: { reply: true } };
/** So many contacts, six days ago. */
const had = (contacts: number) => ({ to: recipient(person(), { recentDays: Array.from({ length: contacts }, () => dayOf("2026-11-17")) }) });
const tried = (...outcomes: readonly string[]) =>
  ({ attempts: outcomes.map((outcome) => ({ treatment: "ask-for-date", outcome })) }) as unknown as Partial<Episode>;
const about = (first: Partial<Episode>, second: Partial<Episode> = {}) => ({ episodes: [episode(F1, first), episode(F2, second)] });

describe("not too often", () => {
  says("contact-cap", [
    ["one contact this week leaves room", { contactsLast7Days: 9 }, had(1), "go"],
    ["two are enough", { contactsLast7Days: 0 }, had(2), "stop contact-cap (count 2) until 2026-11-24"],
    [
      "there is room again when the first of two is a week old",
      {},
      { to: recipient(person(), { recentDays: [dayOf("2026-11-18"), dayOf("2026-11-21")] }), pressure: 2 },
      "stop contact-cap (count 2) until 2026-11-25",
    ],
    ["what the customer just told us is answered this week too", { contactsLast7Days: 9 }, { answers: true, pressure: 1, ...had(9) }, "go"],
    ["an answer that presses is a contact like any other", {}, { answers: true, pressure: 2, ...had(2) }, "stop contact-cap (count 2) until 2026-11-24"],
    ["where nobody is known all count", { contactsLast7Days: 2 }, { to: undefined }, "stop contact-cap (count 2) until 2026-11-24"],
    ["where nobody is known and none were made there is room", { contactsLast7Days: 0 }, { to: undefined }, "go"],
    ["what is not known allows no more than a reminder", {}, { pressure: 2, ...had(0) }, "go"],
    ["what is not known allows a reminder to nobody in particular", {}, { pressure: 2, to: undefined }, "go"],
    ["what is not known allows no request", {}, had(0), "stop unknown-fact (fact contactsLast7Days, guardrail contact-cap)"],
    ["an answer is always due", { contactsLast7Days: 9 }, { ...REPLY, ...had(9) }, "go"],
    ["work inside bothers nobody", { contactsLast7Days: 9 }, { ...INSIDE, ...had(9) }, "go"],
  ]);
  says("rest-between-contacts", [
    ["not twice on the customer's day", { daysSinceLastContact: 0 }, { asksForMoney: false }, "stop rest-between-contacts (days 1) until 2026-11-24"],
    ["not twice on the clerk's day", {}, { to: recipient(person(), { lastContactOn: TODAY }) }, "stop rest-between-contacts (days 1) until 2026-11-24"],
    ["a day after is another day", { daysSinceLastContact: 1 }, { to: recipient(person(), { lastContactOn: dayOf("2026-11-22") }) }, "go"],
    ["two requests have a day between them", { daysSinceMoneyContact: 1 }, {}, "stop rest-between-contacts (days 1) until 2026-11-24"],
    ["a request of today, elsewhere, gives two days", { daysSinceMoneyContact: 0 }, {}, "stop rest-between-contacts (days 2) until 2026-11-25"],
    ["after two days one may ask again", { daysSinceMoneyContact: 2 }, {}, "go"],
    ["care need not wait for a request", { daysSinceMoneyContact: 1 }, { asksForMoney: false }, "go"],
    ["who was never asked may be", {}, { to: undefined }, "go"],
    ["an answer is given on the same day", { daysSinceLastContact: 0 }, REPLY, "go"],
    ["work inside is done on the same day", { daysSinceLastContact: 0 }, INSIDE, "go"],
  ]);
  says("quiet-after-reply", [
    ["who answered today has three days", { daysSinceReply: 0 }, {}, "stop quiet-after-reply (days 3) until 2026-11-26"],
    ["who paid two days ago has one more", { daysSinceLastPayment: 2, daysSinceReply: 40 }, {}, "stop quiet-after-reply (days 1) until 2026-11-24"],
    ["after three days one may ask", { daysSinceReply: 3, daysSinceLastPayment: 3 }, {}, "go"],
    ["who never answered may be asked", {}, {}, "go"],
    ["a reminder waits too", { daysSinceReply: 0 }, { pressure: 2 }, "stop quiet-after-reply (days 3) until 2026-11-26"],
    ["who had our no yesterday has two more", { daysSinceDisputeAnswer: 1 }, {}, "stop quiet-after-reply (days 2) until 2026-11-25"],
    ["thanks need not wait", { daysSinceReply: 0 }, { pressure: 1 }, "go"],
    ["work inside need not wait", { daysSinceReply: 0 }, { ...INSIDE }, "go"],
  ]);
  says("answer-first", [
    ["who asked for a copy has it first", { answerOwedUntil: "2026-11-24" }, { pressure: 2 }, "stop answer-first until 2026-11-24"],
    ["on that day one may ask", { answerOwedUntil: "2026-11-23" }, { pressure: 2 }, "go"],
    ["whom we owe nothing may be asked", {}, { pressure: 2 }, "go"],
    ["an arrangement is an answer to a hard story", { answerOwedUntil: "2026-12-04" }, { pressure: 3, treatment: { purpose: "agreement" } }, "go"],
    ["a talk about the term asks for no money", { answerOwedUntil: "2026-12-04" }, { pressure: 2, asksForMoney: false }, "go"],
    ["care need not wait", { answerOwedUntil: "2026-12-04" }, { pressure: 1 }, "go"],
    ["work inside need not wait", { answerOwedUntil: "2026-12-04" }, { ...INSIDE }, "go"],
  ]);
  says("not-the-same-again", [
    ["something new may be said", {}, {}, "go"],
    ["the same letter is not sent again", {}, { repeats: "treatment" }, "stop not-the-same-again (channel phone)"],
    ["the same unanswered way is not taken again", {}, { repeats: "way" }, "stop not-the-same-again (channel phone)"],
    ["no way at all is named as such", {}, { repeats: "way", channel: undefined }, "stop not-the-same-again (channel )"],
    ["what was talked about once may be again", {}, about(tried("reached")), "go"],
    ["talking and writing make twice", {}, about(tried("reached", "replied"), tried("reached", "reached")), "stop not-the-same-again (channel phone)"],
    [
      "a day that was named twice, and slipped, makes twice",
      {},
      about(tried("reached-promised", "reached-promised"), tried("reached-promised", "reached-promised")),
      "stop not-the-same-again (channel phone)",
    ],
    ["what was turned down once is enough", {}, about(tried("reached-refused"), tried("reached-refused")), "stop not-the-same-again (channel phone)"],
    ["silence is not talking", {}, about(tried("no-answer", "no-answer", "sent")), "go"],
    ["the other invoice may still be talked about", {}, about(tried("reached-refused")), "go about F2 (1) because not-the-same-again"],
    ["another treatment was another talk", {}, { ...about(tried("reached-refused"), tried("reached-refused")), treatment: { id: "offer-help" } }, "go"],
    ["an answer may be given twice", {}, { repeats: "treatment", ...REPLY }, "go"],
  ]);
  says("delivery-unknown", [
    ["nobody writes before it is known whether the last went out", { deliveryUnknown: true }, {}, "stop delivery-unknown"],
    ["it went out", { deliveryUnknown: false }, {}, "go"],
    ["a reminder may do without knowing", {}, { pressure: 2 }, "go"],
    ["more may not", {}, {}, "stop unknown-fact (fact deliveryUnknown, guardrail delivery-unknown)"],
    ["an answer may", { deliveryUnknown: true }, REPLY, "go"],
  ]);
  says("done-recently", [
    ["what was done yesterday is done", {}, { ...INSIDE, doneDaysAgo: 1 }, "stop done-recently until 2026-11-29"],
    ["after a week it may be again", {}, { ...INSIDE, doneDaysAgo: 7 }, "go"],
    ["some work has its own time", {}, { treatment: { where: "inside", notAgainDays: 30 }, doneDaysAgo: 7 }, "stop done-recently until 2026-12-16"],
    ["waiting may always be done again", {}, { treatment: { where: "inside", id: "wait" }, doneDaysAgo: 1 }, "go"],
    ["what was never done may be", {}, INSIDE, "go"],
    ["a call is not work inside", {}, { doneDaysAgo: 1 }, "go"],
  ]);
  says("paused", [
    ["a rest without an end is a rest", { paused: true }, {}, "stop paused"],
    ["a rest ends after its last day", { paused: true, pausedUntil: "2026-12-10" }, {}, "stop paused until 2026-12-11"],
    ["a rest that is over is over", { paused: false, pausedUntil: "2026-11-10" }, {}, "go"],
    ["an answer breaks no rest", { paused: true }, REPLY, "go"],
    ["work inside breaks no rest", { paused: true }, INSIDE, "go"],
    ["whether there is one has to be known", {}, {}, "stop unknown-fact (fact paused, guardrail paused)"],
  ]);
  says("contact-window", [
    ["a place has hours", { placeKnown: true }, {}, "go"],
    ["no place, no hours", { placeKnown: false }, {}, "stop contact-window"],
    ["work inside has ours", { placeKnown: false }, INSIDE, "go"],
    ["not knowing is no place", {}, {}, "stop unknown-fact (fact placeKnown, guardrail contact-window)"],
  ]);
});
