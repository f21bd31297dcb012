import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    // Child processes and properties share two busy cores with everything else.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ["test/seed.ts"],
    globalSetup: ["test/package/build-once.ts"],
  },
});
