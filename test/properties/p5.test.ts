import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P5: good news never hardens what is allowed", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 150],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 100],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P5, whose, count));
});
