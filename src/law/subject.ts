/**
 * Whom the law is asked about: where the customer is, what kind of customer, and for whom we collect. What was not told can be anything,
 * so everything that could apply does.
 * @module
 */
import type { Dossier } from "../dossier/dossier.js";
import type { CustomerKind } from "../vocabulary.js";
import type { Actor } from "./entry.js";

export interface LawSubject {
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  /** Not told for a prospect, who may turn out to be anybody. */
  readonly kind?: Exclude<CustomerKind, "prospect">;
  readonly actor?: Actor;
}

/** Whom the law is asked about in a dossier. */
export function subjectOf({ customer, creditor }: Dossier): LawSubject {
  const { country, region, city, kind } = customer;
  const actor = creditor?.collects;
  return {
    ...(country !== undefined && { country }),
    ...(region !== undefined && { region }),
    ...(city !== undefined && { city }),
    ...(kind !== undefined && kind !== "prospect" && { kind }),
    ...(actor !== undefined && { actor }),
  };
}
