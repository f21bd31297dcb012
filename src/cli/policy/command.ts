/**
 * `amicable policy check` and `amicable policy show`.
 * @module
 */
import { PRESETS } from "../../policy/presets/index.js";
import { renderDiagnostics, renderEffective } from "../../policy-tools/index.js";
import { EXIT, type Exit } from "../failure.js";
import { checkedPolicy, plannerFor, presetNamed } from "../input/policy.js";
import { painter } from "../paint.js";
import type { Terminal } from "../terminal.js";

export interface CheckOptions {
  readonly format: "text" | "json";
}
export interface ShowOptions {
  readonly customer?: string;
  readonly segment?: string;
  readonly format: "text" | "json";
}

/** Says everything that is wrong with a policy, each at its line and column. */
export async function policyCheckCommand(place: string, { format }: CheckOptions, terminal: Terminal): Promise<Exit> {
  const preset = presetNamed(place);
  const { file, text, check } = preset === undefined ? await checkedPolicy(place) : shippedPolicy(preset);
  const { ok, diagnostics } = check;
  if (format === "json") await terminal.out(`${JSON.stringify({ file, ok, diagnostics }, undefined, 2)}\n`);
  else {
    const lines = diagnostics.length === 0 ? [] : [painted(renderDiagnostics(diagnostics, text), terminal), ""];
    await terminal.out(`${[...lines, ok ? `${file} can be used.` : `${file} cannot be used until its errors are mended.`].join("\n")}\n`);
  }
  return ok ? EXIT.good : EXIT.rejected;
}

/** Prints the policy that results, field by field, with who decided what. */
export async function policyShowCommand(named: string, { customer, segment, format }: ShowOptions, terminal: Terminal): Promise<Exit> {
  const { policy } = await plannerFor(named, terminal);
  const fields = policy.effective(customer, segment);
  await terminal.out(`${format === "json" ? JSON.stringify(fields, undefined, 2) : renderEffective(fields)}\n`);
  return EXIT.good;
}

/** A shipped policy is checked before it ships. */
function shippedPolicy(file: string) {
  return { file, text: JSON.stringify(PRESETS.get(file)), check: { ok: true, diagnostics: [] } };
}

function painted(text: string, { colour }: Pick<Terminal, "colour">): string {
  const paint = painter(colour);
  return text.replace(/^(error|warning)(\[[^\]]*\])/gm, (_, severity: string, code: string) =>
    paint(severity === "error" ? "alarm" : "label", severity + code),
  );
}
