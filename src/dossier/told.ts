/**
 * Looks into what was told without trusting its shape, so that what can be checked is checked, whatever is wrong elsewhere.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Json } from "../vocabulary.js";
import { readDay } from "./schema/day.js";

/** Something in what was told, and where it stands. */
export interface Spot {
  readonly at: string;
  readonly value: Json;
}

/** A field of a group; `undefined` where there is no such group or field. */
export function field(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
  return (value as { readonly [key: string]: Json })[name];
}

/** The text of a field. */
export function textIn(value: Json | undefined, name: string): string | undefined {
  const text = field(value, name);
  return typeof text === "string" ? text : undefined;
}

/** The day a field names. */
export function dayIn(value: Json | undefined, name: string): Day | undefined {
  const text = textIn(value, name);
  return text === undefined ? undefined : dayFrom(text);
}

/** The day a text names; `undefined` for one that the schema refuses. */
export function dayFrom(text: string): Day | undefined {
  const reading = readDay(text);
  return "value" in reading ? reading.value : undefined;
}

/** Everything a pattern finds; a star stands for every item of a list, as in `invoices/*`. */
export function spots(told: Json, pattern: string, base = ""): readonly Spot[] {
  let found: readonly Spot[] = [{ at: base, value: told }];
  for (const step of pattern.split("/")) found = step === "*" ? found.flatMap(items) : found.flatMap((spot) => inside(spot, step));
  return found;
}

function items({ at, value }: Spot): readonly Spot[] {
  return Array.isArray(value) ? value.map((item: Json, index) => ({ at: `${at}/${index}`, value: item })) : [];
}

function inside({ at, value }: Spot, name: string): readonly Spot[] {
  const found = field(value, name);
  return found === undefined ? [] : [{ at: `${at}/${name}`, value: found }];
}
