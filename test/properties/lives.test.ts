import fc from "fast-check";
import { describe, test } from "vitest";
import { benchOf, dossiers, hostilePolicies, live, promises, steps, type Trial } from "../../src/testing/index.js";
import { mustHold, PATIENT, presetBenches, read, runs } from "./trying.js";

/** What has to hold after every move, whoever made it. */
function holdsThroughout(trials: readonly Trial[]): void {
  for (const trial of trials) for (const id of ["P1", "P2", "P11"] as const) mustHold(promises[id](trial));
}

describe("P1, P2 and P11 hold through a customer's life, in whatever order colleagues do what was planned", PATIENT, () => {
  test("under the shipped presets", () => {
    const benches = presetBenches();
    const property = fc.property(fc.constantFrom(...benches), dossiers(), steps(), (bench, document, moves) =>
      holdsThroughout(live(bench, read(document), moves)),
    );
    fc.assert(property, runs(120));
  });

  test("under policies that mean no good", () => {
    const property = fc.property(hostilePolicies(), dossiers(), steps(), (policy, document, moves) =>
      holdsThroughout(live(benchOf({ policy }), read(document), moves)),
    );
    fc.assert(property, runs(80));
  });
});

describe("P10 holds through a customer's life", PATIENT, () => {
  test("under the shipped presets", () => {
    const benches = presetBenches();
    const property = fc.property(fc.constantFrom(...benches), dossiers(), steps(), fc.nat(50), (bench, document, moves, choice) => {
      for (const trial of live(bench, read(document), moves)) mustHold(promises.P10(trial, choice));
    });
    fc.assert(property, runs(60));
  });
});
