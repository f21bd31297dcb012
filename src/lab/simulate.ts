/**
 * One customer under one policy, day by day: the policy plans, somebody does what the plan says, the customer pays or does not.
 * No new invoices come in, and nobody is ever away or slower than the plan.
 * @module
 */
import { addDays, type Day, daysBetween, parseDay, weekdayOf } from "../calendar/day.js";
import type { Action, LaterStep, Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import type { StepTaken } from "../dossier/record/outcome.js";
import { latenessAt } from "../facts/history.js";
import type { Planner } from "../planner.js";
import { TREATMENTS } from "../policy/treatments.js";
import { type Outcome, THREATENING } from "../vocabulary.js";
import { ASSUMPTIONS } from "./assumptions.js";
import type { Chance } from "./chance.js";
import { type Response, respond } from "./response.js";
import { type Impulse, payingChance, type Temper, temperOf } from "./temper.js";
import { type Owed, onMorning, withMended, withPaid } from "./world.js";

/** What happened to one customer. */
export interface Trace {
  readonly owed: readonly Owed[];
  /** Days from the start until an invoice was paid, by invoice. */
  readonly paidAfter: Map<string, number>;
  readonly counts: Record<"contacts" | "conversations" | "promises" | "formalSteps" | "complaints" | "optOuts" | "minutes", number>;
}
export interface Simulating {
  readonly planner: Planner;
  readonly days: number;
  readonly chance: Chance;
  /** How much of the assumed effects holds; 0 is a world in which nothing anybody does changes when people pay. */
  readonly strength: number;
}

/** Most pieces of inside work on one day. */
const WORK_PER_DAY = 3;

/** What one policy makes of one customer, with the luck of a seed. */
export function simulate(start: Dossier, { planner, days, chance, strength }: Simulating): Trace {
  const { id } = start.customer;
  const temper = temperOf(start, chance);
  const trace: Trace = {
    owed: owedBy(start, planner),
    paidAfter: new Map(),
    counts: { contacts: 0, conversations: 0, promises: 0, formalSteps: 0, complaints: 0, optOuts: 0, minutes: 0 },
  };
  const course: Course = { dossier: start, impulses: [], contactDays: [], promised: new Map(), unlocked: [], lookOn: start.asOf.day };
  for (let passed = 0; passed < days; passed += 1) {
    const day = addDays(start.asOf.day, passed);
    const today: Today = { planner, strength, day, temper, luck: (...about) => chance(id, day, ...about) };
    const paid = passed === 0 ? [] : payToday(trace, course, today);
    for (const { invoice } of paid) trace.paidAfter.set(invoice, passed);
    if (paid.length > 0) course.dossier = withPaid(onMorning(course.dossier, day), paid, day);
    if (trace.paidAfter.size === trace.owed.length) break;
    if (paid.length > 0 || course.lookOn <= day) actToday(course, trace, today);
  }
  return trace;
}

/** The simulation's memory of one customer. */
interface Course {
  dossier: Dossier;
  readonly impulses: Impulse[];
  readonly contactDays: Day[];
  /** Days on which invoices were promised, where the promise will be kept. */
  readonly promised: Map<string, Day>;
  unlocked: LaterStep[];
  lookOn: Day;
}
interface Today extends Pick<Simulating, "planner" | "strength"> {
  readonly day: Day;
  readonly temper: Temper;
  readonly luck: Chance;
}

function owedBy(start: Dossier, planner: Planner): readonly Owed[] {
  const from = planner.lookups(start)[0]?.case;
  const usual = Math.max(0, latenessAt(from?.paid ?? [], 50) ?? 0);
  return (from?.everyBalance ?? [])
    .filter((balance) => balance.open > 0)
    .map(({ invoice, open, due }) => ({ invoice: invoice.id, currency: invoice.currency, open, due, usual }));
}

/** Payments come on working days; a promise that is kept is kept on its day. */
function payToday({ owed, paidAfter }: Trace, { impulses, promised }: Course, { day, temper, luck, strength }: Today): readonly Owed[] {
  if (weekdayOf(day) > 5) return [];
  return owed.filter(({ invoice, due, usual }) => {
    if (paidAfter.has(invoice)) return false;
    const promise = promised.get(invoice);
    return (promise !== undefined && promise <= day) || luck("pays", invoice) < payingChance(temper, daysBetween(due, day) - usual, day, impulses, strength);
  });
}

/** Inside work first, up to one contact; then rest until the plan says to look again. */
function actToday(course: Course, trace: Trace, today: Today): void {
  const { day, planner } = today;
  course.dossier = onMorning(course.dossier, day);
  for (let work = 0; work < WORK_PER_DAY; work += 1) {
    const plan = planner.plan(course.dossier);
    if (takeUnlocked(course, trace, plan, today)) break;
    const [action] = plan.actions;
    const on = parseDay(action.timing.from.slice(0, 10)) ?? day;
    course.lookOn = on > day ? on : addDays(day, 1);
    if (on > day || action.treatment === "wait") return;
    const outcome = take(course, trace, action, today);
    course.unlocked.push(...plan.later.filter(({ threatening, after }) => threatening && after.step === action.id && after.outcomes.includes(outcome)));
    if (action.channel !== undefined) return;
  }
  course.lookOn = addDays(day, 1);
}

/** A step that mentions consequences is taken only when its day has come and the plan of that day still holds it. */
function takeUnlocked(course: Course, trace: Trace, plan: Plan, today: Today): boolean {
  const ripe = course.unlocked.find(
    ({ treatment, after }) =>
      (parseDay(after.notBefore) ?? today.day) <= today.day && plan.later.some((step) => step.threatening && step.treatment === treatment),
  );
  const channel = TREATMENTS.find(({ id }) => id === ripe?.treatment)?.channels[0];
  if (!ripe || !channel) return false;
  course.unlocked = course.unlocked.filter((step) => step !== ripe);
  take(
    course,
    trace,
    { treatment: ripe.treatment, pressure: ripe.pressure, channel, about: ripe.about.map((invoice) => ({ invoice })), asksForMoney: true },
    today,
  );
  return true;
}

type Doing = StepTaken & Partial<Pick<Action, "automatic" | "owner">>;

function take(course: Course, trace: Trace, step: Doing, { planner, day, temper, luck, strength }: Today): Outcome {
  const treatment = TREATMENTS.find(({ id }) => id === step.treatment);
  if (!treatment) return "done";
  const recent = course.contactDays.filter((earlier) => daysBetween(earlier, day) < 7).length;
  const familiar = step.owner !== undefined && ["won", "serves", "advises", "manages", "does-the-work"].includes(step.owner.role);
  const { channel, pressure, automatic = false } = step;
  const response = respond({ treatment, channel, pressure, automatic, familiar, day, recent }, temper, luck);
  course.dossier = withMended(planner.record(course.dossier, step, response.outcome), step.treatment, day);
  course.impulses.push({ day, odds: response.odds });
  if (channel !== undefined) course.contactDays.push(day);
  if (response.promised !== undefined && luck("keeps") < ASSUMPTIONS.promiseKept.value * strength) {
    for (const { invoice } of step.about ?? []) course.promised.set(invoice, response.promised);
  }
  count(trace, response, step, planner.policy.for(course.dossier.customer.id, course.dossier.customer.segment).economics.effects[step.treatment]?.minutes ?? 0);
  return response.outcome.outcome;
}

function count({ counts }: Trace, response: Response, { channel, pressure }: StepTaken, minutes: number): void {
  counts.minutes += minutes;
  counts.contacts += channel === undefined ? 0 : 1;
  counts.formalSteps += channel !== undefined && pressure >= THREATENING ? 1 : 0;
  counts.conversations += response.conversation ? 1 : 0;
  counts.promises += response.promised === undefined ? 0 : 1;
  counts.complaints += response.complaint ? 1 : 0;
  counts.optOuts += response.optOut ? 1 : 0;
}
