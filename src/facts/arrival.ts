/**
 * What shows that the customer has an invoice, so that nobody asks whether it arrived (A9): its delivery, the portal, money, a dispute, an arrangement, a
 * promise, or a conversation about it.
 * @module
 */
import { addDays, type Day } from "../calendar/day.js";
import type { Invoice } from "../dossier/dossier.js";
import { minorUnits } from "../dossier/money.js";
import type { Outcome } from "../vocabulary.js";
import type { Situation } from "./situation.js";

interface Sign {
  readonly on: Day;
  readonly at: string;
}

/** Who says one of these of an invoice has it before them. */
const SPOKEN_OF: ReadonlySet<Outcome> = new Set<Outcome>(["reached-promised", "reached-arranged", "reached-disputed", "reached-refused", "says-paid"]);
/** Who says one of these has not, whatever we thought before. */
const MISSED: ReadonlySet<Outcome> = new Set<Outcome>(["says-not-received", "asked-for-copy"]);

/** The signs that the customer has this invoice; none where the customer said later that it has not. */
export function signsOfArrival(from: Situation, invoice: Invoice): readonly Sign[] {
  const missed = Math.max(addDays(invoice.issued, -1), ...contactsOn(from, invoice, MISSED).map(({ on }) => on.day));
  return [...signsOnInvoice(invoice), ...signsOfAgreement(from, invoice), ...signsInTalks(from, invoice)].filter(({ on }) => on > missed);
}

/** What we debit ourselves shows nothing of the paper. */
function signsOnInvoice({ issued, at, delivery, portal, collection, payments = [], disputes = [] }: Invoice): readonly Sign[] {
  const paid = collection === "direct-debit" ? [] : payments.filter(({ state, amount }) => state === "booked" && minorUnits(amount) > 0);
  return [
    ...(delivery?.state === "confirmed" || delivery?.state === "refused" ? [{ on: delivery.on ?? issued, at: `${at}/delivery` }] : []),
    ...(portal?.state === "accepted" || portal?.state === "approved" ? [{ on: portal.on ?? issued, at: portal.at }] : []),
    ...paid,
    ...disputes.map(({ raised, at: place }) => ({ on: raised, at: place })),
  ].map((sign) => ({ on: Math.max(sign.on, issued) as Day, at: sign.at }));
}

function signsOfAgreement({ dossier }: Situation, { id, due, issued }: Invoice): readonly Sign[] {
  const made = [
    ...(dossier.arrangements ?? []).map(({ agreed, invoices, at }) => ({ on: agreed, invoices, at })),
    ...(dossier.promises ?? []).map(({ made: on, invoices, at }) => ({ on, invoices, at })),
  ];
  return made.filter(({ on, invoices }) => on >= issued && (invoices === undefined ? on > due : invoices.includes(id)));
}

function signsInTalks(from: Situation, invoice: Invoice): readonly Sign[] {
  return contactsOn(from, invoice, SPOKEN_OF).map(({ on, at }) => ({ on: on.day, at }));
}

function contactsOn({ dossier }: Situation, { id, due, issued }: Invoice, outcomes: ReadonlySet<Outcome>): NonNullable<typeof dossier.contacts> {
  // What was said before the due date, without naming an invoice, was about others.
  return (dossier.contacts ?? []).filter(
    ({ outcome, about, on }) => outcomes.has(outcome) && on.day >= issued && (about === undefined ? on.day > due : about.includes(id)),
  );
}
