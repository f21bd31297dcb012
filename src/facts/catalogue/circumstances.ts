/**
 * What life or law has done to the customer, who may be spoken to, and whether we were asked to rest.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import type { CircumstanceTold } from "../../dossier/dossier.js";
import { CIRCUMSTANCES, CUSTOMER_KINDS, DIGITAL_SKILLS, READING_LEVELS, VOICE_CHANNELS } from "../../vocabulary.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { preferredChannel } from "../people-now.js";
import { isNaturalPerson, REPRESENTATIVES } from "../recipients.js";

const fact = group("circumstances", { personal: true });

export const CIRCUMSTANCE_FACTS = [
  fact(
    "circumstances",
    "list",
    "restrains",
    ["Circumstances that hold now or were told to begin", "Omstandigheden die nu gelden of waarvan het begin bekend is"],
    circumstances,
    { values: CIRCUMSTANCES },
  ),
  fact(
    "represented",
    "boolean",
    "restrains",
    [
      "Somebody speaks for the customer: heirs, a trustee, an administrator, a lawyer or a debt counsellor",
      "Iemand spreekt namens de klant: erfgenamen, curator, bewindvoerder, advocaat of schuldhulpverlener",
    ],
    represented,
  ),
  fact("paused", "boolean", "restrains", ["We were asked to rest, or decided to", "Er is om rust gevraagd, of daartoe besloten"], paused),
  fact("pausedUntil", "date", "restrains", ["Last day of the pause", "Laatste dag van de rust"], pausedUntil),
  fact("kind", "choice", "neutral", ["Kind of customer", "Soort klant"], (from) => told(from, "kind"), { values: CUSTOMER_KINDS }),
  fact(
    "naturalPerson",
    "boolean",
    "restrains",
    ["A natural person: consumer or sole trader, or not told", "Een natuurlijk persoon: consument of eenmanszaak, of niet verteld"],
    naturalPerson,
    { optional: false },
  ),
  fact("readingLevel", "choice", "restrains", ["Reading level", "Leesniveau"], (from) => told(from, "readingLevel"), { values: READING_LEVELS }),
  fact("digitalSkill", "choice", "restrains", ["Skill with computers", "Vaardigheid met computers"], (from) => told(from, "digitalSkill"), {
    values: DIGITAL_SKILLS,
  }),
  fact("prefersWriting", "boolean", "neutral", ["The customer said to prefer writing", "De klant zei liever schriftelijk contact te hebben"], prefersWriting),
  fact(
    "ordersByEstate",
    "boolean",
    "neutral",
    ["New orders come from the estate, to be kept apart from the old debt", "Nieuwe orders komen van de boedel, los te houden van de oude schuld"],
    estateOrders,
    { personal: false },
  ),
] as const;

/**
 * Circumstances that have not ended, by the customer's clock or by ours. What was told to begin later holds already: whoever hears of it treats the
 * customer so at once, and no step is planned for a day on which it is forbidden by then (P4).
 */
export function holdingNow(from: Case): readonly CircumstanceTold[] {
  const earlier = Math.min(from.dossier.asOf.day, from.today);
  return (from.dossier.customer.circumstances ?? []).filter(({ until }) => until === undefined || until >= earlier);
}

function circumstances(from: Case): Finding<readonly string[]> {
  const { circumstances: all, at } = from.dossier.customer;
  if (!all) return unknown();
  const now = holdingNow(from);
  return known([...new Set(now.map((entry) => entry.kind))].sort(), ...(now.length ? now.map((entry) => entry.at) : [`${at}/circumstances`]));
}

function represented(from: Case): Finding<boolean> {
  const speakers = (from.dossier.people ?? []).filter((person) => REPRESENTATIVES.includes(person.role));
  const named = holdingNow(from).filter((entry) => entry.addressee !== undefined || entry.kind === "lawyer" || entry.kind === "administration");
  const said = (from.dossier.contacts ?? []).filter((contact) => contact.outcome === "represented");
  const cited = [...speakers, ...named, ...said].map((entry) => entry.at);
  if (cited.length === 0 && !from.dossier.people && !from.dossier.customer.circumstances) return unknown();
  return known(cited.length > 0, ...(cited.length ? cited : [from.dossier.people ? "/people" : `${from.dossier.customer.at}/circumstances`]));
}

function paused(from: Case): Finding<boolean> {
  const { pause, at } = from.dossier.customer;
  return pause && (pause.until === undefined || pause.until >= from.today) ? known(true, pause.at) : known(false, pause?.at ?? at);
}

function pausedUntil(from: Case): Finding<string> {
  const { pause } = from.dossier.customer;
  return pause?.until !== undefined && pause.until >= from.today ? known(formatDay(pause.until), `${pause.at}/until`) : unknown("not-applicable");
}

function told<K extends "kind" | "readingLevel" | "digitalSkill">(from: Case, key: K): Finding<string> {
  const value = from.dossier.customer[key];
  return value === undefined ? unknown() : known(value, `${from.dossier.customer.at}/${key}`);
}

function naturalPerson(from: Case): Finding<boolean> {
  const { kind, at } = from.dossier.customer;
  return known(isNaturalPerson(from.dossier.customer), kind === undefined ? at : `${at}/kind`);
}

function prefersWriting(from: Case): Finding<boolean> {
  const preferred = preferredChannel(from.dossier, from.people);
  return preferred === undefined ? unknown() : known(!VOICE_CHANNELS.includes(preferred), `${from.dossier.customer.at}/preferredChannel`);
}

function estateOrders(from: Case): Finding<boolean> {
  const { orders } = from.dossier;
  if (!orders) return unknown();
  const estate = orders.filter((order) => order.by === "estate");
  return known(estate.length > 0, ...(estate.length ? estate.map((order) => order.at) : ["/orders"]));
}
