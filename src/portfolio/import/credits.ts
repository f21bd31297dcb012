import { formatDay } from "../../calendar/day.js";
import { formatAmount, minorUnits } from "../../dossier/money.js";
import type { Json } from "../../vocabulary.js";
import type { CreditEntry, Listed, Source } from "./entry.js";
import type { CreditDraft, InvoiceDraft, PaymentDraft, Then } from "./invoice.js";
import type { Remark } from "./notes.js";

export interface Credited {
  readonly drafts: readonly InvoiceDraft[];
  /** Money of the customer's that no invoice has used yet. */
  readonly unappliedCash: readonly Json[];
  readonly used: readonly Source[];
  readonly merged: readonly Source[];
  readonly listed: readonly Listed[];
  readonly remarks: readonly Remark[];
}

/** Credit notes and payments go to the invoice they name, else to the customer's account. */
export function applyCredits(drafts: readonly InvoiceDraft[], credits: readonly CreditEntry[], then: Then): Credited {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const [used, merged, listed, remarks]: [Source[], Source[], Listed[], Remark[]] = [[], [], [], []];
  const applied = new Map<string, { readonly payments: PaymentDraft[]; readonly credits: CreditDraft[] }>();
  const unappliedCash: Json[] = [];
  const seen = new Set<string>();
  for (const credit of credits) {
    const { source } = credit;
    const minor = minorUnits(credit.amount);
    const place = placeOf(credit, byId, then);
    if (repeats(credit, seen)) {
      merged.push(source);
      remarks.push({ code: "repeated", file: source.file, line: source.line });
      continue;
    }
    if (typeof place === "object") {
      listed.push({ source, ...place });
      continue;
    }
    used.push(source);
    if (place === undefined) {
      unappliedCash.push({ on: formatDay(credit.on), amount: { amount: formatAmount(credit.amount), currency: credit.amount.currency } });
      remarks.push({ code: "credit-on-account", file: source.file, line: source.line });
      continue;
    }
    const target = applied.get(place) ?? { payments: [], credits: [] };
    if (credit.kind === "payment") target.payments.push({ on: credit.on, minor, source });
    else target.credits.push({ on: credit.on, minor, id: credit.number === place ? undefined : credit.number });
    applied.set(place, target);
  }
  return { drafts: drafts.map((draft) => withCredits(draft, applied.get(draft.id))), unappliedCash, used, merged, listed, remarks };
}

/** A row that names nothing is never taken for a repetition of another. */
function repeats(credit: CreditEntry, seen: Set<string>): boolean {
  if (credit.number === undefined && credit.names === undefined) return false;
  const key = JSON.stringify(credit.cells);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** The id of the invoice it belongs to, `undefined` for the customer's account, or why it has no place. */
function placeOf(credit: CreditEntry, byId: ReadonlyMap<string, InvoiceDraft>, then: Then): string | undefined | Omit<Listed, "source"> {
  const target = byId.get(credit.names ?? credit.number ?? "");
  if (target && target.currency !== credit.amount.currency) {
    return { field: "currency", reason: `it is in ${credit.amount.currency}, but invoice ${target.id} is in ${target.currency}` };
  }
  if (target) return target.id;
  if (credit.kind === "payment" && credit.names !== undefined) {
    return { field: "appliesTo", reason: `it pays invoice ${credit.names}, which is not in the files, was listed, or belongs to another customer` };
  }
  if (credit.settled !== undefined && credit.settled <= then.today) {
    return { field: "paidOn", reason: `the credit note was settled on ${formatDay(credit.settled)} and names no invoice in the files: nothing is left of it` };
  }
  return undefined;
}

function withCredits(
  draft: InvoiceDraft,
  more: { readonly payments: readonly PaymentDraft[]; readonly credits: readonly CreditDraft[] } | undefined,
): InvoiceDraft {
  return more ? { ...draft, payments: [...draft.payments, ...more.payments], credits: [...draft.credits, ...more.credits] } : draft;
}
