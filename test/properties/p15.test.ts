import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, formatDay } from "../../src/calendar/day.js";
import { parseInstant } from "../../src/calendar/instant.js";
import { type DossierDocument, dossiers, promises, trialOf } from "../../src/testing/index.js";
import { mustHold, PATIENT, presetBenches, read, runs, tryOn } from "./trying.js";

describe("P15: no deadline passes unseen", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 250],
    ["layers over them", "layers", 60],
    ["policies that mean no good", "hostile", 120],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P15, whose, count));

  test("nor does a claim lapse with time, whoever the customer is and whatever else is the matter", () => {
    const benches = presetBenches();
    let prepared = 0;
    const property = fc.property(oldClaims, fc.nat(benches.length - 1), (document, which) => {
      const bench = benches[which];
      if (!bench) return;
      const trial = trialOf(bench, read(document));
      mustHold(promises.P15(trial));
      if (trial.plan.actions.some(({ because }) => because.some(({ facts }) => facts.some(({ is }) => is === "limitation")))) prepared += 1;
    });
    fc.assert(property, runs(200));
    expect(prepared, "and it was about claims that were about to").toBeGreaterThan(0);
  });
});

/** Any customer, with one more invoice that was due as many years ago as the law of some country gives, give or take a few weeks. */
const oldClaims: fc.Arbitrary<DossierDocument> = fc
  .tuple(dossiers({ countries: ["NL", "BE", "DE"] }), fc.constantFrom(36, 60, 120), fc.integer({ min: -20, max: 20 }), fc.boolean())
  .map(([document, months, days, yearEnd]) => {
    const today = parseInstant(String(document.asOf))?.day ?? expect.fail("no such moment");
    const then = addDays(addMonths(today, -months), days);
    const due = yearEnd ? `${formatDay(then).slice(0, 4)}-06-30` : formatDay(then);
    const invoice = { id: "OLD", issued: due, due, currency: "EUR", amount: "500.00" };
    const { invoices } = document;
    return { ...document, invoices: [...(Array.isArray(invoices) ? invoices : []), invoice] };
  });
