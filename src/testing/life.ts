/**
 * What has to hold of a whole life and cannot be seen in one plan.
 * @module
 */
import { type Outcome, type Pressure, THREATENING } from "../vocabulary.js";
import type { DayLived } from "./live-through.js";
import { promises } from "./promises/index.js";
import { unless, type Verdict } from "./trial.js";

/** From nothing, a friendly reminder is the first step. */
const FIRST_STEP = 2;
const FAILED: readonly Outcome[] = ["bounced", "returned", "no-answer", "voicemail", "wrong-person", "left-company", "delivery-unknown"];

/** P1, P2, P3, P10 and P11 on every day, and over the days: no level skipped, no burst, nothing undelivered counts. */
export function lifeHolds(days: readonly DayLived[]): Verdict {
  return unless([...days.flatMap(brokenOn), ...skipped(days), ...bursts(days)]);
}

/** A life in which one more run was missed reaches no level sooner than the life in which it was not. */
export function notSooner(days: readonly DayLived[], missed: readonly DayLived[]): Verdict {
  return unless(
    ([3, 4] as const).flatMap((level) => {
      const usual = firstAt(days, level);
      const twin = firstAt(missed, level);
      if (twin === undefined || (usual !== undefined && usual <= twin)) return [];
      return [`with one run missed, pressure ${level} comes on day ${twin}, and without ${usual === undefined ? "never" : `on day ${usual}`}`];
    }),
  );
}

function brokenOn({ day, trial }: DayLived): readonly string[] {
  return (["P1", "P2", "P3", "P10", "P11"] as const).flatMap((id) => {
    const verdict = promises[id](trial, day);
    return verdict.holds ? [] : [`on day ${day}, ${id}: ${verdict.why}`];
  });
}

/** Told from what was done, not from what the dossier says was done. */
function skipped(days: readonly DayLived[]): readonly string[] {
  const received = new Map<string, number>();
  return days.flatMap(({ day, done }) => {
    if (done?.action.channel === undefined) return [];
    const { treatment, pressure, about } = done.action;
    const wide: Pressure = pressure;
    const tooHigh = about.filter(({ invoice }) => wide >= THREATENING || wide > Math.max(FIRST_STEP, (received.get(invoice) ?? 0) + 1));
    if (!FAILED.includes(done.outcome)) for (const { invoice } of about) received.set(invoice, Math.max(received.get(invoice) ?? 0, pressure));
    return tooHigh.map(
      ({ invoice }) => `on day ${day}, ${treatment} has pressure ${pressure} about ${invoice}, of which ${received.get(invoice) ?? 0} arrived`,
    );
  });
}

/** More contacts in a week than any policy may allow; a customer who has a run, an outage or a policy of its own is no exception. */
function bursts(days: readonly DayLived[]): readonly string[] {
  const most = 2;
  const contacts = days.filter(({ done, trial }) => done?.action.channel !== undefined && trial.bench.treatments.get(done.action.treatment)?.reply !== true);
  return contacts.flatMap(({ day }) => {
    const week = contacts.filter((other) => other.day > day - 7 && other.day <= day);
    return week.length > most ? [`in the week before day ${day} there were ${week.length} contacts`] : [];
  });
}

function firstAt(days: readonly DayLived[], level: number): number | undefined {
  return days.find(({ done }) => done !== undefined && done.action.pressure >= level)?.day;
}
