/**
 * The policy that results, field by field: its value, which layer said so, and what that layer overrode.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { isObject, own } from "../plain.js";
import type { Entry } from "./entry.js";
import { type Origin, originOf, type Traced } from "./origins.js";
import type { Merged } from "./resolve.js";

export interface EffectiveField {
  /** Into the merged policy, e.g. `/rules/friendly-reminder/then/channel`. */
  readonly pointer: string;
  readonly value: Json;
  /** Who said so; `default` where no layer did. */
  readonly layer: string;
  /** `blocked`: it counts for nothing, because a guardrail is always stricter. */
  readonly status: "active" | "overridden" | "off" | "blocked";
  readonly overrode?: { readonly layer: string; readonly value: Json };
  /** The layer that has the last word here, where that is another one. */
  readonly overriddenBy?: string;
  /** The guardrail that is always stricter. */
  readonly blockedBy?: string;
  /** Where in its document it was written; nobody wrote what is a `default`. */
  readonly at: string;
  /** The document it was written in, where that is not the one handed in. */
  readonly document?: string;
}

/** Every field of every layer, in order of pointer and from the top layer down. */
export function effectiveFields(merged: Merged): readonly EffectiveField[] {
  const never = [...merged.never].map(([id, origin]): EffectiveField => ({ pointer: "/guardrails/never", value: id, status: "active", ...placed(origin) }));
  return [
    ...fieldsOf("/settings", merged.settings).map((field) =>
      field.status === "active" && tooEarly(field, merged) ? blocked(field, "formal-not-before") : field,
    ),
    ...[...merged.conditions].flatMap(([id, entry]) => entryFields(pointer("/conditions", id), entry, [""])),
    ...[...merged.reasons].flatMap(([id, entry]) => entryFields(pointer("/reasons", id), entry, ["/when"])),
    ...[...merged.rules].flatMap(([id, entry]) => {
      const fields = entryFields(pointer("/rules", id), entry, ["/when"]);
      return merged.never.has(treatmentOf(entry)) ? fields.map((field) => (field.status === "active" ? blocked(field, "policy-never") : field)) : fields;
    }),
    ...fieldsOf("/guardrails", merged.limits),
    ...never,
    ...fieldsOf("/economics", merged.economics),
  ].sort((a, b) => (a.pointer === b.pointer ? 0 : a.pointer < b.pointer ? -1 : 1));
}

function entryFields(base: string, entry: Entry, whole: readonly string[]): readonly EffectiveField[] {
  const fields = fieldsOf(base, entry, whole);
  if (!entry.off) return fields;
  const overrode = { layer: originOf(entry, "").layer, value: "on" };
  const said: EffectiveField = { pointer: base, value: "off", status: "off", overrode, ...placed(entry.off) };
  return [said, ...fields.map((field): EffectiveField => (field.status === "active" ? { ...field, status: "off" } : field))];
}

/** Fields of a value and of what it was in the layers below. */
function fieldsOf(base: string, traced: Traced, whole: readonly string[] = []): readonly EffectiveField[] {
  const versions = new Map<string, { readonly origin: Origin; readonly value: Json; readonly current: boolean }[]>();
  for (let version: Traced | undefined = traced; version; version = version.before) {
    for (const [at, value] of leavesOf(version.value, "", whole)) {
      const origin = originOf(version, at);
      const known = versions.get(at) ?? [];
      if (known.every((other) => other.origin.layer !== origin.layer)) versions.set(at, [...known, { origin, value, current: version === traced }]);
    }
  }
  return [...versions].flatMap(([at, rows]) =>
    rows.map(({ origin, value, current }, index): EffectiveField => {
      const under = rows[index + 1];
      const overrode = current && under ? { overrode: { layer: under.origin.layer, value: under.value } } : {};
      const status = current ? ({ status: "active" } as const) : ({ status: "overridden", overriddenBy: originOf(traced, at).layer } as const);
      return { pointer: base + at, value, ...status, ...overrode, ...placed(origin) };
    }),
  );
}

function placed({ layer, document, at }: Origin): Pick<EffectiveField, "layer" | "document" | "at"> {
  return { layer, at, ...(document === undefined ? {} : { document }) };
}

function blocked(field: EffectiveField, by: string): EffectiveField {
  return { ...field, status: "blocked", blockedBy: by };
}

/** A formal step may be prepared from a day on which the guardrail does not allow one yet. */
function tooEarly({ pointer: at, value }: EffectiveField, { limits }: Merged): boolean {
  const earliest = isObject(limits.value) ? own(limits.value, "minDaysPastDueForFormal") : undefined;
  return at === "/settings/formalAfterDays" && typeof value === "number" && typeof earliest === "number" && value < earliest;
}

function treatmentOf({ value }: Entry): string {
  const then = isObject(value) ? own(value, "then") : undefined;
  const treatment = isObject(then) ? own(then, "treatment") : undefined;
  return typeof treatment === "string" ? treatment : "";
}

function leavesOf(value: Json, at: string, whole: readonly string[]): readonly (readonly [string, Json])[] {
  if (!isObject(value) || whole.includes(at)) return [[at, value]];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, pointer(at, key), whole));
}
