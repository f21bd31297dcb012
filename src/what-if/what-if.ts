/**
 * What would change it: the smallest changes of one thing that make another action the first, each found by planning again.
 * @module
 */
import { addDays, formatDay } from "../calendar/day.js";
import type { Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import { message } from "../vocabulary.js";
import { type Answer, type Change, firstStepOf, isOther, type Looking, type Possible, type WhatIf } from "./answer.js";
import { edited } from "./edit.js";
import { FIGURES } from "./figures/index.js";
import { HORIZON_DAYS, inTime } from "./time.js";
import { TOLD } from "./told/index.js";

export interface WhatIfMeans {
  readonly plan: (dossier: Dossier) => Plan;
  readonly cases: (dossier: Dossier) => readonly [Case, ...Case[]];
}

/** All that would change the first action for one customer, as far as one change does it. Planning again with any of them shows it. */
export function whatIf(dossier: Dossier, { plan, cases }: WhatIfMeans): WhatIf {
  const now = plan(dossier);
  const looking: Looking = {
    dossier,
    first: firstStepOf(now),
    cases: cases(dossier),
    stepWith: (edits) => {
      const changed = edited(dossier, edits);
      return changed && firstStepOf(plan(changed));
    },
  };
  const time = inTime(looking);
  const told = TOLD.flatMap((possibilities) => possibilities(looking)).flatMap((possible) => answered(possible, looking) ?? []);
  const figures = FIGURES.flatMap((figure) => figure(looking));
  return {
    customer: now.customer,
    asOf: now.asOf,
    first: looking.first,
    answers: distinct([...(time ? [time] : []), ...told, ...figures]),
    lookedUntil: formatDay(addDays(dossier.asOf.day, HORIZON_DAYS)),
  };
}

/**
 * The dossier as it would be with a change of an answer; `undefined` for a change of another dossier that does not fit this one.
 * @example
 * const { answers } = planner.whatIf(dossier);
 * planner.plan(asIf(dossier, answers[0].change)).actions[0].treatment; //=> answers[0].becomes.treatment
 */
export function asIf(dossier: Dossier, change: Pick<Change, "edits">): Dossier | undefined {
  return edited(dossier, change.edits);
}

function answered({ change, gaps }: Possible, { first, stepWith }: Looking): Answer | undefined {
  const becomes = stepWith(change.edits);
  return becomes && isOther(becomes, first) ? { change, text: message(`what-if.${change.id}`, gaps), becomes } : undefined;
}

/** The same words for the same step say nothing new. */
function distinct(answers: readonly Answer[]): readonly Answer[] {
  const said = answers.map(({ text, becomes }) => JSON.stringify([text, becomes.treatment]));
  return answers.filter((_, at) => said.indexOf(said[at] ?? "") === at);
}
