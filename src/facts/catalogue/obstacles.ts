/**
 * What is on its way, what is in the way, and in whose hands a claim is.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import type { Invoice, Payment } from "../../dossier/dossier.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import type { Balance } from "../ledger.js";
import { amountOf, count, late, open, pointers, whether } from "./counting.js";

const fact = group("arrears");

export const OBSTACLES = [
  fact(
    "moneyUnderWay",
    "boolean",
    "restrains",
    [
      "A payment is on its way by itself: in transit, about to be debited, or approved for a payment run",
      "Er is vanzelf een betaling onderweg: onderweg bij de bank, vlak voor incasso, of klaar voor een betaalrun",
    ],
    (from) =>
      whether(
        from,
        open(from).filter((balance) => balance.underWay > 0),
      ),
  ),
  fact(
    "moneyUnderWayCoversOverdue",
    "boolean",
    "restrains",
    ["What is on its way covers all that is past due", "Wat onderweg is dekt alles wat over de vervaldag is"],
    (from) => coversAll(from, (balance) => balance.underWay),
  ),
  fact(
    "moneyExpectedOn",
    "date",
    "restrains",
    ["Day on which money that is on its way can be seen in the bank", "Dag waarop onderweg zijnd geld op de bank te zien is"],
    moneyExpectedOn,
  ),
  fact(
    "partlyPaid",
    "boolean",
    "restrains",
    [
      "A late invoice is partly paid, apart from the part that always goes to a blocked tax account",
      "Een late factuur is deels betaald, los van het deel dat altijd naar een geblokkeerde belastingrekening gaat",
    ],
    partlyPaid,
  ),
  fact(
    "onlyBlockedAccountPaid",
    "boolean",
    "restrains",
    [
      "Of a late invoice only the fixed part for the blocked tax account has come in yet",
      "Van een late factuur is alleen nog het vaste deel voor de geblokkeerde rekening binnen",
    ],
    onlyBlockedPaid,
  ),
  fact(
    "blockedInvoices",
    "count",
    "restrains",
    [
      "Open invoices the customer cannot pay yet: portal, purchase order or an error of ours",
      "Openstaande facturen die de klant nog niet kan betalen: portaal, inkooporder of een fout van ons",
    ],
    (from) =>
      count(
        from,
        open(from).filter((balance) => balance.block !== undefined),
      ),
    { unit: "invoices" },
  ),
  fact("block", "choice", "restrains", ["What blocks the oldest blocked invoice", "Wat de oudste geblokkeerde factuur tegenhoudt"], block, {
    values: ["none", "portal", "portal-waiting", "purchase-order", "invoice-error"],
  }),
  fact(
    "debitFailed",
    "choice",
    "restrains",
    [
      "Why the last collection of an open invoice, by debit or card, failed",
      "Waarom de laatste afschrijving van een openstaande factuur, per incasso of kaart, mislukte",
    ],
    debitFailed,
    { values: ["none", "insufficient-funds", "account", "mandate", "card", "refused", "other"] },
  ),
  fact("invoiceArrived", "choice", "supports", ["Whether the oldest late invoice arrived", "Of de oudste late factuur is aangekomen"], invoiceArrived, {
    values: ["confirmed", "presumed", "failed", "unknown"],
  }),
  fact(
    "invoiceCameBack",
    "boolean",
    "restrains",
    ["The oldest late invoice bounced or was returned", "De oudste late factuur is niet afgeleverd of kwam terug"],
    invoiceCameBack,
  ),
  fact("inOthersHands", "choice", "neutral", ["Who has the claim besides us", "Wie de vordering naast ons in handen heeft"], inOthersHands, {
    values: ["none", "agency", "court", "judgment", "recalled"],
  }),
  fact(
    "settledWithOthers",
    "boolean",
    "restrains",
    ["An invoice that is with an agency or court has been paid in full", "Een factuur die bij een bureau of rechter ligt is volledig betaald"],
    settledWithOthers,
  ),
] as const;

function coversAll(from: Case, of: (balance: Balance) => number): Finding<boolean> {
  const overdue = late(from);
  if (!from.dossier.invoices) return unknown();
  return known(overdue.length > 0 && overdue.every((balance) => of(balance) >= balance.late), ...(overdue.length ? pointers(overdue) : ["/invoices"]));
}

function moneyExpectedOn(from: Case): Finding<string> {
  const days = open(from).flatMap(({ invoice }) => [
    ...(invoice.portal?.state === "approved" && invoice.portal.paysOn !== undefined ? [{ day: invoice.portal.paysOn, at: `${invoice.portal.at}/paysOn` }] : []),
    ...(invoice.debit?.runsOn !== undefined ? [{ day: invoice.debit.runsOn, at: `${invoice.debit.at}/runsOn` }] : []),
    ...(invoice.payments ?? [])
      .filter((payment) => payment.state === "in-transit" || payment.state === "debit-pending")
      .map((payment) => ({ day: payment.on, at: payment.at })),
  ]);
  const [last] = days.sort((a, b) => b.day - a.day);
  return last ? known(formatDay(last.day), last.at) : unknown("not-applicable");
}

function blockedPart(from: Case, balance: Balance): number {
  return Math.round((amountOf(balance) * (from.dossier.customer.blockedAccountPercent ?? 0)) / 100);
}

function partlyPaid(from: Case): Finding<boolean> {
  const part = late(from).filter((balance) => amountOf(balance) - balance.open > blockedPart(from, balance));
  return whether(from, part);
}

/** The rest follows within days; later than this it is late like any other. */
const REST_FOLLOWS_WITHIN = 10;

