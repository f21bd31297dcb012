/**
 * `amicable policy from-ladder`: a ladder of dunning levels becomes a policy, with a report of what will be different and why.
 * @module
 */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { policyFromLadder, readLadder, renderLadderReport } from "../../policy-tools/index.js";
import { EXIT, type Exit, Failure, problemLines } from "../failure.js";
import { readJson } from "../input/json.js";
import type { LanguageCode } from "../input/language.js";
import { bytesOf, textOf, wholeText } from "../input/source.js";
import type { Terminal } from "../terminal.js";

export interface FromLadderOptions {
  readonly out?: string;
  readonly lang: LanguageCode;
}

const LONGEST = 10_000_000;

/** Writes the policy to a file or to standard output, and the report to standard error. A ladder with errors ends the command with all of them. */
export async function policyFromLadderCommand(place: string, { out, lang }: FromLadderOptions, terminal: Terminal): Promise<Exit> {
  if (out !== undefined && resolve(out) === resolve(place)) throw new Failure(EXIT.usage, `${out} is read here and would be overwritten. Name another file.`);
  const ladder = readLadder(await documentIn(place), lang);
  if (!ladder.ok) throw new Failure(EXIT.rejected, [`${place}:`, ...problemLines(ladder.issues)].join("\n"));
  const result = policyFromLadder(ladder.value);
  const text = `${JSON.stringify(result.policy, undefined, 2)}\n`;
  if (out === undefined) await terminal.out(text);
  else {
    await writeFile(out, text).catch((error: Error) => {
      throw new Failure(EXIT.usage, `${out} cannot be written: ${error.message}`);
    });
  }
  terminal.error(renderLadderReport(result, lang));
  return EXIT.good;
}

async function documentIn(place: string): Promise<unknown> {
  const text = await wholeText(textOf(await bytesOf(place)), LONGEST);
  if (text === undefined) throw new Failure(EXIT.rejected, `${place} is longer than ${LONGEST} characters. Is it a ladder?`);
  const read = readJson(text);
  if ("problem" in read) throw new Failure(EXIT.rejected, [`${place}:`, ...problemLines([{ ...read.problem, mend: "Mend the text there." }])].join("\n"));
  return read.json;
}
