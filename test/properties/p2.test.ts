import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P2: nobody is threatened who was not reached, or while a promise, a dispute or an arrangement stands", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 250],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 200],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P2, whose, count));
});
