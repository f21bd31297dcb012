/**
 * Dossiers of every kind of customer, for property-based tests. Each parses; each shrinks to a small customer one can read at a glance.
 * @module
 */
import * as fc from "fast-check";
import { anybody } from "./anybody.js";
import { askedBefore } from "./asked-before.js";
import type { DossierDocument, DossierOptions } from "./document.js";
import { oneTrouble } from "./one-trouble.js";

export type { DossierDocument, DossierOptions } from "./document.js";

/**
 * Dossier documents: a third of customers of whom all is told and who have one trouble or two, a third who were asked before and more
 * clearly each time, a third of anybody.
 * @example
 * fc.assert(fc.property(dossiers(), (document) => parseDossier(document).ok));
 */
export function dossiers(options: DossierOptions = {}): fc.Arbitrary<DossierDocument> {
  return fc.oneof({ withCrossShrink: true }, anybody(options), askedBefore(options), oneTrouble(options));
}
