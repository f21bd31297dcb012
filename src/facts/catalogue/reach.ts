/**
 * What arrived, what was tried, and whom we can reach.
 * @module
 */
import { addDays, daysBetween, formatDay } from "../../calendar/day.js";
import type { Contact } from "../../dossier/dossier.js";
import { CHANNELS, OUTCOMES } from "../../vocabulary.js";
import { wasAnswered } from "../answered.js";
import type { Case } from "../case.js";
import type { Episode } from "../episodes.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { isWithSomebodyElse } from "../somebody-else.js";

const fact = group("reach", { personal: true });
const PROOFS = ["none", "presumed", "presumed-twice", "refused", "confirmed"] as const;

export const REACH = [
  fact(
    "pressureReceived",
    "count",
    "supports",
    [
      "Highest pressure received in an episode that runs now; 0 when nothing arrived",
      "Hoogste druk die in een lopende episode is aangekomen; 0 als niets aankwam",
    ],
    (from) => furthest(from, (episode) => episode.received),
    { unit: "level" },
  ),
  fact(
    "waysTried",
    "count",
    "supports",
    ["Different ways tried in the episode, a voice counting as one", "Verschillende manieren geprobeerd in de episode, een stem telt als één"],
    (from) => furthest(from, (episode) => episode.ways.length),
    { unit: "ways" },
  ),
  fact(
    "voiceDays",
    "count",
    "supports",
    ["Different days in the episode on which a voice was tried", "Verschillende dagen in de episode waarop gebeld is"],
    (from) => furthest(from, (episode) => episode.voiceDays),
    { unit: "days" },
  ),
  fact(
    "voiceHours",
    "count",
    "supports",
    ["Different hours of the day at which a voice was tried", "Verschillende uren van de dag waarop gebeld is"],
    (from) => furthest(from, (episode) => episode.voiceHours),
    { unit: "hours" },
  ),
  fact("voiceReached", "boolean", "supports", ["Somebody was spoken to in the episode", "Er is in de episode iemand gesproken"], (from) =>
    ofEpisodes(from, (episodes) => episodes.some((episode) => episode.voiceReached)),
  ),
  fact(
    "receipt",
    "choice",
    "supports",
    ["Best proof that a contact of this episode arrived", "Beste bewijs dat een contact uit deze episode is aangekomen"],
    receipt,
    { values: PROOFS },
  ),
  fact(
    "nothingArrived",
    "boolean",
    "restrains",
    ["We tried in this episode, and nothing is known to have arrived", "We probeerden het in deze episode, en van niets is bekend dat het aankwam"],
    (from) => ofEpisodes(from, (episodes) => episodes.some(hasTried) && episodes.every((episode) => episode.proof === "none")),
  ),
  fact(
    "unheard",
    "boolean",
    "restrains",
    ["Nobody of the customer's has answered in this episode yet", "Van de klant heeft in deze episode nog niemand geantwoord"],
    (from) => ofEpisodes(from, (episodes) => episodes.every((episode) => episode.proof !== "confirmed")),
  ),
  fact(
    "announcedDaysAgo",
    "days",
    "supports",
    ["Days since a personal announcement arrived in this episode", "Dagen sinds een persoonlijke aankondiging in deze episode aankwam"],
    announced,
  ),
  fact(
    "unansweredInRow",
    "count",
    "neutral",
    ["Contacts in a row without an answer", "Contacten op rij zonder antwoord"],
    (from) => furthest(from, (episode) => episode.unansweredInRow),
    { unit: "contacts" },
  ),
  fact(
    "daysSinceLastContact",
    "days",
    "restrains",
    ["Days since anybody here contacted the customer", "Dagen sinds iemand hier contact opnam met de klant"],
    (from) => since(from, (contact) => contact.direction === "out"),
  ),
  fact(
    "daysSinceMoneyContact",
    "days",
    "restrains",
    ["Days since the customer was contacted about money", "Dagen sinds contact met de klant over geld"],
    (from) => since(from, (contact) => contact.direction === "out" && contact.purpose === "payment"),
  ),
  fact("daysSinceReply", "days", "restrains", ["Days since the customer answered or wrote", "Dagen sinds de klant antwoordde of schreef"], (from) =>
    since(from, wasAnswered),
  ),
  fact(
    "contactsLast7Days",
    "count",
    "restrains",
    ["Our contacts with the customer in seven days, all departments", "Onze contacten met de klant in zeven dagen, alle afdelingen"],
    contactsLast7Days,
    { unit: "contacts" },
  ),
  fact("lastOutcome", "choice", "neutral", ["What came of the last contact", "Wat het laatste contact opleverde"], lastOutcome, { values: OUTCOMES }),
  fact("lastContactOn", "date", "neutral", ["Day of the last contact", "Dag van het laatste contact"], lastContactOn),
  fact(
    "deliveryUnknown",
    "boolean",
    "restrains",
    ["Of the last message we do not know whether it went out at all", "Van het laatste bericht weten we niet of het verstuurd is"],
    (from) => lastIs(from, "delivery-unknown"),
  ),
  fact(
    "lastUnansweredChannel",
    "choice",
    "restrains",
    ["Way of the last contact, when it was not answered", "Weg van het laatste contact, als er niet op geantwoord is"],
    lastUnanswered,
    { values: [...CHANNELS, "none"] },
  ),
  fact("daysSinceCopy", "days", "restrains", ["Days since a copy was sent", "Dagen sinds een kopie is gestuurd"], (from) =>
    since(from, (contact) => contact.treatment === "send-copy"),
  ),
  fact(
    "invoiceAskedForCopy",
    "boolean",
    "restrains",
    ["The customer asked for a copy and has not had it", "De klant vroeg om een kopie en heeft die nog niet"],
    copyOwed,
  ),
  fact(
    "refusedInEpisode",
    "boolean",
    "supports",
    ["The customer said in this episode that it will not pay", "De klant zei in deze episode niet te gaan betalen"],
    refused,
  ),
] as const;

