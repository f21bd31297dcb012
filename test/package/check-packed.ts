/**
 * What would be published, as others will find it: packs what is in dist/ and has publint and attw look at it. `npm run check:package`, after a build.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

if (!existsSync("dist/index.d.cts")) throw new Error("There is no whole build in dist/. Run npm run build first.");
const folder = mkdtempSync(join(tmpdir(), "amicable-packed-"));
try {
  // Without scripts: packing would build all over again.
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error("npm packed nothing.");
  const packed = join(folder, name);
  run("npx", ["publint", packed, "--strict"]);
  // Tools from before `exports` (node10) cannot find subpaths; the library asks for Node 20.
  run("npx", ["attw", packed, "--profile", "node16", "--no-emoji"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What a tool found, it has said itself by then. */
function run(command: string, words: readonly string[]): void {
  const { status, error } = spawnSync(command, words, { stdio: "inherit", shell: process.platform === "win32" });
  if (error) throw error;
  if (status !== 0) process.exitCode = 1;
}
