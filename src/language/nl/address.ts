import type { Addressed } from "../text.js";

/** The same sentence with u and with je. */
export function uJe(formal: string, informal: string): Addressed {
  return { formal, informal };
}
