import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P7: everything that is proposed or withheld is explained", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 150],
    ["layers over them", "layers", 60],
    ["policies that mean no good", "hostile", 100],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P7, whose, count));
});
