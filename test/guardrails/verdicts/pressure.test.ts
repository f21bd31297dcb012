/** How far anybody may go, and upon what. */
import { describe } from "vitest";
import type { Episode } from "../../../src/facts/episodes.js";
import { episode, F1, F2, says } from "./verdict.js";

const INSIDE = { treatment: { where: "inside" as const } };
const each = (pressure: number, first: Partial<Episode>, second = first) => ({ pressure, episodes: [episode(F1, first), episode(F2, second)] });

describe("nothing firm without ground", () => {
  says("dispute-unanswered", [
    ["a question without an answer stands before a clear request", { disputesUnanswered: 1 }, { pressure: 4 }, "stop dispute-unanswered"],
    ["an answered one does not", { disputesUnanswered: 0 }, { pressure: 4 }, "go"],
    ["a friendly question may be put", { disputesUnanswered: 1 }, { pressure: 3 }, "go"],
    ["work inside may be done", { disputesUnanswered: 1 }, { pressure: 4, ...INSIDE }, "go"],
    ["whether there is one has to be known", {}, { pressure: 4 }, "stop unknown-fact (fact disputesUnanswered, guardrail dispute-unanswered)"],
  ]);
  says("promise-running", [
    ["a promise without a date is a promise", { promiseRunning: true }, { pressure: 4 }, "stop promise-running"],
    [
      "a promise is waited for to its last day",
      { promiseRunning: true, promiseUntil: "2026-12-01" },
      { pressure: 4 },
      "stop promise-running (until 2026-12-01) until 2026-12-02",
    ],
    ["none is running", { promiseRunning: false, promiseUntil: "2026-12-01" }, { pressure: 4 }, "go"],
    ["a friendly question may be put", { promiseRunning: true }, { pressure: 3 }, "go"],
    ["work inside may be done", { promiseRunning: true }, { pressure: 4, ...INSIDE }, "go"],
    ["whether one runs has to be known", {}, { pressure: 4 }, "stop unknown-fact (fact promiseRunning, guardrail promise-running)"],
  ]);
  says("arrangement-kept", [
    ["whoever keeps to the plan is left in peace", { arrangement: "on-schedule" }, { pressure: 4 }, "stop arrangement-kept"],
    ["whoever broke it is not", { arrangement: "broken" }, { pressure: 4 }, "go"],
    ["a friendly question may be put", { arrangement: "on-schedule" }, { pressure: 3 }, "go"],
    ["work inside may be done", { arrangement: "on-schedule" }, { pressure: 4, ...INSIDE }, "go"],
    ["whether there is one has to be known", {}, { pressure: 4 }, "stop unknown-fact (fact arrangement, guardrail arrangement-kept)"],
  ]);
  says("evidence-of-unwillingness", [
    ["nothing shows that somebody will not pay", {}, { pressure: 4 }, "stop evidence-of-unwillingness"],
    ["a broken promise does", { promisesBroken: 1 }, { pressure: 4 }, "go"],
    ["a kept one does not", { promisesBroken: 0, refusedInEpisode: false, unansweredInRow: 1 }, { pressure: 4 }, "stop evidence-of-unwillingness"],
    ["a refusal does", { refusedInEpisode: true }, { pressure: 4 }, "go"],
    ["silence, twice, does", { unansweredInRow: 2 }, { pressure: 4 }, "go"],
    ["asking for a date needs no such thing", {}, { pressure: 3 }, "go"],
    ["work inside needs none", {}, { pressure: 4, ...INSIDE }, "go"],
  ]);
  says("told-enough", [
    ["all that could speak for the customer was told", { notTold: ["nps", "tickets"] }, { pressure: 4 }, "go"],
    ...["bank", "invoices", "people", "contacts", "colleagues", "promises", "arrangements", "unappliedCash"].map(
      (section) => [`${section} may speak for the customer`, { notTold: [section, "nps"] }, { pressure: 4 }, `stop told-enough (sections ${section})`] as const,
    ),
    ["all that is missing is named", { notTold: ["bank", "promises"] }, { pressure: 4 }, "stop told-enough (sections bank, promises)"],
    ["asking for a date needs less", { notTold: ["bank"] }, { pressure: 3 }, "go"],
    ["work inside needs less", { notTold: ["bank"] }, { pressure: 4, ...INSIDE }, "go"],
    ["not even what was not told is known", {}, { pressure: 4 }, "stop unknown-fact (fact notTold, guardrail told-enough)"],
  ]);
});

