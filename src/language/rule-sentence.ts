/**
 * Why a rule fired, in words.
 * @module
 */
import type { RuleCited } from "../decide/plan.js";
import { type FactWords, factPhrase } from "./fact-phrase.js";
import { say } from "./say.js";

/** The rule's own words, then the facts it fired on. */
export function ruleIn(words: FactWords, cited: RuleCited): string {
  const own = Object.entries(cited.text ?? {}).find(([code]) => code === words.language.code)?.[1];
  const lead =
    own ??
    (Object.hasOwn(words.language.words, `rule.${cited.rule}`)
      ? say(words.language, `rule.${cited.rule}`)
      : say(words.language, "text.rule", { rule: cited.rule }));
  const facts = cited.facts.map((fact) => factPhrase(words, fact));
  return [lead, ...facts].map(sentence).join(" ");
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
