/**
 * What a document is about: one policy, as it holds for the company, with the words to say it in.
 * @module
 */
import { type Catalogue, catalogueOf } from "../../facts/catalogue.js";
import type { Guardrail } from "../../guardrails/guardrail.js";
import { GUARDRAILS } from "../../guardrails/registry.js";
import { en, type LanguageData, nl } from "../../language/index.js";
import type { EffectiveField } from "../../policy/layers/effective.js";
import type { PolicySet } from "../../policy/parse.js";
import type { Policy } from "../../policy/policy.js";
import type { Treatment } from "../../policy/treatment.js";
import { TREATMENTS } from "../../policy/treatments.js";
import type { Language } from "../../policy/words/phrase.js";
import { TITLES, type Titles } from "./words.js";

export interface DocumentOptions {
  /** English where not said. */
  readonly language?: Language;
  /** Every fact, treatment and guardrail, the company's own included; the shipped ones where not given. */
  readonly catalogue?: Catalogue;
  readonly treatments?: readonly Treatment[];
  readonly guardrails?: readonly Guardrail[];
}
export interface Subject {
  readonly policies: PolicySet;
  /** For a customer without a layer of its own. */
  readonly policy: Policy;
  readonly fields: readonly EffectiveField[];
  readonly catalogue: Catalogue;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly guardrails: readonly Guardrail[];
  readonly code: Language;
  readonly language: LanguageData;
  readonly titles: Titles;
}

/** The policy with everything that is known around it. */
export function subjectOf(policies: PolicySet, options: DocumentOptions): Subject {
  const { language: chosen = "en", catalogue = catalogueOf(), treatments = TREATMENTS, guardrails = GUARDRAILS } = options;
  return {
    policies,
    policy: policies.for(undefined),
    fields: policies.effective(),
    catalogue,
    treatments: new Map(treatments.map((treatment) => [treatment.id, treatment])),
    guardrails,
    code: chosen,
    language: { en, nl }[chosen],
    titles: TITLES[chosen],
  };
}

/** Who has the last word on a field. */
export function decidedBy({ fields, titles }: Pick<Subject, "fields" | "titles">, pointer: string): string {
  const field = fields.find((one) => one.pointer === pointer && one.status !== "overridden");
  return field === undefined || field.layer === "default" ? titles.asShipped : field.layer;
}
