/**
 * The mutants: Stryker's instrumenter puts all of them into the source at once, each behind a switch. It is no dependency of ours, so npm fetches it into a
 * temporary folder.
 * @module
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const INSTRUMENTER = "@stryker-mutator/instrumenter@9.6.1";

/** A change to one place of the source. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } };
}

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** Path of a source file to its text with all of its mutants. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The parts of the instrumenter that are used. */
interface StrykerModule {
  readonly Instrumenter: new (
    logger: Record<string, () => unknown>,
  ) => {
    instrument(
      files: readonly { readonly name: string; readonly mutate: true; readonly content: string }[],
      options: object,
    ): Promise<{ readonly files: readonly { readonly name: string; readonly content: string }[]; readonly mutants: readonly Mutant[] }>;
  };
}

/** The files with every mutant in them; the files themselves stay as they are. */
export async function instrument(files: readonly string[]): Promise<Instrumented> {
  const home = mkdtempSync(join(tmpdir(), "amicable-mutants-"));
  try {
    const { Instrumenter } = await fetched(home);
    const told = files.map((name) => ({ name, mutate: true as const, content: readFileSync(name, "utf8") }));
    const { files: made, mutants } = await new Instrumenter(SILENT).instrument(told, { plugins: null, excludedMutations: [], ignorers: [] });
    return { mutants, sources: new Map(made.map(({ name, content }) => [name, content])) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function fetched(home: string): Promise<StrykerModule> {
  writeFileSync(join(home, "package.json"), "{}");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  try {
    execFileSync(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", INSTRUMENTER], {
      cwd: home,
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch (cause) {
    throw new Error(`${INSTRUMENTER} makes the mutants, and npm could not fetch it. Look whether the registry can be reached, and try again.`, { cause });
  }
  return import(pathToFileURL(createRequire(join(home, "package.json")).resolve("@stryker-mutator/instrumenter")).href);
}

const SILENT = Object.fromEntries(
  [
    "isTraceEnabled",
    "isDebugEnabled",
    "isInfoEnabled",
    "isWarnEnabled",
    "isErrorEnabled",
    "isFatalEnabled",
    "trace",
    "debug",
    "info",
    "warn",
    "error",
    "fatal",
  ].map((name) => [name, () => false]),
);
