/**
 * What is not the same in two policies, and of which customers it can matter.
 * @module
 */
import type { Policy, TreatmentRule } from "../../policy/policy.js";
import { TIERS, type Tier } from "../../vocabulary.js";
import { all, type Formula, factsIn, without } from "../regions/index.js";
import { type Side, type Sides, saysOf } from "./sides.js";

export interface Difference {
  /** `added`, `removed`, `when` and `then` are about a rule; the others about all rules they touch. */
  readonly how: "added" | "removed" | "when" | "then" | "never" | "limits" | "economics";
  /** The rule; for others the rule through which it shows. */
  readonly rule: string;
  readonly tier: Tier;
  readonly treatment: string;
  /** Settings (`settings.…`) and reasons (`reason.…`) behind it, where the rule itself is written as it was. */
  readonly through: readonly string[];
  /** Only customers of whom one of these holds can notice. */
  readonly where: readonly Formula[];
}

/** Whether it is about one rule, and not about what weighs on many. */
export function isOfARule({ how }: Pick<Difference, "how">): boolean {
  return how === "added" || how === "removed" || how === "when" || how === "then";
}

/** Every rule that decides otherwise, or for other customers, in the order of their ids; then what is otherwise around the rules. */
export function differencesOf(sides: Sides): readonly Difference[] {
  const { before, after } = sides;
  const ids = [...new Set([...before.rules.keys(), ...after.rules.keys()])].sort();
  return [...ids.flatMap((id) => inRule(id, before, after)), ...aroundRules(before, after)];
}

function inRule(id: string, before: Side, after: Side): readonly Difference[] {
  const [was, is] = [before.rules.get(id), after.rules.get(id)];
  const through = was && is && JSON.stringify(was.written) === JSON.stringify(is.written) ? throughOf(was.written, before.policy, after.policy) : [];
  const of = (how: Difference["how"], { tier, treatment }: TreatmentRule, ...where: readonly Formula[]): Difference => ({
    ...{ how, rule: id, tier, treatment, through: how === "when" ? through : [], where },
  });
  if (!was || !is) return was ? [of("removed", was.rule, was.formula)] : is ? [of("added", is.rule, is.formula)] : [];
  const then = saysOf(was.rule) !== saysOf(is.rule);
  const when = JSON.stringify(was.formula) !== JSON.stringify(is.formula);
  return [
    ...(when ? [of("when", is.rule, without(is.formula, was.formula), without(was.formula, is.formula))] : []),
    ...(then ? [of("then", higher(was.rule, is.rule), all(was.formula, is.formula))] : []),
  ];
}

/** What a condition reads that is not what it was. */
function throughOf(written: Formula, before: Policy, after: Policy): readonly string[] {
  const settings = (policy: Policy) => new Map<string, unknown>(Object.entries(policy.settings).map(([name, value]) => [`settings.${name}`, value]));
  const rulesOf = ({ reasonRules }: Policy, fact: string) =>
    JSON.stringify(reasonRules.flatMap(({ reason, id, strength, against, when }) => (`reason.${reason}` === fact ? [[id, strength, against, when.form]] : [])));
  const [was, is] = [settings(before), settings(after)];
  return [...new Set(factsIn(written))]
    .filter((fact) => (fact.startsWith("reason.") ? rulesOf(before, fact) !== rulesOf(after, fact) : was.get(fact) !== is.get(fact)))
    .sort();
}

function higher(one: TreatmentRule, other: TreatmentRule): TreatmentRule {
  return TIERS.indexOf(one.tier) < TIERS.indexOf(other.tier) ? one : other;
}

/** Limits and economics weigh on every rule, what is never wanted on the rules that want it. */
function aroundRules(before: Side, after: Side): readonly Difference[] {
  const everyRule = (how: Difference["how"], touches: (rule: TreatmentRule) => boolean) =>
    [...after.rules.values()]
      .filter(({ rule }) => touches(rule))
      .map(({ rule, formula }): Difference => ({ how, rule: rule.id, tier: rule.tier, treatment: rule.treatment, through: [], where: [formula] }));
  const never = new Set(symmetric(before.policy.never, after.policy.never));
  const [was, is] = [before.policy.economics, after.policy.economics];
  const figures = ({ effects: _, source: __, ...rest }: Policy["economics"]) => JSON.stringify(rest);
  const effect = ({ effects }: Policy["economics"], treatment: string) => JSON.stringify({ ...effects[treatment], source: undefined });
  return [
    ...everyRule("never", ({ treatment }) => never.has(treatment)),
    ...(JSON.stringify(before.policy.limits) === JSON.stringify(after.policy.limits) ? [] : everyRule("limits", () => true)),
    ...everyRule("economics", ({ treatment }) => figures(was) !== figures(is) || effect(was, treatment) !== effect(is, treatment)),
  ];
}

function symmetric(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((each) => !other.includes(each)), ...other.filter((each) => !one.includes(each))];
}
