/**
 * `amicable policy lint`: what is probably not meant in a policy that can be used.
 * @module
 */
import { PRESETS } from "../../policy/presets/index.js";
import { lintPolicyText, renderDiagnostics, renderLint } from "../../policy-tools/index.js";
import { EXIT, type Exit } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkedPolicy, checkingContext, presetNamed } from "../input/policy.js";
import { painter } from "../paint.js";
import type { Terminal } from "../terminal.js";

export interface LintOptions {
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/** Says what is probably not meant, each with a customer who shows it. Hints do not fail; a warning does, and so does a policy that cannot be used. */
export async function policyLintCommand(place: string, { format, lang }: LintOptions, terminal: Terminal): Promise<Exit> {
  const preset = presetNamed(place);
  const told = preset === undefined ? await checkedPolicy(place, lang) : { file: preset, text: JSON.stringify(PRESETS.get(preset), undefined, 2) };
  const { file, text, ...checked } = told;
  const context = checkingContext(file, lang);
  const lint = lintPolicyText(text, context, checked);
  if (format === "json") await terminal.out(`${JSON.stringify({ file, ...lint }, undefined, 2)}\n`);
  else
    await terminal.out(
      `${painted(lint.ok ? renderLint(lint.findings, text, context.catalogue, lang) : renderDiagnostics(lint.problems, text, lang), terminal)}\n`,
    );
  return lint.ok && lint.findings.every(({ severity }) => severity === "hint") ? EXIT.good : EXIT.rejected;
}

function painted(text: string, { colour }: Pick<Terminal, "colour">): string {
  const paint = painter(colour);
  return text.replace(/^([\p{L} ]+)(\[[a-z-]+\])/gmu, (_, severity: string, code: string) => paint("label", severity + code));
}
