/**
 * `amicable policy test`: whether a policy does what its cases say.
 * @module
 */
import { writeFile } from "node:fs/promises";
import { parse } from "jsonc-parser";
import { inWords } from "../../policy/words/phrase.js";
import {
  type CaseResult,
  changeIn,
  missingIn,
  mutatePolicy,
  type PolicyTest,
  renderMutation,
  renderTest,
  suggestCases,
  testPolicy,
  withCases,
} from "../../policy-tools/index.js";
import { visible } from "../../visible.js";
import type { Json } from "../../vocabulary.js";
import { EXIT, type Exit, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkingContext, presetNamed } from "../input/policy.js";
import { PIPED } from "../input/source.js";
import type { Terminal } from "../terminal.js";
import { casesBeside, casesIn } from "./cases-file.js";
import { namedPolicy } from "./named-policy.js";

export interface TestCommandOptions {
  readonly cases?: string;
  readonly strict?: boolean;
  readonly suggest?: boolean;
  readonly mutate?: boolean;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/**
 * Runs the cases; with `--suggest` writes the missing ones first, with `--mutate` tries changes to the policy. Ends with 1 where a case fails or
 * there is none; with `--strict` also where something has no case or a change goes unnoticed.
 */
export async function policyTestCommand(place: string, options: TestCommandOptions, terminal: Terminal): Promise<Exit> {
  const { strict = false, suggest = false, mutate = false, format, lang } = options;
  const { file, text, policies } = await namedPolicy(place, lang);
  const context = checkingContext(file, lang);
  const told = await casesIn(casesOf(place, options), policies, context, suggest);
  const { dossiers } = told;
  // The policy was checked, so its text is JSON with comments at most.
  const document = parse(text) as Json;
  const using = { dossiers, language: lang };
  const suggested = suggest ? suggestCases(document, told.cases, context, using) : undefined;
  if (suggested && suggested.cases.length > 0) await writeFile(told.file, withCases(told.text, suggested.cases));
  const cases = [...told.cases, ...(suggested?.cases ?? [])];
  const test = testPolicy(document, cases, context, using);
  const mutation = mutate ? mutatePolicy(document, cases, context, using) : undefined;
  if (format === "json") {
    const changes = mutation && { ...mutation, unnoticed: mutation.unnoticed.map((change) => ({ ...change, message: changeIn(change, lang) })) };
    const data = { ...asData(test, context.catalogue, lang), ...(suggested && { suggested }), ...(changes && { mutation: changes }) };
    await terminal.out(`${JSON.stringify(data, undefined, 2)}\n`);
  } else {
    const parts = [
      renderTest(test, context.catalogue, lang),
      ...(suggested ? [WORDS[lang].suggested(suggested.cases.length, told.file)] : []),
      ...(mutation ? [renderMutation(mutation, { file, text }, lang)] : []),
    ];
    await terminal.out(`${lines(parts.join("\n\n"))}\n`);
  }
  const gaps = test.coverage.missing.length > 0 || (mutation?.unnoticed.length ?? 0) > 0;
  return test.ok && !(strict && gaps) ? EXIT.good : EXIT.rejected;
}

function casesOf(place: string, { cases, lang }: TestCommandOptions): string {
  if (cases !== undefined) return cases;
  if (place === PIPED || presetNamed(place) !== undefined) throw new Failure(EXIT.usage, WORDS[lang].nameCases);
  return casesBeside(place);
}
const WORDS: Readonly<Record<LanguageCode, { readonly nameCases: string; readonly suggested: (count: number, file: string) => string }>> = {
  en: {
    nameCases: "No file lies beside this policy. Name the file with its cases: --cases <file>.",
    suggested: (count, file) =>
      count === 0
        ? "There was nothing to suggest."
        : `${count} ${count === 1 ? "case was" : "cases were"} written to ${file}. They say what the policy does today; look whether that is what you want.`,
  },
  nl: {
    nameCases: "Naast dit beleid ligt geen bestand. Noem het bestand met de gevallen: --cases <bestand>.",
    suggested: (count, file) =>
      count === 0
        ? "Er was niets voor te stellen."
        : `${count} ${count === 1 ? "geval is" : "gevallen zijn"} in ${file} geschreven. Ze zeggen wat het beleid vandaag doet; kijk of dat is wat u wilt.`,
  },
};

function asData({ ok, results, coverage }: PolicyTest, catalogue: Parameters<typeof missingIn>[1], lang: LanguageCode) {
  const missing = coverage.missing.map((one) => ({ ...one, message: missingIn(one, catalogue, lang) }));
  return { ok, cases: results.map((result) => caseAsData(result, lang)), coverage: { ...coverage, missing } };
}

function caseAsData({ differences, ...result }: CaseResult, lang: LanguageCode) {
  return { ...result, differences: differences.map(({ at, says }) => ({ at, message: inWords(says, lang) })) };
}

function lines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
