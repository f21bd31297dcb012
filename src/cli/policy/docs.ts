/**
 * `amicable policy docs`: the policy as a document for whoever has to judge it.
 * @module
 */
import { writeFile } from "node:fs/promises";
import { renderPolicyDocument } from "../../policy-tools/index.js";
import { EXIT, type Exit, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { PIPED } from "../input/source.js";
import type { Terminal } from "../terminal.js";
import { namedPolicy } from "./named-policy.js";

export interface DocsOptions {
  readonly format: "md" | "html";
  readonly lang: LanguageCode;
  readonly out?: string;
}

/** Writes the document to standard output, or to a file, which a newer document may replace. */
export async function policyDocsCommand(named: string, { format, lang, out = PIPED }: DocsOptions, terminal: Terminal): Promise<Exit> {
  const { policies } = await namedPolicy(named, lang);
  const document = renderPolicyDocument(policies, format, { language: lang });
  if (out === PIPED) {
    await terminal.out(document);
    return EXIT.good;
  }
  await writeFile(out, document).catch((error: Error) => {
    throw new Failure(EXIT.usage, `${out} cannot be written: ${error.message}`);
  });
  await terminal.out(`${WRITTEN[lang](out)}\n`);
  return EXIT.good;
}

const WRITTEN = {
  en: (file: string) => `${file} is the policy as a document.`,
  nl: (file: string) => `${file} is het beleid als document.`,
} as const;
