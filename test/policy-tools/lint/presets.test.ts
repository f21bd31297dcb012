import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { PRESETS, TREATMENTS } from "../../../src/index.js";
import { lintPolicy } from "../../../src/policy-tools/index.js";
import type { Json } from "../../../src/vocabulary.js";

/** Every finding in a shipped policy, and why it stays. */
const REVIEWED: Readonly<Record<string, readonly (readonly [finding: string, why: string])[]>> = {
  "amicable:relationship-first@1": [
    [
      "conflict /rules/loyal-first-slip",
      "Whatever moved us to call, the first who knows the customer calls; the rules differ only in whom they would ask first.",
    ],
    ["conflict /rules/identity-misuse-to-a-person", "More than one reason to put it to a person; who is asked first matters less than that somebody is."],
    ["conflict /rules/heard-no", "The same, among the last resorts."],
  ],
  "amicable:nl-business@1": ["firstContactAfterDays", "askDateAfterDays", "firmAfterDays", "formalAfterDays", "courtesyAmount"].map(
    (setting) => [`dead-override /settings/${setting}`, "A national preset says its own numbers, so that they stay when the base moves."] as const,
  ),
  "amicable:nl-consumer@1": [
    ["dead-override /settings/firstContactAfterDays", "A national preset says its own numbers, so that they stay when the base moves."],
  ],
  "amicable:prospect@1": [],
};

describe("the shipped policy", () => {
  it.each([...PRESETS])("%s has no warning, and only hints that somebody looked at", (name, document) => {
    const found = lintPolicy(document as Json, { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
    expect(found.filter(({ severity }) => severity === "warning")).toEqual([]);
    expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual((REVIEWED[name] ?? []).map(([finding]) => finding));
  });
});
