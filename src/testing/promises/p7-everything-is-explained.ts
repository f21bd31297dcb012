import { formatDay, parseDay } from "../../calendar/day.js";
import { diagnose } from "../../decide/diagnose.js";
import type { RuleCited } from "../../decide/plan.js";
import { factsOf } from "../../facts/catalogue.js";
import type { Facts } from "../../facts/fact.js";
import { stepsOf, valueAt } from "../../json-pointer.js";
import type { Policy } from "../../policy/policy.js";
import type { Json } from "../../vocabulary.js";
import { type Check, type Trial, unless } from "../trial.js";
import { hiding } from "./p6-ignorance-never-hardens.js";

/** What holds something back without being a guardrail: it has no slot, nothing to announce it, or the policy never wants it. */
const ENGINE: readonly string[] = ["policy-never", "no-slot", "announced-first", "error"];

/** P7: every action names its rule and evidence that is there; the facts cited are enough for the rule; what is withheld names who withheld it. */
export const P7: Check = (trial) => {
  const { plan, dossier } = trial;
  const reasons = plan.reasons.flatMap((reason) => [...reason.for, ...reason.against]);
  return unless([
    ...plan.actions.flatMap(({ treatment, because }) => (because.length > 0 ? [] : [`${treatment} names no rule`])),
    ...[...plan.actions, ...plan.later].flatMap(({ treatment, because }) => because.flatMap((cited) => unfounded(treatment, cited, dossier.told))),
    ...reasons.flatMap((cited) => unfounded("a reason", cited, dossier.told)),
    ...notEnough(trial),
    ...wrongWithheld(trial),
  ]);
};

function unfounded(what: string, { rule, layer, facts }: RuleCited, told: Json): readonly string[] {
  const pointers = facts.flatMap(({ fact, evidence }) => evidence.map((pointer) => ({ fact, pointer })));
  const wrong = pointers.find(({ pointer }) => valueAt(told, stepsOf(pointer)) === undefined);
  const bare = facts.find(({ fact, evidence }) => evidence.length === 0 && !fact.startsWith("reason.") && !fact.startsWith("settings."));
  return [
    ...(layer === "" ? [`${what} names no layer for its rule ${rule}`] : []),
    ...(wrong ? [`${what} points at ${wrong.pointer} for ${wrong.fact}, where nothing was told`] : []),
    ...(bare ? [`${what} cites ${bare.fact} without evidence`] : []),
  ];
}

/** Plans again with only the facts that were cited, for the rule and for the reasons it rests on. */
function notEnough({ bench, dossier, plan }: Trial): readonly string[] {
  const policy = bench.policyFor(dossier);
  const cases = bench.cases(dossier).map((from) => diagnose(factsOf(from, bench.catalogue), policy));
  const reasonFacts = cases.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => [...reason.for, ...reason.against].flatMap(({ evaluation }) => evaluation.cited())),
  );
  return [...plan.actions, ...plan.later].flatMap(({ treatment, because }) =>
    because.flatMap(({ rule, facts }) => {
      const kept = [...facts, ...reasonFacts].flatMap(({ fact, valueFact }) => (valueFact === undefined ? [fact] : [fact, valueFact]));
      const hidden = [...bench.catalogue.keys()].filter((name) => !kept.includes(name));
      const again = bench.cases(dossier).some((from) => isMet(rule, policy, diagnose(hiding(hidden)(factsOf(from, bench.catalogue)), policy).facts));
      return again ? [] : [`${treatment}: with only the facts cited, the rule ${rule} does not hold`];
    }),
  );
}

function isMet(id: string, policy: Policy, facts: Facts): boolean {
  const rule = policy.rules.find((candidate) => candidate.id === id);
  return rule === undefined ? id.startsWith("own.") : rule.when.evaluate(facts).met;
}

function wrongWithheld({ plan, bench, today }: Trial): readonly string[] {
  const names = new Set([...bench.guardrails.map(({ id }) => id), ...ENGINE]);
  return plan.withheld.flatMap(({ treatment, by, lookAgain }) => {
    const day = lookAgain === undefined ? undefined : parseDay(lookAgain);
    return [
      ...(names.has(by) ? [] : [`${treatment} is withheld by ${by}, which is no guardrail`]),
      ...(lookAgain !== undefined && (day === undefined || day <= today)
        ? [`${treatment} is to be looked at again on ${lookAgain}, today being ${formatDay(today)}`]
        : []),
    ];
  });
}
