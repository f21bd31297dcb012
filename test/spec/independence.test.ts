/** A specification that borrows the code it specifies agrees with everything that code does. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const HERE = new URL(".", import.meta.url);
/** Everything here that is no test, no generator and no starting point of one. */
const STATEMENTS = readdirSync(HERE).filter(
  (name) => !name.endsWith(".test.ts") && !name.startsWith("arbitrary-") && !["unlayered.ts", "enough.ts"].includes(name),
);

describe("the specification", () => {
  it("speaks of conditions, layers, guardrails, ranking, sequencing and pace", () => {
    expect(STATEMENTS).toEqual(
      expect.arrayContaining(["condition.ts", "operators.ts", "layers.ts", "guardrails.ts", "ranking.ts", "value.ts", "sequence.ts", "pace.ts"]),
    );
  });

  it.each(STATEMENTS)("%s takes no more than types from the library, and says which part of the design it states", (name) => {
    const text = readFileSync(new URL(name, HERE), "utf8");
    const imports = [...text.matchAll(/^import (type )?.*?from "(.*?)";$/gms)].filter(([, , from]) => !from?.startsWith("./"));
    for (const [whole, type] of imports) expect(type, whole).toBe("type ");
    expect(text).toMatch(/Design §\d/);
  });
});
