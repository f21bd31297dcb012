/**
 * diagnose → propose → permit → rank → sequence → assign → schedule → explain.
 * @module
 */
import { type Day, parseDay } from "../calendar/day.js";
import { formatInstant } from "../calendar/instant.js";
import type { Case } from "../facts/case.js";
import { type Catalogue, factsOf } from "../facts/catalogue.js";
import type { Facts } from "../facts/fact.js";
import type { Guardrail } from "../guardrails/guardrail.js";
import { lawNotices } from "../law/notices.js";
import { subjectOf } from "../law/subject.js";
import type { Policy } from "../policy/policy.js";
import type { Treatment } from "../policy/treatment.js";
import { ENGINE_VERSION, LAW_VERSION } from "../version.js";
import type { Reason } from "../vocabulary.js";
import { diagnose } from "./diagnose.js";
import { explainAction, explainLater, explainReasons } from "./explain.js";
import { ledgerNotices } from "./ledger-notices.js";
import { findingAnHour } from "./own-proposals.js";
import { permit } from "./permit.js";
import type { Action, Plan, Withheld } from "./plan.js";
import type { Proposal, Ranked } from "./proposal.js";
import { propose } from "./propose.js";
import { rank } from "./rank.js";
import { type Means, schedule } from "./schedule.js";
import { sequence } from "./sequence.js";

export interface Deciding {
  readonly policy: Policy;
  /** One case per currency. */
  readonly cases: readonly [Case, ...Case[]];
  readonly catalogue: Catalogue;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly guardrails: readonly Guardrail[];
  /** Facts restricted or replaced, for checking that a plan rests on what it cites. */
  readonly seen?: (facts: Facts) => Facts;
}

/** The plan for one customer. */
export function decide({ policy, cases, catalogue, treatments, guardrails, seen = (facts) => facts }: Deciding): Plan {
  const diagnoses = cases.map((from) => diagnose(seen(factsOf(from, catalogue)), policy));
  const reasons = (diagnoses[0] ?? { reasons: [] }).reasons;
  const leading: Reason = reasons[0]?.reason ?? "unknown";

  const wanted = diagnoses.map(({ facts }) => propose(facts, policy, treatments));
  const { candidates, withheld } = permit(
    wanted.flatMap(({ proposals }) => proposals),
    policy,
    guardrails,
  );
  const ranked = rank(candidates, policy.economics);
  const { actions, later, withheld: unlockable } = sequence(ranked, { policy, treatments, guardrails });

  const lookAgain = withheld.flatMap(({ lookAgain: day }) => (day === undefined ? [] : [parseDay(day)])).filter((day): day is Day => day !== undefined);
  const { scheduled, withheld: unscheduled } = arrange(
    actions,
    { leading, economics: policy.economics, held: lookAgain, rules: policy.rules },
    { policy, treatments, guardrails },
  );
  const shown = scheduled.map((each, index) => explainAction(each, index + 1, reasons));

  const [from] = cases;
  return {
    schemaVersion: 1,
    customer: from.dossier.customer.id,
    ...(from.dossier.customer.name !== undefined && { name: from.dossier.customer.name }),
    asOf: formatInstant(from.dossier.asOf),
    versions: versionsOf(policy, from),
    reasons: explainReasons(reasons),
    actions: nonEmpty(shown),
    later: later.flatMap((locked) => explainLater(locked, scheduled) ?? []),
    withheld: distinct([...withheld, ...unlockable, ...unscheduled]),
    unknown: unknownsOf(
      diagnoses[0]?.facts,
      [...diagnoses, ...wanted].flatMap(({ missing }) => missing),
    ),
    notices: [...lawNotices(subjectOf(from.dossier), from.today), ...ledgerNotices(from)],
  };
}

/** The moments; where the lack of one leaves nobody to be contacted, somebody is asked to find an hour first. */
function arrange(actions: readonly Ranked[], means: Means, { policy, treatments, guardrails }: Pick<Deciding, "policy" | "treatments" | "guardrails">) {
  const found = schedule(actions, means);
  const [first] = actions;
  if (!first || found.withheld.length === 0 || found.scheduled.some(({ allowed, proposal }) => allowed.step.channel !== undefined || isAsked(proposal)))
    return found;
  const { candidates } = permit(findingAnHour(first.proposal.facts, treatments), policy, guardrails);
  if (candidates.length === 0) return found;
  const { scheduled } = schedule(rank([...actions, ...candidates], policy.economics), means);
  return { scheduled, withheld: found.withheld };
}

function isAsked({ treatment }: Proposal): boolean {
  return treatment.id === "put-to-person";
}

function versionsOf(policy: Policy, from: Case): Plan["versions"] {
  const { name, version, layers, hash } = policy;
  return {
    engine: ENGINE_VERSION,
    calendars: from.calendar.version,
    law: LAW_VERSION,
    policy: { name, ...(version !== undefined && { version }), layers, hash },
  };
}

/** Waiting needs no window, so there is always an action. */
function nonEmpty(actions: readonly Action[]): readonly [Action, ...Action[]] {
  const [first, ...rest] = actions;
  if (!first) throw new TypeError("A plan without any action, not even waiting.");
  return [first, ...rest];
}

function distinct(withheld: readonly Withheld[]): readonly Withheld[] {
  return withheld.filter((one, index) => withheld.findIndex((other) => other.treatment === one.treatment && other.by === one.by) === index);
}

/** What was not told and might have sharpened the plan. */
function unknownsOf(facts: Facts | undefined, missing: readonly string[]): Plan["unknown"] {
  return [...new Set(missing)].sort().flatMap((fact) => {
    const finding = facts?.find(fact);
    return finding && !finding.known && finding.why !== "not-applicable" ? [{ fact, why: finding.why }] : [];
  });
}
