/**
 * From a ladder of dunning levels to a policy, and what the ladder would have done, to compare.
 * @module
 */
export { LADDER_PRESETS, type LadderPreset } from "./behaves-like.js";
export type { Difference } from "./differences.js";
export type { Ladder, Level } from "./ladder.js";
export { type InvoiceTold, type LadderHistory, type LadderStep, ladderWouldDo } from "./ladder-would-do.js";
export { type PolicyFromLadder, policyFromLadder } from "./policy-from-ladder.js";
export { readLadder } from "./read.js";
export { renderLadderReport } from "./report.js";
export { LADDER_SWITCHES, type Switches, type SwitchName } from "./switches/index.js";
