/**
 * How good our own data are.
 * @module
 */
import { daysBetween } from "../../calendar/day.js";
import { afterWorkingDays } from "../../calendar/working-days.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";

const fact = group("quality");
/** What a dossier can tell beside the customer itself. */
export const SECTIONS = [
  "bank",
  "creditor",
  "people",
  "colleagues",
  "invoices",
  "unappliedCash",
  "nps",
  "contacts",
  "promises",
  "arrangements",
  "tickets",
  "orders",
  "deadlines",
] as const;

export const QUALITY = [
  fact("bankDataAgeDays", "days", "restrains", ["Age of the bank data", "Ouderdom van de bankgegevens"], bankAge),
  fact(
    "bankSawDueDate",
    "boolean",
    "supports",
    ["The bank data reach past the due date and the usual days under way", "De bankgegevens reiken voorbij de vervaldag en de gebruikelijke dagen onderweg"],
    bankSawDueDate,
  ),
  fact(
    "bankMayLag",
    "boolean",
    "restrains",
    ["A payment made on time may not show in the bank data yet", "Een tijdige betaling is in de bankgegevens misschien nog niet te zien"],
    bankMayLag,
  ),
  fact("notTold", "list", "restrains", ["Parts of the dossier that were not told", "Delen van het dossier die niet verteld zijn"], notTold, {
    values: SECTIONS,
    optional: false,
  }),
  fact(
    "placeKnown",
    "boolean",
    "supports",
    ["We know where the customer is, and its holidays", "We weten waar de klant is, en de feestdagen daar"],
    placeKnown,
    { optional: false },
  ),
] as const;

function bankAge(from: Case): Finding<number> {
  const { bank } = from.dossier;
  return bank ? known(Math.max(0, daysBetween(bank.asOf, from.today)), `${bank.at}/asOf`) : unknown();
}

function bankSawDueDate(from: Case): Finding<boolean> {
  const { bank } = from.dossier;
  const oldest = from.episodes.find((episode) => episode.balance.collectableLate > 0);
  if (!bank) return unknown();
  if (!oldest) return unknown("not-applicable");
  const delay = Math.max(bank.usualDelayDays ?? 0, from.limits.bankDelayDays);
  return known(bank.asOf >= afterWorkingDays(from, oldest.balance.due, delay), `${bank.at}/asOf`, `${oldest.balance.invoice.at}/due`);
}

function bankMayLag(from: Case): Finding<boolean> {
  const saw = bankSawDueDate(from);
  return saw.known ? known(!saw.is, ...saw.evidence) : saw;
}

function notTold(from: Case): Finding<readonly string[]> {
  return known(
    SECTIONS.filter((section) => from.dossier[section] === undefined),
    "",
  );
}

function placeKnown(from: Case): Finding<boolean> {
  const { customer } = from.dossier;
  const zone = customer.timeZone !== undefined && from.zones.isKnown(customer.timeZone);
  const data = from.place !== undefined && from.calendar.isHoliday(from.place, from.today) !== undefined;
  return known(
    data && (zone || (from.place !== undefined && from.calendar.zonesOf(from.place) !== undefined)),
    `${customer.at}${customer.country === undefined ? "" : "/country"}`,
  );
}
