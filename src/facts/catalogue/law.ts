/**
 * What the law where the customer is says about this customer today. The packs are data (src/law); these facts hold the dossier against them.
 * @module
 */
import { type Day, formatDay } from "../../calendar/day.js";
import type { LawRule } from "../../law/entry.js";
import { clausesOf } from "../../law/law.js";
import { lawfulRest } from "../../law/pause.js";
import { CHANNELS } from "../../vocabulary.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { type ClosedWays, countedOut, quietSinceTalk, unchosen } from "../lawful-ways.js";
import { letterUnderWay, waitingForTerm } from "../legal-letters.js";

const fact = group("law", { personal: true });
const channels = { values: CHANNELS };

export const LAW_FACTS = [
  fact(
    "waysCountedOut",
    "list",
    "restrains",
    ["Ways on which the law allows no further contact for now", "Wegen waarop de wet nu geen contact meer toelaat"],
    (from) => waysOf(from, countedOut(from)),
    channels,
  ),
  fact("countedOutUntil", "date", "restrains", ["Last day on which one of these ways is closed", "Laatste dag waarop een van deze wegen dicht is"], (from) =>
    lastDay(countedOut(from)),
  ),
  fact(
    "waysQuietByLaw",
    "list",
    "restrains",
    ["Ways that rest by law because somebody was just spoken to", "Wegen die volgens de wet rusten omdat er net gesproken is"],
    (from) => waysOf(from, quietSinceTalk(from)),
    channels,
  ),
  fact("quietByLawUntil", "date", "restrains", ["Last day of that rest", "Laatste dag van die rust"], (from) => lastDay(quietSinceTalk(from))),
  fact(
    "waysWithoutConsent",
    "list",
    "restrains",
    ["Ways for which the law wants consent that was not given", "Wegen waarvoor de wet toestemming wil die er niet is"],
    (from) => waysOf(from, unchosen(from)),
    channels,
  ),
  fact(
    "awaitingLegalTerm",
    "list",
    "supports",
    [
      "Late invoices whose legally required letter was not sent, or whose term still runs",
      "Te late facturen waarvan de wettelijk vereiste brief niet is gestuurd, of waarvan de termijn nog loopt",
    ],
    awaitingTerm,
  ),
  fact("legalTermUntil", "date", "restrains", ["Last day of the term in that letter", "Laatste dag van de termijn in die brief"], (from) =>
    lastDay(waitingForTerm(from)),
  ),
  fact(
    "letterUnderWay",
    "boolean",
    "restrains",
    ["By law our last letter does not count as delivered yet", "Volgens de wet geldt onze laatste brief nog niet als bezorgd"],
    underWay,
  ),
  fact("letterDeliveredOn", "date", "restrains", ["Day on which that letter counts as delivered", "Dag waarop die brief als bezorgd geldt"], deliveredOn),
  fact(
    "restByLawUntil",
    "date",
    "restrains",
    [
      "Last day of the rest the law gives for a circumstance, also where that has ended",
      "Laatste dag van de rust die de wet geeft bij een omstandigheid, ook als die voorbij is",
    ],
    restUntil,
  ),
  fact(
    "plainLanguageByLaw",
    "boolean",
    "restrains",
    ["The law wants plain language", "De wet wil eenvoudige taal"],
    (from) => known(clausesOf(from.law, "language").length > 0, placeOf(from)),
    { optional: false },
  ),
  content("lawWantsInWriting", "any-writing", ["What the law wants in any letter or mail", "Wat de wet in elke brief of mail wil zien"]),
  content("lawWantsElectronically", "electronic", ["What the law wants in a mail or message", "Wat de wet in een mail of bericht wil zien"]),
  content("lawWantsWhenFirm", "firm", ["What the law wants when we are firm", "Wat de wet wil als we duidelijk worden"]),
  content("lawWantsWhenFormal", "formal", ["What the law wants in a formal letter", "Wat de wet in een formele brief wil zien"]),
  content("lawWantsInNotice", "notice", ["What the law wants in the letter it requires", "Wat de wet wil zien in de brief die zij vereist"]),
  fact(
    "lawfulTermDays",
    "days",
    "neutral",
    ["Longest payment term the law gives this customer", "Langste betaaltermijn die deze klant volgens de wet heeft"],
    lawfulTerm,
    { personal: false },
  ),
] as const;

function content<const N extends string>(name: N, where: Extract<LawRule, { readonly rule: "content" }>["in"], meaning: readonly [string, string]) {
  return fact(
    name,
    "list",
    "restrains",
    meaning,
    (from) => {
      const must = clausesOf(from.law, "content").filter(({ asks }) => asks.in === where);
      return known([...new Set(must.flatMap(({ asks }) => asks.must))].sort(), placeOf(from));
    },
    { optional: false, personal: false },
  );
}

function waysOf(from: Case, closed: ClosedWays | undefined): Finding<readonly string[]> {
  // Where no law closes any way, our contacts were not looked at.
  return closed ? known(closed.channels, ...(closed.evidence.length > 0 ? closed.evidence : [from.dossier.contacts ? "/contacts" : placeOf(from)])) : unknown();
}

function lastDay(closed: { readonly until?: Day; readonly evidence: readonly string[] } | undefined): Finding<string> {
  return closed?.until === undefined ? unknown(closed ? "not-applicable" : "not-told") : known(formatDay(closed.until), ...closed.evidence);
}

function awaitingTerm(from: Case): Finding<readonly string[]> {
  const waiting = waitingForTerm(from);
  return waiting ? known(waiting.invoices, ...waiting.evidence) : unknown();
}

function underWay(from: Case): Finding<boolean> {
  const found = letterUnderWay(from);
  return found ? known(found.letter !== undefined, found.letter?.at ?? placeOf(from)) : unknown();
}

function deliveredOn(from: Case): Finding<string> {
  const found = letterUnderWay(from);
  return found?.letter && found.delivered !== undefined ? known(formatDay(found.delivered), found.letter.at) : unknown(found ? "not-applicable" : "not-told");
}

function restUntil(from: Case): Finding<string> {
  const { circumstances } = from.dossier.customer;
  if (!circumstances) return unknown();
  const rest = lawfulRest(
    from.law,
    circumstances.filter((told) => told.from === undefined || told.from <= from.today),
  );
  const [first, ...others] = circumstances.filter(({ kind }) => kind === rest?.for.kind).map(({ at }) => at);
  return rest && first !== undefined ? known(formatDay(rest.until), first, ...others) : unknown("not-applicable");
}

/** Sizes decide: a large customer of a small supplier has the shortest term. Without them the general one holds. */
function lawfulTerm(from: Case): Finding<number> {
  const { customer, creditor } = from.dossier;
  const largeToSmall = customer.size === "large" && creditor?.size !== undefined && creditor.size !== "large";
  const days = clausesOf(from.law, "payment-term").flatMap(({ asks }) => (asks.between === undefined || largeToSmall ? [asks.mostDays] : []));
  if (customer.kind === undefined || days.length === 0) return unknown(customer.kind === undefined ? "not-told" : "not-applicable");
  return known(Math.min(...days), `${customer.at}/kind`, ...(largeToSmall ? [`${customer.at}/size`, `${creditor.at}/size`] : []));
}

function placeOf(from: Case): string {
  const { at, country } = from.dossier.customer;
  return country === undefined ? at : `${at}/country`;
}
