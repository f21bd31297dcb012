/** One firm step as z3 reads it: the guardrails that serve P2 and what P2 asks, each said once more by hand. */
import type { Limits } from "../../src/facts/limits.js";
import { CHANNEL_STATES, CHANNELS } from "../../src/vocabulary.js";
import type { Encoder } from "./encoder.js";
import { and, not, or } from "./terms.js";

/** What a guardrail says of the step. */
export interface Said {
  /** From this pressure on it is asked at all. */
  readonly from: number;
  readonly permits: string;
  /** It holds the step back, and time alone lifts that. */
  readonly forNow?: string;
}
export interface StepModel {
  readonly declarations: string;
  readonly guardrails: Readonly<Record<string, Said>>;
  readonly clauses: Readonly<Record<string, string>>;
}

export const INVOICES = [1, 2] as const;
export const PROOFS = ["confirmed", "refused", "presumed-twice", "presumed", "none"] as const;
type OfInvoice = (what: string) => string;

/** The model, with these limits, of a step with this pressure. */
export function modelOf(encoder: Encoder, limits: Limits, pressure: number): StepModel {
  const { word } = encoder;
  const invoice =
    (at: number): OfInvoice =>
    (what) =>
      `|invoice ${at} ${what}|`;
  const isAbout = (at: number) => `(>= |invoices| ${at})`;
  const proof = (of: OfInvoice, ...those: readonly string[]) => or(...those.map((one) => `(= ${of("proof")} ${word(one)})`));
  const ready = (qualifies: (of: OfInvoice, at: number) => string, at: number) => and(isAbout(at), invoice(at)("late"), qualifies(invoice(at), at));
  /** For each invoice, and there is one; `only` in the house's own words. */
  const each = (qualifies: (of: OfInvoice, at: number) => string) =>
    and(isAbout(1), ...INVOICES.map((at) => `(=> ${isAbout(at)} ${and(invoice(at)("late"), qualifies(invoice(at), at))})`));
  const none = (qualifies: (of: OfInvoice, at: number) => string) => not(or(...INVOICES.map((at) => ready(qualifies, at))));
  const known = (...names: readonly string[]) => and(...names.map((name) => encoder.fact(name).known));
  const value = (name: string) => {
    const { term } = encoder.fact(name);
    return term.sort === "List" || term.sort === "Written" ? "" : term.text;
  };
  const waits = (at: number) => {
    const { term } = encoder.fact("awaitingLegalTerm");
    return term.sort === "List" ? term.has(word(`invoice ${at}`)) : "false";
  };

  const noVoice = and(known("voicePossible"), not(value("voicePossible")));
  const tried = (of: OfInvoice, days: number) => or(of("voiceReached"), and(`(>= ${of("voiceDays")} ${days})`, `(>= ${of("voiceHours")} 2)`));
  const lateEnough = (of: OfInvoice) => `(>= ${of("daysPastDue")} ${limits.minDaysPastDueForFormal})`;
  const received = (of: OfInvoice) => (pressure >= 5 ? proof(of, "confirmed", "refused", "presumed-twice") : not(proof(of, "none")));
  const theirs = and(
    "|to somebody|",
    or(...CHANNELS.map((channel) => and(`(= |channel| ${word(channel)})`, `|has ${channel}|`, `(= |${channel} is| ${word("ok")})`))),
  );
  const notWaiting = (_: OfInvoice, at: number) => not(waits(at));

  const guardrails: StepModel["guardrails"] = {
    "voice-before-formal": {
      from: 5,
      permits: and(
        known("waysTried", "voiceDays", "voiceHours", "voiceReached"),
        each((of) => and(`(>= ${of("ways")} 2)`, or(tried(of, limits.voiceDaysBeforeFormal), noVoice))),
      ),
    },
    "proven-receipt": { from: 4, permits: and(known("receipt"), each(received)) },
    "promise-running": {
      from: 4,
      permits: and(known("promiseRunning"), not(value("promiseRunning"))),
      forNow: and(known("promiseRunning", "promiseUntil"), value("promiseRunning")),
    },
    "dispute-unanswered": { from: 4, permits: and(known("disputesUnanswered"), `(= ${value("disputesUnanswered")} 0)`) },
    "arrangement-kept": { from: 4, permits: and(known("arrangement"), not(`(= ${value("arrangement")} ${word("on-schedule")})`)) },
    "formal-not-before": {
      from: 5,
      permits: and(known("daysPastDueAskable"), each(lateEnough)),
      forNow: and(known("daysPastDueAskable"), none(lateEnough)),
    },
    "letter-under-way": {
      from: 5,
      permits: and(known("letterUnderWay"), not(value("letterUnderWay"))),
      forNow: and(known("letterUnderWay", "letterDeliveredOn"), value("letterUnderWay")),
    },
    "legal-term": {
      from: 6,
      permits: and(known("awaitingLegalTerm"), each(notWaiting)),
      forNow: and(known("awaitingLegalTerm", "legalTermUntil"), none(notWaiting)),
    },
    "address-unverified": { from: 4, permits: theirs },
  };
  const clauses = {
    "two-ways": each((of) => `(>= ${of("ways")} 2)`),
    "a-voice": or(
      each((of) => tried(of, 3)),
      noVoice,
    ),
    "proven-receipt": each((of) => proof(of, "confirmed", "refused", "presumed-twice")),
    "no-promise": and(known("promiseRunning"), not(value("promiseRunning"))),
    "no-dispute": and(known("disputesUnanswered"), `(= ${value("disputesUnanswered")} 0)`),
    "no-arrangement": and(known("arrangement"), or(...["none", "behind", "completed"].map((one) => `(= ${value("arrangement")} ${word(one)})`))),
    "late-enough": each(lateEnough),
    "letter-delivered": and(known("letterUnderWay"), not(value("letterUnderWay"))),
    "legal-term": and(known("awaitingLegalTerm"), each(notWaiting)),
    "known-address": theirs,
    "presumed-receipt": each((of) => not(proof(of, "none"))),
  };

  const declare = (name: string, sort: string, ...bounds: readonly string[]) => [
    `(declare-const |${name}| ${sort})`,
    ...bounds.map((bound) => `(assert ${bound})`),
  ];
  const among = (name: string, those: readonly string[]) => or(...those.map((one) => `(= |${name}| ${word(one)})`));
  const declarations = [
    ...declare("invoices", "Int", "(<= 0 |invoices| 2)"),
    ...INVOICES.flatMap((at) => [
      ...declare(`invoice ${at} late`, "Bool"),
      ...declare(`invoice ${at} voiceReached`, "Bool"),
      ...declare(`invoice ${at} proof`, "Word", among(`invoice ${at} proof`, PROOFS)),
      ...declare(`invoice ${at} ways`, "Int", `(>= ${invoice(at)("ways")} 0)`),
      ...declare(`invoice ${at} voiceDays`, "Int", `(>= ${invoice(at)("voiceDays")} 0)`),
      ...declare(`invoice ${at} voiceHours`, "Int", `(>= ${invoice(at)("voiceHours")} 0)`),
      ...declare(`invoice ${at} daysPastDue`, "Int", `(>= ${invoice(at)("daysPastDue")} 1)`),
    ]),
    ...declare("channel", "Word", among("channel", [...CHANNELS, "undefined"])),
    ...declare("to somebody", "Bool"),
    ...CHANNELS.flatMap((channel) => [...declare(`has ${channel}`, "Bool"), ...declare(`${channel} is`, "Word", among(`${channel} is`, CHANNEL_STATES))]),
  ].join("\n");
  return { declarations, guardrails, clauses };
}
