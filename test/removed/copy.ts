/** A copy of the repository in which tests can be run again and again while its source is altered. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVitest, type TestCase } from "vitest/node";
import { type Removal, ROOT, withoutIt } from "./removals.js";

export interface Failed {
  /** The groups it stands in, outermost first, and its own name. */
  readonly names: readonly string[];
  /** It expected something to hold that does not; otherwise it stumbled over something else. */
  readonly asExpected: boolean;
  readonly why: string;
}

export interface Copy {
  /** What fails of these files, or of their tests with such a name. */
  readonly failing: (files: readonly string[], named?: RegExp) => Promise<readonly Failed[]>;
  /** Does something while one thing is not there; then it is put back. */
  readonly without: <T>(removal: Removal, what: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

const NOT_COPIED = ["node_modules", "dist", ".git"];

export async function copied(): Promise<Copy> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "amicable-removed-")));
  for (const name of readdirSync(ROOT)) if (!NOT_COPIED.includes(name)) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  const vitest = await createVitest(
    "test",
    { root, config: false, watch: false, include: ["test/**/*.test.ts"], setupFiles: ["test/seed.ts"], testTimeout: 60_000, reporters: [{}] },
    { cacheDir: join(root, ".vite"), logLevel: "silent" },
  );
  return {
    failing: async (files, named) => {
      if (named) vitest.setGlobalTestNamePattern(named);
      else vitest.resetGlobalTestNamePattern();
      const specifications = await vitest.globTestSpecifications(files.map((file) => join(root, file)));
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      // Those of earlier runs are told as well.
      const modules = testModules.filter(({ relativeModuleId }) => files.includes(relativeModuleId));
      const tests = modules.flatMap((module) => [...module.children.allTests()]);
      const broken = [...unhandledErrors, ...modules.flatMap((module) => module.errors())];
      if (broken.length > 0 || modules.length !== files.length || !tests.some(hasRun)) {
        throw new Error(`The tests ${named ?? ""} in ${files.join(", ")} do not run in the copy: ${JSON.stringify(broken).slice(0, 1000)}`);
      }
      return tests.flatMap(failure);
    },
    without: async (removal, what) => {
      const path = join(root, removal.file);
      const source = readFileSync(path, "utf8");
      const put = (text: string) => {
        writeFileSync(path, text);
        vitest.invalidateFile(path);
      };
      put(withoutIt(removal, source));
      return what().finally(() => put(source));
    },
    close: async () => {
      await vitest.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function hasRun(test: TestCase): boolean {
  return ["passed", "failed"].includes(test.result().state);
}

function failure(test: TestCase): readonly Failed[] {
  const { state, errors = [] } = test.result();
  if (state !== "failed") return [];
  // What a test takes out itself is not there to be taken out: that is no customer who notices.
  const asExpected = errors.some(({ name, actual, expected }) => name === "AssertionError" && actual === "false" && expected === "true");
  return [{ names: test.fullName.split(" > "), asExpected, why: errors.map(({ message }) => message).join("; ") }];
}
