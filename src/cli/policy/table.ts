/**
 * `amicable policy table`: the rules of a policy as a table for a spreadsheet, and back.
 * @module
 */
import { writeFileSync } from "node:fs";
import { isObject } from "../../policy/plain.js";

import { readJsonText } from "../../policy-tools/json-text.js";
import { type TableChange, type TableProblem, tableInto, tableOf } from "../../policy-tools/table/table.js";
import { visible } from "../../visible.js";
import type { Json } from "../../vocabulary.js";
import { EXIT, type Exit, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkedPolicy, checkingContext } from "../input/policy-file.js";
import { bytesOf, textOf, wholeText } from "../input/source.js";
import type { Terminal } from "../terminal.js";
import { namedPolicy } from "./named-policy.js";
import { TABLE_WORDS } from "./table-words.js";

export interface TableCommandOptions {
  readonly out?: string;
  readonly into?: string;
  readonly all?: boolean;
  readonly separator: "comma" | "semicolon";
  readonly lang: LanguageCode;
}

const LONGEST = 10_000_000;

/** Writes the rules of a policy as CSV, or puts the rules of a CSV file into a policy. */
export async function policyTableCommand(place: string, options: TableCommandOptions, terminal: Terminal): Promise<Exit> {
  return options.into === undefined ? await writeTable(place, options, terminal) : await readTable(place, options.into, options, terminal);
}

async function writeTable(place: string, { out, all, separator, lang }: TableCommandOptions, terminal: Terminal): Promise<Exit> {
  const { file, text } = await namedPolicy(place);
  const { value } = readJsonText(text, file);
  const document = value as Json;
  if (!isObject(document)) throw new Failure(EXIT.rejected, TABLE_WORDS[lang].noPolicy(file));
  const csv = tableOf(document, checkingContext(file, lang), { separator, ...(all ? { all } : {}) });
  if (out === undefined) await terminal.out(csv);
  else {
    writeFileSync(out, csv);
    await terminal.out(`${TABLE_WORDS[lang].written(out)}\n`);
  }
  return EXIT.good;
}

/** Nothing is written where anything in the table is wrong. */
async function readTable(place: string, into: string, { lang }: TableCommandOptions, terminal: Terminal): Promise<Exit> {
  const words = TABLE_WORDS[lang];
  const csv = await wholeText(textOf(await bytesOf(place)), LONGEST);
  if (csv === undefined) throw new Failure(EXIT.rejected, words.tooLong(place));
  const { file, text } = await checkedPolicy(into, lang);
  const read = tableInto(csv, text, checkingContext(file, lang));
  if (!read.ok) {
    await terminal.out(`${[...read.problems.flatMap((problem) => problemLines(place, problem, lang)), "", words.unchanged(into)].join("\n")}\n`);
    return EXIT.rejected;
  }
  if (read.changes.length > 0) writeFileSync(into, read.text);
  await terminal.out(`${[words.changed(into, read.changes.length), ...read.changes.map((change) => changeLine(change, lang))].join("\n")}\n`);
  return EXIT.good;
}

function problemLines(place: string, { line, column, id, message, help }: TableProblem, lang: LanguageCode): readonly string[] {
  const words = TABLE_WORDS[lang];
  const where = [
    place,
    ...(line === undefined ? [] : [words.line(line)]),
    ...(id === undefined ? [] : [id]),
    ...(column === undefined ? [] : [words.column(column)]),
  ];
  return [visible(`${where.join(", ")}: ${message}`), `  ${visible(help)}`];
}

function changeLine({ id, layer, what }: TableChange, lang: LanguageCode): string {
  return `  ${TABLE_WORDS[lang].what[what]} ${visible(id)}${layer === "" ? "" : ` (${visible(layer)})`}`;
}
