/**
 * What a formal step could claim by law today. Shown on locked steps only; no action of a plan ever carries it.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Case } from "../facts/case.js";
import type { Balance } from "../facts/ledger.js";
import { pressureOf, receiptOf } from "../facts/receipt.js";
import { type LawfulClaim, lawfulClaimOf, type OpenClaim } from "../law/money/index.js";
import { THREATENING } from "../vocabulary.js";
import type { Locked } from "./sequence.js";

/** From here on a request is clear enough to be a reminder in the sense of the law. */
const CLEAR_REQUEST = 4;

/** The claim of a threatening step, of what may be asked of each invoice (P3); `undefined` for any other step. */
export function claimOfStep({ pressure, treatment, proposal, about, requires }: Locked): LawfulClaim | undefined {
  if (pressure < THREATENING || !treatment.asksForMoney) return undefined;
  const { case: from } = proposal.facts;
  const { customer, creditor } = from.dossier;
  const balances = from.balances.filter((balance) => about.includes(balance.invoice.id) && balance.collectableLate > 0);
  if (balances.length === 0) return undefined;
  // To a person a step names what would follow and asks for the invoice alone, so nothing that would make more of it is handed on.
  const namesOnly = requires.includes("no-costs");
  return lawfulClaimOf({
    ...(customer.country !== undefined && { country: customer.country }),
    ...(creditor?.country !== undefined && { creditorCountry: creditor.country }),
    ...(customer.kind && { kind: customer.kind }),
    on: from.today,
    currency: from.currency,
    claims: balances.map((balance) => openClaim(from, balance, namesOnly)),
    ...(creditor?.recoversVat !== undefined && { recoversVat: creditor.recoversVat }),
    chargedBefore: [],
  });
}

function openClaim(from: Case, { invoice, due, collectableLate }: Balance, namesOnly: boolean): OpenClaim {
  const base = { id: invoice.id, amount: collectableLate, due, payments: [] };
  if (namesOnly) return base;
  const { delivery } = invoice;
  const requested = requestReceived(from, invoice.id);
  return {
    ...base,
    ...(delivery?.state === "confirmed" && delivery.on !== undefined && { invoiceReceived: delivery.on }),
    ...(requested !== undefined && { requestReceived: requested }),
  };
}

/** The first clear request of this episode that certainly arrived. */
function requestReceived(from: Case, invoice: string): Day | undefined {
  const attempts = from.episodes.find(({ balance }) => balance.invoice.id === invoice)?.attempts ?? [];
  const arrived = attempts.filter((contact) => {
    const receipt = receiptOf(from, contact);
    return pressureOf(contact, from.treatments) >= CLEAR_REQUEST && (receipt === "confirmed" || receipt === "refused");
  });
  return arrived[0]?.on.day;
}
