/**
 * A customer whose first action is another one under the two policies: an ordinary one where one will do, else one made for it.
 * @module
 */
import { TIERS } from "../../vocabulary.js";
import { any, type Formula, holdsOf, type MadeCustomer, satisfy, without } from "../regions/index.js";
import { type Difference, isOfARule } from "./change.js";
import { type Aspect, differs, type FirstAction, firstActionOf } from "./first-action.js";
import type { Sides } from "./sides.js";

export interface Seen {
  readonly customer: MadeCustomer;
  readonly before: FirstAction;
  readonly after: FirstAction;
  readonly differs: readonly Aspect[];
}
/** `nobody`: no customer can notice. `not-found`: none was found who does. */
export type Search = { readonly kind: "seen"; readonly seen: Seen } | { readonly kind: "nobody" | "not-found" };

/** Typical customers from which others are made. */
const STARTS = 3;
/** Tries of the solver per question: enough for any rule a person can read. */
const BUDGET = 4000;

/** Plans customers under both policies until one shows the difference, and shows it because of this one. */
export function searchFor(difference: Difference, sides: Sides, tries: number): Search {
  const { customers, context } = sides;
  const { where } = difference;
  for (const customer of customers.typical) {
    if (!where.some((formula) => holdsOf(formula, customer.facts))) continue;
    const seen = planned(customer, difference, sides);
    if (seen) return { kind: "seen", seen };
  }
  const possible = where.filter((formula) => satisfy(formula, context, { budget: BUDGET }).kind !== "no");
  if (possible.length === 0) return { kind: "nobody" };
  for (const [start, formula] of attempts(possible, difference, sides).slice(0, tries)) {
    const seen = made(start, formula, difference, sides);
    if (seen) return { kind: "seen", seen };
  }
  return { kind: "not-found" };
}

/** First where nothing else stands as high, then where nothing stands higher, then wherever it holds. Of what weighs on many rules one try each will do. */
function attempts(where: readonly Formula[], difference: Difference, { before, after, customers }: Sides): readonly (readonly [MadeCustomer, Formula])[] {
  const { tier, treatment } = difference;
  const others = [...before.rules.values(), ...after.rules.values()].filter(({ rule }) => rule.treatment !== treatment);
  const noneUpTo = (highest: number) => any(...others.filter(({ rule }) => TIERS.indexOf(rule.tier) < highest).map(({ formula }) => formula));
  const [beside, above] = [noneUpTo(TIERS.indexOf(tier) + 1), noneUpTo(TIERS.indexOf(tier))];
  const [plainest, ...next] = customers.typical.slice(0, STARTS);
  if (!plainest) return [];
  if (!isOfARule(difference)) return where.map((formula) => [plainest, without(formula, above)]);
  return [
    ...where.flatMap((formula) => [without(formula, beside), without(formula, above), formula].map((narrowed) => [plainest, narrowed] as const)),
    ...next.flatMap((start) => where.map((formula) => [start, without(formula, above)] as const)),
  ];
}

/** Facts are handed over first, which is quick; who shows it is then told as a dossier where one can say it. */
function made(start: MadeCustomer, formula: Formula, difference: Difference, sides: Sides): Seen | undefined {
  const quick = sides.customers.from(start, formula, { budget: BUDGET, handOver: true });
  const seen = quick.kind === "yes" ? planned(quick.customer, difference, sides) : undefined;
  if (!seen) return undefined;
  const real = sides.customers.from(start, formula, { budget: BUDGET });
  return (real.kind === "yes" ? planned(real.customer, difference, sides) : undefined) ?? seen;
}

function planned(customer: MadeCustomer, difference: Difference, { before, after, changed }: Sides): Seen | undefined {
  const [was, is] = [before, after].map(({ planner }) => planner.planWith(customer.dossier, customer.given));
  if (!was || !is) return undefined;
  const [one, other] = [firstActionOf(was), firstActionOf(is)];
  const otherwise = differs(one, other);
  const cited = [was, is].flatMap(({ actions: [first] }) => first.because.map(({ rule }) => rule));
  // A rule that is behind neither first action changed something else at most; what is around the rules shows where no rule did it.
  const isIt = isOfARule(difference) ? cited.includes(difference.rule) : cited.every((rule) => !changed.has(rule));
  return otherwise.length > 0 && isIt ? { customer, before: one, after: other, differs: otherwise } : undefined;
}
