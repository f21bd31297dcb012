import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P13: currencies are never added", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 150],
    ["layers over them", "layers", 30],
    ["policies that mean no good", "hostile", 60],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P13, whose, count));
});
