/**
 * How a customer of the simulation takes a step: what comes of it, what it does to paying, and whether it annoys.
 * @module
 */

import { addDays, type Day, formatDay } from "../calendar/day.js";
import type { StepOutcome } from "../dossier/record/outcome.js";
import { isVoice } from "../facts/receipt.js";
import type { Treatment } from "../policy/treatment.js";
import { type Channel, THREATENING } from "../vocabulary.js";
import { ASSUMPTIONS } from "./assumptions.js";
import type { Chance } from "./chance.js";
import type { Temper } from "./temper.js";

/** A step as it is about to be taken. */
export interface Taking {
  readonly treatment: Treatment;
  readonly channel: Channel | undefined;
  readonly pressure: number;
  readonly automatic: boolean;
  /** Done by somebody who won, serves, advises or manages the customer. */
  readonly familiar: boolean;
  readonly day: Day;
  /** Contacts in the seven days before. */
  readonly recent: number;
}
export interface Response {
  readonly outcome: StepOutcome;
  /** What it multiplies the odds of paying by. */
  readonly odds: number;
  readonly conversation: boolean;
  readonly complaint: boolean;
  readonly optOut: boolean;
  /** Day on which the customer said to pay. */
  readonly promised?: Day;
}

/** What comes of a step. Luck is that of the customer on that day, whatever the step is. */
export function respond(taking: Taking, temper: Temper, luck: Chance): Response {
  const { treatment, channel } = taking;
  if (treatment.where === "inside" || channel === undefined) {
    return { outcome: { outcome: "done" }, odds: mends(treatment.id) && temper === "unhappy" ? ASSUMPTIONS.mended.value : 1, ...NOTHING_ELSE };
  }
  const annoyed = annoyance(taking);
  if (luck("opt-out") < ASSUMPTIONS.optOut.value * annoyed && !isVoice(channel)) {
    return { outcome: { outcome: "opted-out" }, odds: 1, ...NOTHING_ELSE, optOut: true };
  }
  const conversation = luck("reached") < (isVoice(channel) ? ASSUMPTIONS.voiceReached.value : ASSUMPTIONS.writtenAnswered.value);
  const odds = oddsOf(taking, temper, conversation);
  if (luck("complaint") < ASSUMPTIONS.complaint.value * annoyed) {
    return { outcome: { outcome: "reached-unhappy" }, odds: 1, ...NOTHING_ELSE, conversation: true, complaint: true };
  }
  if (!conversation) return { outcome: { outcome: isVoice(channel) ? "no-answer" : "sent" }, odds, ...NOTHING_ELSE };
  const promised = addDays(taking.day, ASSUMPTIONS.promiseDays.value);
  if (treatment.asksForMoney && temper === "forgetful" && luck("promises") < ASSUMPTIONS.promises.value) {
    return { outcome: { outcome: "reached-promised", promisedBy: formatDay(promised) }, odds, ...NOTHING_ELSE, conversation, promised };
  }
  return { outcome: { outcome: isVoice(channel) ? SAID[temper] : "replied" }, odds, ...NOTHING_ELSE, conversation };
}

const NOTHING_ELSE = { conversation: false, complaint: false, optOut: false } as const;
const SAID: Readonly<Record<Temper, StepOutcome["outcome"]>> = {
  forgetful: "reached",
  "own-rhythm": "reached",
  unhappy: "reached-unhappy",
  cannot: "reached-hardship",
  "will-not": "reached-refused",
};

/** Work that takes away what an unhappy customer holds back for. */
function mends(treatment: string): boolean {
  return ["answer-dispute", "answer-paid-already", "mend-service", "answer-question", "correct-invoice", "upload-to-portal", "satisfaction-call"].includes(
    treatment,
  );
}

/** A silent call does nothing; a message works without an answer. Each contact within a week does less than the one before. */
function oddsOf({ treatment, channel, pressure, familiar, recent }: Taking, temper: Temper, conversation: boolean): number {
  const { written, voice, formal, mended, arranged } = ASSUMPTIONS;
  if (mends(treatment.id) && temper === "unhappy" && conversation) return mended.value;
  if ((treatment.id === "offer-help" || treatment.id === "propose-arrangement") && temper === "cannot" && conversation) return arranged.value;
  const spoken = channel !== undefined && isVoice(channel);
  const gain = (spoken ? (conversation ? voice.value : 1) : written.value) - 1 + (pressure >= THREATENING ? formal.value - 1 : 0);
  const familiarity = familiar ? ASSUMPTIONS.familiar.value : 1;
  let worth = 1;
  for (let earlier = 0; earlier < recent; earlier += 1) worth *= ASSUMPTIONS.repeated.value;
  return 1 + gain * familiarity * worth;
}

function annoyance({ pressure, automatic, treatment, recent }: Taking): number {
  const { careAnnoys, automaticAnnoys, formalAnnoys } = ASSUMPTIONS;
  const kind = pressure >= THREATENING ? formalAnnoys.value : treatment.asksForMoney ? 1 : careAnnoys.value;
  return kind * (automatic ? automaticAnnoys.value : 1) * (1 + recent);
}
