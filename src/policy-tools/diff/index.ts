/**
 * What changes for whom, from one policy to another.
 * @module
 */
export { type ChangedSituation, type DiffWitness, diffPolicies, type PolicyDiff, type Written } from "./diff.js";
export type { Aspect, FirstAction } from "./first-action.js";
export { renderDiff } from "./render-diff.js";
export { type DiffTally, diffCounter, type TalliedChange } from "./tally.js";
