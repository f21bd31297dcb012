/** Runs the installed command as a person or a script would. */
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

export interface Ran {
  readonly out: string;
  readonly error: string;
  readonly exit: number | null;
}
export interface Around {
  /** What is piped in. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** `amicable …words`, in a folder that has these files. */
export function amicable(words: readonly string[], files: Readonly<Record<string, string>> = {}, around: Around = {}): Promise<Ran> {
  return amicableIn(folderWith(files), words, around);
}

/** The same in a folder that is there already, to see what becomes of its files. */
export function amicableIn(folder: string, words: readonly string[], { input, env }: Around = {}): Promise<Ran> {
  const child = spawn(process.execPath, [commandFile(), ...words], {
    cwd: folder,
    env: { ...plainEnvironment(), ...env },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => error.push(chunk));
    child.on("error", reject);
    child.on("close", (exit) => resolve({ out: Buffer.concat(out).toString("utf8"), error: Buffer.concat(error).toString("utf8"), exit }));
  });
}

/** The file that npm links as `amicable`. */
export function commandFile(): string {
  return join(inject("installedIn"), "node_modules", "amicable", "dist", "cli", "amicable.js");
}

/** A fresh folder with these files, which goes when all tests are done. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(inject("installedIn"), "run-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** One dossier a line. */
export function ndjson(values: readonly unknown[]): string {
  return `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...rest } = process.env;
  return rest;
}
