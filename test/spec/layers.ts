/**
 * Design §5, layers: what a policy says once all its layers have spoken, from the lowest base to the layer of one customer.
 *
 * | what a layer says of a rule, reason or condition | what becomes of it |
 * |---|---|
 * | a body under a new name | it is there |
 * | `set` | its fields by JSON Merge Patch; `when` takes the place of the old one whole. A condition has no fields: all of it is replaced. What is off stays off |
 * | `replace` | a whole other one, which runs |
 * | `off`, `on` | it does not run; it runs again |
 */
import type { Json } from "../../src/vocabulary.js";

export type Document = { readonly [key: string]: Json };

/** A rule, reason or condition, and whether it runs. */
export interface Said {
  readonly body: Json;
  readonly on: boolean;
}
export interface Effective {
  readonly settings: Document;
  readonly economics: Document;
  readonly limits: Document;
  readonly never: readonly string[];
  readonly conditions: Readonly<Record<string, Said>>;
  readonly reasons: Readonly<Record<string, Said>>;
  readonly rules: Readonly<Record<string, Said>>;
}

/** A document with its bases, for one customer of one segment. `beneath` is what holds before any layer speaks. */
export function effective(
  document: Document,
  bases: ReadonlyMap<string, Document>,
  who: { segment?: string; customer?: string },
  beneath: Effective,
): Effective {
  const documents = withBases(document, bases);
  const ofSegment = documents.map((one) => part(part(one, "forSegment"), who.segment ?? ""));
  const ofCustomer = documents.map((one) => part(part(one, "forCustomer"), who.customer ?? ""));
  // The company's layers, then those of the segment, then those of the customer; in each the base speaks first.
  let all = beneath;
  for (const layer of [...documents, ...ofSegment, ...ofCustomer]) all = withLayer(all, layer);
  return all;
}

function withBases(document: Document, bases: ReadonlyMap<string, Document>): readonly Document[] {
  const base = bases.get(String(document.extends));
  return base ? [...withBases(base, bases), document] : [document];
}

function withLayer(below: Effective, layer: Document): Effective {
  const { never, ...limits } = part(layer, "guardrails");
  return {
    settings: mergePatch(below.settings, part(layer, "settings")) as Document,
    economics: mergePatch(below.economics, part(layer, "economics")) as Document,
    limits: tightest(below.limits, limits),
    never: [...new Set([...below.never, ...(Array.isArray(never) ? never.map(String) : [])])].sort(),
    conditions: withEntries(below.conditions, part(layer, "conditions"), (_, patch) => patch),
    reasons: withEntries(below.reasons, part(layer, "reasons"), patchRule),
    rules: withEntries(below.rules, part(layer, "rules"), patchRule),
  };
}

type Patch = (body: Json, patch: Json) => Json;

function withEntries(below: Effective["rules"], told: Document, patch: Patch): Effective["rules"] {
  const result: Record<string, Said> = { ...below };
  for (const [name, words] of Object.entries(told)) result[name] = withWords(below[name], words, patch);
  return result;
}

function withWords(below: Said | undefined, words: Json, patch: Patch): Said {
  if (below === undefined) return { body: words, on: true };
  if (words === "off") return { ...below, on: false };
  if (words === "on") return { ...below, on: true };
  if (!isObject(words)) throw new Error("A policy that loads says nothing else");
  if (words.set !== undefined) return { body: patch(below.body, words.set), on: below.on };
  if (words.replace !== undefined) return { body: words.replace, on: true };
  throw new Error("A policy that loads has no second rule of one name");
}

function patchRule(body: Json, patch: Json): Json {
  const merged = mergePatch(body, patch);
  return isObject(patch) && patch.when !== undefined && isObject(merged) ? { ...merged, when: patch.when } : merged;
}

/** RFC 7396, section 2, as it is written there. */
function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = mergePatch(result[name], value);
  }
  return result;
}

/** Of these, less is tighter; of all other limits, more is (§5: tighten only). */
const LESS_IS_TIGHTER = ["maxContactsPer7Days", "bankDataMaxAgeDays"];

function tightest(below: Document, told: Document): Document {
  const result: Record<string, Json> = { ...below };
  for (const [name, value] of Object.entries(told)) {
    const numbers = [Number(below[name]), Number(value)];
    result[name] = LESS_IS_TIGHTER.includes(name) ? Math.min(...numbers) : Math.max(...numbers);
  }
  return result;
}

function part(document: Document, key: string): Document {
  const found = Object.hasOwn(document, key) ? document[key] : undefined;
  return isObject(found) ? found : {};
}

function isObject(value: Json | undefined): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
