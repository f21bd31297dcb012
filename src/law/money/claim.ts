/**
 * What may be claimed of a customer who is late: the invoices, what the law adds, and what it does not add yet.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import { message } from "../../vocabulary.js";
import { costsOn, costsToFollow } from "./costs.js";
import { interestOn } from "./interest.js";
import { amountIn, type Line, lineMessage, type Part, type Refusal, refusal } from "./line.js";
import type { RefusalKey } from "./message-keys.js";
import { type OldTable, oldAmong } from "./old-tables.js";
import { type MoneyQuestion, openOn } from "./question.js";
import { type Rules, rulesFor, treatedAs } from "./rules-for.js";

export interface Claim {
  /** The invoices first, then interest, costs and VAT. */
  readonly lines: readonly Line[];
  readonly refused: readonly Refusal[];
  /** Costs that are not owed yet and would follow; nobody owes them now. */
  readonly follows: readonly Line[];
  /** Figures it rests on that nobody checked for seven months. */
  readonly old: readonly OldTable[];
}

const NOTHING: Part = { lines: [], refused: [] };
const ALL = ["principal", "interest", "costs"] as const;

/** The claim, or of it only the parts that are asked for. */
export function claimOf(question: MoneyQuestion, parts: readonly (typeof ALL)[number][] = ALL): Claim {
  const found = lawFor(question);
  const principal = parts.includes("principal") ? principalOf(question) : [];
  const about = question.claims.map(({ id }) => id);
  const charges = parts.filter((part) => part !== "principal");
  if ("refused" in found) return { lines: principal, refused: charges.map((what) => refusal(what, about, found.refused, found.gaps)), follows: [], old: [] };
  const { interest, costs } = found.rules;
  const charged = charges.map((what): Part => {
    if (what === "interest") return interest ? interestOn(question, interest) : withoutRule(what, about);
    return costs ? costsOn(question, costs) : withoutRule(what, about);
  });
  return {
    lines: [...principal, ...charged.flatMap(({ lines }) => lines)],
    refused: charged.flatMap(({ refused }) => refused),
    follows: costs && parts.includes("costs") ? costsToFollow(question, costs).lines : [],
    old: oldAmong({ ...(interest && parts.includes("interest") && { interest }), ...(costs && parts.includes("costs") && { costs }) }, question.on),
  };
}

type Found = { readonly rules: Rules } | { readonly refused: RefusalKey; readonly gaps: Readonly<Record<string, string>> };

/** The rules for this customer, or why there are none: whatever is not told leaves nothing to charge. */
function lawFor({ country, creditorCountry, kind, currency }: MoneyQuestion): Found {
  if (country === undefined) return { refused: "country-not-told", gaps: {} };
  if (creditorCountry !== undefined && creditorCountry !== country) return { refused: "law-unclear", gaps: { country, other: creditorCountry } };
  const side = treatedAs(kind);
  if (side === undefined) return { refused: "kind-not-told", gaps: {} };
  const rules = rulesFor(country, side);
  const lawful = (rules.interest ?? rules.costs ?? rulesFor(country, "business").interest)?.currency;
  if (lawful === undefined) return { refused: "no-rules", gaps: { country } };
  return lawful === currency ? { rules } : { refused: "other-currency", gaps: { currency, lawful } };
}

function withoutRule(what: "interest" | "costs", about: readonly string[]): Part {
  return { ...NOTHING, refused: [refusal(what, about, what === "interest" ? "no-interest-for-consumers" : "no-costs-for-consumers")] };
}

function principalOf({ claims, on, currency }: MoneyQuestion): readonly Line[] {
  return claims.flatMap((claim): readonly Line[] => {
    const minor = openOn(claim, (on + 1) as typeof on);
    if (minor === 0) return [];
    const because = lineMessage("principal", { invoice: claim.id, amount: amountIn(currency, minor), date: formatDay(claim.due) });
    return [{ what: "principal", minor, about: [claim.id], because, source: "the invoice", confidence: "C1" }];
  });
}

/** The sentence on costs that would follow. */
export function followsMessage(currency: string, costs: number, vat: number): ReturnType<typeof message> {
  const gaps = { amount: amountIn(currency, costs + vat) };
  return vat === 0 ? message("money.would-follow", gaps) : message("money.would-follow-vat", { ...gaps, claims: amountIn(currency, vat) });
}
