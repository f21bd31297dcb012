/** What a customer brought up and had no answer to yet. */
import { expect, test } from "vitest";
import { broughtBy } from "../../src/facts/news.js";
import type { News } from "../../src/vocabulary.js";
import { caseOf, customerOn, type Told } from "./case-of.js";

const ALL: readonly News[] = ["hardship", "dissatisfaction", "question"];
const call = (on: string, outcome: string, more: Told = {}): Told => ({ on, channel: "phone", purpose: "service", outcome, ...more });
const brought = (parts: Told, customer: Told = {}, kinds = ALL) =>
  broughtBy(caseOf({ ...customerOn("2026-11-23", customer), people: [{ id: "k1", role: "self", channels: [] }], ...parts }), kinds, ["offer-help"]);

const HARDSHIP = call("2026-11-20", "reached-hardship", { to: "k1" });
const ROWS: readonly (readonly [sentence: string, parts: Told, comes: readonly (string | undefined)[]])[] = [
  ["who said nothing asked for nothing", { contacts: [call("2026-11-20", "reached")] }, []],
  ["money trouble told in a call of ours is news of whoever told it", { contacts: [HARDSHIP] }, ["k1"]],
  ["money trouble the customer called about is news too", { contacts: [{ ...HARDSHIP, direction: "in" }] }, ["k1"]],
  ["being unhappy is news", { contacts: [call("2026-11-20", "reached-unhappy")] }, [undefined]],
  ["a low score is news", { nps: [{ on: "2026-11-20", score: 6 }] }, [undefined]],
  ["a fair score is none", { nps: [{ on: "2026-11-20", score: 7 }] }, []],
  ["an open question is news", { tickets: [{ id: "T", opened: "2026-11-20" }] }, [undefined]],
  ["a question that was answered is none", { tickets: [{ id: "T", opened: "2026-11-20", closed: "2026-11-21" }] }, []],
  [
    "the survey of that day is no answer to the score it brought",
    { nps: [{ on: "2026-11-20", score: 1 }], contacts: [call("2026-11-20", "sent")] },
    [undefined],
  ],
  ["whatever we said on a later day came after it", { contacts: [HARDSHIP, call("2026-11-21", "no-answer")] }, []],
  ["help that was offered the same day came after it", { contacts: [HARDSHIP, call("2026-11-20", "voicemail", { treatment: "offer-help" })] }, []],
  ["what the customer said later takes no news away", { contacts: [HARDSHIP, call("2026-11-21", "replied", { direction: "in" })] }, ["k1"]],
];

test.each(ROWS)("%s", (_sentence, parts, comes) => {
  expect(brought(parts)).toEqual(comes);
});

test("money trouble that was told to have begun is news from that day on", () => {
  const since = (from: string) => ({ circumstances: [{ kind: "hardship", from }] });
  expect(brought({}, since("2026-11-20"))).toEqual([undefined]);
  expect(brought({}, since("2026-12-20"))).toEqual([]);
  expect(brought({ contacts: [call("2026-11-21", "sent")] }, since("2026-11-20"))).toEqual([]);
});

test("an answer to one kind of news is no answer to another", () => {
  expect(brought({ contacts: [HARDSHIP] }, {}, ["dissatisfaction"])).toEqual([]);
});
