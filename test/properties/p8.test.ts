import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P8: nobody is disturbed outside decent hours, and no colleague is asked while away", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 200],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 80],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P8, whose, count));
});
