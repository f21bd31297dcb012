/** Cases as colleagues write them, for policies as small as they can be. */
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { PRESETS } from "../../../src/policy/presets/index.js";
import { TREATMENTS } from "../../../src/policy/treatments.js";
import { type CaseDocument, readPolicyCases } from "../../../src/policy-tools/index.js";
import type { Json } from "../../../src/vocabulary.js";

export const context = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };

/** A policy over the plainest preset. */
export function acme(sections: { readonly [section: string]: Json }): Json {
  return { schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1", ...sections };
}

/** Farms are waited for until day 45. */
export const HARVEST: Json = {
  when: {
    all: [
      { fact: "tags", operator: "contains", value: "farm" },
      { fact: "daysPastDue", operator: "lessThan", value: 45 },
    ],
  },
  then: { treatment: "wait", tier: "first" },
};

export function readCases(text: string, language: "en" | "nl" = "en") {
  return readPolicyCases(text, "acme.cases.json", { catalogue: context.catalogue, treatments: TREATMENTS.map(({ id }) => id), currency: "EUR", language });
}

/** Cases without mistakes. */
export function cases(...told: readonly Json[]): readonly CaseDocument[] {
  const read = readCases(JSON.stringify({ schemaVersion: 1, cases: told }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.cases;
}
