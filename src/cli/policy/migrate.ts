/**
 * `amicable policy migrate`: what a newer edition of the shipped policies asks of a file.
 * @module
 */
import { writeFile } from "node:fs/promises";
import { lineDiff, type Migrated, migratePolicyText, renderDiagnostics } from "../../policy-tools/index.js";
import { visible, visibleLines } from "../../visible.js";
import { EXIT, type Exit, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkedPolicy, checkingContext, presetNamed } from "../input/policy.js";
import { PIPED } from "../input/source.js";
import type { Terminal } from "../terminal.js";

export interface MigrateOptions {
  readonly write?: boolean;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/** Shows the change, and makes it with `--write`. Fails where something is left for a person. */
export async function policyMigrateCommand(place: string, { write = false, format, lang }: MigrateOptions, terminal: Terminal): Promise<Exit> {
  const words = WORDS[lang];
  if (presetNamed(place) !== undefined) throw new Failure(EXIT.usage, words.shipped(place));
  const { file, text } = await checkedPolicy(place, lang);
  const migration = migratePolicyText(text, checkingContext(file, lang));
  if (!migration.ok) throw new Failure(EXIT.rejected, `${words.unreadable(file)}\n\n${renderDiagnostics(migration.problems, text, lang)}`);
  const { text: after, from, to, changes, check } = migration;
  const diff = lineDiff(text, after, file);
  const wrote = write && diff !== "" && place !== PIPED;
  if (wrote) await writeFile(place, after);
  if (format === "json") {
    await terminal.out(`${JSON.stringify({ file, from, to, changes, diff, wrote, ok: check.ok, diagnostics: check.diagnostics }, undefined, 2)}\n`);
  } else if (changes.length === 0) await terminal.out(`${words.nothing(file, to)}\n`);
  else await terminal.out(`${[...told(changes, lang), "", visibleLines(diff), "", wrote ? words.wrote(file) : words.toWrite].join("\n")}\n`);
  if (changes.length > 0 && !check.ok && format === "text") terminal.error(renderDiagnostics(check.diagnostics, after, lang));
  return changes.some(({ look }) => look) || (changes.length > 0 && !check.ok) ? EXIT.rejected : EXIT.good;
}

/** What asks for a person first. */
function told(changes: readonly Migrated[], lang: LanguageCode): readonly string[] {
  const line = ({ look, message }: Migrated) => visible(`- ${look ? `${WORDS[lang].look} ` : ""}${message}`);
  return [...changes.filter(({ look }) => look), ...changes.filter(({ look }) => !look)].map(line);
}

const WORDS = {
  en: {
    shipped: (name: string) => `${name} ships with the library. Name the file of your own policy.`,
    unreadable: (file: string) => `${file} cannot be read, so nothing was changed.`,
    nothing: (file: string, base: string | undefined) =>
      `Nothing to migrate: ${file} builds on ${base ?? "no other policy"}${base === undefined ? "" : ", and no newer edition of it ships"}.`,
    look: "[look at this]",
    wrote: (file: string) => `${file} was changed.`,
    toWrite: "Nothing was written yet. With --write the file is changed like this.",
  },
  nl: {
    shipped: (name: string) => `${name} wordt met de bibliotheek geleverd. Noem het bestand van uw eigen beleid.`,
    unreadable: (file: string) => `${file} is niet te lezen; er is dus niets gewijzigd.`,
    nothing: (file: string, base: string | undefined) =>
      `Niets bij te werken: ${file} bouwt voort op ${base ?? "geen ander beleid"}${base === undefined ? "" : ", en daarvan is geen nieuwere uitgave"}.`,
    look: "[kijk hiernaar]",
    wrote: (file: string) => `${file} is gewijzigd.`,
    toWrite: "Er is nog niets geschreven. Met --write wordt het bestand zo gewijzigd.",
  },
} as const;
