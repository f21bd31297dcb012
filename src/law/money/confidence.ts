/**
 * How sure an entry must be before anybody pays for it.
 * @module
 */
import type { Confidence } from "../entry.js";

/** What was read, or follows from what was read, may be charged; general knowledge and doubt may only ever hold something back. */
export function permitsCharge(confidence: Confidence): boolean {
  return confidence === "C1" || confidence === "C2" || confidence === "R";
}
