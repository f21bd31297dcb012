/** Changes to JSON documents such as people and programs make by mistake, anywhere in them. */
import * as fc from "fast-check";
import type { Json } from "../../src/vocabulary.js";

type Path = readonly (string | number)[];

/** The document with one to three things in it changed. */
export function mutated(documents: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc
    .tuple(documents, fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom(...KINDS), pick: fc.nat() }), { minLength: 1, maxLength: 3 }))
    .map(([document, changes]) => changes.reduce<Json>((told, { at, kind, pick }) => changed(told, at, kind, pick), document));
}

const KINDS = ["remove", "replace", "rename", "copy", "wrap", "unwrap", "respell"] as const;
type Kind = (typeof KINDS)[number];

const VALUES: readonly Json[] = [
  ...[null, true, false, 0, 1, -1, 3, 0.15, 1.5, 30.5, 7, 1e300, 61, 400],
  ...["", " ", "x", "off", "on", "of", "30", "30,5", "100.00", "EUR 100.00", "1.250,00", "-5", "2026-02-30", "2028-02-29", "01-12-2026", "phone", "first"],
  ...["equal", "in", "not:equal", "someFact:equal", "everyValue:contains", "swap:lessThan", "greaterThen", "daysPastDue", "kind", "wait", "formal-notice"],
  ...[[], [1], [null], ["phone", "letter"], {}, { fact: "daysPastDue" }, { fact: "kind", path: "$.x" }, { all: [] }, { set: {} }, { replace: {} }],
  ...[{ set: { then: { tier: null } } }, { set: { because: null } }, { set: { nonsense: null } }, { condition: "loyal" }],
  ...[{ all: [{ fact: "kind", operator: "equal", value: "consumer" }] }, { fact: "tags", operator: "contains", value: "x" }],
];
const NAMES = [
  ...["when", "then", "because", "source", "set", "replace", "all", "any", "not", "condition", "fact", "operator", "value", "treatment", "tier", "channel"],
  ...[
    "owner",
    "tone",
    "pressure",
    "reason",
    "strength",
    "against",
    "en",
    "nl",
    "de",
    "constructor",
    "prototype",
    "x",
    "never",
    "currency",
    "effects",
    "minutes",
  ],
  ...["settings", "rules", "forSegment", "firmAfterDays", "materialAmount", "maxContactsPer7Days", "wait", "path", "priority"],
];

function changed(document: Json, at: number, kind: Kind, pick: number): Json {
  const paths = pathsIn(document);
  const path = paths[at % paths.length] ?? [];
  const value = valueAt(document, path);
  switch (kind) {
    case "remove":
      return put(document, path, () => undefined);
    case "replace":
      return put(document, path, () => VALUES[pick % VALUES.length] ?? null);
    case "rename":
      return renamed(document, path, NAMES[pick % NAMES.length] ?? "");
    case "copy":
      return put(document, path, () => valueAt(document, paths[pick % paths.length] ?? []));
    case "wrap":
      return put(document, path, () => [value ?? null]);
    case "unwrap":
      return put(document, path, () => (Array.isArray(value) ? (value[0] ?? null) : value));
    case "respell":
      return put(document, path, () => (typeof value === "string" ? value.slice(0, -1) : typeof value === "number" ? String(value) : value));
  }
}

function pathsIn(value: Json): readonly Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inside]) => pathsIn(inside).map((rest) => [Array.isArray(value) ? Number(key) : key, ...rest]))];
}

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (inside, step) => (typeof inside === "object" && inside !== null ? (inside as { readonly [key: string]: Json })[step] : undefined),
    value,
  );
}

function put(value: Json, [step, ...rest]: Path, make: () => Json | undefined): Json {
  if (step === undefined) return make() ?? null;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inside]): [string, Json][] => {
    if (key !== String(step)) return [[key, inside]];
    const made = rest.length === 0 ? make() : put(inside, rest, make);
    return made === undefined ? [] : [[key, made]];
  });
  return Array.isArray(value) ? entries.map(([, inside]) => inside) : Object.fromEntries(entries);
}

function renamed(document: Json, path: Path, name: string): Json {
  const last = path.at(-1);
  if (typeof last !== "string") return document;
  const value = valueAt(document, path);
  return put(document, path.slice(0, -1), () => {
    const around = valueAt(document, path.slice(0, -1)) as { readonly [key: string]: Json };
    return Object.fromEntries(Object.entries(around).map(([key, inside]) => (key === last ? [name, value ?? null] : [key, inside])));
  });
}
