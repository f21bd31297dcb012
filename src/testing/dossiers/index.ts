/**
 * Dossiers of every kind of customer, for property-based tests. Each parses; each shrinks to a small customer one can read at a glance.
 * @module
 */
import * as fc from "fast-check";
import { anybody } from "./anybody.js";
import { askedBefore } from "./asked-before.js";
import type { DossierDocument, DossierOptions } from "./document.js";

export type { DossierDocument, DossierOptions } from "./document.js";

/**
 * Dossier documents: half of customers who were asked before and more clearly each time, half of anybody.
 * @example
 * fc.assert(fc.property(dossiers(), (document) => parseDossier(document).ok));
 */
export function dossiers(options: DossierOptions = {}): fc.Arbitrary<DossierDocument> {
  return fc.oneof({ withCrossShrink: true }, anybody(options), askedBefore(options));
}