function onlyBlockedPaid(from: Case): Finding<boolean> {
  const fresh = from.episodes.filter((episode) => episode.daysPastDue <= REST_FOLLOWS_WITHIN).map((episode) => episode.balance);
  const part = fresh.filter((balance) => blockedPart(from, balance) > 0 && amountOf(balance) - balance.open === blockedPart(from, balance));
  return whether(from, part);
}

function block(from: Case): Finding<string> {
  if (!from.dossier.invoices) return unknown();
  const first = open(from).find((balance) => balance.block);
  return first?.block ? known(first.block, first.invoice.at) : known("none", "/invoices");
}

/** In capitals and with hyphens, however a bank or card company writes them. */
const DEBIT_CODES: Readonly<Record<string, string>> = {
  AM04: "insufficient-funds",
  "INSUFFICIENT-FUNDS": "insufficient-funds",
  AC01: "account",
  AC04: "account",
  AC06: "account",
  AC13: "account",
  "ACCOUNT-CLOSED": "account",
  MD01: "mandate",
  MD02: "mandate",
  MD07: "mandate",
  "NO-MANDATE": "mandate",
  MD06: "refused",
  MS02: "refused",
  SL01: "refused",
  REFUSED: "refused",
};

/** Failed at once, or booked and taken back: to the customer and to us it is the same. */
function debitFailed(from: Case): Finding<string> {
  if (!from.dossier.invoices) return unknown();
  const failed = open(from).flatMap(({ invoice }) =>
    (invoice.payments ?? []).filter((payment) => isFailedDebit(invoice, payment)).map((payment) => ({ ...payment, by: invoice.collection })),
  );
  const last = failed.sort((a, b) => a.on - b.on).at(-1);
  if (!last) return known("none", "/invoices");
  const code = (last.code ?? "").toUpperCase().replaceAll("_", "-");
  return known(DEBIT_CODES[code] ?? (last.by === "card" ? "card" : "other"), last.at);
}

/** A transfer that the customer's bank took back was no debit of ours. */
function isFailedDebit({ collection }: Invoice, { state, code }: Payment): boolean {
  if (state === "debit-failed") return true;
  const ours = collection === "direct-debit" || collection === "card" || (collection === undefined && code !== undefined);
  return state === "reversed" && ours;
}

function invoiceArrived(from: Case): Finding<string> {
  const oldest = late(from)[0];
  if (!oldest) return unknown("not-applicable");
  const { delivery, portal, at } = oldest.invoice;
  if (portal?.state === "accepted" || portal?.state === "approved") return known("confirmed", portal.at);
  if (!delivery) return unknown();
  const grade =
    delivery.state === "confirmed" || delivery.state === "refused"
      ? "confirmed"
      : delivery.state === "bounced" || delivery.state === "returned"
        ? "failed"
        : delivery.state === "sent"
          ? "presumed"
          : "unknown";
  return known(grade, `${at}/delivery`);
}

function invoiceCameBack(from: Case): Finding<boolean> {
  const arrived = invoiceArrived(from);
  return arrived.known ? known(arrived.is === "failed", ...arrived.evidence) : arrived;
}

function inOthersHands(from: Case): Finding<string> {
  if (!from.dossier.invoices) return unknown();
  const held = from.everyBalance.find((balance) => balance.invoice.legal !== undefined);
  return held?.invoice.legal ? known(held.invoice.legal.state, held.invoice.legal.at) : known("none", "/invoices");
}

function settledWithOthers(from: Case): Finding<boolean> {
  const held = from.everyBalance.filter((balance) => balance.open === 0 && balance.invoice.legal !== undefined && balance.invoice.legal.state !== "recalled");
  return whether(from, held);
}
