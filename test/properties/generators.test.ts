import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { benchOf, ceilingOf, dossiers } from "../../src/testing/index.js";
import { PATIENT, read, runs } from "./trying.js";

describe("generated customers", PATIENT, () => {
  test("all parse, as they would after a journey as text", () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        const parsed = parseDossier(JSON.parse(JSON.stringify(document)));
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
      }),
      runs(300),
    );
  });

  test("are of every kind: some may not be spoken to, some are asked for a date, for some even a court is possible", () => {
    const bench = benchOf();
    const ceilings = fc.sample(dossiers(), { numRuns: 400, seed: 1 }).map((document) => ceilingOf(bench, read(document)).pressure);
    expect(new Set(ceilings)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });

  test("shrink to a customer one can read at a glance", () => {
    const { counterexample } = fc.check(
      fc.property(dossiers(), (document) => !JSON.stringify(document).includes("formal-notice")),
      { numRuns: 500, seed: 1 },
    );
    expect(JSON.stringify(counterexample).length).toBeLessThan(1800);
  });

  test("are where and when somebody wants them", () => {
    const options = { asOf: "2026-03-02T10:00:00+01:00", kinds: ["consumer"], countries: ["BE"], currencies: ["EUR"] } as const;
    fc.assert(
      fc.property(dossiers(options), (document) => {
        const { asOf, customer, invoices } = read(document);
        expect(asOf.day).toBe(20514);
        expect([undefined, "consumer"]).toContain(customer.kind);
        expect([undefined, "BE"]).toContain(customer.country);
        expect(new Set((invoices ?? []).map(({ currency }) => currency)).size).toBeLessThan(2);
      }),
      runs(100),
    );
  });
});
