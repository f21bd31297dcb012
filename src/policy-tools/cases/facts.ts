/**
 * The facts a case gives, as the rules will see them: amounts in minor units, `null` for what is not known.
 * @module
 */
import { exponentOf } from "../../dossier/currencies.js";
import { formatAmount, money } from "../../dossier/money.js";
import type { Catalogue } from "../../facts/catalogue.js";
import type { Fact, FactValue } from "../../facts/fact.js";
import { pointer } from "../../json-pointer.js";
import { readLiteral } from "../../policy/condition/literal.js";
import { shapeOf } from "../../policy/condition/shape.js";
import type { Report } from "../../policy/report.js";
import { didYouMean, show } from "../../policy/report.js";
import { FACT_WORDS, meant } from "../../policy/synonyms.js";
import { EXPECTED } from "../../policy/words/expected.js";
import { MEND } from "../../policy/words/mend.js";
import { say } from "../../policy/words/phrase.js";
import type { Json } from "../../vocabulary.js";
import type { Situation } from "../regions/index.js";
import { CASE_WORDS } from "./read-words.js";

export interface FactsContext {
  readonly catalogue: Catalogue;
  /** Of amounts, where the facts do not say. */
  readonly currency: string;
  readonly at: string;
  readonly report: Report;
}

/** The currency the facts are about. */
export function currencyIn(told: Readonly<Record<string, unknown>>, usual: string): string {
  const { currency } = told;
  return typeof currency === "string" && exponentOf(currency) !== undefined ? currency : usual;
}

/** Every fact with its value, `undefined` where it is not known. What cannot be is reported and left out. */
export function readFacts(told: Readonly<Record<string, unknown>>, context: FactsContext): Situation {
  const { catalogue, at, report } = context;
  const read = new Map<string, FactValue | undefined>();
  for (const [name, value] of Object.entries(told)) {
    const place = pointer(at, name);
    const fact = catalogue.get(name);
    if (!fact) {
      const suggestion = meant(name, [...catalogue.keys()], FACT_WORDS);
      report({
        code: "unknown-fact",
        at: place,
        received: name,
        expected: EXPECTED.factName,
        mend: didYouMean(suggestion, MEND.takeFact),
        suggestion,
        puts: "key",
      });
    } else if (fact.group === "settings" || fact.group === "reasons") {
      report({ code: "unknown-fact", at: place, received: name, expected: CASE_WORDS.follows, mend: CASE_WORDS.comesFromPolicy });
    } else if (value === null && !fact.optional) {
      report({ code: "wrong-type", at: place, received: "null", expected: CASE_WORDS.alwaysKnown, mend: CASE_WORDS.giveValue });
    } else if (value === null) read.set(name, undefined);
    else {
      const is = readValue(fact, value as Json, place, { ...context, currency: currencyIn(told, context.currency) });
      if (is !== undefined) read.set(name, is);
    }
  }
  return read;
}

function readValue(fact: Fact, told: Json, at: string, { currency, report }: FactsContext): FactValue | undefined {
  // A list with nothing in it says nothing in a condition, and a lot of a customer.
  if (fact.type === "list" && Array.isArray(told) && told.length === 0) return [];
  const currencies = new Set<string>();
  const read = readLiteral(told, shapeOf(fact), at, { fact: fact.name, currency, currencies, report });
  if ([...currencies].some((code) => code !== currency)) {
    const expected = say(CASE_WORDS.oneCurrency, { currency });
    report({ code: "other-currency", at, received: show(told), expected, mend: say(CASE_WORDS.giveCurrency, { currency }) });
    return undefined;
  }
  return typeof read === "object" ? read.filter((one) => typeof one === "string") : read;
}

/** A fact as a case writes it, the opposite of reading; `undefined` for what no case can give. */
export function writtenFact(fact: Fact | undefined, is: FactValue | undefined, currency: string): Json | undefined {
  if (!fact || fact.group === "settings" || fact.group === "reasons") return undefined;
  if (is === undefined) return null;
  if (fact.type !== "money" || typeof is !== "number") return is;
  return exponentOf(currency) === undefined ? undefined : formatAmount(money(currency, is));
}
