/**
 * A fact that a rule rests on, in words: what it is, and what it was held against.
 * @module
 */

import { exponentOf } from "../dossier/currencies.js";
import { formatAmount, money } from "../dossier/money.js";
import type { Catalogue } from "../facts/catalogue.js";
import type { FactCited, FactType, FactValue } from "../facts/fact.js";
import { DATE_OPERATORS } from "./keys.js";
import { capital, nameOf, plainName, say, treatmentName } from "./say.js";
import type { LanguageData } from "./text.js";

export interface FactWords {
  readonly language: LanguageData;
  readonly catalogue: Catalogue;
  /** Of the case; without it, amounts cannot be written and are left out. */
  readonly currency?: string;
}

/** `A customer for 12 years (at least 5)`; a fact without a sentence of its own by its meaning and value. */
export function factPhrase(words: FactWords, cited: FactCited): string {
  const type = words.catalogue.get(cited.fact)?.type;
  const is = valueIn(words, type, cited.is, "and");
  if (is === undefined) return meaningOf(words, cited.fact);
  const told = sentenceOf(words, cited, is);
  if (told !== undefined) return told;
  return say(words.language, "text.compared", { fact: meaningOf(words, cited.fact), is, comparison: comparisonIn(words, type, cited) });
}

/** With the value that it was held against, unless the sentence is only for this one value. */
function sentenceOf(words: FactWords, cited: FactCited, is: string): string | undefined {
  const { language, catalogue } = words;
  const has = (key: string) => Object.hasOwn(language.words, key);
  const value = Array.isArray(cited.is) ? (cited.is.length === 0 ? "none" : "") : String(cited.is);
  const exact = `fact.${cited.fact}.${value}`;
  if (has(exact)) return say(language, exact);
  if (cited.is === true && Object.hasOwn(catalogue.get(cited.fact)?.meaning ?? {}, language.code)) return meaningOf(words, cited.fact);
  if (cited.is === false) return say(language, "text.not-so", { fact: meaningOf(words, cited.fact) });
  const key = `fact.${cited.fact}`;
  if (!has(key)) return undefined;
  const comparison = comparisonIn(words, catalogue.get(cited.fact)?.type, cited);
  return say(language, "text.sentence-compared", { sentence: say(language, key, { is }), comparison });
}

/** What a fact means; a company's own without a meaning is called by its name. */
export function meaningOf({ language, catalogue }: FactWords, name: string): string {
  if (name.startsWith("reason.")) return say(language, "text.reason-fact", { reason: nameOf(language, "reason", name.slice("reason.".length)) });
  const own = Object.entries(catalogue.get(name)?.meaning ?? {}).find(([code]) => code === language.code);
  return own?.[1] ?? capital(plainName(name));
}

/** Left out where it would only repeat the value. */
function comparisonIn(words: FactWords, type: FactType | undefined, cited: FactCited): string | undefined {
  const decorators = cited.operator.split(":");
  const operator = decorators.pop() ?? "";
  const repeats =
    (operator === "equal" && !cited.negated) || (operator === "notEqual" && cited.negated) || (operator === "contains" && !cited.negated) || type === "boolean";
  if (repeats && decorators.length === 0 && cited.valueFact === undefined) return undefined;
  const value = valueIn(words, type, cited.value, "or");
  if (value === undefined || saysItself(cited, operator)) return undefined;
  const from = cited.valueFact;
  const bare = from === undefined || from.startsWith("settings.");
  const shown = bare ? value : say(words.language, "text.value-of-fact", { value, fact: meaningOf(words, from) });
  const compared = say(words.language, phraseOf(type, operator, cited.negated === true), { value: shown });
  const phrase = bare && from !== undefined ? say(words.language, "text.by-policy", { phrase: compared }) : compared;
  return decorators.reduceRight((inner, decorator) => say(words.language, `decorator.${decorator}`, { phrase: inner }), phrase);
}

/** That something is more than nothing. */
function saysItself({ value, negated }: FactCited, operator: string): boolean {
  return value === 0 && (negated ? operator === "equal" || operator === "lessThanInclusive" : operator === "notEqual" || operator === "greaterThan");
}

/** The key of the words for a comparison; dates read differently from numbers. */
export function phraseOf(type: FactType | undefined, operator: string, negated: boolean): string {
  const dated = type === "date" && DATE_OPERATORS.some((one) => one === operator);
  if (dated) return `operator.date.${negated ? OPPOSITE[operator] : operator}`;
  return negated ? `operator.not.${operator}` : `operator.${operator}`;
}
const OPPOSITE: Readonly<Record<string, string>> = {
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
};

/** A value as people write it; `undefined` for an amount without a currency. */
export function valueIn(words: FactWords, type: FactType | undefined, value: FactValue, joined: "and" | "or"): string | undefined {
  const { language } = words;
  if (typeof value === "boolean") return nameOf(language, "value", String(value));
  if (typeof value === "number") return numberIn(words, type, value);
  if (typeof value === "string") return textIn(language, type, value);
  if (value.length === 0) return nameOf(language, "value", "none");
  const each = value.map((one) => textIn(language, type, one));
  return joined === "and" ? language.listAnd(each) : language.listOr(each);
}

function numberIn({ language, currency }: FactWords, type: FactType | undefined, value: number): string | undefined {
  if (type === "percent") return `${language.formatNumber(value)}%`;
  if (type !== "money") return language.formatNumber(value);
  return currency === undefined || exponentOf(currency) === undefined ? undefined : minorIn(language, value, currency);
}

/** Minor units as an amount. */
export function minorIn(language: LanguageData, minor: number, currency: string): string {
  return language.formatAmount(formatAmount(money(currency, minor)), currency);
}

const CHOICES = ["value", "channel", "outcome", "circumstance"];
function textIn(language: LanguageData, type: FactType | undefined, value: string): string {
  if (type === "date") return language.formatDate(value);
  if (type === "list" && Object.hasOwn(language.words, `treatment.${value}.name`)) return treatmentName(language, value);
  const group = type === "text" ? undefined : CHOICES.find((one) => Object.hasOwn(language.words, `${one}.${value}`));
  return group === undefined ? value : nameOf(language, group, value);
}
