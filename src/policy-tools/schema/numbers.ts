/**
 * Settings, limits and assumptions as a schema, each with its unit and its bounds.
 * @module
 */
import { CURRENCIES } from "../../dossier/currencies.js";
import { LIMITS } from "../../facts/limits.js";
import { SETTINGS } from "../../facts/settings.js";
import { EFFECT_AMOUNTS, EFFECT_NUMBERS, MAX_CAPITAL_PERCENT } from "../../policy/document-keys.js";
import type { Treatment } from "../../policy/treatment.js";
import { inWords, type Language, say } from "../../policy/words/phrase.js";
import { closed, type Definitions, type JsonSchema, orNothing, ref } from "./json-schema.js";
import { OWN_AMOUNT } from "./values.js";
import { SECTIONS } from "./words.js";

/** The sections of a layer that hold numbers. */
export function numberDefinitions(treatments: readonly Treatment[], language: Language): Definitions {
  const settings = SETTINGS.map(({ name, type, meaning, default: shipped }) => {
    const description = inWords(say(SECTIONS.setting, { meaning, unit: UNITS[type] ?? { en: "", nl: "" }, shipped }), language);
    return [name, { description, ...(type === "money" ? ref("amount") : { type: type === "number" ? "number" : "integer", minimum: 0 }) }] as const;
  });
  const limits = LIMITS.map(({ name, min, max, tighter, meaning, default: shipped }) => {
    const description = inWords(say(tighter === "lower" ? SECTIONS.lower : SECTIONS.higher, { meaning, shipped }), language);
    return [name, { description, type: "integer", minimum: min, maximum: max }] as const;
  });
  const ids = treatments.map(({ id }) => id);
  const number = (maximum: number): JsonSchema => orNothing({ type: "number", minimum: 0, maximum });
  const text = orNothing({ type: "string" });
  const effect = closed({
    ...Object.fromEntries(Object.entries(EFFECT_NUMBERS).map(([name, most]) => [name, number(most)])),
    ...Object.fromEntries(EFFECT_AMOUNTS.map((name) => [name, orNothing(ref("amount"))])),
    source: text,
  });
  const never = { description: SECTIONS.never[language], type: "array", items: { type: "string", enum: ids } };
  return {
    settings: closed(Object.fromEntries(settings)),
    guardrails: closed({ ...Object.fromEntries(limits), never }),
    economics: closed({
      currency: { description: SECTIONS.currency[language], type: "string", enum: CURRENCIES },
      minuteCost: orNothing(ref("amount")),
      capitalPercent: number(MAX_CAPITAL_PERCENT),
      winCost: orNothing(ref("amount")),
      effects: { type: "object", propertyNames: { enum: ids }, additionalProperties: orNothing(effect) },
      source: text,
    }),
    amount: { description: SECTIONS.amount[language], ...OWN_AMOUNT },
  };
}

const UNITS: Readonly<Record<string, { readonly en: string; readonly nl: string }>> = {
  days: { en: "whole days", nl: "hele dagen" },
  count: { en: "a whole number", nl: "een heel getal" },
  percent: { en: "whole percent", nl: "hele procenten" },
  money: { en: "an amount", nl: "een bedrag" },
  number: { en: "a number", nl: "een getal" },
};
