import { describe, test } from "vitest";
import { P5First, P6First } from "../../src/testing/index.js";
import { PATIENT, tryOn } from "./trying.js";

describe("under the shipped presets the first action never becomes harsher", PATIENT, () => {
  test("because of good news (P5)", () => tryOn(P5First, "presets", 300));
  test("because of something we no longer know (P6)", () => tryOn(P6First, "presets", 300));
});
