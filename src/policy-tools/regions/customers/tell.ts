/**
 * What it is to say a fact in a dossier.
 * @module
 */
import type { FactValue } from "../../../facts/fact.js";
import type { CustomerDocument, Whose } from "./document.js";

/** The dossier changed so that the fact is very likely so; `undefined` where it cannot say so. Whether it is so, only planning tells. */
export type Tell = (document: CustomerDocument, is: FactValue, whose: Whose) => CustomerDocument | undefined;
export type Tellers = Readonly<Record<string, Tell>>;

/** Only where the fact is to be true. */
export function whenTrue(change: (document: CustomerDocument, whose: Whose) => CustomerDocument): Tell {
  return (document, is, whose) => (is === true ? change(document, whose) : undefined);
}

/** Only where the fact is a number from zero to a most that can still be written out. */
export function countedUpTo(most: number, change: (document: CustomerDocument, count: number, whose: Whose) => CustomerDocument | undefined): Tell {
  return (document, is, whose) => (typeof is === "number" && is >= 0 && is <= most ? change(document, is, whose) : undefined);
}
