import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P15: no deadline passes unseen", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 250],
    ["layers over them", "layers", 60],
    ["policies that mean no good", "hostile", 120],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P15, whose, count));
});
