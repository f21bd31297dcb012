import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { benchOf, dossiers, promises, trialOf } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { times } from "../runs.js";
import { PATIENT, tryOn } from "./trying.js";
import { twice } from "./twice.js";

describe("P9: the order in which data come changes nothing", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 150],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 60],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P9, whose, count));

  test("also where everything happened twice on one day", () => {
    const benches = [...PRESETS.keys()].map((policy) => benchOf({ policy }));
    let tried = 0;
    fc.assert(
      fc.property(dossiers(), fc.constantFrom(...benches), fc.nat(99_999), (document, bench, choice) => {
        const parsed = parseDossier(twice(document as Json));
        // A twin may have paid more than there was.
        if (!parsed.ok) return;
        tried += 1;
        expect(promises.P9(trialOf(bench, parsed.value), choice)).toEqual({ holds: true });
      }),
      { numRuns: times(200) },
    );
    expect(tried).toBeGreaterThan(times(150));
  });
});
