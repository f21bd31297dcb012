/**
 * Of whom to make a case that shows something: best a customer for whom it alone decides, and where the rule is the first to be heard.
 * @module
 */
import { TIERS } from "../../vocabulary.js";
import { all, any, type Formula, not, without } from "../regions/index.js";
import { supposing, type Target } from "./targets.js";

/** What to look for, the most telling first. */
export function attemptsFor(target: Target): readonly Formula[] {
  const { where, rule } = target;
  const decides = decisive(target);
  const above = higher(target);
  const both = all(decides, where);
  return rule.section === "rules" ? [without(both, above), both, where] : [both, where];
}

/** The rule holds, or would but for this comparison. */
function decisive({ kind, rule: { formula }, leaf }: Target): Formula {
  if (!leaf) return formula;
  if (kind === "holds") return all(formula, leaf);
  const rest = supposing(leaf, formula);
  return kind === "fails" || kind === "alone" ? all(rest, not(formula), failing(leaf)) : rest;
}

/** Failing because it is otherwise says more than failing because it is not known. */
function failing(leaf: NonNullable<Target["leaf"]>): Formula {
  return all({ ...leaf, negated: !leaf.negated }, not(leaf));
}

/** Something else comes first. */
function higher({ rule, subject }: Target): Formula {
  if (!("tier" in rule.rule)) return any();
  const { tier, treatment } = rule.rule;
  const first = TIERS.indexOf(tier);
  return any(...subject.rules.filter(({ rule: other }) => other.treatment !== treatment && TIERS.indexOf(other.tier) < first).map(({ formula }) => formula));
}
