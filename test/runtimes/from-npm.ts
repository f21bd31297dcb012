/** Runtimes as npm hands them out. */
import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import type { Runtime } from "./runtime.js";

/** A whole download on a slow line, and no more. */
const PATIENCE = 300_000;

/** Fetched once, then started by its own path: npm would cost more time than the plans. */
export function fromNpm(name: string, one: string, command: string, run: readonly string[] = []): Runtime {
  return {
    name,
    find: async ({ module }) => {
      let path: string;
      try {
        path = (await output("npx", ["--yes", `--package=${one}`, "--", process.platform === "win32" ? "where" : "which", command])).trim();
      } catch (error) {
        return { skipped: `npm cannot give it: ${firstLines(error)}` };
      }
      const version = (await output(path, ["--version"])).split("\n")[0] ?? "";
      return {
        version: version.replace(/^\w+ /, "").replace(/ \(.*/, ""),
        lanes: availableParallelism(),
        run: ({ zone, locale }, seed) => output(path, [...run, module, String(seed)], { TZ: zone, LC_ALL: locale, LANG: locale, LANGUAGE: locale }),
      };
    },
  };
}

async function output(command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(command, words, { maxBuffer: 1e9, timeout: PATIENCE, encoding: "utf8", env: { ...process.env, ...env } });
  return stdout;
}

function firstLines(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("npm warn"))
    .slice(0, 3)
    .join(" ");
}
