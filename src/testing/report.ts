/**
 * What a person reads when a promise is broken: the promise, why, the smallest customer, and the plan in a few lines.
 * @module
 */
import type { Plan } from "../decide/plan.js";
import type { DossierDocument } from "./dossiers/index.js";
import { PROMISED, type PromiseId } from "./promises/index.js";
import type { Trial } from "./trial.js";

export interface Failure {
  readonly id: PromiseId;
  readonly why: string;
  readonly document: DossierDocument;
  readonly seed: number;
  readonly trial?: Trial;
}

/** The failure in words. */
export function brokenPromise({ id, why, document, seed, trial }: Failure): string {
  return [
    `${id} is broken: ${why}.`,
    `Promised: ${PROMISED[id]}`,
    "",
    "The smallest customer for whom it is:",
    JSON.stringify(document, null, 2),
    ...(trial ? ["", "The plan:", ...linesOf(trial.plan)] : []),
    "",
    `Seed ${seed}: hand it over as { seed: ${seed} } to see this again.`,
  ].join("\n");
}

function linesOf({ actions, later, withheld }: Plan): readonly string[] {
  return [
    ...actions.map(({ rank, treatment, pressure, channel, to, timing, because }) => {
      const way = channel === undefined ? "" : ` by ${channel}${to ? ` to ${to.id}` : ""}`;
      return `  ${rank}. ${treatment} (pressure ${pressure})${way}, ${timing.from}, because of ${because.map(({ rule }) => rule).join(", ")}`;
    }),
    ...later.map(({ treatment, pressure, after }) => `  later: ${treatment} (pressure ${pressure}), not before ${after.notBefore}, after ${after.step}`),
    ...withheld.map(({ treatment, by }) => `  withheld: ${treatment}, by ${by}`),
  ];
}
