/**
 * All tests and the instrumented source in one text: what is loaded and run again for every mutant.
 * @module
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

const { resolve } = createRequire(import.meta.url);

/** A script that gives an object: for each test file, a function that loads it. Packages are left out; they are the same for every mutant. */
export async function bundled(root: string, tests: readonly string[], sources: ReadonlyMap<string, string>): Promise<string> {
  // esbuild comes with tsup.
  const { build }: typeof import("esbuild") = await import(pathToFileURL(createRequire(resolve("tsup/package.json")).resolve("esbuild")).href);
  const contents = [`require("./test/seed.ts");`, ...tests.map((test) => `exports[${JSON.stringify(test)}] = () => require("./${test}");`)].join("\n");
  const made = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [withMutants(sources)],
  });
  return made.outputFiles[0]?.text ?? "";
}

function withMutants(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "with-mutants",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: fileURLToPath(new URL("./stand-in.ts", import.meta.url)) }));
      onLoad({ filter: /\.[cm]?ts$/ }, ({ path }) => ({
        // A test that reads a file of ours finds it from where it stands itself.
        contents: (sources.get(path) ?? readFileSync(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: extname(path) === ".ts" ? "ts" : "js",
      }));
    },
  };
}
