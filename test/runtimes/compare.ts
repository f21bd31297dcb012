/** One program, bundled once, run in every runtime that can be had: the plans must be the same to the byte. A runtime that is not here is skipped aloud. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Options } from "tsup";
import { PORTFOLIO } from "../golden/hashes.js";
import { goldenPlans } from "../golden/plans.js";
import { RUNTIMES } from "./runtimes.js";
import { transcendentalIn } from "./transcendental.js";

const folder = mkdtempSync(join(tmpdir(), "amicable-runtimes-"));
try {
  await bundle();
  const here = goldenPlans(PORTFOLIO).map(({ name, text }) => `${name}\t${text}`);
  console.log(`${here.length} plans, in two languages each, made by Node ${process.versions.node}.`);
  let different = 0;
  for (const { name, run } of RUNTIMES) {
    const ran = await run(join(folder, "program.mjs"));
    if ("skipped" in ran) {
      console.log(`${name}: skipped, ${ran.skipped}`);
      continue;
    }
    const there = ran.text.split("\n");
    const other = here.filter((line, index) => line !== there[index]).map((line) => line.split("\t")[0]);
    different += other.length;
    console.log(`${name} (${ran.version}): ${other.length === 0 ? "the same to the byte" : `${other.length} differ: ${other.join(", ")}`}`);
  }
  const inexact = transcendentalIn(join(folder, "program.mjs"));
  console.log(inexact.length === 0 ? "No function whose last digits differ between runtimes is in the bundle." : `In the bundle: ${inexact.join(", ")}`);
  if (different + inexact.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** As a module for runtimes, and as a plain script for a page that comes from a file, where browsers load no modules. */
async function bundle(): Promise<void> {
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
}
