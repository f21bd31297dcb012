/**
 * The policy that results, field by field: its value, which layer said so, and what that layer overrode.
 * @module
 */
import { pointer } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { isObject } from "../plain.js";
import type { Entry } from "./entry.js";
import { originOf, type Traced } from "./origins.js";
import type { Merged } from "./resolve.js";

export interface EffectiveField {
  /** Into the merged policy, e.g. `/rules/friendly-reminder/then/channel`. */
  readonly pointer: string;
  readonly value: Json;
  /** Who said so; `default` where no layer did. */
  readonly layer: string;
  readonly status: "active" | "overridden" | "off";
  readonly overrode?: { readonly layer: string; readonly value: Json };
}

/** Every field of every layer, in order of pointer and from the top layer down. */
export function effectiveFields(merged: Merged): readonly EffectiveField[] {
  const never = [...merged.never].map(([id, { layer }]): EffectiveField => ({ pointer: "/guardrails/never", value: id, layer, status: "active" }));
  return [
    ...fieldsOf("/settings", merged.settings),
    ...[...merged.conditions].flatMap(([id, entry]) => entryFields(pointer("/conditions", id), entry, [""])),
    ...[...merged.reasons].flatMap(([id, entry]) => entryFields(pointer("/reasons", id), entry, ["/when"])),
    ...[...merged.rules].flatMap(([id, entry]) => entryFields(pointer("/rules", id), entry, ["/when"])),
    ...fieldsOf("/guardrails", merged.limits),
    ...never,
    ...fieldsOf("/economics", merged.economics),
  ].sort((a, b) => (a.pointer === b.pointer ? 0 : a.pointer < b.pointer ? -1 : 1));
}

function entryFields(base: string, entry: Entry, whole: readonly string[]): readonly EffectiveField[] {
  const fields = fieldsOf(base, entry, whole);
  if (!entry.off) return fields;
  const overrode = { layer: originOf(entry, "").layer, value: "on" };
  const said: EffectiveField = { pointer: base, value: "off", layer: entry.off.layer, status: "off", overrode };
  return [said, ...fields.map((field): EffectiveField => (field.status === "active" ? { ...field, status: "off" } : field))];
}

/** Fields of a value and of what it was in the layers below. */
function fieldsOf(base: string, traced: Traced, whole: readonly string[] = []): readonly EffectiveField[] {
  const versions = new Map<string, { readonly layer: string; readonly value: Json; readonly current: boolean }[]>();
  for (let version: Traced | undefined = traced; version; version = version.before) {
    for (const [at, value] of leavesOf(version.value, "", whole)) {
      const { layer } = originOf(version, at);
      const known = versions.get(at) ?? [];
      if (known.every((other) => other.layer !== layer)) versions.set(at, [...known, { layer, value, current: version === traced }]);
    }
  }
  return [...versions].flatMap(([at, rows]) =>
    rows.map(({ layer, value, current }, index): EffectiveField => {
      const under = rows[index + 1];
      const overrode = current && under ? { overrode: { layer: under.layer, value: under.value } } : {};
      return { pointer: base + at, value, layer, status: current ? "active" : "overridden", ...overrode };
    }),
  );
}

function leavesOf(value: Json, at: string, whole: readonly string[]): readonly (readonly [string, Json])[] {
  if (!isObject(value) || whole.includes(at)) return [[at, value]];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, pointer(at, key), whole));
}
