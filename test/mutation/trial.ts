/**
 * Runs the tests with one mutant switched on, or with none.
 * @module
 */
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { expect } from "vitest";
import { GATHERING, type Gathering, type Test } from "./gathered.js";

export type Hits = Readonly<Record<string, number>>;

/** One test of one file, and what it met when nothing was changed. */
export interface Known {
  readonly file: string;
  readonly index: number;
  readonly name: string;
  /** Why it fails even so, and can notice nothing. */
  readonly fails: string | undefined;
  /** Of the processor, so that a busy machine makes no test slow. */
  readonly ms: number;
  /** The same of loading its file. */
  readonly loadMs: number;
  /** How often it came to each mutant, and its file while it was loaded. */
  readonly met: Hits;
  readonly loading: Hits;
}

export interface Trial {
  /** Every test of a file as it is without mutants. */
  readonly survey: (file: string) => Promise<readonly Known[]>;
  /** The first of these tests that notices the mutant. */
  readonly noticed: (mutant: string, tests: readonly Known[]) => Promise<Known | undefined>;
}

/** What Stryker's source looks at, under the names it has there. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Record<string, Hits> } | undefined;
}

/** A mutant that is met far more often than its place is without it turns in a circle. */
const MORE_OFTEN = 100;
const MANY = 100_000;
/** More than any test needs, on however busy a machine. */
const PATIENCE_MS = 5_000;
const MORE_TIME = 10;

/** Ways to try the tests in this bundle. Everything but the packages is loaded anew for each mutant, so that none leaves anything behind for the next. */
export function trialOf(code: string): Trial {
  const script = new Script(`(function (require, exports) {${code}\n})`);
  const switched: Switch = {};
  const gathering: Gathering = { expect, tests: [] };
  const required = createRequire(import.meta.url);
  Object.assign(globalThis, { __stryker__: switched, [GATHERING]: gathering });

  const fresh = (mutant: string | undefined) => {
    Object.assign(switched, {
      activeMutant: mutant,
      hitCount: 0,
      hitLimit: MANY,
      mutantCoverage: mutant === undefined ? { static: {}, perTest: {} } : undefined,
    });
    const files: Record<string, () => unknown> = {};
    script.runInThisContext()(required, files);
    return (file: string): readonly Test[] => {
      gathering.tests = [];
      timed(PATIENCE_MS * MORE_TIME, files[file] ?? (() => undefined));
      return gathering.tests;
    };
  };

  return {
    survey: async (file) => {
      const before = process.cpuUsage();
      const tests = fresh(undefined)(file);
      const loadMs = process.cpuUsage(before).user / 1000;
      const { static: loading = {}, perTest = {} } = switched.mutantCoverage ?? {};
      const known: Known[] = [];
      const atLoad = { ...loading };
      // From the last to the first: one that rests on what an earlier test left behind fails here, as it would alone.
      for (const [index, { name, run }] of [...tests.entries()].reverse()) {
        switched.currentTestId = String(index);
        const began = process.cpuUsage();
        const fails = await failure(run);
        known.push({ file, index, name, fails, ms: process.cpuUsage(began).user / 1000, loadMs, met: perTest[index] ?? {}, loading: atLoad });
      }
      switched.currentTestId = undefined;
      return known;
    },
    noticed: async (mutant, tests) => {
      const loaded = new Map<string, readonly Test[]>();
      let load: ReturnType<typeof fresh> | undefined;
      for (const known of tests) {
        try {
          load ??= fresh(mutant);
          const inFile = loaded.get(known.file) ?? load(known.file);
          loaded.set(known.file, inFile);
          const { run } = inFile[known.index] ?? {};
          if (!run) return known;
          Object.assign(switched, { hitCount: 0, hitLimit: Math.max(MANY, (known.met[mutant] ?? 0) * MORE_OFTEN) });
          await timed(PATIENCE_MS + known.ms * MORE_TIME, run);
        } catch {
          return known;
        }
      }
      return undefined;
    },
  };
}

async function failure(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** A mutant may make a loop endless, so what does not stop is stopped. */
const CALL = new Script("__called__()");
function timed(timeout: number, call: () => unknown): unknown {
  Object.assign(globalThis, { __called__: call });
  return CALL.runInThisContext({ timeout: Math.ceil(timeout) });
}
