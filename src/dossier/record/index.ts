import { AmicableError, type Problem } from "../../problem.js";
import type { Dossier } from "../dossier.js";
import { parseDossier } from "../parse.js";
import { plainCopy } from "../plain.js";
import { problemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { additions } from "./additions.js";
import { nonsense, type StepOutcome, type StepTaken, wrong } from "./outcome.js";

/** A dossier that was let in stays in, however much it has grown; only what comes in now is measured. */
const NO_LIMITS = { values: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };
const OUTCOME_LIMITS = { depth: 8, values: 10_000, characters: 1_000_000, problems: 100 };

/**
 * The dossier as it is after a step was carried out: the contact or the work done, and what the customer promised, arranged, disputed or told.
 * The dossier that is handed in stays as it was. Throws `invalid-outcome` for what makes no sense.
 * @example
 * const after = record(dossier, action, { outcome: "reached-promised", promisedBy: "2026-11-27" });
 */
export function record(dossier: Dossier, action: StepTaken, outcome: StepOutcome): Dossier {
  const happened = plainOutcome(outcome);
  const problems = [...nonsense(action, happened)];
  const { told, places } = additions(dossier, action, happened, problems);
  const parsed = parseDossier(told, { limits: NO_LIMITS });
  for (const issue of parsed.ok ? [] : parsed.issues) {
    const found = inOutcome(issue, places);
    // One field can fill several places; what is wrong with it is told once.
    if (issue.severity === "error" && !problems.some(({ at }) => at === found.at)) problems.push(found);
  }
  if (!parsed.ok || problems.length > 0) throw new AmicableError("invalid-outcome", problems);
  return parsed.value;
}

function plainOutcome(outcome: unknown): StepOutcome {
  const problems = problemList(OUTCOME_LIMITS.problems);
  const { json } = plainCopy(outcome, OUTCOME_LIMITS, problems);
  if (problems.hasErrors()) throw new AmicableError("invalid-outcome", problems.all());
  // Its fields are held against the schema once they stand in the dossier.
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as unknown as StepOutcome;
  const mend = 'Hand over { outcome: "reached" } and the like';
  throw new AmicableError("invalid-outcome", [wrong("wrong-kind", "", shown(outcome), "a group of fields with an outcome", mend)]);
}

/** Places in the new dossier, and the field of the outcome that each was filled from. */
function inOutcome(problem: Problem, places: ReadonlyMap<string, string>): Problem {
  const [place, field] = [...places].filter(([at]) => problem.at === at || problem.at.startsWith(`${at}/`)).sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (place === undefined) return problem;
  // In the dossier an amount has its currency beside it, in the outcome it has not.
  return { ...problem, at: `${field}${problem.at.slice(place.length).replace(/\/amount\/amount$/, "/amount")}` };
}
