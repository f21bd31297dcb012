/**
 * `amicable policy prove`: whether a threat can come first, or without proof, under this policy.
 * @module
 */
import { provePolicy, renderProof } from "../../policy-tools/prove/index.js";
import { EXIT, type Exit } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import type { Terminal } from "../terminal.js";
import { namedPolicy } from "./named-policy.js";

export interface ProveCommandOptions {
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/** Says what was shown, in how many regions and how long it took. Anything that was not shown ends the command with 1. */
export async function policyProveCommand(named: string, { format, lang }: ProveCommandOptions, terminal: Terminal): Promise<Exit> {
  const { file, policies } = await namedPolicy(named, lang);
  const started = performance.now();
  const proof = provePolicy(policies.all());
  const milliseconds = Math.round(performance.now() - started);
  await terminal.out(
    format === "json"
      ? `${JSON.stringify({ file, ...proof, milliseconds }, undefined, 2)}\n`
      : `${renderProof(proof, lang)}\n${TOOK[lang]((milliseconds / 1000).toFixed(1))}\n`,
  );
  return proof.answer === "shown" ? EXIT.good : EXIT.rejected;
}

const TOOK = {
  en: (seconds: string) => `It took ${seconds} s.`,
  nl: (seconds: string) => `Het duurde ${seconds.replace(".", ",")} s.`,
} as const;
