import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACTS, PRESETS, TREATMENTS } from "../../src/index.js";
import { checkPolicyText, fixPolicyText } from "../../src/policy-tools/index.js";
import { hostilePolicies, policies } from "../../src/testing/index.js";
import { mutated } from "./mutations.js";

const CONTEXT = { file: "acme.json", catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const check = (text: string) => checkPolicyText(text, CONTEXT).diagnostics;

/** Slips of the pen in a text: at some quote, number, word, comma or line end. */
const SLIPS: readonly (readonly [pattern: RegExp, slip: (found: string) => string])[] = [
  [/"[\w$. -]+"/g, (found) => `“${found.slice(1, -1)}”`],
  [/"[\w$. -]+"/g, (found) => `'${found.slice(1, -1)}'`],
  [/"[\w$. -]+"/g, (found) => found.slice(1, -1)],
  [/"[\w$.-]+"/g, (found) => `"${found.slice(1, -2)}"`],
  [/"[\w$.-]+"/g, (found) => found.toUpperCase()],
  [/: -?\d+\b/g, (found) => `: "${found.slice(2)}"`],
  [/: -?\d+\b/g, (found) => `${found},5`],
  [/: "\d+\.\d\d"/g, (found) => `: "€ ${found.slice(3, -1).replace(".", ",")}"`],
  [/"greaterThan"/g, () => '">"'],
  [/"daysPastDue\w*"/g, () => '"dagenTeLaat"'],
  [/,\n/g, () => "\n"],
  [/\n *[}\]]/g, (found) => `,${found}`],
  [/,\n/g, () => ", // agreed\n"],
  [/: /g, () => ":\u00A0"],
  [/[{}[\]]/g, () => ""],
];

const broken = fc
  .tuple(fc.oneof(policies(), hostilePolicies(), mutated(policies())), fc.array(fc.tuple(fc.nat(SLIPS.length - 1), fc.nat()), { maxLength: 3 }))
  .map(([document, slips]) =>
    slips.reduce(
      (text, [kind, at]) => {
        const [pattern, slip] = SLIPS[kind] ?? [/$^/g, (found: string) => found];
        const places = [...text.matchAll(pattern)];
        const place = places[at % Math.max(places.length, 1)];
        return place ? text.slice(0, place.index) + slip(place[0]) + text.slice(place.index + place[0].length) : text;
      },
      JSON.stringify(document, undefined, 2),
    ),
  );

describe("whatever is wrong with a policy", () => {
  it("mending leaves strictly fewer problems or the very same text, and mending again changes nothing", () => {
    const seen = { mended: 0, left: 0 };
    fc.assert(
      fc.property(broken, (text) => {
        const before = check(text);
        const { text: after, check: left, applied } = fixPolicyText(text, CONTEXT);
        if (applied.length === 0) expect(after).toBe(text);
        else expect(left.diagnostics.length).toBeLessThan(before.length);
        expect(fixPolicyText(after, CONTEXT)).toMatchObject({ text: after, applied: [] });
        seen[applied.length > 0 ? "mended" : "left"]++;
      }),
      { numRuns: Number(process.env.FIX_RUNS ?? 60) },
    );
    expect(seen.mended).toBeGreaterThan(10);
    expect(seen.left).toBeGreaterThan(10);
  });

  it("every problem has its place inside the text, and nothing ends in a crash", () => {
    const anything = fc.oneof(
      broken,
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom('"', "“", "'", "{", "}", "[", ":", ",", "1,5", "x", "\n", "//", "\\", "01-12-2026"), { maxLength: 30 })
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const { range, fix, severity } of check(text)) {
          expect(["error", "warning"]).toContain(severity);
          for (const { start, end } of [...(range ? [range] : []), ...(fix?.edits.map((edit) => edit.range) ?? [])]) {
            expect(start.offset).toBeGreaterThanOrEqual(0);
            expect(end.offset).toBeGreaterThanOrEqual(start.offset);
            expect(end.offset).toBeLessThanOrEqual(Math.max(text.length, 1));
            expect(text.split("\n").length).toBeGreaterThanOrEqual(end.line);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is found in reasonable time in a text made to be slow", () => {
    const slow = [
      "'".repeat(200_000),
      '"'.repeat(199_999),
      `{"a":${"1,2".repeat(60_000)}`,
      "“".repeat(200_000),
      `{${"'a': 'b',".repeat(30_000)}`,
      "[".repeat(100_000),
    ];
    const start = performance.now();
    for (const text of slow) expect(check(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
