/**
 * For people and programs that write policies: every problem with its place in the text, and who decided what.
 * @module
 */
export {
  type CaseDifference,
  type CaseDocument,
  type CaseProblem,
  type CaseResult,
  type CasesContext,
  type CasesRead,
  type Change,
  type ChangeKind,
  type Coverage,
  changeIn,
  type Expected,
  type ExpectedAction,
  type Missing,
  MOST_CHANGES,
  MOST_SUGGESTED,
  missingIn,
  mutatePolicy,
  type PolicyMutation,
  type PolicyTest,
  readPolicyCases,
  renderCaseProblems,
  renderMutation,
  renderTest,
  type Share,
  type Suggestions,
  suggestCases,
  type TestOptions,
  testPolicy,
  withCases,
} from "./cases/index.js";
export { checkPolicyText, type PolicyCheck, type PolicyTextContext } from "./check.js";
export type { Diagnostic, Fix, Position, Range, TextEdit } from "./diagnostic.js";
export {
  type Aspect,
  type ChangedSituation,
  type DiffTally,
  type DiffWitness,
  diffCounter,
  diffPolicies,
  type FirstAction,
  type PolicyDiff,
  renderDiff,
  type TalliedChange,
  type Written,
} from "./diff/index.js";
export { policyDocument, renderPolicyDocument } from "./document/policy-document.js";
export type { DocumentOptions } from "./document/subject.js";
export { type PlacedField, type PolicySource, placesOf } from "./effective-places.js";
export { renderEffective } from "./effective-table.js";
export { fixPolicyText, type PolicyFixed } from "./fix-policy.js";
export { fileNameFor, type Starter, starterPolicy } from "./init/starter.js";
export {
  type Difference,
  type InvoiceTold,
  LADDER_PRESETS,
  LADDER_SWITCHES,
  type Ladder,
  type LadderHistory,
  type LadderPreset,
  type LadderStep,
  type Level,
  ladderWouldDo,
  type PolicyFromLadder,
  policyFromLadder,
  readLadder,
  renderLadderReport,
  type Switches,
  type SwitchName,
} from "./ladder/index.js";
export {
  type Claim,
  type Finding,
  type LintDiagnostic,
  lintPolicy,
  lintPolicyText,
  type PolicyLint,
  renderLint,
  shows,
  type Witness,
} from "./lint/index.js";
export { lineDiff } from "./migrate/line-diff.js";
export { migratePolicyText, type PolicyMigration } from "./migrate/migrate.js";
export type { Migrated } from "./migrate/migrated.js";
export { allProblemPages, PROBLEM_PAGES, problemPage } from "./problems/pages.js";
export { type Proof, type ProveOptions, provePolicy, renderProof, type Shown } from "./prove/index.js";
export { renderDiagnostics } from "./render.js";
export { BEYOND_SCHEMA } from "./schema/beyond.js";
export { type PolicySchemaOptions, policyJsonSchema } from "./schema/policy-schema.js";
export { readConditionLine } from "./table/read-condition.js";
export { type TableChange, type TableOptions, type TableProblem, type TableRead, tableInto, tableOf } from "./table/table.js";
export { type LineStyle, writeCondition } from "./table/write-condition.js";
