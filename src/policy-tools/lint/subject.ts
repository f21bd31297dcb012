/**
 * What lint looks at: one variant of a policy, with what its own layer says and what was there below.
 * @module
 */
import { FACTS } from "../../facts/catalogue.js";
import { pointer } from "../../json-pointer.js";
import { createPlanner, type Planner } from "../../planner.js";
import type { Entries, Entry } from "../../policy/layers/entry.js";
import { type Layer, type Stack, stackOf } from "../../policy/layers/layer.js";
import { originOf } from "../../policy/layers/origins.js";
import { type Merged, UNLAYERED, withLayers } from "../../policy/layers/resolve.js";
import type { PolicyContext } from "../../policy/parse.js";
import { isObject, own } from "../../policy/plain.js";
import type { Policy, ReasonRule, TreatmentRule } from "../../policy/policy.js";
import type { Treatment } from "../../policy/treatment.js";
import { TREATMENTS } from "../../policy/treatments.js";
import { AmicableError } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { type Customers, contextOf, customersOf, type Formula, formulaOf, type RegionContext, type Whose } from "../regions/index.js";
import type { Place } from "./finding.js";
import { touchedRules } from "./touched.js";

export interface LintRule<Rule = TreatmentRule | ReasonRule> {
  readonly id: string;
  readonly section: "rules" | "reasons";
  readonly rule: Rule;
  readonly entry: Entry;
  readonly formula: Formula;
  /** Its condition as written. */
  readonly when: Json;
  /** This layer wrote it or changed it. */
  readonly own: boolean;
  /** This layer changed it, or something it rests on. */
  readonly touched: boolean;
}

export interface Subject {
  readonly document: Json;
  readonly policy: Policy;
  readonly planner: Planner;
  /** A planner for another policy of the same company. */
  readonly plannerFor: (policy: Json) => Planner;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly context: RegionContext;
  readonly customers: Customers;
  readonly whose: Whose;
  /** The layer lint speaks to. */
  readonly layer: Layer;
  /** Whether there is anything under it. */
  readonly based: boolean;
  readonly below: Merged;
  readonly now: Merged;
  readonly rules: readonly LintRule<TreatmentRule>[];
  readonly reasons: readonly LintRule<ReasonRule>[];
}

/** Most layers for segments and customers that are looked at. */
const MAX_VARIANTS = 20;

export interface Subjects {
  /** The company's layer, then those of segments and customers. */
  readonly subjects: readonly Subject[];
  /** Layers of segments and customers there was no room for. */
  readonly left: number;
}

/** Everything there is to look at in a policy document. */
export function subjectsOf(document: Json, context: PolicyContext): Subjects {
  const plannerFor = plannerMaker(context);
  const planner = plannerFor(document);
  const stack = stackOf(document, context, () => {});
  const top = stack?.company[stack.company.length - 1];
  if (!stack || !top) throw new AmicableError("invalid-policy", []);
  const treatments = new Map(context.treatments.map((treatment) => [treatment.id, treatment]));
  const on = (merged: Merged, layers: readonly Layer[]) => withLayers(merged, layers, [...treatments.keys()], () => {});
  const common = { document, planner, plannerFor, treatments };
  const below = on(UNLAYERED, stack.company.slice(0, -1));
  const company = subject({ ...common, layer: top, below, now: on(below, [top]), based: stack.company.length > 1 });
  const overlays = overlaysIn(stack);
  const others = overlays
    .slice(0, MAX_VARIANTS)
    .map(({ layer, ...who }) => subject({ ...common, layer, below: company.now, now: on(company.now, [layer]), based: true, ...who }));
  return { subjects: [company, ...others], left: Math.max(0, overlays.length - MAX_VARIANTS) };
}

/** Planners that know what the company knows: its own facts, treatments and documents. */
function plannerMaker({ catalogue, treatments, otherDocuments }: PolicyContext): (policy: Json) => Planner {
  const shippedFacts = new Set(FACTS.map(({ name }) => name));
  const shippedTreatments = new Set(TREATMENTS.map(({ id }) => id));
  const own = {
    facts: [...catalogue.values()].filter(({ name }) => !shippedFacts.has(name)),
    treatments: treatments.filter(({ id }) => !shippedTreatments.has(id)),
    ...(otherDocuments && { otherPolicies: otherDocuments }),
  };
  return (policy) => createPlanner({ policy, ...own });
}

function overlaysIn({ segments, customers }: Stack) {
  const last = (layers: readonly Layer[]) => layers.filter(({ document }) => document === undefined).slice(-1);
  return [
    ...[...segments].flatMap(([segment, layers]) => last(layers).map((layer) => ({ layer, segment }))),
    ...[...customers].flatMap(([customer, layers]) => last(layers).map((layer) => ({ layer, customer }))),
  ];
}

interface Parts extends Pick<Subject, "document" | "planner" | "plannerFor" | "treatments" | "layer" | "below" | "now" | "based"> {
  readonly segment?: string;
  readonly customer?: string;
}

function subject({ segment, customer, ...parts }: Parts): Subject {
  const { planner, layer, below, now } = parts;
  const id = customer ?? "example";
  const policy = planner.policy.for(id, segment);
  const context = contextOf(policy, planner.catalogue);
  const whose: Whose = { id, ...(segment === undefined ? {} : { segment }), currency: policy.economics.currency };
  const touched = touchedRules(below, now, layer, policy);
  const prepared = <Rule extends TreatmentRule | ReasonRule>(
    rules: readonly Rule[],
    section: LintRule["section"],
    entries: Entries,
  ): readonly LintRule<Rule>[] =>
    rules.flatMap((rule) => {
      const entry = entries.get(rule.id);
      if (!entry) return [];
      const when = isObject(entry.value) ? (own(entry.value, "when") ?? null) : null;
      const isOwn = entry !== below[section].get(rule.id);
      return [{ id: rule.id, section, rule, entry, formula: formulaOf(rule.when), when, own: isOwn, touched: touched(section, rule.id) }];
    });
  let customers: Customers | undefined;
  return {
    ...{ ...parts, policy, context, whose },
    rules: prepared(policy.rules, "rules", now.rules),
    reasons: prepared(policy.reasonRules, "reasons", now.reasons),
    /** Made when the first is asked for: a policy without findings needs none. */
    get customers() {
      customers ??= customersOf(planner, context, whose);
      return customers;
    },
  };
}

/** Where a part of a rule was written. */
export function placeIn(rule: Pick<LintRule, "entry">, inside: string): Place {
  const { at, document } = originOf(rule.entry, inside);
  return { at, ...(document === undefined ? {} : { document }) };
}

/** Where the rule itself stands: its name in the layer that wrote it. */
export function placeOf(rule: Pick<LintRule, "entry" | "id" | "section">, { layer }: Pick<Subject, "layer">): Place {
  const section = own(layer.body, rule.section);
  if (isObject(section) && Object.hasOwn(section, rule.id)) return placeInLayer(layer, rule.section, rule.id);
  return placeIn(rule, "");
}

/** A place in the layer lint speaks to. */
export function placeInLayer(layer: Layer, ...steps: readonly (string | number)[]): Place {
  return { at: pointer(layer.at, ...steps), ...(layer.document === undefined ? {} : { document: layer.document }) };
}
