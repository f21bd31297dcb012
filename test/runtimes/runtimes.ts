/** Where the plans are made. */
import { aBrowser } from "./browser.js";
import { fromNpm } from "./from-npm.js";
import type { Runtime } from "./runtime.js";

export const RUNTIMES: readonly Runtime[] = [
  fromNpm("Node 20", "node@20", "node"),
  fromNpm("Node 22", "node@22", "node"),
  fromNpm("Node 24", "node@24", "node"),
  fromNpm("Bun", "bun", "bun"),
  fromNpm("Deno", "deno", "deno", ["run"]),
  aBrowser,
];
