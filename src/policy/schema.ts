/**
 * The outside of a policy document. What is in a rule or a condition is read by hand elsewhere, because a schema cannot say what was meant.
 * @module
 */

import * as z from "zod";
import { fit } from "../dossier/fit.js";
import { pointer, valueAt } from "../json-pointer.js";
import type { Json, Words } from "../vocabulary.js";
import { didYouMean, type Report, show } from "./report.js";
import { meant, SECTION_WORDS } from "./synonyms.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { oneOf, type Saying, say } from "./words/phrase.js";

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
  const parsed = fit(policyEnvelope, document);
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
  const expected = path.length > 1 ? EXPECTED.overlays : (PLACES[first] ?? EXPECTED.section);
  if (told === undefined) report({ code: "missing-key", at, expected, mend: first === "schemaVersion" ? MEND.addFormat : say(MEND.add, { key: first }) });
  else report({ code: first === "schemaVersion" ? "unknown-schema-version" : "wrong-type", at, received: show(told), expected, mend: mendFor(first, told) });
}

function reportKey(key: string, at: string, allowed: readonly string[], report: Report): void {
  const suggestion = meant(key, allowed, SECTION_WORDS);
  const mend = didYouMean(suggestion, MEND.remove);
  report({
    code: "unknown-key",
    at: pointer(at, key),
    received: key,
    expected: oneOf(allowed.filter((name) => !name.startsWith("$"))),
    mend,
    suggestion,
    puts: "key",
  });
}

const LAYER_KEYS: readonly string[] = Object.keys(layer);
const DOCUMENT_KEYS: readonly string[] = Object.keys(policyEnvelope.shape);

const PLACES: Readonly<Record<string, Words | undefined>> = {
  "": EXPECTED.document,
  $schema: EXPECTED.editorHelp,
  schemaVersion: EXPECTED.formatOne,
  name: EXPECTED.policyName,
  version: EXPECTED.policyVersion,
  extends: EXPECTED.base,
};

function mendFor(key: string, told: Json): Saying {
  if (key === "schemaVersion") return MEND.formatOne;
  if (key === "version" && typeof told === "number") return say(MEND.quoteAs, { received: told });
  if (key === "extends" && Array.isArray(told)) return MEND.oneBase;
  const expected = PLACES[key];
  return expected === undefined ? MEND.namesWithValues : say(MEND.writeThat, { expected });
}
