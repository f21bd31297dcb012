import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    // Child processes and properties share two busy cores with everything else.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left to itself, vitest keeps one core of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ["test/seed.ts"],
    globalSetup: ["test/package/build-once.ts"],
  },
});
