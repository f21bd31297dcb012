import { addDays, type Day, daysBetween, formatDay } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import { textIn } from "../dossier/told.js";
import { message } from "../vocabulary.js";
import { type Answer, isOther, type Looking } from "./answer.js";
import { type Edit, set } from "./edit.js";

/** A quarter. Further ahead, new invoices and payments have made another dossier of it. */
export const HORIZON_DAYS = 92;

/** The first day on which the first action is another one, when nothing else happens. Every day before it was planned and stays the same. */
export function inTime({ dossier, first, stepWith }: Looking): Answer | undefined {
  for (let ahead = 1; ahead <= HORIZON_DAYS; ahead++) {
    const day = addDays(dossier.asOf.day, ahead);
    const edits = onDay(dossier, day);
    const becomes = stepWith(edits);
    if (becomes && isOther(becomes, first)) {
      return { change: { kind: "time", id: "time", edits }, text: message("what-if.time", { date: formatDay(day) }), becomes };
    }
  }
  return undefined;
}

/** The same dossier at the same hour of another day. The bank is read as it was: as fresh as now, and nothing came in. */
export function onDay({ told, asOf, bank }: Dossier, day: Day): readonly [Edit, ...Edit[]] {
  const moment = set(told, ["asOf"], formatDay(day) + (textIn(told, "asOf") ?? "").slice(LENGTH_OF_DAY));
  return bank ? [moment, set(told, ["bank", "asOf"], formatDay(addDays(bank.asOf, daysBetween(asOf.day, day))))] : [moment];
}

const LENGTH_OF_DAY = "2026-11-23".length;
