/**
 * `amicable policy check` and `amicable policy problem`.
 * @module
 */
import { writeFileSync } from "node:fs";
import { POLICY_PROBLEMS, type PolicyProblemCode } from "../../policy/problem-codes.js";
import type { PolicyCheck } from "../../policy-tools/check.js";
import type { Diagnostic, Fix } from "../../policy-tools/diagnostic.js";
import { fixPolicyText } from "../../policy-tools/fix-policy.js";
import { problemPage } from "../../policy-tools/problems/pages.js";
import { renderDiagnostics } from "../../policy-tools/render.js";
import { suggest } from "../../suggest.js";
import { EXIT, type Exit, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkedPolicy, checkingContext, presetNamed } from "../input/policy-file.js";
import { PIPED } from "../input/source.js";
import { painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import { CHECK_WORDS } from "./check-words.js";

export interface CheckOptions {
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
  readonly fix?: boolean;
}

/** Says everything that is wrong with a policy, each at its line and column; with `--fix` mends first what can surely be mended. */
export async function policyCheckCommand(place: string, options: CheckOptions, terminal: Terminal): Promise<Exit> {
  const preset = presetNamed(place);
  if (preset !== undefined && options.fix) throw new Failure(EXIT.usage, CHECK_WORDS[options.lang].shipped(preset));
  const read = preset === undefined ? await checkedPolicy(place, options.lang) : shippedPolicy(preset);
  const { file, text, check, fixes } = options.fix ? mended(read, options.lang) : { ...read, fixes: [] };
  // What is piped in has no file to write to: the mended text is the result, and what was done goes to standard error.
  if (options.fix && place === PIPED) {
    await terminal.out(text);
    terminal.error(report(file, text, check, fixes, options, terminal));
  } else {
    if (fixes.length > 0) writeFileSync(place, text);
    await terminal.out(`${report(file, text, check, fixes, options, terminal)}\n`);
  }
  return check.ok ? EXIT.good : EXIT.rejected;
}

/** Says what a problem means, with an example of how it is wrong and how it is right. */
export async function policyProblemCommand(code: string, { lang }: Pick<CheckOptions, "lang">, terminal: Terminal): Promise<Exit> {
  if (!isCode(code)) throw new Failure(EXIT.usage, CHECK_WORDS[lang].noSuchProblem(code, suggest(code, Object.keys(POLICY_PROBLEMS))));
  await terminal.out(`${problemPage(code, [lang])}\n`);
  return EXIT.good;
}

function isCode(code: string): code is PolicyProblemCode {
  return Object.hasOwn(POLICY_PROBLEMS, code);
}

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly check: PolicyCheck;
}

/** A shipped policy is checked before it ships. */
function shippedPolicy(file: string): Checked {
  return { file, text: "", check: { ok: true, diagnostics: [] } };
}

function mended({ file, text }: Checked, lang: LanguageCode): Checked & { readonly fixes: readonly Fix[] } {
  const fixed = fixPolicyText(text, checkingContext(file, lang));
  return { file, text: fixed.text, check: fixed.check, fixes: fixed.applied };
}

function report(file: string, text: string, { ok, diagnostics }: PolicyCheck, fixes: readonly Fix[], options: CheckOptions, terminal: Terminal): string {
  const { format, lang, fix } = options;
  if (format === "json") return JSON.stringify({ file, ok, diagnostics, ...(fix ? { fixed: fixes.map(({ description }) => description) } : {}) }, undefined, 2);
  const words = CHECK_WORDS[lang];
  return [
    ...(fixes.length === 0 ? [] : [words.fixed(fixes.length), ...fixes.map(({ description }) => `  ${description}`), ""]),
    ...problemsIn(diagnostics, text, lang, terminal),
    ok ? words.usable(file) : words.unusable(file),
  ].join("\n");
}

function problemsIn(diagnostics: readonly Diagnostic[], text: string, lang: LanguageCode, terminal: Terminal): readonly string[] {
  return diagnostics.length === 0 ? [] : [painted(renderDiagnostics(diagnostics, text, lang), terminal), ""];
}

function painted(text: string, { colour }: Pick<Terminal, "colour">): string {
  const paint = painter(colour);
  return text.replace(/^(error|fout|warning|let op)(\[[^\]]*\])/gm, (_, severity: string, code: string) =>
    paint(severity === "error" || severity === "fout" ? "alarm" : "label", severity + code),
  );
}
