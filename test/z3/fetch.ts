/** z3 from npm, into a folder of its own that is removed afterwards; or why it cannot be had. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export type Said = "sat" | "unsat" | "unknown";
export interface Z3 {
  readonly version: string;
  /** One answer for every `(check-sat)` in the text. */
  ask(text: string): readonly Said[];
}

/** As far as it is used here; its types are not installed. */
interface Module {
  init(): Promise<{
    readonly Z3: { get_full_version(): string; mk_config(): unknown; mk_context(config: unknown): unknown };
    readonly em: { ccall(name: string, returns: "string", types: readonly ["number", "string"], values: readonly [unknown, string]): string };
  }>;
}

const PACKAGE = "z3-solver@4.16.0";
/** A download of some ten megabytes, and no more. */
const PATIENCE = 120_000;
/** Most work for one question, counted by z3 and not by a clock, so that the answers are the same every time. */
const OPTIONS = "(set-option :rlimit 20000000)\n";

/** Asks with z3 where npm can give it. */
export async function withZ3(ask: (z3: Z3) => void): Promise<{ readonly skipped?: string }> {
  const folder = mkdtempSync(join(tmpdir(), "amicable-z3-"));
  try {
    const loaded = await load(folder);
    if ("skipped" in loaded) return loaded;
    ask(loaded);
    return {};
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(folder: string): Promise<Z3 | { readonly skipped: string }> {
  const words = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1", "--loglevel=error", PACKAGE];
  try {
    await promisify(execFile)("npm", words, { cwd: folder, timeout: PATIENCE });
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split("\n").filter((line) => line.startsWith("npm error"));
    return { skipped: lines.slice(0, 3).join(", ") || String(error) };
  }
  const { Z3, em } = await (createRequire(join(folder, "here.js"))("z3-solver") as Module).init();
  const context = Z3.mk_context(Z3.mk_config());
  return {
    version: Z3.get_full_version(),
    // Not its own eval_smtlib2_string: that goes on without waiting, and the text is overwritten while z3 still reads it.
    ask: (text) => read(em.ccall("Z3_eval_smtlib2_string", "string", ["number", "string"], [context, OPTIONS + text]), text),
  };
}

function read(answer: string, text: string): readonly Said[] {
  const lines = answer.split("\n").filter((line) => line !== "");
  const said = lines.filter((line): line is Said => line === "sat" || line === "unsat" || line === "unknown");
  if (said.length === lines.length && said.length === text.split("(check-sat)").length - 1) return said;
  throw new Error(`z3 did not understand: ${lines.find((line) => !said.includes(line as Said))}\n${text.slice(0, 2000)}`);
}
