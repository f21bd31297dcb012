/**
 * Checks the text of a policy: the text itself and all that it says, each problem at its line and column.
 * @module
 */
import { type PolicyContext, type PolicySet, parsePolicy } from "../policy/parse.js";
import { POLICY_PROBLEMS } from "../policy/problem-codes.js";
import type { Problem } from "../problem.js";
import { type Diagnostic, positionsIn } from "./diagnostic.js";
import { type JsonText, readJsonText, type TextFault } from "./json-text.js";
import { locate } from "./locate.js";

export interface PolicyCheck {
  readonly ok: boolean;
  /** In the order of the text; problems in a base come last. */
  readonly diagnostics: readonly Diagnostic[];
  /** The policies, where all is well. */
  readonly policies?: PolicySet;
}
export interface PolicyTextContext extends PolicyContext {
  /** Shown with every problem. */
  readonly file: string;
}

/** Everything that is wrong with a policy text, at once. */
export function checkPolicyText(text: string, context: PolicyTextContext): PolicyCheck {
  const json = readJsonText(text, context.file);
  const readable = json.root !== undefined && json.faults.every(({ code }) => code !== "syntax");
  const result = readable ? parsePolicy(json.value, context) : undefined;
  const problems = result === undefined ? [] : result.ok ? result.warnings : result.issues;
  const diagnostics = [...fromText(text, json.faults, context.file), ...fromPolicy(text, json, problems, context.file)].sort(inOrder);
  const ok = result?.ok === true && diagnostics.every(({ severity }) => severity === "warning");
  return { ok, diagnostics, ...(ok && result.ok ? { policies: result.value } : {}) };
}

function fromText(text: string, faults: readonly TextFault[], file: string): readonly Diagnostic[] {
  const range = positionsIn(text);
  return faults.map(({ span, related, ...problem }) => ({
    ...problem,
    severity: POLICY_PROBLEMS[problem.code][0],
    file,
    range: range(span.offset, span.length),
    ...(related ? { related: [{ message: related.message, range: range(related.span.offset, related.span.length) }] } : {}),
  }));
}

function fromPolicy(text: string, { root }: JsonText, problems: readonly Problem[], file: string): readonly Diagnostic[] {
  const range = positionsIn(text);
  return problems.map((problem) => {
    if (problem.document !== undefined || !root) return { ...problem, file: problem.document ?? file };
    const { offset, length } = locate(root, problem.at, problem.received);
    return { ...problem, file, range: range(offset, length) };
  });
}

function inOrder(one: Diagnostic, other: Diagnostic): number {
  return (one.range?.from.offset ?? Number.MAX_SAFE_INTEGER) - (other.range?.from.offset ?? Number.MAX_SAFE_INTEGER);
}
