/**
 * For each check a small policy it speaks of, for the page that explains it.
 */
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { PRESETS, TREATMENTS } from "../../../src/index.js";
import { type Finding, lintPolicy } from "../../../src/policy-tools/index.js";
import { CHECKS } from "../../../src/policy-tools/lint/index.js";
import { BANK } from "./bank.js";

export { CHECKS };

export interface Example extends Pick<Finding, "severity" | "message" | "help"> {
  /** What matters of the policy, as JSON. */
  readonly policy: string;
}

/** Worked out once, however many pages are compared. */
const made = new Map<string, readonly Example[]>();

/** The first policy of the bank the check speaks of, and what it says. */
export function lintExamples(code: string): readonly Example[] {
  const before = made.get(code);
  const examples = before ?? examplesOf(code);
  made.set(code, examples);
  return examples;
}

function examplesOf(code: string): readonly Example[] {
  const shown = BANK.find((one) => one.code === code);
  if (!shown) return [];
  const found = lintPolicy(shown.policy, { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS }).find((finding) => finding.code === code);
  const { schemaVersion: _, name: __, ...policy } = shown.policy;
  return found ? [{ severity: found.severity, message: found.message, help: found.help, policy: JSON.stringify(policy, undefined, 2) }] : [];
}
