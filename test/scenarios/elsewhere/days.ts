/**
 * One customer, day after day: somebody looks at the plan and does what it says when its moment has come.
 * @module
 */
import { type Action, createPlanner, type Dossier, type Plan, type StepOutcome } from "../../../src/index.js";
import { parsed } from "../scenario.js";
import { dayFrom, MONDAY, on, type Told } from "../told.js";

export interface Course {
  readonly policy?: unknown;
  readonly days: number;
  /** Days, counted from Monday, on which nobody looked. */
  readonly missed?: (day: number) => boolean;
  /** What comes of a step; `undefined` where nobody carried it out. */
  readonly comes?: (action: Action, day: number) => StepOutcome | undefined;
  /** Hears on which day the plan wants to be looked at again, where there is nothing to do today. */
  readonly rests?: (until: number) => void;
  /** What changes before somebody looks. */
  readonly news?: (told: Told, day: number) => Told;
}
export interface Step {
  readonly day: number;
  readonly action: Action;
}
export interface Lived {
  /** Steps that the customer noticed. */
  readonly contacts: readonly Step[];
  readonly steps: readonly Step[];
  readonly dossier: Dossier;
  readonly plan: Plan;
}

/** Lives through the days from Monday on. */
export function throughDays(start: Told, { policy, days, missed = () => false, comes = asUsual, rests = () => {}, news = (told) => told }: Course): Lived {
  const planner = createPlanner(policy === undefined ? {} : { policy });
  const steps: Step[] = [];
  let told = start;
  for (let day = 0; day < days; day += 1) {
    const today = dayFrom(MONDAY, day);
    told = on(today, news(told, day));
    if (missed(day)) continue;
    const [action] = planner.plan(parsed(told)).actions;
    const from = action.timing.from.slice(0, 10);
    if (from !== today || action.treatment === "wait") {
      rests(Math.max(day + 1, (Date.parse(from) - Date.parse(MONDAY)) / 86_400_000));
      continue;
    }
    const outcome = comes(action, day);
    if (!outcome) continue;
    steps.push({ day, action });
    told = planner.record(parsed(told), action, outcome).told as unknown as Told;
  }
  const dossier = parsed(told);
  return { contacts: steps.filter(({ action }) => action.channel !== undefined), steps, dossier, plan: planner.plan(dossier) };
}

/** Nobody picks up; what is written is sent. */
export function asUsual({ channel }: Action): StepOutcome {
  if (channel === undefined) return { outcome: "done" };
  return { outcome: channel === "phone" || channel === "video" || channel === "in-person" ? "no-answer" : "sent" };
}
