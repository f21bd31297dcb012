/**
 * Why a rule is there, and where that comes from, as its writer said it.
 * @module
 */
import type { ReasonRule, TreatmentRule } from "../../policy/policy.js";
import { kindWords } from "./kind-words.js";
import { type Cell, cell, code, NONE } from "./page.js";
import type { Subject } from "./subject.js";

type Rule = TreatmentRule | ReasonRule;

/** In the reader's language, or else in the other one. */
export function becauseOf({ because }: Pick<Rule, "because">, { code: language, titles }: Subject): Cell {
  const said = because?.[language] ?? because?.[language === "en" ? "nl" : "en"];
  return said === undefined ? NONE : cell(kindWords(said, titles.customer));
}

/** Ids of what the rule rests on. */
export function sourceOf({ source }: Pick<Rule, "source">): Cell {
  return source.length === 0 ? NONE : cell(...source.flatMap((id, index) => (index === 0 ? [code(id)] : [", ", code(id)])));
}
