/**
 * From a policy document to policies that can be asked: layers put together, everything checked, conditions compiled, for the company and for
 * every segment and customer the document speaks of.
 * @module
 */
import type { Fact } from "../facts/fact.js";
import { AmicableError, type Result } from "../problem.js";
import { type EffectiveField, effectiveFields } from "./layers/effective.js";
import { type Bases, type Layer, stackOf } from "./layers/layer.js";
import { type Merged, UNLAYERED, withLayers } from "./layers/resolve.js";
import type { Policy } from "./policy.js";
import { problemList, type Report } from "./report.js";
import type { Treatment } from "./treatment.js";
import { variantCompiler } from "./variant.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { type Language, say } from "./words/phrase.js";

export interface PolicyContext extends Bases {
  readonly catalogue: ReadonlyMap<string, Fact>;
  readonly treatments: readonly Treatment[];
  /** By name, e.g. `amicable:relationship-first@1`. */
  readonly presets: ReadonlyMap<string, unknown>;
  readonly otherDocuments?: ReadonlyMap<string, unknown>;
  /** Of what is said about problems; English where not given. */
  readonly language?: Language;
}

export interface PolicySet {
  readonly name: string;
  /** The policy for one customer: the customer's own layer over the segment's over the company's. */
  for(customerId: string | undefined, segment?: string | undefined): Policy;
  /** Every policy there can be, the company's first. */
  all(): readonly Policy[];
  /** Field by field: the value, who said so, and what was overridden. */
  effective(customerId?: string, segment?: string): readonly EffectiveField[];
}

/** Most combinations of a segment and a customer with layers of their own. */
const MAX_VARIANTS = 10_000;
/** Most rules in all these combinations together. */
const MAX_WORK = 2_000_000;

/** Reads a policy. Either all of it is right, or every problem in it is reported at once. */
export function parsePolicy(document: unknown, context: PolicyContext): Result<PolicySet> {
  const { report, all } = problemList(context.language);
  try {
    const set = readSet(document, context, report);
    const problems = all();
    const failed = set === undefined || problems.some((problem) => problem.severity === "error");
    return failed ? { ok: false, issues: problems } : { ok: true, value: set, warnings: problems };
  } catch (thrown) {
    if (thrown instanceof AmicableError) return { ok: false, issues: [...all(), ...thrown.issues] };
    throw thrown;
  }
}

interface Variant {
  readonly merged: Merged;
  readonly policy: Policy;
}

function readSet(document: unknown, context: PolicyContext, report: Report): PolicySet | undefined {
  const stack = stackOf(document, context, report);
  if (!stack) return undefined;
  const { name, version, company, segments, customers } = stack;
  const { catalogue } = context;
  const treatments = new Map(context.treatments.map((treatment) => [treatment.id, treatment]));
  const compile = variantCompiler({ name, ...(version === undefined ? {} : { version }), catalogue, treatments, report });
  const on = (below: Merged, layers: readonly Layer[]) => withLayers(below, layers, [...treatments.keys()], report);

  const variant = (merged: Merged): Variant => ({ merged, policy: compile(merged) });

  const base = variant(on(UNLAYERED, company));
  const combinations = (segments.size + 1) * (customers.size + 1);
  const { rules, reasons, conditions } = base.merged;
  if (combinations > MAX_VARIANTS || combinations * (rules.size + reasons.size + conditions.size) > MAX_WORK) {
    const received = `${segments.size} segments, ${customers.size} customers and ${rules.size} rules`;
    const expected = say(EXPECTED.combinations, { most: MAX_VARIANTS });
    report({ code: "too-many-variants", at: "/forCustomer", received, expected, mend: MEND.useSegments });
    return undefined;
  }
  const others = new Map<string, Variant>();
  for (const [segment, segmentLayers] of [[undefined, []] as const, ...segments]) {
    const below = on(base.merged, segmentLayers);
    if (segment !== undefined) others.set(keyOf(undefined, segment), variant(below));
    for (const [customer, customerLayers] of customers) others.set(keyOf(customer, segment), variant(on(below, customerLayers)));
  }
  return policySet(name, base, others);
}

function policySet(name: string, company: Variant, others: ReadonlyMap<string, Variant>): PolicySet {
  const policies = Object.freeze([company, ...others.values()].map((variant) => variant.policy));
  const find = (customer: string | undefined, segment: string | undefined): Variant =>
    others.get(keyOf(customer, segment)) ?? others.get(keyOf(undefined, segment)) ?? others.get(keyOf(customer, undefined)) ?? company;
  return {
    name,
    for: (customer, segment) => find(customer, segment).policy,
    all: () => policies,
    effective: (customer, segment) => effectiveFields(find(customer, segment).merged),
  };
}

function keyOf(customer: string | undefined, segment: string | undefined): string {
  return JSON.stringify([customer ?? null, segment ?? null]);
}
