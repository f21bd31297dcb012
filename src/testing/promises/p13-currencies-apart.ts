import { exponentOf } from "../../dossier/currencies.js";
import type { Dossier } from "../../dossier/dossier.js";
import { minorUnits, parseAmount } from "../../dossier/money.js";
import { type Check, unless } from "../trial.js";
import { invoiceOf } from "./told.js";

/** P13: every line is in the currency of its own invoice, and a value says in which currency it is and what could not be converted. */
export const P13: Check = ({ plan, dossier, bench }) => {
  const { currency } = bench.policyFor(dossier).economics;
  return unless(
    plan.actions.flatMap(({ treatment, about, score }) => [
      ...about.flatMap((line) => {
        const invoice = invoiceOf(dossier, line.invoice);
        const open = parseAmount(line.open, line.currency);
        return [
          ...(invoice?.currency === line.currency ? [] : [`${treatment} speaks of ${line.invoice} in ${line.currency}, and it is in ${invoice?.currency}`]),
          ...(typeof open === "string" || (invoice && minorUnits(open) > minorUnits(invoice.amount))
            ? [`${treatment} says ${line.open} ${line.currency} is open of ${line.invoice}`]
            : []),
        ];
      }),
      ...(score.currency === currency && exponentOf(score.currency) !== undefined
        ? []
        : [`${treatment} is valued in ${score.currency}, the policy counts in ${currency}`]),
      ...(score.parts.reduce((total, { minor }) => total + minor, 0) === score.net ? [] : [`the value of ${treatment} is not the sum of its parts`]),
      ...(treatment === "wait" || score.missing.length > 0 || about[0] === undefined || hasRate(dossier.rates, about[0].currency, currency)
        ? []
        : [`${treatment} is valued without a rate, and the plan does not say so`]),
    ]),
  );
};

function hasRate(rates: Dossier["rates"], from: string, to: string): boolean {
  const known = (one: string, other: string) => (rates ?? []).some((rate) => rate.from === one && rate.to === other);
  return from === to || known(from, to) || known(to, from);
}
