/**
 * Changes to what was told, as data: where, what stood there and what would stand there.
 * @module
 */

import type { Dossier } from "../dossier/dossier.js";
import { parseDossier } from "../dossier/parse.js";
import { changedAt, pointer, stepsOf, valueAt } from "../json-pointer.js";
import type { Json } from "../vocabulary.js";

export interface Edit {
  /** JSON pointer into the dossier; one past the end of a list adds to it. */
  readonly at: string;
  /** What was told there; absent where nothing was. */
  readonly from?: Json;
  /** What would be told there; absent where it would not be told any more. */
  readonly to?: Json;
}

/** A dossier that was let in stays in; a change adds little to it. */
const NO_LIMITS = { values: Number.POSITIVE_INFINITY, characters: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** The dossier as it would be; `undefined` where such a dossier would be refused. */
export function edited(dossier: Dossier, edits: readonly Edit[]): Dossier | undefined {
  const told = edits.reduce<Json | undefined>((so, { at, to }) => changedAt(so, stepsOf(at), to), dossier.told);
  const parsed = parseDossier(told, { limits: NO_LIMITS });
  return parsed.ok ? parsed.value : undefined;
}

/** Something else at a place, or something where nothing was. */
export function set(told: Json, at: readonly (string | number)[], to: Json): Edit {
  const from = valueAt(told, at);
  return { at: pointer("", ...at), ...(from !== undefined && { from }), to };
}

/** Nothing at a place any more. */
export function remove(told: Json, at: readonly (string | number)[]): Edit {
  const from = valueAt(told, at);
  return { at: pointer("", ...at), ...(from !== undefined && { from }) };
}

/** One more at the end of a list; a list of one where none was told. */
export function append(told: Json, at: readonly (string | number)[], item: Json): Edit {
  const list = valueAt(told, at);
  return Array.isArray(list) ? { at: pointer("", ...at, list.length), to: item } : set(told, at, [item]);
}
