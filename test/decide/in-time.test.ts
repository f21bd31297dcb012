/** By when an answer is due, counted from the right news; and which deadline a request has to be before. */
import { describe, expect, it } from "vitest";
import { formatInstant } from "../../src/calendar/instant.js";
import { answerOf } from "../../src/decide/moment/response-time.js";
import { benchOf } from "../../src/testing/index.js";
import { type Change, lateDossier } from "../presets/late-case.js";

const bench = benchOf();
function answerDue(id: string, change: Change) {
  const dossier = lateDossier(change);
  const treatment = bench.treatments.get(id);
  if (!treatment) throw new Error(`There is no ${id}.`);
  const [from] = bench.cases(dossier);
  const answer = answerOf(from, treatment);
  return answer && { by: formatInstant(answer.by), isNews: answer.isNews, since: answer.wasDue && formatInstant(answer.wasDue) };
}
const said = (on: string, outcome: string) => ({ on, channel: "phone", purpose: "payment", outcome, to: "k1", direction: "in" });
const both = <T>(one: T, other: T) => [
  [one, other],
  [other, one],
];

describe("an answer is due in hours of the office", () => {
  it("since the last low score, whatever the order they are told in", () => {
    for (const nps of both({ on: "2026-11-20", score: 2 }, { on: "2026-11-05", score: 3 })) {
      expect(answerDue("satisfaction-call", (told) => Object.assign(told, { nps }))).toEqual({ by: "2026-11-23T16:30+01:00", isNews: true, since: undefined });
    }
  });

  it("since the oldest dispute that waits, and not since one that was answered", () => {
    const [first, second] = [
      { id: "D-1", raised: "2026-11-20" },
      { id: "D-2", raised: "2026-11-22" },
    ];
    const answered = { id: "D-0", raised: "2026-11-13", answered: "2026-11-16" };
    for (const disputes of both(first, second)) {
      const due = answerDue("answer-dispute", (told) => {
        told.invoices[0].disputes = [answered, ...disputes];
      });
      expect(due).toEqual(answerDue("answer-dispute", (told) => Object.assign(told.invoices[0], { disputes: [first] })));
      expect(due).not.toEqual(answerDue("answer-dispute", (told) => Object.assign(told.invoices[0], { disputes: [answered] })));
    }
  });

  it("since the customer last said to be unhappy, and otherwise since the ticket that waits longest", () => {
    const tickets = [
      { id: "T-1", opened: "2026-11-19", severity: "high" },
      { id: "T-2", opened: "2026-11-20", severity: "high" },
      { id: "T-0", opened: "2026-11-02", closed: "2026-11-03", severity: "high" },
    ];
    const since = (change: Change) => answerDue("mend-service", change);
    const ofTickets = since((told) => Object.assign(told, { tickets }));
    expect(ofTickets).toEqual(since((told) => Object.assign(told, { tickets: tickets.slice(0, 1) })));
    const unhappy = said("2026-11-23T08:45:00+01:00", "reached-unhappy");
    expect(since((told) => Object.assign(told, { tickets, contacts: [unhappy] }))).toEqual(since((told) => Object.assign(told, { contacts: [unhappy] })));
    expect(since((told) => Object.assign(told, { contacts: [unhappy] }))).not.toEqual(ofTickets);
  });

  it("since a copy was last asked for, or was said not to have come, and not since anything else was said", () => {
    const later = said("2026-11-23T08:50:00+01:00", "reached");
    const due = (...contacts: readonly object[]) => answerDue("send-copy", (told) => Object.assign(told, { contacts }));
    const copy = due(said("2026-11-20T16:30:00+01:00", "asked-for-copy"));
    expect(copy).toEqual({ by: "2026-11-23T15:30+01:00", isNews: true, since: undefined });
    expect(due(said("2026-11-20T16:30:00+01:00", "says-not-received"), later)).toEqual(copy);
    expect(due(said("2026-11-20T10:00:00+01:00", "asked-for-copy"), said("2026-11-20T16:30:00+01:00", "says-not-received"), later)).toEqual(copy);
  });

  it("to who says to have paid already as soon as to any dispute", () => {
    const paid: Change = (told) => {
      told.invoices[0].disputes = [{ id: "D-1", raised: "2026-11-20", ground: "paid-already" }];
    };
    expect(answerDue("answer-paid-already", paid)).toEqual({ by: "2026-11-23T16:30+01:00", isNews: true, since: undefined });
    expect(answerDue("answer-paid-already", paid)).toEqual(answerDue("answer-dispute", paid));
  });

  it("to a question as soon as to a complaint", () => {
    const asked: Change = (told) => Object.assign(told, { tickets: [{ id: "T-1", opened: "2026-11-20", severity: "low" }] });
    expect(answerDue("answer-question", asked)).toEqual({ by: "2026-11-23T16:30+01:00", isNews: true, since: undefined });
    expect(answerDue("answer-question", asked)).toEqual(answerDue("mend-service", asked));
  });

  it("and is none for what asks for something", () => {
    expect(answerDue("ask-for-date", () => {})).toBeUndefined();
    expect(answerDue("check-in-call", () => {})).toMatchObject({ isNews: false });
  });
});
