/**
 * Shows that no threat comes first, and none unproven, for everybody a policy could meet.
 * @module
 */
export type { Answer, Proof, Shown } from "./proof.js";
export { PROVE_BUDGET, type ProveOptions, provePolicy } from "./prove.js";
export { renderProof } from "./render.js";
