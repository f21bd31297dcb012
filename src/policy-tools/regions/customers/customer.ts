/**
 * A concrete customer of whom a formula holds: a typical one as it is, else one made by changing a dossier, else one with facts handed over.
 * @module
 */
import type { Dossier } from "../../../dossier/dossier.js";
import { parseDossier } from "../../../dossier/parse.js";
import { type Facts, type FactValue, type Finding, known, unknown } from "../../../facts/fact.js";
import type { Planner } from "../../../planner.js";
import type { RegionContext } from "../context.js";
import { holdsOf } from "../evaluate.js";
import type { Formula } from "../formula.js";
import { type Answer, asker, type Near, type SatisfyOptions, type Situation } from "../satisfy.js";
import type { CustomerDocument, Whose } from "./document.js";
import { tellAll } from "./told-facts.js";
import { typicalCustomers } from "./typical.js";

export interface MadeCustomer {
  /** `dossier`: all of it stands in the dossier. `facts`: some facts are handed over beside it, as those of a company's own may be. */
  readonly kind: "dossier" | "facts";
  readonly document: CustomerDocument;
  readonly dossier: Dossier;
  /** Facts that stand before what the dossier says; empty where the dossier says it all. */
  readonly given: ReadonlyMap<string, Finding>;
  readonly facts: Facts;
}
export type Shown = { readonly kind: "yes"; readonly customer: MadeCustomer } | Exclude<Answer, { readonly kind: "yes" }>;

export interface Customers {
  /** The plainest first. */
  readonly typical: readonly MadeCustomer[];
  /** Somebody of whom the formula holds: a typical customer where one will do, else one made of one. */
  show(formula: Formula, options?: Limits): Shown;
  /** Somebody of whom the formula holds, as little different from this customer as can be. */
  from(start: MadeCustomer, formula: Formula, options?: Limits & HandOver): Shown;
}
type Limits = Omit<SatisfyOptions, "near">;
interface HandOver {
  /** Hand all facts over at once, without looking for a dossier that says them: several times quicker. */
  readonly handOver?: boolean;
}

/** Customers for one variant of a policy. */
export function customersOf(planner: Planner, context: RegionContext, whose: Whose): Customers {
  const typical = typicalCustomers(whose).flatMap((document) => made(planner, document) ?? []);

  const ask = asker(context);

  const from = (start: MadeCustomer, formula: Formula, options: Limits & HandOver = {}): Shown => {
    if (holdsOf(formula, start.facts)) return { kind: "yes", customer: start };
    const answer = ask(formula, { ...options, near: factsNear(start, context) });
    if (answer.kind !== "yes") return answer;
    const customer = changed(start, answer.situation, formula, options.handOver === true);
    return customer ? { kind: "yes", customer } : { kind: "unknown", why: "inexact", tries: answer.tries };
  };

  const changed = (start: MadeCustomer, situation: Situation, formula: Formula, handOver: boolean): MadeCustomer | undefined => {
    const currency = situation.get("currency");
    const elsewhere = typeof currency === "string" && currency !== whose.currency ? currency : undefined;
    const about = { ...whose, ...(elsewhere === undefined ? {} : { currency: elsewhere }) };
    const base = elsewhere === undefined ? start : typicalCustomers(about).flatMap((document) => made(planner, document) ?? [])[0];
    if (!base) return undefined;
    const all = new Map([...situation].filter(([fact, is]) => fact !== "currency" && !same(base.facts.value(fact), is)));
    const other = handOver ? all : fewest(planner, base, all, formula);
    const told = handOver ? undefined : tellAll(base.document, other, about);
    const real = told && made(planner, told);
    if (real && holdsOf(formula, real.facts)) return real;
    const handed = handedOver(planner, base, other);
    return handed && holdsOf(formula, handed.facts) ? handed : undefined;
  };

  const show = (formula: Formula, options?: Limits): Shown => {
    const asIs = typical.find(({ facts }) => holdsOf(formula, facts));
    if (asIs) return { kind: "yes", customer: asIs };
    let best: Shown = { kind: "unknown", why: "inexact", tries: 0 };
    for (const start of typical.slice(0, STARTS)) {
      const found = from(start, formula, options);
      if (found.kind === "no" || (found.kind === "unknown" && found.why === "budget")) return found;
      if (found.kind !== "yes") continue;
      if (found.customer.kind === "dossier") return found;
      if (best.kind !== "yes" || found.customer.given.size < best.customer.given.size) best = found;
    }
    return best;
  };

  return { typical, show, from };
}

/** Typical customers from which others are made. */
const STARTS = 3;

function made(planner: Planner, document: CustomerDocument): MadeCustomer | undefined {
  const parsed = parseDossier(document);
  if (!parsed.ok) return undefined;
  const [facts] = planner.lookups(parsed.value);
  return facts && { kind: "dossier", document, dossier: parsed.value, given: new Map(), facts };
}

/** The same dossier with facts beside it. */
function handedOver(planner: Planner, { document, dossier }: MadeCustomer, situation: Situation): MadeCustomer | undefined {
  const given = new Map([...situation].map(([fact, is]): [string, Finding] => [fact, is === undefined ? unknown() : known(is)]));
  const [facts] = planner.lookups(dossier, given);
  return facts && { kind: "facts", document, dossier, given, facts };
}

/** Without what can be missed, so that the customer differs from an ordinary one only in what matters. */
function fewest(planner: Planner, base: MadeCustomer, situation: Situation, formula: Formula): Situation {
  if (situation.size < 2 || situation.size > MOST_TO_MISS) return situation;
  let kept = situation;
  for (const fact of situation.keys()) {
    const rest = new Map([...kept].filter(([name]) => name !== fact));
    const customer = handedOver(planner, base, rest);
    if (customer && holdsOf(formula, customer.facts)) kept = rest;
  }
  return kept;
}
const MOST_TO_MISS = 12;

/** What is known of somebody, as far as it is asked; reasons follow from the rest. */
function factsNear({ facts }: MadeCustomer, { catalogue }: RegionContext): Near {
  return { get: (name) => facts.value(name), has: (name) => catalogue.has(name) };
}

function same(one: FactValue | undefined, other: FactValue | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));
}
