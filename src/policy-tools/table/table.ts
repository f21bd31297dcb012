/**
 * The rules of a policy as a table for a spreadsheet, and back into the policy.
 * @module
 */

import { applyEdits, type FormattingOptions, modify } from "jsonc-parser";
import { stepsOf } from "../../json-pointer.js";
import type { PolicyContext } from "../../policy/parse.js";
import { isObject, type JsonObject, own } from "../../policy/plain.js";
import { inWords } from "../../policy/words/phrase.js";
import type { Json } from "../../vocabulary.js";
import { checkPolicyText, type PolicyTextContext } from "../check.js";
import type { Diagnostic } from "../diagnostic.js";
import { readJsonText } from "../json-text.js";
import { baseRules } from "./base-rules.js";
import { csvOf, rowsFrom, type Separator } from "./csv.js";
import { saidOf, same } from "./entries.js";
import { type CellProblem, type Entry, readRows } from "./read-rows.js";
import { COMPANY, type Column, type LayerPlace } from "./row.js";
import { layersIn, rowsOf, ruleRow } from "./write-rows.js";

export interface TableOptions {
  /** `semicolon` for Excel in Dutch, with a decimal comma; `comma` where not given. */
  readonly separator?: Separator;
  /** Rules of the layers below too, with the status `base`. */
  readonly all?: boolean;
}

/** Something in a table that cannot become part of a policy. */
export interface TableProblem {
  /** Line of the table, from 1; absent where it is about the policy around it. */
  readonly line?: number;
  readonly column?: Column;
  readonly id?: string;
  readonly message: string;
  readonly help: string;
}
export interface TableChange {
  readonly id: string;
  /** `segment: key-account`; empty for the company itself. */
  readonly layer: string;
  readonly what: "added" | "changed" | "removed";
}
export type TableRead =
  | { readonly ok: true; readonly text: string; readonly changes: readonly TableChange[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/**
 * The rules of a policy document as CSV, a row per rule. The document is one that was checked.
 * @example
 * tableOf(JSON.parse(text), context, { separator: "semicolon" });
 */
export function tableOf(document: JsonObject, context: PolicyContext, { separator = "comma", all = false }: TableOptions = {}): string {
  const style = { decimalComma: separator === "semicolon", isAmount: amountsIn(context) };
  const told = own(document, "rules");
  const spokenOf = isObject(told) ? told : {};
  const below = all ? [...baseRules(document, context)].filter(([id]) => !Object.hasOwn(spokenOf, id)) : [];
  return csvOf([...rowsOf(document, style), ...below.map(([id, rule]) => ruleRow(id, COMPANY, "base", rule, style))], separator);
}

/** The text of a policy with its rules as a table says them. What the table does not change stays as it was written; a rule without a row is removed. */
export function tableInto(csv: string, text: string, context: PolicyTextContext): TableRead {
  const { value } = readJsonText(text, context.file);
  const document: JsonObject = isObject(value as Json) ? (value as JsonObject) : {};
  const base = baseRules(document, context);
  const read = rowsFrom(csv);
  const { entries, problems } = readRows(read.rows, amountsIn(context), (id, place) => (place.path.length === 0 && !base.has(id) ? "new" : "set"));
  const found = [...read.problems, ...problems];
  if (found.length > 0) return { ok: false, problems: found.map((problem) => inLanguage(problem, context)) };
  const { text: written, changes } = rewritten(entries, base, document, text);
  const errors = checkPolicyText(written, context).diagnostics.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? { ok: false, problems: errors.map((error) => inTable(error, entries)) } : { ok: true, text: written, changes };
}

function amountsIn({ catalogue }: PolicyContext): (fact: string) => boolean {
  return (fact) => catalogue.get(fact)?.type === "money";
}

function rewritten(
  entries: readonly Entry[],
  base: ReadonlyMap<string, JsonObject>,
  document: JsonObject,
  text: string,
): { readonly text: string; readonly changes: readonly TableChange[] } {
  const changes: TableChange[] = [];
  const formattingOptions = formattingOf(text);
  const write = (into: string, place: LayerPlace, id: string, value: Json | undefined) =>
    applyEdits(into, modify(into, [...place.path, "rules", id], value, { formattingOptions }));
  const note = (id: string, place: LayerPlace, what: TableChange["what"]) => changes.push({ id, layer: place.cell, what });
  const before = new Map(layersIn(document).map(({ place, body }) => [place.cell, { place, rules: rulesIn(body) }]));
  let result = text;
  for (const entry of entries) {
    const said = saidOf(entry, base);
    const was = own(before.get(entry.place.cell)?.rules ?? {}, entry.id);
    if (said === undefined || same(said, was)) continue;
    note(entry.id, entry.place, was === undefined ? "added" : "changed");
    result = write(result, entry.place, entry.id, said);
  }
  const kept = new Set(entries.filter((entry) => saidOf(entry, base) !== undefined).map(({ place, id }) => JSON.stringify([place.cell, id])));
  for (const { place, rules } of before.values()) {
    for (const id of Object.keys(rules).filter((one) => !kept.has(JSON.stringify([place.cell, one])))) {
      note(id, place, "removed");
      result = write(result, place, id, undefined);
    }
  }
  return { text: result, changes };
}

function rulesIn(body: JsonObject): JsonObject {
  const rules = own(body, "rules");
  return isObject(rules) ? rules : {};
}

/** As the file is indented. */
function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.startsWith("\t") ? 1 : indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

function inLanguage({ line, column, message, help }: CellProblem, { language = "en" }: PolicyTextContext): TableProblem {
  return { line, ...(column === undefined ? {} : { column }), message: inWords(message, language), help: inWords(help, language) };
}

/** A problem of the policy at the cell it came from. */
function inTable({ at, message, help, range }: Diagnostic, entries: readonly Entry[]): TableProblem {
  const steps = stepsOf(at);
  const rules = steps.indexOf("rules");
  const id = steps[rules + 1];
  const entry = range && rules !== -1 ? entries.find((one) => one.id === id && one.place.path.join("/") === steps.slice(0, rules).join("/")) : undefined;
  if (!entry || id === undefined) return { message, help };
  const column = columnAt(steps.slice(rules + 2).filter((step) => step !== "set" && step !== "replace"));
  return { line: entry.line, id, ...(column === undefined ? {} : { column }), message, help };
}

function columnAt([first, second]: readonly string[]): Column | undefined {
  if (first === "when" || first === "source") return first;
  if (first === "because") return second === "en" ? "because en" : "because nl";
  const outcome = (["treatment", "channel", "tone", "owner", "tier", "pressure"] as const).find((column) => column === second);
  return first === "then" ? (outcome ?? "treatment") : undefined;
}
