/**
 * Checks the text of a policy: the text itself and all that it says, each problem at its line and column.
 * @module
 */

import { lastStep, pointer } from "../json-pointer.js";
import { type PolicyContext, type PolicySet, parsePolicy } from "../policy/parse.js";
import { POLICY_PROBLEMS, type PolicyProblemCode } from "../policy/problem-codes.js";
import { inWords, type Language, say } from "../policy/words/phrase.js";
import type { Problem } from "../problem.js";
import { type Diagnostic, exactPositionsIn, type Fix, PROBLEM_PAGE, positionsIn } from "./diagnostic.js";
import { fixBy, fixWith } from "./fix.js";
import { type JsonText, readJsonText } from "./json-text.js";
import { locate, nodeAt } from "./locate.js";
import { MESSAGES } from "./words/messages.js";
import { TEXT } from "./words/text.js";

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

/**
 * Everything that is wrong with a policy text, at once, in the language asked for.
 * @example
 * checkPolicyText(text, { file: "acme.json", catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS, language: "nl" }).diagnostics;
 */
export function checkPolicyText(text: string, context: PolicyTextContext): PolicyCheck {
  const json = readJsonText(text, context.file);
  const result = json.readable && json.root ? parsePolicy(json.value, context) : undefined;
  const problems = result === undefined ? [] : result.ok ? result.warnings : result.issues;
  const diagnostics = [...fromText(text, json, context), ...fromPolicy(text, json, problems, context)].sort(inOrder);
  const ok = result?.ok === true && diagnostics.every(({ severity }) => severity === "warning");
  return { ok, diagnostics, ...(ok && result.ok ? { policies: result.value } : {}) };
}

function fromText(text: string, { faults }: JsonText, { file, language = "en" }: PolicyTextContext): readonly Diagnostic[] {
  if (faults.length === 0) return [];
  const range = positionsIn(text);
  const positions = exactPositionsIn(text);
  return faults.map(({ span, related, edit, expected, mend, code, ...rest }) => {
    const problem = { ...rest, code, severity: POLICY_PROBLEMS[code][0], expected: inWords(expected, language), mend: inWords(mend, language) };
    return {
      ...diagnosed(problem, file, language),
      range: range(span.offset, span.length),
      ...(edit ? { fix: fixWith({ text, positions }, [edit], language) } : {}),
      ...(related ? { related: [{ message: inWords(related.message, language), range: range(related.span.offset, related.span.length) }] } : {}),
    };
  });
}

function fromPolicy(text: string, json: JsonText, problems: readonly Problem[], { file, language = "en" }: PolicyTextContext): readonly Diagnostic[] {
  const { root, original } = json;
  if (problems.length === 0) return [];
  const range = positionsIn(text);
  const positions = exactPositionsIn(text);
  return problems.map((problem) => {
    const { document } = problem;
    if (document !== undefined || !root) {
      const off = problem.code === "condition-off" && root ? nodeAt(root, pointer("/conditions", problem.received ?? "")) : undefined;
      const here = off && [{ message: TEXT.offHere[language], range: range(original(off.offset), off.length) }];
      return { ...diagnosed(problem, document ?? file, language), ...(here ? { related: here } : {}) };
    }
    const { offset, length } = locate(root, problem.at, problem.received);
    const start = original(offset);
    const fix: Fix | undefined = fixBy(problem, { text, root, original, positions }, language);
    return { ...diagnosed(problem, file, language), range: range(start, original(offset + length) - start), ...(fix ? { fix } : {}) };
  });
}

function diagnosed(problem: Problem, file: string, language: Language): Diagnostic {
  const { code, at, mend } = problem;
  return { ...problem, file, message: messageOf(problem, language), pointer: at, help: mend, docs: `${PROBLEM_PAGE}#${code}` };
}

function messageOf({ code, at, received = "", expected }: Problem, language: Language): string {
  if (!isCode(code)) return expected;
  const told = received === "null" || received === "nothing" || received === "" ? NOTHING : received;
  const name = lastStep(at) ?? "";
  const sentence = inWords(say(MESSAGES[code], { received: told, name, expected }), language);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
const NOTHING = { en: "nothing", nl: "niets" };

function isCode(code: string): code is PolicyProblemCode {
  return Object.hasOwn(POLICY_PROBLEMS, code);
}

function inOrder(one: Diagnostic, other: Diagnostic): number {
  return (one.range?.start.offset ?? Number.MAX_SAFE_INTEGER) - (other.range?.start.offset ?? Number.MAX_SAFE_INTEGER);
}
