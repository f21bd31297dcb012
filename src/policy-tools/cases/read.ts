/**
 * Reads a file with cases. Either all of it is right, or everything that is wrong with it is said at once, each at its line.
 * @module
 */

import type * as z from "zod";
import { fit } from "../../dossier/fit.js";
import type { Catalogue } from "../../facts/catalogue.js";
import { pointer, valueAt } from "../../json-pointer.js";
import { isObject, own, plainJson } from "../../policy/plain.js";
import { didYouMean, problemList, type Report, show } from "../../policy/report.js";
import { meant, SECTION_WORDS, TREATMENT_WORDS, VALUE_WORDS } from "../../policy/synonyms.js";
import { EXPECTED } from "../../policy/words/expected.js";
import { MEND } from "../../policy/words/mend.js";
import { inWords, type Language, oneOf, say } from "../../policy/words/phrase.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { positionsIn } from "../diagnostic.js";
import { readJsonText } from "../json-text.js";
import { locate } from "../locate.js";
import { CASE_SCHEMA, CASES_SCHEMA, type CaseDocument, KEYS } from "./document.js";
import { readFacts } from "./facts.js";
import { CASE_PLACES, CASE_WORDS } from "./read-words.js";

export interface CasesContext {
  readonly catalogue: Catalogue;
  /** Ids of the treatments there are. */
  readonly treatments: readonly string[];
  /** Of amounts, where a case does not say. */
  readonly currency: string;
  readonly language?: Language;
}
/** A problem and where it stands; lines and columns are counted from 1. */
export interface CaseProblem extends Problem {
  readonly line?: number;
  readonly column?: number;
}
export type CasesRead = { readonly ok: true; readonly cases: readonly CaseDocument[] } | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** The cases in a text. A file without any is no mistake here; running it is. */
export function readPolicyCases(text: string, file: string, context: CasesContext): CasesRead {
  const { language = "en" } = context;
  const { root, value, faults, readable, original } = readJsonText(text, file);
  const range = positionsIn(text);
  const placed = (offset: number, length: number) => {
    const { start } = range(offset, length);
    return { line: start.line, column: start.column };
  };
  const slips = faults
    .filter(({ code }) => code !== "comment")
    .map(
      ({ code, at, received, expected, mend, span }): CaseProblem => ({
        ...{
          code,
          severity: "error",
          at,
          ...(received === undefined ? {} : { received }),
          expected: inWords(expected, language),
          mend: inWords(mend, language),
        },
        ...placed(span.offset, span.length),
      }),
    );
  if (!root || !readable) return { ok: false, problems: slips };
  const read = casesIn(value, context);
  const problems = read.problems.map((problem): CaseProblem => {
    const { offset, length } = locate(root, problem.at, problem.received);
    return { ...problem, ...placed(original(offset), length) };
  });
  if (read.cases && slips.length === 0 && problems.length === 0) return { ok: true, cases: read.cases };
  return { ok: false, problems: [...slips, ...problems].sort(inOrder) };
}

function inOrder(one: CaseProblem, other: CaseProblem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

interface Read {
  readonly cases?: readonly CaseDocument[];
  readonly problems: readonly Problem[];
}

function casesIn(told: unknown, context: CasesContext): Read {
  const { report, all } = problemList(context.language);
  const json = plainJson(told, report);
  if (json === undefined) return { problems: all() };
  const parsed = fit(CASES_SCHEMA, json);
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, json, report);
  const cases = isObject(json) ? own(json, "cases") : undefined;
  checkCases(Array.isArray(cases) ? cases : [], context, report);
  return { problems: all(), ...(parsed.success ? { cases: parsed.data.cases } : {}) };
}

function reportIssue(issue: z.core.$ZodIssue, json: Json, report: Report): void {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const at = pointer("", ...path);
  const name = String(path.findLast((step) => typeof step === "string") ?? "");
  if (issue.code === "unrecognized_keys" || issue.code === "invalid_key") {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [name];
    const inside = issue.code === "unrecognized_keys" ? name : String(path[path.length - 2] ?? "");
    for (const key of keys) reportKey(key, issue.code === "unrecognized_keys" ? pointer(at, key) : at, KEYS[inside] ?? [], report);
    return;
  }
  const told = valueAt(json, path);
  const expected = CASE_PLACES[name] ?? CASE_PLACES.expect ?? EXPECTED.anObject;
  if (told === undefined) {
    report({ code: "missing-key", at, expected, mend: say(MEND.add, { key: name }) });
    return;
  }
  const choices = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const suggestion = typeof told === "string" ? meant(told, choices, VALUE_WORDS) : undefined;
  const code =
    name === "schemaVersion"
      ? "unknown-schema-version"
      : Array.isArray(told) && told.length === 0
        ? "empty-list"
        : choices.length > 1
          ? "unknown-value"
          : "wrong-type";
  report({ code, at, received: show(told), expected, mend: didYouMean(suggestion, say(MEND.writeThat, { expected })), suggestion });
}

function reportKey(key: string, at: string, allowed: readonly string[], report: Report): void {
  const suggestion = meant(key, allowed, SECTION_WORDS);
  const expected = oneOf(allowed.filter((name) => !name.startsWith("$")));
  report({ code: "unknown-key", at, received: key, expected, mend: didYouMean(suggestion, MEND.remove), suggestion, puts: "key" });
}

/** What the shape does not say: names, treatments and facts that exist, and something to expect. A slip in one case hides nothing in the others. */
function checkCases(cases: readonly Json[], context: CasesContext, report: Report): void {
  const names = new Set<string>();
  cases.forEach((told, index) => {
    const at = pointer("/cases", index);
    const given = isObject(told) ? own(told, "given") : undefined;
    const facts = isObject(given) ? own(given, "facts") : undefined;
    if (isObject(facts)) readFacts(facts, { ...context, at: pointer(at, "given", "facts"), report });
    const parsed = fit(CASE_SCHEMA, told);
    if (parsed.success) checkCase(parsed.data, at, names, context, report);
  });
}

function checkCase({ name, expect }: CaseDocument, at: string, names: Set<string>, { treatments }: CasesContext, report: Report): void {
  const inside = (...steps: readonly (string | number)[]) => pointer(at, "expect", ...steps);
  if (names.has(name))
    report({ code: "duplicate-key", at: pointer(at, "name"), received: show(name), expected: CASE_WORDS.sameName, mend: CASE_WORDS.otherName });
  names.add(name);
  if (Object.keys(expect).length === 0) report({ code: "missing-key", at: inside(), expected: CASE_WORDS.somethingExpected, mend: CASE_WORDS.expectSomething });
  const told: readonly (readonly [at: string, treatment: string])[] = [
    ...(expect.actions ?? []).map(({ treatment }, place) => [inside("actions", place), treatment] as const),
    ...(expect.withheld ?? []).map(({ treatment }, place) => [inside("withheld", place, "treatment"), treatment] as const),
    ...(["later", "not"] as const).flatMap((key) => (expect[key] ?? []).map((treatment, place) => [inside(key, place), treatment] as const)),
  ];
  for (const [place, treatment] of told) checkTreatment(treatment, place, treatments, report);
}

function checkTreatment(treatment: string, at: string, known: readonly string[], report: Report): void {
  if (known.includes(treatment)) return;
  const suggestion = meant(treatment, known, TREATMENT_WORDS);
  const mend = didYouMean(suggestion, MEND.catalogueOrOwn);
  report({ code: "unknown-treatment", at, received: show(treatment), expected: EXPECTED.treatmentName, mend, suggestion, puts: "value" });
}
