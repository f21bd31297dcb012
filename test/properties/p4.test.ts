import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P4: what life has done to somebody is heeded", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 200],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 120],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P4, whose, count));
});
