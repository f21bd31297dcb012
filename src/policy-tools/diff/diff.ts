/**
 * Which situations get another first action when one policy takes the place of another, each with a customer who shows it when planned.
 * @module
 */
import type { FactValue } from "../../facts/fact.js";
import type { PolicyContext } from "../../policy/parse.js";
import type { Json } from "../../vocabulary.js";
import { type CustomerDocument, factsIn, type MadeCustomer } from "../regions/index.js";
import { type Difference, differencesOf, isOfARule } from "./change.js";
import type { Aspect, FirstAction } from "./first-action.js";
import { type Sides, sidesOf } from "./sides.js";
import { type Seen, searchFor } from "./witness.js";

export interface PolicyDiff {
  /** Situations that get another first action, as far as they were found. */
  readonly situations: readonly ChangedSituation[];
  /** What is written otherwise and changes the first action of nobody, or of nobody who was found. */
  readonly unseen: readonly (Written & { readonly proven: boolean })[];
}

/** What is written otherwise. */
export interface Written {
  readonly how: Difference["how"];
  readonly rule: string;
  /** Settings and reasons behind it, where the rule itself is written as it was. */
  readonly through: readonly string[];
  /** Only for customers of this segment, or for this customer. */
  readonly segment?: string;
  readonly customer?: string;
}

export interface ChangedSituation {
  /** The differences that this customer shows; more of them may be noticed together. */
  readonly because: readonly [Written, ...Written[]];
  readonly before: FirstAction;
  readonly after: FirstAction;
  readonly differs: readonly Aspect[];
  readonly witness: DiffWitness;
}

/** A customer, ready to be planned under both. */
export interface DiffWitness {
  /** `dossier`: all of it is in the dossier. `facts`: some facts are handed over beside it. */
  readonly kind: MadeCustomer["kind"];
  readonly dossier: CustomerDocument;
  /** Facts that stand before what the dossier says; `null` is not known. */
  readonly given: Readonly<Record<string, FactValue | null>>;
  /** What the changed conditions look at, as it is of this customer; what is not known is left out. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Customers made up at most, together: policies that have nothing in common are compared in seconds too, with less tried for each rule. */
const MOST_MADE = 600;
const LEAST_TRIES = 2;

/**
 * What changes for whom, from one policy to another. Both have to load.
 * @throws AmicableError `invalid-policy` where one of them does not.
 * @example
 * diffPolicies(before, after, { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS }).situations;
 */
export function diffPolicies(before: Json, after: Json, context: PolicyContext): PolicyDiff {
  const situations = new Map<string, ChangedSituation>();
  const unseen: (Written & { readonly proven: boolean })[] = [];
  const looked = new Set<string>();
  for (const sides of sidesOf(before, after, context)) {
    const differences = differencesOf(sides);
    const tries = Math.max(LEAST_TRIES, Math.floor(MOST_MADE / Math.max(1, differences.length)));
    for (const difference of differences) {
      // What holds for the whole company is not looked at once more for each segment.
      const key = JSON.stringify(difference);
      if (looked.has(key)) continue;
      looked.add(key);
      const written = writtenOf(difference, sides);
      const found = searchFor(difference, sides, tries);
      if (found.kind === "seen") add(situations, found.seen, difference, written);
      else unseen.push({ ...written, proven: found.kind === "nobody" });
    }
  }
  // What weighs on many rules is noticed through some of them; that the others notice nothing is no news.
  return { situations: [...situations.values()].sort(firmestFirst), unseen: unseen.filter(isOfARule) };
}

function writtenOf({ how, rule, through }: Difference, { whose }: Sides): Written {
  return { how, rule, through, ...whose };
}

/** More pressure than before is looked at first. */
function firmestFirst(one: ChangedSituation, other: ChangedSituation): number {
  return other.after.pressure - other.before.pressure - (one.after.pressure - one.before.pressure);
}

/** The same customer may show several differences at once. Of what weighs on many rules, one customer per change of step is enough. */
function add(situations: Map<string, ChangedSituation>, seen: Seen, difference: Difference, written: Written): void {
  const witness = witnessOf(seen, difference);
  const { before, after, differs } = seen;
  const key = JSON.stringify(isOfARule(difference) ? [witness.dossier, witness.given] : [difference.how, before.treatment, after.treatment]);
  const known = situations.get(key);
  if (known && !isOfARule(difference)) return;
  situations.set(
    key,
    known
      ? { ...known, because: [...known.because, written], witness: { ...known.witness, facts: { ...known.witness.facts, ...witness.facts } } }
      : { because: [written], before, after, differs, witness },
  );
}

function witnessOf({ customer }: Seen, { where }: Difference): DiffWitness {
  const { kind, document, given, facts } = customer;
  const looked = [...new Set(where.flatMap(factsIn))].flatMap((fact) => {
    const is = facts.value(fact);
    return is === undefined ? [] : [[fact, is] as const];
  });
  const handed = [...given].map(([name, finding]) => [name, finding.known ? finding.is : null] as const);
  return { kind, dossier: document, given: Object.fromEntries(handed), facts: Object.fromEntries(looked) };
}
