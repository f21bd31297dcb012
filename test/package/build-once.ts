/**
 * Builds the package once, as a user would install it: in a folder of its own, with the dependencies that package.json names and no others.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder in whose node_modules amicable is installed. */
    readonly installedIn: string;
  }
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export default function buildOnce(project: TestProject): () => void {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "amicable-")));
  const modules = join(home, "node_modules");
  const target = join(modules, "amicable");
  mkdirSync(target, { recursive: true });
  copyFileSync(join(ROOT, "package.json"), join(target, "package.json"));
  for (const name of dependencies()) link(name, modules);
  const tsup = join(dirname(createRequire(import.meta.url).resolve("tsup/package.json")), "dist", "cli-default.js");
  execFileSync(process.execPath, [tsup, "--no-dts", "--silent", "--out-dir", join(target, "dist")], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  project.provide("installedIn", home);
  return () => rmSync(home, { recursive: true, force: true });
}

function dependencies(): readonly string[] {
  const { dependencies: own, peerDependencies: peers } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return [...Object.keys(own), ...Object.keys(peers)];
}

function link(name: string, modules: string): void {
  const from = join(ROOT, "node_modules", name);
  if (!existsSync(from)) throw new Error(`${name} is not installed. Run npm ci first.`);
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(from, join(modules, name), "junction");
}
