/**
 * For people and programs that write policies: every problem with its place in the text, and who decided what.
 * @module
 */
export { checkPolicyText, type PolicyCheck, type PolicyTextContext } from "./check.js";
export type { Diagnostic, Position, Range } from "./diagnostic.js";
export { renderEffective } from "./effective-table.js";
export { renderDiagnostics } from "./render.js";
