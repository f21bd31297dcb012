/**
 * JSON pointers (RFC 6901): a place in a document, as text.
 * @module
 */
import type { Json } from "./vocabulary.js";

/** A pointer some steps further down. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  let path = base;
  // Every value of every policy passes here, and hardly any name needs escaping.
  for (const step of steps) path += `/${typeof step === "number" || !/[~/]/.test(step) ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return path;
}

/** The names and places in lists that a pointer goes through; none for the whole document. */
export function stepsOf(at: string): readonly string[] {
  return at.split("/").slice(1).map(unescaped);
}

/** The last step of a pointer; nothing for the whole document. */
export function lastStep(at: string): string | undefined {
  return stepsOf(at).at(-1);
}

/** What stands at the end of these steps; `undefined` where they lead nowhere. */
export function valueAt(told: Json | undefined, steps: readonly PropertyKey[]): Json | undefined {
  return steps.reduce<Json | undefined>((value, step) => {
    if (Array.isArray(value)) return isPlace(step) ? value[Number(step)] : undefined;
    return isGroup(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }, told);
}

/** The document with another value at the end of these steps, groups and all, or without what stood there. */
export function changedAt(told: Json | undefined, [step, ...rest]: readonly string[], to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  if (Array.isArray(told)) {
    const index = Number(step);
    const next = changedAt(told[index], rest, to);
    return next === undefined ? told.filter((_, at) => at !== index) : [...told.slice(0, index), next, ...told.slice(index + 1)];
  }
  const group = isGroup(told) ? told : {};
  const next = changedAt(Object.hasOwn(group, step) ? group[step] : undefined, rest, to);
  if (next !== undefined) return { ...group, [step]: next };
  const { [step]: _, ...others } = group;
  return others;
}

function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isPlace(step: PropertyKey): boolean {
  return typeof step === "number" || /^\d+$/.test(String(step));
}

function isGroup(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
