import { describe, test } from "vitest";
import { promises } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("P9: the order in which data come changes nothing", PATIENT, () => {
  test.each([
    ["the shipped presets", "presets", 150],
    ["layers over them", "layers", 40],
    ["policies that mean no good", "hostile", 60],
  ] as const)("under %s", (_name, whose, count) => tryOn(promises.P9, whose, count));
});
