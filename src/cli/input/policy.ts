/**
 * The policy that a command plans with: a shipped one, or a file.
 * @module
 */
import { parse } from "jsonc-parser";
import { createPlanner, DEFAULT_POLICY, type Planner } from "../../planner.js";
import { renderDiagnostics } from "../../policy-tools/render.js";
import { EXIT, Failure } from "../failure.js";
import type { Terminal } from "../terminal.js";
import type { LanguageCode } from "./language.js";
import { checkedPolicy, presetNamed, UNUSABLE } from "./policy-file.js";

export { checkedPolicy, checkingContext, presetNamed, UNUSABLE } from "./policy-file.js";

/** A planner for the policy named on the command line. Warnings go to standard error; a policy with errors ends the command with all of them. */
export async function plannerFor(named: string | undefined, terminal: Terminal, language: LanguageCode = "en"): Promise<Planner> {
  const preset = presetNamed(named ?? DEFAULT_POLICY);
  if (preset !== undefined) return createPlanner({ policy: preset });
  const { file, text, check } = await checkedPolicy(named ?? "", language);
  if (!check.ok) throw new Failure(EXIT.rejected, `${UNUSABLE[language](file)}\n\n${renderDiagnostics(check.diagnostics, text, language)}`);
  if (check.diagnostics.length > 0) terminal.error(renderDiagnostics(check.diagnostics, text, language));
  return createPlanner({ policy: parse(text) });
}
