/**
 * A part of a condition in words, with the names its author used.
 * @module
 */

import type { Catalogue } from "../../facts/catalogue.js";
import { minorIn } from "../../language/fact-phrase.js";
import { en, type LanguageData, nl } from "../../language/index.js";
import { say } from "../../language/say.js";
import { isFact } from "../../policy/condition/compile.js";
import type { LeafForm, Operand } from "../../policy/policy.js";
import type { Words } from "../../vocabulary.js";
import type { Formula } from "../regions/index.js";

const LANGUAGES = { en, nl } as const;
/** More than this is no longer read. */
const MOST_PARTS = 3;

/** The part in both languages: `daysPastDue more than 60`. */
export function phraseOf(formula: Formula, catalogue: Catalogue): Words {
  return { en: phraseIn(formula, catalogue, "en"), nl: phraseIn(formula, catalogue, "nl") };
}

function phraseIn(formula: Formula, catalogue: Catalogue, language: keyof Words): string {
  switch (formula.kind) {
    case "leaf":
      return comparison(formula, catalogue, LANGUAGES[language]);
    case "known":
    case "not":
      return "…";
    default: {
      const named = "name" in formula && typeof formula.name === "string" ? formula.name : undefined;
      if (named !== undefined) return `"${named}"`;
      const parts = formula.of.slice(0, MOST_PARTS).map((part) => phraseIn(part, catalogue, language));
      const rest = formula.of.length > MOST_PARTS ? ["…"] : [];
      return `(${[...parts, ...rest].join(` ${JOIN[formula.kind][language]} `)})`;
    }
  }
}
const JOIN = { all: { en: "and", nl: "en" }, any: { en: "or", nl: "of" } } as const;

function comparison({ fact, operator, value, negated, currency }: LeafForm, catalogue: Catalogue, language: LanguageData): string {
  const shown = isFact(value) ? value.fact : valueIn(value, catalogue.get(fact)?.type, currency, language);
  const plain = operator.includes(":")
    ? `${negated ? "not " : ""}${operator} ${shown}`
    : say(language, `operator.${negated ? "not." : ""}${operator}`, { value: shown });
  return `${fact} ${plain}`;
}

function valueIn(value: Operand, type: string | undefined, currency: string | undefined, language: LanguageData): string {
  if (typeof value === "object") return value.map((one) => valueIn(one, type, currency, language)).join(", ");
  if (typeof value === "number") return type === "money" && currency !== undefined ? minorIn(language, value, currency) : language.formatNumber(value);
  return typeof value === "boolean" ? String(value) : `"${value}"`;
}