function ofEpisodes<T extends boolean | number>(from: Case, read: (episodes: readonly Episode[]) => T): Finding<T> {
  if (!from.dossier.contacts) return unknown();
  const cited = from.episodes.flatMap((episode) => episode.attempts.map((contact) => contact.at));
  return known(read(from.episodes), ...(cited.length ? new Set(cited) : ["/contacts"]));
}

function furthest(from: Case, of: (episode: Episode) => number): Finding<number> {
  return ofEpisodes(from, (episodes) => episodes.reduce((most, episode) => Math.max(most, of(episode)), 0));
}

function receipt(from: Case): Finding<string> {
  const best = ofEpisodes(from, (episodes) => episodes.reduce((most, episode) => Math.max(most, PROOFS.indexOf(episode.proof)), 0));
  return best.known ? known(PROOFS[best.is] ?? "none", ...best.evidence) : best;
}

function hasTried(episode: Episode): boolean {
  return episode.attempts.length > 0;
}

function announced(from: Case): Finding<number> {
  const days = from.episodes.flatMap((episode) => (episode.announcedOn === undefined ? [] : [episode.announcedOn]));
  if (days.length === 0) return unknown(from.dossier.contacts ? "not-applicable" : "not-told");
  const last = Math.max(...days);
  const told = (from.dossier.contacts ?? []).filter((contact) => contact.on.day === last && contact.treatment === "announce-in-person");
  return known(daysBetween(last as typeof from.today, from.today), ...told.map((contact) => contact.at));
}

function since(from: Case, counts: (contact: Contact) => boolean): Finding<number> {
  const last = latest((from.dossier.contacts ?? []).filter(counts));
  return last ? known(daysBetween(last.on.day, from.today), last.at) : unknown(from.dossier.contacts ? "not-applicable" : "not-told");
}

/** The last of some contacts. */
export function latest(contacts: readonly Contact[]): Contact | undefined {
  return [...contacts].sort((a, b) => a.on.day - b.on.day || (a.on.instant?.ms ?? 0) - (b.on.instant?.ms ?? 0)).at(-1);
}

function contactsLast7Days(from: Case): Finding<number> {
  if (!from.dossier.contacts) return unknown();
  const recent = from.dossier.contacts.filter((contact) => contact.direction === "out" && !contact.requested && contact.on.day > addDays(from.today, -7));
  return known(recent.length, ...(recent.length ? recent.map((contact) => contact.at) : ["/contacts"]));
}

function lastOutcome(from: Case): Finding<string> {
  const last = latest(from.dossier.contacts ?? []);
  return last ? known(last.outcome, last.at) : unknown(from.dossier.contacts ? "not-applicable" : "not-told");
}

function lastContactOn(from: Case): Finding<string> {
  const last = latest(from.dossier.contacts ?? []);
  return last ? known(formatDay(last.on.day), last.at) : unknown(from.dossier.contacts ? "not-applicable" : "not-told");
}

function lastIs(from: Case, outcome: Contact["outcome"]): Finding<boolean> {
  if (!from.dossier.contacts) return unknown();
  const last = latest(from.dossier.contacts.filter((contact) => contact.direction === "out"));
  return known(last?.outcome === outcome, last?.at ?? "/contacts");
}

function lastUnanswered(from: Case): Finding<string> {
  if (!from.dossier.contacts) return unknown();
  const last = latest(from.dossier.contacts.filter((contact) => contact.purpose === "payment" || contact.direction === "in"));
  return last && !wasAnswered(last) ? known(last.channel, last.at) : known("none", last?.at ?? "/contacts");
}

function copyOwed(from: Case): Finding<boolean> {
  if (!from.dossier.contacts) return unknown();
  const asked = latest(from.dossier.contacts.filter((contact) => contact.outcome === "asked-for-copy" || contact.outcome === "says-not-received"));
  if (!asked) return known(false, "/contacts");
  const sent = from.dossier.contacts.some((contact) => contact.treatment === "send-copy" && contact.on.day >= asked.on.day && contact !== asked);
  return known(!sent, asked.at);
}

function refused(from: Case): Finding<boolean> {
  if (!from.dossier.contacts) return unknown();
  const said = from.episodes.flatMap((episode) =>
    episode.attempts.filter((contact) => contact.outcome === "reached-refused" && !isWithSomebodyElse(from, contact)),
  );
  return known(said.length > 0, ...(said.length ? new Set(said.map((contact) => contact.at)) : ["/contacts"]));
}
