/**
 * Lint of a policy as text: each finding at its line and column, in the language of who reads it.
 * @module
 */
import { lastStep } from "../../json-pointer.js";
import type { Language } from "../../policy/words/phrase.js";
import type { Json } from "../../vocabulary.js";
import { checkPolicyText, type PolicyCheck, type PolicyTextContext } from "../check.js";
import { type Diagnostic, positionsIn, type Range } from "../diagnostic.js";
import { type JsonText, readJsonText } from "../json-text.js";
import { locate } from "../locate.js";
import type { Finding, Place, Severity, Witness } from "./finding.js";
import { type LintOptions, lintPolicy } from "./lint.js";

/** Where every check is explained. */
export const LINT_PAGE = "docs/reference/policy-lint.md";

export interface LintDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** The file, or the name of the base it is in. */
  readonly file: string;
  readonly message: string;
  readonly pointer: string;
  readonly help: string;
  readonly docs: string;
  /** Absent where it is in another document than the text. */
  readonly range?: Range;
  readonly related: readonly { readonly message: string; readonly file: string; readonly pointer: string; readonly range?: Range }[];
  readonly rules: readonly string[];
  readonly witness?: Witness;
}
export type PolicyLint =
  | { readonly ok: true; readonly findings: readonly LintDiagnostic[] }
  /** The policy does not load; these have to be mended first. */
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

export interface LintTextOptions extends LintOptions {
  /** What the check of this very text said, where it was checked before. */
  readonly check?: PolicyCheck;
}

/**
 * What is probably not meant in a policy text, in the order of the text, warnings first.
 * @example
 * lintPolicyText(text, { file: "acme.json", catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
 */
export function lintPolicyText(text: string, context: PolicyTextContext, options: LintTextOptions = {}): PolicyLint {
  const check = options.check ?? checkPolicyText(text, context);
  if (!check.ok) return { ok: false, problems: check.diagnostics };
  const json = readJsonText(text, context.file);
  // The check has read it as a policy.
  const found = lintPolicy(json.value as Json, context, options);
  const diagnostics = found.map((finding) => diagnosed(finding, placer(text, json, context.file), context.language ?? "en"));
  return { ok: true, findings: [...diagnostics].sort(inOrder) };
}

type Placed = { readonly file: string; readonly pointer: string; readonly range?: Range };

function placer(text: string, { root, original }: JsonText, file: string): (place: Place) => Placed {
  const range = positionsIn(text);
  return ({ at, document }) => {
    if (document !== undefined || !root) return { file: document ?? file, pointer: at };
    const { offset, length } = locate(root, at, lastStep(at));
    const start = original(offset);
    return { file, pointer: at, range: range(start, original(offset + length) - start) };
  };
}

function diagnosed(
  { code, severity, message, help, related, rules, witness, ...place }: Finding,
  placed: (place: Place) => Placed,
  language: Language,
): LintDiagnostic {
  return {
    code,
    severity,
    ...placed(place),
    message: message[language],
    help: help[language],
    docs: `${LINT_PAGE}#${code}`,
    related: related.map((other) => ({ ...placed(other), message: other.message[language] })),
    rules,
    ...(witness ? { witness } : {}),
  };
}

function inOrder(one: LintDiagnostic, other: LintDiagnostic): number {
  const place = ({ range }: LintDiagnostic) => range?.start.offset ?? Number.MAX_SAFE_INTEGER;
  return Number(one.severity === "hint") - Number(other.severity === "hint") || place(one) - place(other);
}
