import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P1: nobody is threatened first", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 200],
    ["layers over them", "layers", 60],
    ["policies that mean no good", "hostile", 200],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P1, whose, count));
});
