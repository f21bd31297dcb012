/**
 * What is open and what is late, in the currency of the case.
 * @module
 */
import { addDays, daysBetween } from "../../calendar/day.js";
import { minorUnits, parseAmount } from "../../dossier/money.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import type { Balance } from "../ledger.js";
import { inCurrency } from "../rates.js";
import { amount, amountOf, count, late, open, pointers } from "./counting.js";

const fact = group("arrears");

export const ARREARS = [
  fact(
    "currency",
    "text",
    "neutral",
    ["Currency this is about", "Munteenheid waar het over gaat"],
    // Without invoices it is the policy's currency, and the whole dossier is why.
    (from) => known(from.currency, from.balances[0]?.invoice.at ?? ""),
    { optional: false },
  ),
  fact("openAmount", "money", "supports", ["Everything open, due or not", "Alles wat openstaat, vervallen of niet"], (from) =>
    amount(from, from.balances, (balance) => balance.open),
  ),
  fact("overdueAmount", "money", "supports", ["What is past due", "Wat over de vervaldag is"], (from) =>
    amount(from, from.balances, (balance) => balance.late),
  ),
  fact(
    "collectableAmount",
    "money",
    "supports",
    ["What may be asked for now of all that is open", "Wat nu gevraagd mag worden van alles wat openstaat"],
    (from) => amount(from, from.balances, (balance) => balance.collectable),
  ),
  fact(
    "collectableOverdue",
    "money",
    "supports",
    ["What may be asked for now of what is past due", "Wat nu gevraagd mag worden van wat over de vervaldag is"],
    (from) => amount(from, from.balances, (balance) => balance.collectableLate),
  ),
  fact("notYetDueAmount", "money", "neutral", ["Open but not yet due", "Openstaand maar nog niet vervallen"], (from) =>
    amount(from, from.balances, (balance) => balance.open - balance.late),
  ),
  fact("disputedAmount", "money", "restrains", ["What the customer disputes", "Wat de klant betwist"], (from) =>
    amount(from, from.balances, (balance) => balance.disputed),
  ),
  fact("openInvoices", "count", "neutral", ["Number of open invoices", "Aantal openstaande facturen"], (from) => count(from, open(from)), { unit: "invoices" }),
  fact("overdueInvoices", "count", "supports", ["Number of invoices past due", "Aantal facturen over de vervaldag"], (from) => count(from, late(from)), {
    unit: "invoices",
  }),
  fact(
    "daysPastDue",
    "days",
    "supports",
    [
      "Days past due of the oldest late invoice, counted from a working day; 0 when nothing is late",
      "Dagen te laat van de oudste late factuur, geteld vanaf een werkdag; 0 als niets te laat is",
    ],
    (from) => daysPastDue(from, (balance) => balance.late > 0),
  ),
  fact(
    "daysPastDueAskable",
    "days",
    "supports",
    ["Days past due of the oldest late invoice that may be asked about", "Dagen te laat van de oudste late factuur waar naar gevraagd mag worden"],
    (from) => daysPastDue(from, (balance) => balance.collectableLate > 0),
  ),
  fact("daysUntilDue", "days", "neutral", ["Days until the next due date", "Dagen tot de volgende vervaldag"], daysUntilDue),
  fact(
    "largestNotYetDue",
    "money",
    "neutral",
    ["Largest open invoice that is not yet due", "Grootste openstaande factuur die nog niet vervallen is"],
    largestNotYetDue,
  ),
  fact(
    "overdueGrowthPercent",
    "percent",
    "supports",
    ["What is past due now against 30 days ago, in percent", "Wat nu over de vervaldag is ten opzichte van 30 dagen geleden, in procenten"],
    overdueGrowth,
  ),
  fact(
    "unappliedCash",
    "money",
    "restrains",
    ["Money received that is not matched to an invoice", "Ontvangen geld dat niet aan een factuur gekoppeld is"],
    unappliedCash,
  ),
  fact("somethingLate", "boolean", "neutral", ["Something is past due", "Er is iets over de vervaldag"], (from) =>
    from.dossier.invoices ? known(from.episodes.length > 0, ...(from.episodes.length ? pointers(late(from)) : ["/invoices"])) : unknown(),
  ),
  fact(
    "onlyATrifle",
    "boolean",
    "restrains",
    ["What is open is too small to bother anybody with", "Wat openstaat is te klein om iemand mee lastig te vallen"],
    onlyATrifle,
  ),
] as const;

function daysPastDue(from: Case, counts: (balance: Balance) => boolean): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const oldest = from.episodes.find((episode) => counts(episode.balance));
  return oldest ? known(oldest.daysPastDue, `${oldest.balance.invoice.at}/due`) : known(0, "/invoices");
}

function daysUntilDue(from: Case): Finding<number> {
  const coming = open(from).find((balance) => balance.due >= from.today);
  return coming ? known(daysBetween(from.today, coming.due), `${coming.invoice.at}/due`) : unknown("not-applicable");
}

function largestNotYetDue(from: Case): Finding<number> {
  const coming = open(from).filter((balance) => balance.due >= from.today && !balance.block);
  const [largest] = [...coming].sort((a, b) => b.open - a.open);
  return largest ? known(largest.open, `${largest.invoice.at}/amount`) : unknown("not-applicable");
}

function overdueGrowth(from: Case): Finding<number> {
  const monthAgo = addDays(from.today, -30);
  const then = from.balances.filter((balance) => balance.due < monthAgo && (balance.settledOn === undefined || balance.settledOn >= monthAgo));
  const before = then.reduce((total, balance) => total + (balance.settledOn === undefined ? balance.open : amountOf(balance)), 0);
  const now = late(from);
  if (before === 0) return unknown("not-applicable");
  return known(Math.round((now.reduce((total, balance) => total + balance.late, 0) * 100) / before), ...pointers(now), ...pointers(then.slice(0, 10)));
}

function unappliedCash(from: Case): Finding<number> {
  const told = from.dossier.unappliedCash;
  if (!told) return unknown();
  const mine = told.filter((cash) => cash.amount.currency === from.currency);
  return known(
    mine.reduce((total, cash) => total + minorUnits(cash.amount), 0),
    ...(mine.length ? mine.map((cash) => cash.at) : ["/unappliedCash"]),
  );
}

function onlyATrifle(from: Case): Finding<boolean> {
  if (!from.dossier.invoices) return unknown();
  const trifle = parseAmount(from.settings.trifleAmount, from.policyCurrency);
  const limit = typeof trifle === "string" ? undefined : inCurrency(from.dossier, minorUnits(trifle), from.policyCurrency, from.currency);
  if (!limit) return unknown("no-rate");
  const balances = open(from);
  const total = balances.reduce((minor, balance) => minor + balance.open, 0);
  return known(total > 0 && total <= limit.minor, ...(balances.length ? pointers(balances) : ["/invoices"]), ...limit.evidence);
}
