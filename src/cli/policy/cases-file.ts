/**
 * The cases of a policy with the dossiers they name, read from files.
 * @module
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { PolicyContext, PolicySet } from "../../policy/parse.js";
import { type CaseDocument, readPolicyCases, renderCaseProblems } from "../../policy-tools/index.js";
import { EXIT, Failure } from "../failure.js";
import { readJson } from "../input/json.js";
import type { LanguageCode } from "../input/language.js";
import { bytesOf, textOf, wholeText } from "../input/source.js";

export interface CasesFile {
  readonly file: string;
  /** Absent where the file is not there yet. */
  readonly text?: string;
  readonly cases: readonly CaseDocument[];
  readonly dossiers: ReadonlyMap<string, unknown>;
}

const LONGEST = 10_000_000;

/** `acme.cases.json` for `acme.json`. */
export function casesBeside(policy: string): string {
  return policy.replace(/(\.jsonc?)?$/i, ".cases.json");
}

/** The cases; none where the file is not there and need not be. A file with mistakes ends the command with all of them. */
export async function casesIn(file: string, policies: PolicySet, context: PolicyContext, mayBeNew: boolean): Promise<CasesFile> {
  const { language = "en" } = context;
  if (!existsSync(file)) {
    if (mayBeNew) return { file, cases: [], dossiers: new Map() };
    throw new Failure(EXIT.rejected, WORDS[language].noFile(file));
  }
  const text = await wholeText(textOf(await bytesOf(file)), LONGEST);
  if (text === undefined) throw new Failure(EXIT.rejected, WORDS[language].tooLong(file));
  const currency = policies.all()[0]?.economics.currency ?? "EUR";
  const read = readPolicyCases(text, file, { catalogue: context.catalogue, treatments: context.treatments.map(({ id }) => id), currency, language });
  if (!read.ok) throw new Failure(EXIT.rejected, renderCaseProblems(read.problems, file, language));
  return { file, text, cases: read.cases, dossiers: dossiersOf(read.cases, file) };
}

/** What cannot be read is left out: its case then says so. */
function dossiersOf(cases: readonly CaseDocument[], file: string): ReadonlyMap<string, unknown> {
  const names = cases.flatMap(({ given: { dossier } }) => (typeof dossier === "string" ? [dossier] : []));
  return new Map(
    [...new Set(names)].flatMap((name) => {
      const read = jsonIn(resolve(dirname(file), name));
      return read && "json" in read ? [[name, read.json] as const] : [];
    }),
  );
}

function jsonIn(place: string): ReturnType<typeof readJson> | undefined {
  try {
    return readJson(readFileSync(place, "utf8"));
  } catch {
    return undefined;
  }
}

const WORDS: Readonly<Record<LanguageCode, { readonly noFile: (file: string) => string; readonly tooLong: (file: string) => string }>> = {
  en: {
    noFile: (file) => `There are no cases: ${file} is not there, so nothing was tested. Name the file with --cases, or let --suggest write the first cases.`,
    tooLong: (file) => `${file} is longer than ${LONGEST} characters.`,
  },
  nl: {
    noFile: (file) =>
      `Er zijn geen gevallen: ${file} is er niet, dus er is niets getest. Noem het bestand met --cases, of laat --suggest de eerste gevallen schrijven.`,
    tooLong: (file) => `${file} is langer dan ${LONGEST} tekens.`,
  },
};
