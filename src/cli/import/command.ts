/**
 * `amicable import`: ledger files become dossiers. Every row is accounted for on standard error.
 * @module
 */
import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { finished } from "node:stream/promises";
import { type ImportResult, importLedger } from "../../portfolio/import/index.js";
import { AmicableError } from "../../problem.js";
import { EXIT, type Exit, Failure, problemLines } from "../failure.js";
import { readJson } from "../input/json.js";
import { bytesOf, textOf, wholeText } from "../input/source.js";
import type { Terminal } from "../terminal.js";
import { importReport } from "./report.js";

export interface ImportOptions {
  readonly map: string;
  readonly asOf: string;
  readonly out?: string;
  readonly rejected?: string;
}

const LONGEST_MAPPING = 10_000_000;

/** Writes one dossier a line. Rows that could not be used are listed; only a mapping that does not fit ends the command. */
export async function importCommand(places: readonly string[], options: ImportOptions, terminal: Terminal): Promise<Exit> {
  const { map, asOf, out, rejected } = options;
  refuseOverwriting(options, places);
  const mapping = await mappingIn(map);
  const files = await Promise.all(places.map(async (name) => ({ name, text: await bytesOf(name) })));
  const result = await importLedger({ files, mapping, asOf }).catch((thrown: unknown) => {
    if (thrown instanceof AmicableError) throw new Failure(EXIT.rejected, [`${map}: nothing was imported.`, ...problemLines(thrown.issues)].join("\n"));
    throw thrown;
  });
  await writeLines(result.dossiers, out, terminal);
  if (rejected !== undefined) await writeLines(result.rejected, rejected, terminal);
  for (const line of importReport(result, rejected)) terminal.error(line);
  return EXIT.good;
}

function refuseOverwriting({ map, out, rejected }: ImportOptions, places: readonly string[]): void {
  const inputs = [map, ...places].map((place) => resolve(place));
  for (const target of [out, rejected]) {
    if (target !== undefined && inputs.includes(resolve(target)))
      throw new Failure(EXIT.usage, `${target} is read here and would be overwritten. Name another file.`);
  }
  if (out !== undefined && rejected !== undefined && resolve(out) === resolve(rejected))
    throw new Failure(EXIT.usage, "--out and --rejected name the same file.");
}

async function mappingIn(place: string): Promise<unknown> {
  const text = await wholeText(textOf(await bytesOf(place)), LONGEST_MAPPING);
  if (text === undefined) throw new Failure(EXIT.rejected, `${place} is longer than ${LONGEST_MAPPING} characters. Is it a mapping?`);
  const read = readJson(text);
  if ("problem" in read) throw new Failure(EXIT.rejected, [`${place} is not a mapping.`, ...problemLines([read.problem])].join("\n"));
  return read.json;
}

async function writeLines(values: ImportResult["dossiers"] | ImportResult["rejected"], place: string | undefined, terminal: Terminal): Promise<void> {
  if (place === undefined) {
    for (const value of values) await terminal.out(`${JSON.stringify(value)}\n`);
    return;
  }
  const file = createWriteStream(place);
  const written = finished(file).catch((error: Error) => {
    throw new Failure(EXIT.usage, `${place} cannot be written: ${error.message}`);
  });
  for (const value of values) file.write(`${JSON.stringify(value)}\n`);
  file.end();
  await written;
}
