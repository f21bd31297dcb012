import fc from "fast-check";
import { describe, test } from "vitest";
import { PRESETS } from "../../src/policy/presets/index.js";
import { benchOf, dossiers, P12, type PolicyDocument, restated } from "../../src/testing/index.js";
import { mustHold, PATIENT, read, runs } from "./trying.js";

describe("P12: saying again what was said changes nothing", PATIENT, () => {
  const verbs = (["set", "replace"] as const).flatMap((verb) => [1, 3].map((every) => ({ verb, every })));
  test.each([...PRESETS].map(([name, preset]) => ({ name, preset: preset as PolicyDocument })))("of $name", ({ name, preset }) => {
    const base = benchOf({ policy: name });
    const benches = verbs.map(({ verb, every }) => benchOf({ policy: restated(preset, verb, every) }));
    const property = fc.property(fc.constantFrom(...benches.keys()), dossiers(), (which, document) =>
      mustHold(P12(base, benches[which] ?? base, read(document))),
    );
    fc.assert(property, runs(60));
  });
});
