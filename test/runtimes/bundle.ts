import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import type { Bundles } from "./runtime.js";

/** The program with all that it uses, packages too: as a module for runtimes, and as a plain script for a page. */
export async function bundled(folder: string): Promise<Bundles> {
  const shared: Options = {
    entry: { program: fileURLToPath(new URL("./program.ts", import.meta.url)) },
    config: false,
    silent: true,
    platform: "neutral",
    target: "es2022",
    noExternal: [/.*/],
    loader: { ".ndjson": "text" },
    splitting: false,
    outDir: folder,
  };
  await build({ ...shared, format: "esm", outExtension: () => ({ js: ".mjs" }) });
  await build({ ...shared, format: "iife", outExtension: () => ({ js: ".page.js" }) });
  return { module: join(folder, "program.mjs"), script: join(folder, "program.page.js") };
}
