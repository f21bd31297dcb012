import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P10: nobody is contacted twice on one day", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 250],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 80],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P10, whose, count));
});
