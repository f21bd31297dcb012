import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P11: nothing is skipped on the way up", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 250],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 200],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P11, whose, count));
});
