import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that judge guardrails, decisions and conditions closely and quickly: they are run for every mutant. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/guardrails/**/*.test.ts", "test/decide/**/*.test.ts", "test/policy/condition*.test.ts", "test/spec/condition.test.ts"],
    exclude: ["test/decide/without-a-check.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
