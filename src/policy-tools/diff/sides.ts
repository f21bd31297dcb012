/**
 * Two policies for the same customer: the company's as a whole, or with the layer of a segment or a customer on top.
 * @module
 */
import { createPlanner, type Planner } from "../../planner.js";
import { stackOf } from "../../policy/layers/layer.js";
import type { PolicyContext } from "../../policy/parse.js";
import type { Policy, TreatmentRule } from "../../policy/policy.js";
import type { Json } from "../../vocabulary.js";
import { type Customers, contextOf, customersOf, type Formula, formulaOf, RELATIONS, type RegionContext, type Whose } from "../regions/index.js";
import { settled } from "./settled.js";

/** One policy as it is for these customers. */
export interface Side {
  readonly planner: Planner;
  readonly policy: Policy;
  readonly rules: ReadonlyMap<string, SettledRule>;
}
export interface SettledRule {
  readonly rule: TreatmentRule;
  readonly formula: Formula;
  /** As written: with names of settings and reasons in it. */
  readonly written: Formula;
}
/** Both, for the same customers. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly whose: Pick<Whose, "segment"> & { readonly customer?: string };
  /** Of neither policy: what holds, holds whatever the settings and reasons. */
  readonly context: RegionContext;
  /** Rules that are not the same in both, or not for the same customers. */
  readonly changed: ReadonlySet<string>;
  readonly customers: Customers;
}

/** Most layers of segments and customers that are looked at. */
const MAX_VARIANTS = 20;

/** The company's policies first, then those of each segment and customer that either of them speaks of. */
export function sidesOf(before: Json, after: Json, context: PolicyContext): readonly Sides[] {
  const planners = [before, after].map((policy) => createPlanner({ policy, ...(context.otherDocuments && { otherPolicies: context.otherDocuments }) }));
  const [one, other] = planners;
  if (!one || !other) return [];
  const stacks = [before, after].map((policy) => stackOf(policy, context, () => {}));
  const named = (which: "segments" | "customers") => [...new Set(stacks.flatMap((stack) => [...(stack?.[which].keys() ?? [])]))].sort();
  const variants = [
    {},
    ...[...named("segments").map((segment) => ({ segment })), ...named("customers").map((customer) => ({ customer }))].slice(0, MAX_VARIANTS),
  ];
  return variants.map((whose) => sides(one, other, whose));
}

function sides(one: Planner, other: Planner, whose: Sides["whose"]): Sides {
  const id = whose.customer ?? "example";
  const [before, after] = [sideOf(one, id, whose.segment), sideOf(other, id, whose.segment)];
  const { currency } = after.policy.economics;
  const context: RegionContext = { catalogue: other.catalogue, currency, relations: RELATIONS };
  const about: Whose = { id, ...(whose.segment === undefined ? {} : { segment: whose.segment }), currency };
  let customers: Customers | undefined;
  return {
    ...{ before, after, whose, context, changed: changedRules(before, after) },
    /** Made when the first is asked for: a layer that is the same needs none. */
    get customers() {
      customers ??= customersOf(other, context, about);
      return customers;
    },
  };
}

function sideOf(planner: Planner, id: string, segment: string | undefined): Side {
  const policy = planner.policy.for(id, segment);
  const context = contextOf(policy, planner.catalogue);
  return { planner, policy, rules: new Map(policy.rules.map((rule) => [rule.id, settledRule(rule, context)])) };
}

function settledRule(rule: TreatmentRule, context: RegionContext): SettledRule {
  const written = formulaOf(rule.when);
  return { rule, written, formula: settled(written, context) };
}

function changedRules(before: Side, after: Side): ReadonlySet<string> {
  const ids = new Set([...before.rules.keys(), ...after.rules.keys()]);
  return new Set([...ids].filter((id) => saysAll(before.rules.get(id)) !== saysAll(after.rules.get(id))));
}

function saysAll(one: SettledRule | undefined): string {
  return one ? JSON.stringify([saysOf(one.rule), one.formula]) : "";
}

/** What a rule wants done, and how; not for whom. */
export function saysOf({ treatment, tier, channels, owner, tone, pressure }: TreatmentRule): string {
  return JSON.stringify([treatment, tier, channels, owner, tone, pressure]);
}
