/**
 * The outside of a policy document. What is in a rule or a condition is read by hand elsewhere, because a schema cannot say what was meant.
 * @module
 */
import * as z from "zod";
import { pointer } from "../problem.js";
import type { Json } from "../vocabulary.js";
import { isObject, own } from "./plain.js";
import { didYouMean, oneOf, type Report, show } from "./report.js";
import { meant, type Synonyms } from "./synonyms.js";

const section = z.record(z.string(), z.unknown()).optional();
const layer = { settings: section, conditions: section, reasons: section, rules: section, guardrails: section, economics: section };
const overlays = z.record(z.string(), z.strictObject(layer)).optional();

export const policyEnvelope = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  name: z.string().regex(/^[^#\s](?:[^#]*[^#\s])?$/),
  version: z.string().optional(),
  extends: z.string().optional(),
  ...layer,
  forSegment: overlays,
  forCustomer: overlays,
});

/** Reports what is wrong with the outside of a document. Its good parts are read all the same. */
export function checkEnvelope(document: Json, report: Report): void {
  const parsed = policyEnvelope.safeParse(document);
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, document, report);
}

function reportIssue(issue: z.core.$ZodIssue, document: Json, report: Report): void {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const at = pointer("", ...path);
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) reportKey(key, at, path.length === 0 ? DOCUMENT_KEYS : LAYER_KEYS, report);
    return;
  }
  const told = valueAt(document, path);
  const [first = ""] = path.map(String);
  const expected = path.length > 1 ? "an object of layers" : (EXPECTED[first] ?? "an object");
  if (told === undefined) report({ code: "missing-key", at, expected, mend: `Add ${first === "schemaVersion" ? `"schemaVersion": 1` : `"${first}"`}.` });
  else report({ code: first === "schemaVersion" ? "unknown-schema-version" : "wrong-type", at, received: show(told), expected, mend: mendFor(first, told) });
}

function reportKey(key: string, at: string, allowed: readonly string[], report: Report): void {
  const suggestion = meant(key, allowed, SECTION_WORDS);
  const mend = didYouMean(suggestion, "Remove it.");
  report({ code: "unknown-key", at: pointer(at, key), received: key, expected: oneOf(allowed), mend, suggestion });
}

const LAYER_KEYS: readonly string[] = Object.keys(layer);
const DOCUMENT_KEYS: readonly string[] = Object.keys(policyEnvelope.shape);

const EXPECTED: Readonly<Record<string, string | undefined>> = {
  "": "a policy document, an object",
  $schema: "the address of the schema",
  schemaVersion: "1",
  name: "the name of the policy, without #",
  version: "the version of the policy, as text",
  extends: `the base, such as "amicable:relationship-first@1"`,
};

const SECTION_WORDS: Synonyms = {
  base: ["extends"],
  extend: ["extends"],
  preset: ["extends"],
  limits: ["guardrails"],
  regels: ["rules"],
  treatments: ["rules"],
  instellingen: ["settings"],
  options: ["settings"],
  costs: ["economics"],
  segments: ["forSegment"],
  customers: ["forCustomer"],
};

function mendFor(key: string, told: Json): string {
  if (key === "schemaVersion") return `Write "schemaVersion": 1; this version of the library knows no other.`;
  if (key === "version" && typeof told === "number") return `Put it between quotes: "${told}".`;
  if (key === "extends" && Array.isArray(told)) return "A policy has one base. Let that base extend the next.";
  return EXPECTED[key] === undefined ? `Write an object: { "<name>": … }.` : `Write ${EXPECTED[key]}.`;
}

function valueAt(document: Json, path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (isObject(value)) return own(value, String(step));
    return Array.isArray(value) && typeof step === "number" ? value[step] : undefined;
  }, document);
}
