import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";

/** One entry per public subpath of package.json. */
const LIBRARY = {
  index: "src/index.ts",
  "language/index": "src/language/index.ts",
  "language/en": "src/language/en/index.ts",
  "language/nl": "src/language/nl/index.ts",
  "calendar/world": "src/calendar/world.ts",
  "json-rules-engine": "src/engines/json-rules-engine.ts",
  portfolio: "src/portfolio/index.ts",
  "policy-tools": "src/policy-tools/index.ts",
  lab: "src/lab/index.ts",
  testing: "src/testing/index.ts",
};

const shared: Options = {
  // Without a platform of its own the core cannot come to rest on what only Node has; the few places that do I/O say `node:` themselves.
  platform: "neutral",
  external: [/^node:/],
  removeNodeProtocol: false,
  target: "node20",
  splitting: true,
  treeshake: false,
  outDir: "dist",
};

/** ESM with the command line, CommonJS, and the types of both in one go. All write into one folder, so none may clean it while others are at work. */
export default defineConfig((flags) => {
  const formats = flags.format ?? ["esm", "cjs"];
  if (!flags.watch) rmSync(flags.outDir ?? "dist", { recursive: true, force: true });
  const outDir = resolve(flags.outDir ?? "dist");
  const esm: Options = {
    ...shared,
    name: "code",
    format: "esm",
    entry: { ...LIBRARY, "cli/amicable": "src/cli/amicable.ts" },
    onSuccess: () => writePolicySchema(outDir),
  };
  const cjs: Options = { ...shared, name: "code", format: "cjs", entry: LIBRARY };
  const types: Options = { ...shared, name: "types", format: ["esm", "cjs"], entry: LIBRARY, dts: { only: true } };
  return [...(formats.includes("esm") ? [esm] : []), ...(formats.includes("cjs") ? [cjs] : []), ...(flags.dts === false ? [] : [types])];
});

/** What an editor needs to complete and explain a policy: `"$schema": "./node_modules/amicable/dist/policy.schema.json"`. */
async function writePolicySchema(outDir: string): Promise<void> {
  const { policyJsonSchema } = await import(pathToFileURL(join(outDir, "policy-tools.js")).href);
  writeFileSync(join(outDir, "policy.schema.json"), `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
}
