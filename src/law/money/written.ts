/**
 * A claim as it is handed out: plain JSON, amounts as decimal text, days as `YYYY-MM-DD`.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import { formatAmount, money } from "../../dossier/money.js";
import type { Message } from "../../vocabulary.js";
import type { Confidence } from "../entry.js";
import { type Claim, followsMessage } from "./claim.js";
import type { Line, Refusal, What } from "./line.js";
import type { OldTable } from "./old-tables.js";
import type { MoneyQuestion } from "./question.js";

/** One line of the derivation; `because` carries the figures and becomes words in the reader's language. */
export interface ClaimLine {
  readonly what: What;
  readonly amount: string;
  /** Ids of the invoices it is about. */
  readonly about: readonly string[];
  readonly because: Message;
  readonly source: string;
  readonly confidence: Confidence;
  /** For interest: first and last day it is counted over. */
  readonly from?: string;
  readonly to?: string;
}

/** Amounts the law allows on a day, each with where it comes from, and what may not be charged with the reason. */
export interface LawfulAmounts {
  readonly on: string;
  readonly currency: string;
  /** The sum of the lines. */
  readonly total: string;
  readonly lines: readonly ClaimLine[];
  readonly refused: readonly Refusal[];
  /** Costs that would follow once a free term has ended unpaid: what a letter names, and nobody owes yet. */
  readonly follows?: { readonly costs: string; readonly vat: string; readonly total: string; readonly about: readonly string[]; readonly because: Message };
  /** Tables nobody checked for seven months. */
  readonly old: readonly OldTable[];
}
/** The same with its parts added up. */
export interface LawfulClaim extends LawfulAmounts {
  readonly principal: string;
  readonly interest: string;
  /** Costs and the fixed amount of a late payment. */
  readonly costs: string;
  readonly vat: string;
}

/** The amounts of a claim. */
export function writtenAmounts(question: MoneyQuestion, { lines, refused, follows, old }: Claim): LawfulAmounts {
  const { currency } = question;
  const costs = sumOf(follows, ["costs", "lump-sum"]);
  const vat = sumOf(follows, ["vat"]);
  return {
    on: formatDay(question.on),
    currency,
    total: written(currency, sumOf(lines)),
    lines: lines.map((line) => writtenLine(currency, line)),
    refused,
    ...(costs > 0 && {
      follows: {
        ...{ costs: written(currency, costs), vat: written(currency, vat), total: written(currency, costs + vat) },
        ...{ about: [...new Set(follows.flatMap(({ about }) => about))], because: followsMessage(currency, costs, vat) },
      },
    }),
    old,
  };
}

/** The claim with its parts. */
export function writtenClaim(question: MoneyQuestion, claim: Claim): LawfulClaim {
  const part = (...of: readonly What[]) => written(question.currency, sumOf(claim.lines, of));
  const { on, currency, ...rest } = writtenAmounts(question, claim);
  return { on, currency, principal: part("principal"), interest: part("interest"), costs: part("costs", "lump-sum"), vat: part("vat"), ...rest };
}

function writtenLine(currency: string, { minor, from, to, ...line }: Line): ClaimLine {
  return { ...line, amount: written(currency, minor), ...(from !== undefined && { from: formatDay(from) }), ...(to !== undefined && { to: formatDay(to) }) };
}

function sumOf(lines: readonly Line[], of?: readonly What[]): number {
  return lines.reduce((sum, { what, minor }) => (of === undefined || of.includes(what) ? sum + minor : sum), 0);
}

function written(currency: string, minor: number): string {
  return formatAmount(money(currency, minor));
}
