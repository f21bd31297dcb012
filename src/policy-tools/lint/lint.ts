/**
 * Lint that reasons: what is probably not meant in a policy that loads, each shown with a customer.
 * @module
 */
import type { PolicyContext } from "../../policy/parse.js";
import type { Json } from "../../vocabulary.js";
import { CHECKS } from "./checks/index.js";
import { shows } from "./claim.js";
import type { Finding } from "./finding.js";
import { type Subject, subjectsOf } from "./subject.js";

export interface LintOptions {
  /** Codes of checks that are not wanted. */
  readonly without?: readonly string[];
}

/**
 * What is probably not meant in a policy, warnings first.
 * @throws AmicableError `invalid-policy` where the policy does not load; check it first.
 */
export function lintPolicy(document: Json, context: PolicyContext, { without = [] }: LintOptions = {}): readonly Finding[] {
  const checks = CHECKS.filter(({ code }) => !without.includes(code));
  const found = new Map<string, Finding>();
  const { subjects, left } = subjectsOf(document, context);
  for (const subject of subjects) {
    for (const check of checks) {
      for (const finding of check.run(subject)) {
        const key = `${finding.code}\n${finding.document ?? ""}\n${finding.at}\n${finding.rules.join()}`;
        if (!found.has(key)) found.set(key, shown(finding, subject));
      }
    }
  }
  return [...found.values(), ...notLookedAt(left)].sort((one, other) => Number(one.severity === "hint") - Number(other.severity === "hint"));
}

/** Nobody should take silence for praise. */
function notLookedAt(left: number): readonly Finding[] {
  if (left === 0) return [];
  const message = {
    en: `${left} layers of segments and customers were not looked at; the first ones were.`,
    nl: `${left} lagen van segmenten en klanten zijn niet bekeken; de eerste wel.`,
  };
  const help = {
    en: "Put customers that are treated alike in a segment, or lint them in a document of their own.",
    nl: "Zet klanten die hetzelfde behandeld worden in een segment, of controleer ze in een eigen document.",
  };
  return [{ code: "not-looked-at", severity: "hint", at: "/forCustomer", message, help, related: [], rules: [] }];
}

/** A customer who, planned, does not show what was found is no witness, so the finding stands without one. */
function shown(finding: Finding, subject: Subject): Finding {
  if (!finding.witness || shows(finding.witness, subject)) return finding;
  const { witness: _, ...rest } = finding;
  return rest;
}
