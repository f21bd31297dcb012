/**
 * The policy a command names, with its text: a shipped one or a file, in good order.
 * @module
 */
import type { PolicySet } from "../../policy/parse.js";
import { PRESETS } from "../../policy/presets/index.js";
import { checkPolicyText, type PolicySource, renderDiagnostics } from "../../policy-tools/index.js";
import { EXIT, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkedPolicy, checkingContext, presetNamed, UNUSABLE } from "../input/policy.js";

export interface NamedPolicy extends PolicySource {
  readonly policies: PolicySet;
}

/** The policy and its text; one with errors ends the command with all of them. */
export async function namedPolicy(named: string, language: LanguageCode = "en"): Promise<NamedPolicy> {
  const preset = presetNamed(named);
  const shipped = preset === undefined ? undefined : shippedSource(preset);
  const { file, text, check } = shipped
    ? { ...shipped, check: checkPolicyText(shipped.text, checkingContext(shipped.file, language)) }
    : await checkedPolicy(named, language);
  if (check.ok && check.policies) return { file, text, policies: check.policies };
  throw new Failure(EXIT.rejected, `${UNUSABLE[language](file)}\n\n${renderDiagnostics(check.diagnostics, text, language)}`);
}

/** The text of a shipped policy as `amicable policy source` prints it, so that lines mean something. */
export function shippedSource(name: string): PolicySource | undefined {
  const document = PRESETS.get(name);
  return document === undefined ? undefined : { file: name, text: `${JSON.stringify(document, undefined, 2)}\n` };
}
