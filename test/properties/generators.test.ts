import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { troubled } from "../../src/testing/dossiers/one-trouble.js";
import { TROUBLES } from "../../src/testing/dossiers/troubles/index.js";
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

  test("have any of the troubles there are, or two of them together", () => {
    const usual = { asOf: "2026-11-23T09:00:00+01:00", kind: "consumer", country: "NL", currency: "EUR", late: [60], minor: 100_000, asked: 3 } as const;
    const refused = TROUBLES.flatMap((one, index) =>
      TROUBLES.slice(index).flatMap((other) => {
        const parsed = parseDossier(troubled({ ...usual, troubles: [...new Set([one, other])], which: index % 12 }));
        return parsed.ok ? [] : [`${one.name}, ${other.name}: ${parsed.issues.map(({ at, expected }) => `${at} ${expected}`).join("; ")}`];
      }),
    );
    expect(refused).toEqual([]);
    expect(new Set(TROUBLES.map(({ name }) => name)).size).toBe(TROUBLES.length);
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
