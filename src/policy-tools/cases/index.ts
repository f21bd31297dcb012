/**
 * Cases beside a policy: what is given, what is expected, what the policy does, and what no case looks at.
 * @module
 */
export type { CaseDifference } from "./compare.js";
export type { Coverage, Missing, Share } from "./coverage.js";
export type { CaseDocument, Expected, ExpectedAction } from "./document.js";
export { missingIn } from "./missing-words.js";
export type { Change, ChangeKind } from "./mutate/changed.js";
export { MOST_CHANGES, mutatePolicy, type PolicyMutation } from "./mutate/mutate.js";
export { changeIn, renderMutation } from "./mutate/render-mutation.js";
export { type CaseProblem, type CasesContext, type CasesRead, readPolicyCases } from "./read.js";
export { renderCaseProblems, renderTest } from "./render.js";
export { type CaseResult, type PolicyTest, type TestOptions, testPolicy } from "./run.js";
export { MOST_SUGGESTED, type Suggestions, suggestCases } from "./suggest.js";
export { withCases } from "./write.js";
