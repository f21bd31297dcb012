/**
 * Who said what: each part of a merged value remembers the layer and the place in its document it came from.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { isObject, own } from "../plain.js";
import type { Report } from "../report.js";

export interface Origin {
  /** Name of the layer. */
  readonly layer: string;
  /** The document the pointer is in, where it is not the one handed in. */
  readonly document?: string;
  readonly at: string;
}

/** A value and, by pointer inside it, where its parts come from. A part that is not listed comes from where the part around it does. */
export interface Traced {
  readonly value: Json;
  readonly origins: ReadonlyMap<string, Origin>;
  /** What it was in the layers below. */
  readonly before?: Traced;
}

/** All of it from one place. */
export function from(value: Json, origin: Origin): Traced {
  return { value, origins: new Map([["", origin]]) };
}

/** Where the part at this pointer comes from; a part that is missing, from whoever is responsible for what is around it. */
export function originOf({ origins }: Traced, at: string): Origin {
  for (let around = at; ; around = around.slice(0, around.lastIndexOf("/"))) {
    const origin = origins.get(around);
    if (origin) return { ...origin, at: origin.at + at.slice(around.length) };
    if (around === "") return { layer: "", at };
  }
}

/** Reports on the parts of a merged value at the place where each was written. */
export function reportAtOrigin(traced: Traced, report: Report): Report {
  return (fault) => {
    const { at, document } = originOf(traced, fault.at);
    report({ ...fault, at, document });
  };
}

/** JSON Merge Patch (RFC 7396). Fields named in `whole` take the place of the old ones and are never merged into. */
export function patched(target: Traced, patch: Json, origin: Origin, whole: readonly string[] = []): Traced {
  const origins = new Map(target.origins);
  return { value: merge(target.value, patch, "", origin, origins, whole), origins, before: target };
}

function merge(base: Json | undefined, patch: Json, at: string, origin: Origin, origins: Map<string, Origin>, whole: readonly string[]): Json {
  if (!isObject(patch) || !isObject(base)) comesFrom(origin, at, base, origins);
  if (!isObject(patch)) return patch;
  const fields: { [key: string]: Json } = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(patch)) {
    const there = pointer(at, key);
    const here = { ...origin, at: pointer(origin.at, key) };
    const old = isObject(base) ? own(base, key) : undefined;
    const asOne = value === null || (at === "" && whole.includes(key));
    if (asOne) comesFrom(here, there, old, origins);
    if (value === null) delete fields[key];
    else fields[key] = asOne ? value : merge(old, value, there, here, origins, []);
  }
  return Object.freeze(fields);
}

/** The whole of it; only objects have parts that came from elsewhere. */
function comesFrom(origin: Origin, at: string, old: Json | undefined, origins: Map<string, Origin>): void {
  if (isObject(old)) for (const key of origins.keys()) if (key.startsWith(`${at}/`)) origins.delete(key);
  origins.set(at, origin);
}
