/**
 * A customer's life with a plan: somebody carries out what stands in it, or what stands in it for later, in any order, and days go by.
 * @module
 */
import * as fc from "fast-check";
import { addDays, formatDay, parseDay } from "../calendar/day.js";
import { formatInstant, instantAt } from "../calendar/instant.js";
import type { Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import { parseDossier } from "../dossier/parse.js";
import { record } from "../dossier/record/index.js";
import type { StepTaken } from "../dossier/record/outcome.js";
import type { Json, Outcome } from "../vocabulary.js";
import type { Bench } from "./bench.js";
import type { DossierDocument } from "./dossiers/index.js";
import { type Trial, trialOf } from "./trial.js";

/** What somebody does with a plan. */
export interface Move {
  /** Which action, or for a colleague who does not wait, which later step. */
  readonly step: number;
  readonly outOfTurn: boolean;
  readonly outcome: Outcome;
  /** Days until somebody looks again. */
  readonly days: number;
}

const OUTCOMES: readonly Outcome[] = ["sent", "no-answer", "reached-refused", "reached", "voicemail", "replied", "bounced", "delivery-refused", "says-paid"];

/** Moves of somebody who keeps to the plan or does not. */
export function steps(): fc.Arbitrary<readonly Move[]> {
  const move = fc.record({
    step: fc.nat(6),
    outOfTurn: fc.boolean(),
    outcome: fc.constantFrom(...OUTCOMES),
    days: fc.oneof({ withCrossShrink: true }, fc.integer({ min: 1, max: 14 }), fc.constant(0)),
  });
  return fc.array(move, { minLength: 1, maxLength: 8 });
}

/** The customer after each move, the start included. A move that makes no sense is left out, as a person would. */
export function live(bench: Bench, start: Dossier, moves: readonly Move[]): readonly Trial[] {
  const trials = [trialOf(bench, start)];
  for (const move of moves) {
    const last = trials.at(-1);
    const next = last && after(last, move);
    if (next) trials.push(trialOf(bench, next));
  }
  return trials;
}

function after({ plan, dossier }: Trial, { step, outOfTurn, outcome, days }: Move): Dossier | undefined {
  const taken = outOfTurn && plan.later.length > 0 ? laterStep(plan, step) : plan.actions[step % plan.actions.length];
  if (!taken) return undefined;
  const happened = { outcome: taken.channel === undefined ? ("done" as const) : outcome };
  return daysLater(record(dossier, taken, happened), days);
}

/** A later step carried out by somebody who did not look at its lock. */
function laterStep(plan: Plan, number: number): StepTaken | undefined {
  const later = plan.later[number % plan.later.length];
  const to = plan.actions.find((action) => action.to)?.to;
  if (!later) return undefined;
  return {
    treatment: later.treatment,
    pressure: later.pressure,
    channel: "letter",
    asksForMoney: true,
    about: later.about.map((invoice) => ({ invoice })),
    ...(to && { to: { id: to.id } }),
  };
}

/** The same customer some days later: the bank data are as fresh as they were, and debits that were to come have come. */
function daysLater(dossier: Dossier, days: number): Dossier | undefined {
  const { told, asOf } = dossier;
  if (days === 0 || !isGroup(told)) return dossier;
  const moved = { ...told, asOf: formatInstant(instantAt(addDays(asOf.day, days), asOf.minute, asOf.offsetMinutes)) };
  const parsed = parseDossier(isGroup(told.bank) ? { ...moved, bank: { ...told.bank, asOf: later(told.bank.asOf, days) } } : moved);
  return parsed.ok ? parsed.value : undefined;
}

function later(told: Json | undefined, days: number): Json {
  const day = typeof told === "string" ? parseDay(told) : undefined;
  return day === undefined ? (told ?? null) : formatDay(addDays(day, days));
}

function isGroup(told: Json | undefined): told is DossierDocument {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}
