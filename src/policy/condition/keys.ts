/**
 * Keys that do not belong somewhere, each refused with what to do instead.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { JsonObject } from "../plain.js";
import type { PolicyProblemCode } from "../problem-codes.js";
import { didYouMean, type Report } from "../report.js";
import { meant, SHAPE_WORDS } from "../synonyms.js";
import { MEND } from "../words/mend.js";
import { oneOf, type Saying } from "../words/phrase.js";

/**
 * Reports every key of an object that is not in the list. Gives the keys that were probably meant with the ones written, so that they are not
 * reported missing too and can be read all the same.
 */
export function refuseOtherKeys(object: JsonObject, allowed: readonly string[], at: string, report: Report, words = SHAPE_WORDS): ReadonlyMap<string, string> {
  const intended = new Map<string, string>();
  for (const key of Object.keys(object)) {
    if (allowed.includes(key)) continue;
    const refusal = REFUSED.get(key);
    const suggestion = refusal ? undefined : meant(key, allowed, words);
    const mend = refusal?.mend ?? didYouMean(suggestion, MEND.remove);
    const code = refusal?.code ?? "unknown-key";
    report({ code, at: pointer(at, key), received: key, expected: oneOf(allowed), mend, suggestion, puts: "key" });
    if (suggestion !== undefined) intended.set(suggestion.word, key);
  }
  return intended;
}

/** The part of an object that takes something away: what is removed must have been there to remove. */
export function removals(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value === null));
}

/** What json-rules-engine has and a policy does not. */
const REFUSED: ReadonlyMap<string, { readonly code: PolicyProblemCode; readonly mend: Saying }> = new Map([
  ["path", { code: "path-not-supported", mend: MEND.noPath }],
  ["params", { code: "params-not-supported", mend: MEND.noParams }],
  ["priority", { code: "priority-not-supported", mend: MEND.noPriority }],
]);
