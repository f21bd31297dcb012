/**
 * `amicable policy init` and `amicable policy schema`: a policy to begin with, and what makes an editor explain it.
 * @module
 */
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PRESETS } from "../../policy/presets/index.js";
import { checkPolicyText, fileNameFor, policyJsonSchema, renderDiagnostics, starterPolicy } from "../../policy-tools/index.js";
import { suggest } from "../../suggest.js";
import { EXIT, type Exit, Failure } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import { checkingContext, presetNamed } from "../input/policy.js";
import { PIPED } from "../input/source.js";
import type { Terminal } from "../terminal.js";

export interface InitOptions {
  readonly preset: string;
  readonly name: string;
  readonly out?: string;
  readonly lang: LanguageCode;
}
export interface SchemaOptions {
  readonly out?: string;
  readonly lang: LanguageCode;
}

const SCHEMA = "policy.schema.json";

/** Writes a small policy over a shipped one, with what an editor needs beside it. Never writes over a file. */
export async function policyInitCommand({ preset, name, out = fileNameFor(name), lang }: InitOptions, terminal: Terminal): Promise<Exit> {
  const text = starterPolicy({ name, extends: shipped(preset), schema: `./${SCHEMA}` });
  const { ok, diagnostics } = checkPolicyText(text, checkingContext(out, lang));
  if (!ok) throw new Failure(EXIT.usage, renderDiagnostics(diagnostics, text, lang));
  if (out === PIPED) {
    await terminal.out(text);
    return EXIT.good;
  }
  if (!(await wrote(out, text))) throw new Failure(EXIT.rejected, WORDS[lang].exists(out));
  const schema = join(dirname(out), SCHEMA);
  const beside = (await wrote(schema, schemaText(lang))) ? WORDS[lang].schema(schema) : WORDS[lang].schemaKept(schema);
  await terminal.out(
    `${[WORDS[lang].written(out, shipped(preset)), beside, "", WORDS[lang].next(basename(out) === out ? out : JSON.stringify(out))].join("\n")}\n`,
  );
  return EXIT.good;
}

/** Writes the JSON Schema with which an editor completes and explains a policy. */
export async function policySchemaCommand({ out = PIPED, lang }: SchemaOptions, terminal: Terminal): Promise<Exit> {
  if (out === PIPED) await terminal.out(schemaText(lang));
  else await writeFile(out, schemaText(lang)).catch((error: Error) => cannotWrite(out, error));
  return EXIT.good;
}

function shipped(preset: string): string {
  const name = presetNamed(preset);
  if (name !== undefined) return name;
  const bare = [...PRESETS.keys()].map((each) => each.replace(/^amicable:|@\d+$/g, ""));
  const meant = suggest(preset, bare);
  throw new Failure(EXIT.usage, `There is no shipped policy ${preset}. ${meant === undefined ? "" : `Did you mean ${meant}? `}They are ${bare.join(", ")}.`);
}

function schemaText(language: LanguageCode): string {
  return `${JSON.stringify(policyJsonSchema({ language }), undefined, 2)}\n`;
}

/** Whether it was written; `false` where a file of that name is there. */
async function wrote(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    return cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): never {
  throw new Failure(EXIT.usage, `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
}

const WORDS = {
  en: {
    exists: (file: string) => `${file} is there already, and nothing was written over it. Choose another name with --out.`,
    written: (file: string, base: string) => `${file} is a policy over ${base}, with examples to change or remove.`,
    schema: (file: string) => `${file} lets your editor complete the names and explain them.`,
    schemaKept: (file: string) => `${file} was there already and stays as it is.`,
    next: (file: string) => `Next: amicable policy check ${file}`,
  },
  nl: {
    exists: (file: string) => `${file} bestaat al en is niet overschreven. Kies een andere naam met --out.`,
    written: (file: string, base: string) => `${file} is een beleid op basis van ${base}, met voorbeelden om te wijzigen of weg te halen.`,
    schema: (file: string) => `${file} laat uw editor de namen aanvullen en uitleggen.`,
    schemaKept: (file: string) => `${file} was er al en blijft zoals het is.`,
    next: (file: string) => `Verder met: amicable policy check ${file}`,
  },
} as const;
