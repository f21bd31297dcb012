import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { catalogueOf } from "../../src/facts/catalogue.js";
import { type PolicyContext, parsePolicy } from "../../src/policy/parse.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { benchOf, dossiers, policies } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { PATIENT, runs } from "./trying.js";

const CONTEXT: PolicyContext = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true });

/** A document in which one value somewhere became something else. */
function spoilt(documents: fc.Arbitrary<Json>): fc.Arbitrary<unknown> {
  const instead = fc.oneof(anything, fc.constantFrom<unknown>(null, "", -1, 1e308, Number.NaN, "2026-02-30", "__proto__", [], {}, "x".repeat(5000)));
  return fc.tuple(documents, fc.nat(10_000), instead).map(([document, where, value]) => withValueAt(document, where, value));
}

function withValueAt(document: Json, where: number, value: unknown): unknown {
  if (typeof document !== "object" || document === null || where % 5 === 0) return value;
  const entries = Object.entries(document);
  const chosen = where % Math.max(1, entries.length);
  const changed = entries.map(([key, item], index): [string, unknown] => [key, index === chosen ? withValueAt(item, Math.floor(where / 5), value) : item]);
  return Array.isArray(document) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

describe("P14: nothing that is handed over does any harm", PATIENT, () => {
  test("anything at all is a dossier or a list of problems", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseDossier(input);
        expect(parsed.ok ? 1 : parsed.issues.length).toBeGreaterThan(0);
      }),
      runs(200),
    );
  });

  test("a dossier with one thing wrong somewhere is refused with a place, or planned for", () => {
    const bench = benchOf();
    fc.assert(
      fc.property(spoilt(dossiers()), (input) => {
        const parsed = parseDossier(input);
        if (parsed.ok) expect(bench.plan(parsed.value).actions.length).toBeGreaterThan(0);
        else for (const { at, expected, mend } of parsed.issues) expect([typeof at, expected !== "", mend !== ""]).toEqual(["string", true, true]);
      }),
      runs(300),
    );
  });

  test("anything at all is a policy or a list of problems", () => {
    fc.assert(
      fc.property(fc.oneof(anything, spoilt(policies())), (input) => {
        const parsed = parsePolicy(input, CONTEXT);
        expect(parsed.ok ? 1 : parsed.issues.length).toBeGreaterThan(0);
      }),
      runs(150),
    );
  });

  test("no object anywhere gains a property", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const hostile = JSON.parse(
      '{"schemaVersion":1,"asOf":"2026-11-23T09:00:00+01:00","customer":{"id":"C-1","__proto__":{"polluted":true}},"__proto__":{"polluted":true}}',
    );
    expect(parseDossier(hostile).ok).toBe(false);
    const policy = JSON.parse('{"schemaVersion":1,"name":"h","forCustomer":{"__proto__":{"rules":{}}},"rules":{"__proto__":"off","constructor":"off"}}');
    parsePolicy(policy, CONTEXT);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
