/**
 * What is probably not meant in a policy that loads.
 * @module
 */
export type { Check } from "./check.js";
export { CHECKS } from "./checks/index.js";
export { type Planned, shows } from "./claim.js";
export type { Claim, Finding, Place, Severity, Witness } from "./finding.js";
export { type LintOptions, lintPolicy } from "./lint.js";
export { LINT_PAGE, type LintDiagnostic, type LintTextOptions, lintPolicyText, type PolicyLint } from "./lint-text.js";
export { renderLint } from "./render-lint.js";
