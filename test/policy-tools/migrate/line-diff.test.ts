import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../../src/policy-tools/index.js";

describe("a change shown line by line", () => {
  it("has a few lines around it, as everybody knows it", () => {
    const before = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
    const after = before.map((line) => (line === "line 6" ? "line six" : line));
    expect(lineDiff(before.join("\n"), after.join("\n"), "acme.json").split("\n")).toEqual([
      ...["--- acme.json", "+++ acme.json", "@@ -3,7 +3,7 @@"],
      ...[" line 3", " line 4", " line 5", "-line 6", "+line six", " line 7", " line 8", " line 9"],
    ]);
  });

  it("says nothing of texts that are the same", () => expect(lineDiff("a\nb", "a\nb", "x")).toBe(""));

  const text = fc.array(fc.constantFrom("a", "b", "c", ""), { maxLength: 25 }).map((lines) => lines.join("\n"));

  it("leads from the one text to the other and back", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = lineDiff(before, after, "x");
        expect(applied(before, diff, "-", "+")).toBe(after);
        expect(applied(after, diff, "+", "-")).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it("takes away no line that could have stayed", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changed = lineDiff(before, after, "x")
          .split("\n")
          .slice(2)
          .filter((line) => /^[-+]/.test(line));
        expect(changed.length).toBe(before.split("\n").length + after.split("\n").length - 2 * longestCommon(before.split("\n"), after.split("\n")));
      }),
      { numRuns: 300 },
    );
  });
});

/** The text with the hunks of a diff put in, by their line numbers. */
function applied(text: string, diff: string, taken: string, put: string): string {
  const lines = text.split("\n");
  const result: string[] = [];
  let at = 0;
  for (const row of diff.split("\n").slice(2)) {
    const head = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(row);
    if (head) {
      const start = Number(head[taken === "-" ? 1 : 3]) - 1;
      result.push(...lines.slice(at, start));
      at = start;
    } else if (row.startsWith(put)) result.push(row.slice(1));
    else {
      expect(row).toBe((row.startsWith(taken) ? taken : " ") + lines[at]);
      if (!row.startsWith(taken)) result.push(lines[at] ?? "");
      at++;
    }
  }
  return [...result, ...lines.slice(at)].join("\n");
}

/** The slow way: a table of all pairs. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const table = one.map(() => other.map(() => 0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  one.forEach((line, i) => {
    other.forEach((beside, j) => {
      const row = table[i];
      if (row) row[j] = line === beside ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    });
  });
  return at(one.length - 1, other.length - 1);
}
