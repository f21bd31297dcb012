/**
 * What no case shows yet, in words.
 * @module
 */
import { exponentOf } from "../../dossier/currencies.js";
import { formatAmount, money } from "../../dossier/money.js";
import type { Catalogue } from "../../facts/catalogue.js";
import type { FactValue } from "../../facts/fact.js";
import { isFact } from "../../policy/condition/compile.js";
import type { LeafForm, Operand } from "../../policy/policy.js";
import type { Language } from "../../policy/words/phrase.js";
import type { Missing } from "./coverage.js";
import { RENDER_WORDS } from "./render-words.js";

/** `visit-before-season: daysPastDueAskable at 13`, in the words of one language. */
export function missingIn({ kind, rule, segment, customer, leaf, value, currency }: Missing, catalogue: Catalogue, language: Language = "en"): string {
  const words = RENDER_WORDS[language];
  const whose = segment === undefined ? (customer === undefined ? "" : `${words.customer(customer)}, `) : `${words.segment(segment)}, `;
  if (!leaf) return whose + words.kinds[kind](rule);
  const within = `${whose}"${rule}", `;
  if (value === undefined) return within + words.kinds[kind](comparison(leaf, catalogue, words.not));
  return within + words.kinds[kind](`${leaf.fact} ${shown(leaf.fact, value, currency, catalogue)}`);
}

function comparison({ fact, operator, value, negated, currency }: LeafForm, catalogue: Catalogue, opposite: string): string {
  const beside = isFact(value) ? value.fact : shown(fact, value, currency, catalogue);
  return `${negated ? `${opposite} ` : ""}${fact} ${operator} ${beside}`;
}

function shown(fact: string, value: Operand | FactValue, currency: string | undefined, catalogue: Catalogue): string {
  const isAmount = catalogue.get(fact)?.type === "money" && typeof value === "number" && currency !== undefined && exponentOf(currency) !== undefined;
  return isAmount ? `${formatAmount(money(currency, value))} ${currency}` : JSON.stringify(value);
}
