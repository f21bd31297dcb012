/**
 * Keys that do not belong somewhere, each refused with what to do instead.
 * @module
 */
import { pointer } from "../../problem.js";
import type { JsonObject } from "../plain.js";
import type { PolicyProblemCode } from "../problem-codes.js";
import { didYouMean, oneOf, type Report } from "../report.js";
import { meant, SHAPE_WORDS } from "../synonyms.js";

/** Reports every key of an object that is not in the list. Gives the keys that were probably meant, so that they are not reported missing too. */
export function refuseOtherKeys(object: JsonObject, allowed: readonly string[], at: string, report: Report): readonly string[] {
  const intended: string[] = [];
  for (const key of Object.keys(object)) {
    if (allowed.includes(key)) continue;
    const refusal = REFUSED.get(key);
    const suggestion = refusal ? undefined : meant(key, allowed, SHAPE_WORDS);
    const mend = refusal?.mend ?? didYouMean(suggestion, "Remove it.");
    const code = refusal?.code ?? "unknown-key";
    report({ code, at: pointer(at, key), received: key, expected: oneOf(allowed), mend, suggestion });
    if (suggestion !== undefined) intended.push(suggestion);
  }
  return intended;
}

/** What json-rules-engine has and a policy does not. */
const REFUSED: ReadonlyMap<string, { readonly code: PolicyProblemCode; readonly mend: string }> = new Map([
  ["path", { code: "path-not-supported", mend: "Every fact is a plain value. Take the fact that holds this part, or declare a fact of your own." }],
  ["params", { code: "params-not-supported", mend: "Only facts that are fetched take params; this one is derived. Remove it." }],
  ["priority", { code: "priority-not-supported", mend: "The order of comparisons changes nothing. Remove it; say the order of actions with tier." }],
]);
