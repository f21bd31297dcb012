/**
 * What is ours to put right, find out or give back before anybody is asked.
 * @module
 */
import type { Dispute } from "../../dossier/dossier.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { receiptOf } from "../receipt.js";
import { amount, count, open, whether } from "./counting.js";

const fact = group("arrears");

export const OUR_SIDE = [
  fact(
    "overpaidInvoices",
    "count",
    "restrains",
    ["Invoices on which more was paid or credited than they came to", "Facturen waarop meer is betaald of gecrediteerd dan ze groot waren"],
    (from) =>
      count(
        from,
        from.everyBalance.filter((balance) => balance.over > 0),
      ),
    { unit: "invoices" },
  ),
  fact(
    "acceptedUncredited",
    "money",
    "restrains",
    ["What we agreed is not owed and have not credited yet", "Waarin we de klant gelijk gaven en wat nog niet gecrediteerd is"],
    (from) => amount(from, open(from), (balance) => balance.toCredit),
  ),
  fact(
    "debitNeverRan",
    "boolean",
    "restrains",
    ["Of a late invoice that we collect ourselves, no debit was tried", "Van een te late factuur die wij zelf afschrijven, is geen afschrijving geprobeerd"],
    (from) =>
      whether(
        from,
        open(from).filter((balance) => balance.unasked === "not-collected"),
      ),
  ),
  fact(
    "timeBarredInvoices",
    "count",
    "restrains",
    ["Late invoices that may be time-barred", "Te late facturen die misschien verjaard zijn"],
    (from) =>
      count(
        from,
        open(from).filter((balance) => balance.unasked === "time-barred"),
      ),
    { unit: "invoices" },
  ),
  fact(
    "orderNumberAsked",
    "count",
    "restrains",
    ["Times we asked for the customer's order number and it arrived", "Keren dat we om het inkoopnummer van de klant vroegen en dat aankwam"],
    orderNumberAsked,
    { unit: "times" },
  ),
  fact(
    "paidClaim",
    "choice",
    "restrains",
    [
      "Whether an unanswered dispute says it was paid already, and whether we looked in the bank since",
      "Of een onbeantwoorde betwisting zegt dat er al betaald is, en of we sindsdien in de bank keken",
    ],
    paidClaim,
    { values: ["none", "to-check", "checked"] },
  ),
] as const;

/** About what still waits for its number; an unanswered call asked nobody. */
function orderNumberAsked(from: Case): Finding<number> {
  if (!from.dossier.contacts) return unknown();
  const waiting = open(from).filter((balance) => balance.block === "purchase-order");
  const asked = from.dossier.contacts.filter(
    (contact) =>
      contact.treatment === "ask-order-number" &&
      (contact.about === undefined || waiting.some(({ invoice }) => contact.about?.includes(invoice.id))) &&
      receiptOf(from, contact) !== "failed",
  );
  return known(asked.length, ...(asked.length ? asked.map(({ at }) => at) : ["/contacts"]));
}

function paidClaim(from: Case): Finding<string> {
  if (!from.dossier.invoices) return unknown();
  const claims = from.everyBalance
    .flatMap((balance) => balance.invoice.disputes ?? [])
    .filter(({ answered, ground }) => answered === undefined && ground === "paid-already");
  if (claims.length === 0) return known("none", "/invoices");
  const looked = (from.dossier.journal ?? []).filter(({ treatment }) => treatment === "check-bank");
  const since = ({ raised }: Dispute) => looked.filter(({ on }) => on.day >= raised);
  const unchecked = claims.filter((claim) => since(claim).length === 0);
  return unchecked.length > 0
    ? known("to-check", ...unchecked.map(({ at }) => at))
    : known("checked", ...claims.map(({ at }) => at), ...claims.flatMap((claim) => since(claim).map(({ at }) => at)));
}