describe("one step at a time, and proof before anything formal", () => {
  const heard = (first: number, second = first, pressure = 3) => each(pressure, { received: first as 0 }, { received: second as 0 });
  says("one-step-up", [
    ["a reminder needs nothing before it", { pressureReceived: 0 }, heard(0, 0, 2), "go"],
    ["a question for a date needs a reminder", { pressureReceived: 1 }, heard(1), "stop one-step-up"],
    ["a reminder arrived", { pressureReceived: 2 }, heard(2), "go"],
    ["what arrived about one invoice says nothing of the other", { pressureReceived: 2 }, heard(2, 0), "go about F1 (1) because one-step-up"],
    ["what arrived about none is nothing", { pressureReceived: 2 }, heard(0), "stop one-step-up"],
    ["a clear request needs a question for a date", { pressureReceived: 2 }, heard(2, 2, 4), "stop one-step-up"],
    ["a question for a date arrived", { pressureReceived: 3 }, heard(3, 3, 4), "go"],
    ["a formal letter may follow a question for a date, once announced", { pressureReceived: 3, voicePossible: true }, heard(3, 3, 5), "go"],
    ["where it is not known whether there is a voice it is announced too", { pressureReceived: 3 }, heard(3, 3, 5), "go"],
    ["a formal letter follows no reminder", { pressureReceived: 2, voicePossible: true }, heard(2, 2, 5), "stop one-step-up"],
    ["where no voice can announce it a clear request comes before", { pressureReceived: 3, voicePossible: false }, heard(3, 3, 5), "stop one-step-up"],
    ["where no voice can announce it a clear request arrived", { pressureReceived: 4, voicePossible: false }, heard(4, 4, 5), "go"],
    ["handing over needs something formal, announced or not", { pressureReceived: 3, voicePossible: true }, heard(3, 3, 6), "stop one-step-up"],
    ["handing over needs something formal", { pressureReceived: 4 }, heard(4, 4, 6), "stop one-step-up"],
    ["something formal arrived", { pressureReceived: 5 }, heard(5, 5, 6), "go"],
    ["work inside is no step", { pressureReceived: 0 }, { ...heard(0), ...INSIDE }, "go"],
    ["what arrived has to be known", {}, heard(9), "stop unknown-fact (fact pressureReceived, guardrail one-step-up)"],
  ]);
  const known = { receipt: "confirmed" };
  const proof = (pressure: number, first: Episode["proof"], second = first) => each(pressure, { proof: first }, { proof: second });
  says("proven-receipt", [
    ...(["confirmed", "refused", "presumed-twice"] as const).map(
      (grade) => [`receipt ${grade} allows something formal`, known, proof(5, grade), "go"] as const,
    ),
    ["presumed once allows nothing formal", known, proof(5, "presumed"), "stop proven-receipt"],
    ["presumed once allows a clear request", known, proof(4, "presumed"), "go"],
    ["nothing that arrived allows nothing firm", known, proof(4, "none"), "stop proven-receipt"],
    ["proof of one invoice is none of the other", known, proof(5, "confirmed", "none"), "go about F1 (1) because proven-receipt"],
    ["whether anything arrived has to be known", {}, proof(4, "confirmed"), "stop unknown-fact (fact receipt, guardrail proven-receipt)"],
    ["asking for a date needs none", known, proof(3, "none"), "go"],
    ["work inside needs none", known, { ...proof(4, "none"), ...INSIDE }, "go"],
  ]);
  const voice = { waysTried: 2, voiceDays: 3, voiceHours: 2, voiceReached: false };
  const ways = ["phone", "letter"];
  says("voice-before-formal", [
    ["a voice was heard", voice, each(5, { ways, voiceReached: true }), "go"],
    ["a voice was heard and nothing else tried", voice, each(5, { ways: ["phone"], voiceReached: true }), "stop voice-before-formal"],
    ["a voice was tried on three days at different hours", voice, each(5, { ways, voiceDays: 3, voiceHours: 2 }), "go"],
    ["two days are too few", voice, each(5, { ways, voiceDays: 2, voiceHours: 2 }), "stop voice-before-formal"],
    ["one hour of the day is too few", voice, each(5, { ways, voiceDays: 3, voiceHours: 1 }), "stop voice-before-formal"],
    ["no voice is possible, and two ways were tried", { ...voice, voicePossible: false }, each(5, { ways }), "go"],
    ["no voice is possible, and one way was tried", { ...voice, voicePossible: false }, each(5, { ways: ["letter"] }), "stop voice-before-formal"],
    ["a voice is possible", { ...voice, voicePossible: true }, each(5, { ways }), "stop voice-before-formal"],
    ["a clear request needs no voice", voice, each(4, {}), "go"],
    ["work inside needs no voice", voice, { ...each(5, {}), ...INSIDE }, "go"],
  ]);
  const late = (days: number) => ({ daysPastDueAskable: days });
  says("formal-not-before", [
    ["after three weeks it may be", late(21), each(5, { daysPastDue: 21 }), "go"],
    ["nothing formal in the first weeks", late(20), each(5, { daysPastDue: 20 }), "stop formal-not-before (days 21) until 2026-11-24"],
    ["it is looked at again when the weeks are over", late(10), each(5, { daysPastDue: 10 }), "stop formal-not-before (days 21) until 2026-12-04"],
    ["it is never looked at again today", late(90), each(5, { daysPastDue: 10 }), "stop formal-not-before (days 21) until 2026-11-24"],
    ["a new invoice waits for its own weeks", late(40), each(5, { daysPastDue: 40 }, { daysPastDue: 5 }), "go about F1 (1) because formal-not-before"],
    ["a clear request need not wait", late(1), each(4, { daysPastDue: 1 }), "go"],
    ["work inside need not wait", late(1), { ...each(5, { daysPastDue: 1 }), ...INSIDE }, "go"],
  ]);
  const human = { naturalPerson: true };
  const company = { naturalPerson: false };
  says("person-decides", [
    ["a person decides about a person", human, { pressure: 4 }, "go with person-decides"],
    ["a clear request to a company needs no decision", company, { pressure: 4 }, "go"],
    ["anything formal needs one", company, { pressure: 5 }, "go with person-decides"],
    ["no machine sends anything firm", company, { pressure: 4, automatic: true }, "go by a person because person-decides"],
    ["no machine sends anything formal", company, { pressure: 5, automatic: true }, "go with person-decides by a person because person-decides"],
    ["what protects a right is decided by a person", company, { pressure: 0, treatment: { where: "inside", protects: true } }, "go with person-decides"],
    ["asking for a date needs no decision", human, { pressure: 3, automatic: true }, "go"],
    ["work inside that protects nothing needs none", human, { pressure: 4, ...INSIDE }, "go"],
  ]);
});
