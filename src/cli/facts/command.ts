/**
 * `amicable facts`: everything known of one customer, with the evidence behind it, and everything not known, with why.
 * @module
 */
import { EXIT, type Exit, problemLines } from "../failure.js";
import { oneCustomer } from "../input/customers.js";
import type { LanguageCode } from "../input/language.js";
import { plannerFor } from "../input/policy.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words.js";
import { factsText } from "./facts-text.js";
import type { FactsOf } from "./found.js";

export interface FactsOptions {
  readonly policy?: string;
  readonly customer?: string;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}
/** Shows the facts of one dossier. */
export async function factsCommand(place: string, options: FactsOptions, terminal: Terminal): Promise<Exit> {
  const planner = await plannerFor(options.policy, terminal, options.lang);
  const { dossier, warnings } = await oneCustomer(place, options.customer, options.lang);
  // Reasons are found by rules while planning; here they would all be unknown.
  const found = planner.facts(dossier).map(({ currency, facts }) => ({ currency, facts: facts.filter(({ fact }) => fact.group !== "reasons") }));
  if (options.format === "json") await terminal.out(`${JSON.stringify(found.map(asData), undefined, 2)}\n`);
  else await terminal.out(factsText(dossier, found, options.lang, terminal));
  if (warnings.length > 0) terminal.error([WORDS[options.lang].aboutDossier, ...problemLines(warnings, undefined, options.lang)].join("\n"));
  return EXIT.good;
}

function asData({ currency, facts }: FactsOf): unknown {
  return {
    currency,
    facts: facts.map(({ fact: { name, group, type, unit, meaning }, finding }) => ({
      name,
      group,
      type,
      ...(unit !== undefined && { unit }),
      meaning,
      ...finding,
    })),
  };
}
