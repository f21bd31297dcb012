/**
 * How well the relation is: tenure, satisfaction, open issues, and the balance of good and bad experiences.
 * @module
 */
import { addDays, type Day, daysBetween } from "../../calendar/day.js";
import type { NpsResponse } from "../../dossier/dossier.js";
import { VOICE_CHANNELS } from "../../vocabulary.js";
import { wasAnswered } from "../answered.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";

const fact = group("relationship", { personal: true });

export const RELATIONSHIP = [
  fact("tenureYears", "number", "restrains", ["Years as a customer", "Jaren klant"], tenure, { unit: "years" }),
  fact(
    "newCustomer",
    "boolean",
    "neutral",
    ["Customer since only a few months, or with fewer than three invoices", "Pas enkele maanden klant, of met minder dan drie facturen"],
    newCustomer,
  ),
  fact(
    "npsLast",
    "count",
    "neutral",
    ['Last answer to "would you recommend us?", 0 to 10', 'Laatste antwoord op "zou u ons aanbevelen?", 0 tot 10'],
    (from) => npsOf(from, (last) => last.score),
    { unit: "points" },
  ),
  fact(
    "npsBand",
    "choice",
    "restrains",
    [
      "Detractor (0–6), passive (7–8) or promoter (9–10), while the answer is fresh",
      "Criticaster (0–6), passief (7–8) of promotor (9–10), zolang het antwoord vers is",
    ],
    npsBand,
    { values: ["detractor", "passive", "promoter"] },
  ),
  fact(
    "npsTrend",
    "choice",
    "restrains",
    ["Whether the score went down or up since the time before", "Of de score daalde of steeg ten opzichte van de vorige keer"],
    npsTrend,
    { values: ["down", "steady", "up"] },
  ),
  fact("npsAgeDays", "days", "neutral", ["Age of the last score", "Ouderdom van de laatste score"], (from) =>
    npsOf(from, (last) => daysBetween(last.on, from.today)),
  ),
  fact("npsComment", "boolean", "neutral", ["The last score came with a comment", "Bij de laatste score stond een toelichting"], (from) =>
    npsOf(from, (last) => Boolean(last.comment)),
  ),
  fact(
    "dissatisfactionAnswered",
    "boolean",
    "neutral",
    ["Somebody spoke with the customer after the last low score", "Iemand sprak de klant na de laatste lage score"],
    dissatisfactionAnswered,
  ),
  fact("openTickets", "count", "restrains", ["Open service questions", "Open servicevragen"], (from) => tickets(from, () => true), { unit: "tickets" }),
  fact(
    "seriousTickets",
    "count",
    "restrains",
    ["Open service questions that are serious or older than a week", "Open servicevragen die ernstig zijn of ouder dan een week"],
    (from) => tickets(from, (opened, severity) => severity === "high" || daysBetween(opened, from.today) > 7),
    { unit: "tickets" },
  ),
  fact(
    "experienceBalance",
    "number",
    "restrains",
    [
      "Good experiences minus bad ones of the last two years, bad ones weighing more (an assumption)",
      "Goede ervaringen min slechte van de laatste twee jaar, slechte wegen zwaarder (een aanname)",
    ],
    experienceBalance,
  ),
  fact(
    "knownColleague",
    "boolean",
    "neutral",
    ["Somebody here won, serves, advises or manages this customer", "Iemand hier heeft deze klant binnengehaald, bedient, adviseert of beheert hem"],
    knownColleague,
    { personal: false },
  ),
  fact(
    "recentDeliveryDays",
    "days",
    "neutral",
    ["Days since goods or work were handed over for an invoice that is not yet due", "Dagen sinds levering voor een factuur die nog niet vervallen is"],
    recentDelivery,
    { personal: false },
  ),
  fact(
    "contactedSinceDelivery",
    "boolean",
    "neutral",
    ["Somebody of ours spoke with or wrote to the customer since that delivery", "Iemand van ons sprak of schreef de klant sinds die levering"],
    contactedSinceDelivery,
  ),
  fact(
    "paidInFullDays",
    "days",
    "restrains",
    ["Days since everything late was paid, when nothing is late now", "Dagen sinds alles wat te laat was betaald is, als nu niets te laat is"],
    paidInFull,
    { personal: false },
  ),
  fact(
    "thankedSincePayment",
    "boolean",
    "neutral",
    ["The customer was thanked since the last payment", "De klant is bedankt sinds de laatste betaling"],
    thanked,
    { personal: false },
  ),
] as const;

function tenure(from: Case): Finding<number> {
  const { since, at } = from.dossier.customer;
  return since === undefined ? unknown() : known(Math.floor((daysBetween(since, from.today) * 10) / 365.25) / 10, `${at}/since`);
}

function newCustomer(from: Case): Finding<boolean> {
  const { since, at } = from.dossier.customer;
  const months = Number(from.settings.newCustomerMonths);
  if (since !== undefined) return known(daysBetween(since, from.today) < months * 30, `${at}/since`);
  return from.dossier.invoices ? known(from.everyBalance.length < 3, "/invoices") : unknown();
}

function npsOf<T extends number | boolean>(from: Case, read: (last: NpsResponse) => T): Finding<T> {
  const last = responses(from).at(-1);
  return last ? known(read(last), last.at) : unknown(from.dossier.nps ? "not-applicable" : "not-told");
}

function responses(from: Case): readonly NpsResponse[] {
  return [...(from.dossier.nps ?? [])].sort((a, b) => a.on - b.on);
}

/** The lowest fresh answer per day counts: one unhappy person among several is somebody to speak with. */
function npsBand(from: Case): Finding<string> {
  const fresh = responses(from).filter((response) => daysBetween(response.on, from.today) <= Number(from.settings.npsFreshDays));
  const newest = new Map(fresh.map((response) => [response.by ?? "", response]));
  const [lowest] = [...newest.values()].sort((a, b) => a.score - b.score);
  if (!lowest) return unknown(from.dossier.nps ? "not-applicable" : "not-told");
  return known(lowest.score <= 6 ? "detractor" : lowest.score <= 8 ? "passive" : "promoter", lowest.at);
}

function npsTrend(from: Case): Finding<string> {
  const [before, last] = responses(from).slice(-2);
  if (!before || !last) return unknown(from.dossier.nps ? "not-applicable" : "not-told");
  return known(last.score <= before.score - 2 ? "down" : last.score >= before.score + 2 ? "up" : "steady", before.at, last.at);
}

function dissatisfactionAnswered(from: Case): Finding<boolean> {
  const low = responses(from)
    .filter((response) => response.score <= 6)
    .at(-1);
  if (!low) return unknown("not-applicable");
  const talk = (from.dossier.contacts ?? []).find((contact) => contact.on.day >= low.on && VOICE_CHANNELS.includes(contact.channel) && wasAnswered(contact));
  return talk ? known(true, low.at, talk.at) : known(false, low.at);
}

function tickets(from: Case, counts: (opened: Day, severity: string | undefined) => boolean): Finding<number> {
  if (!from.dossier.tickets) return unknown();
  const open = from.dossier.tickets.filter((ticket) => ticket.closed === undefined && counts(ticket.opened, ticket.severity));
  return known(open.length, ...(open.length ? open.map((ticket) => ticket.at) : ["/tickets"]));
}

function experienceBalance(from: Case): Finding<number> {
  const { nps, tickets: questions, contacts, orders } = from.dossier;
  if (!nps && !questions && !contacts && !orders) return unknown();
  const looked = Object.entries({ nps, tickets: questions, contacts, orders }).flatMap(([section, told]) => (told ? [`/${section}`] : []));
  const recent = (day: Day) => day >= addDays(from.today, -730);
  const bad = [
    ...(nps ?? []).filter((response) => response.score <= 6 && recent(response.on)),
    ...(questions ?? []).filter(
      (ticket) => recent(ticket.opened) && (ticket.severity === "high" || daysBetween(ticket.opened, ticket.closed ?? from.today) > 7),
    ),
    ...(contacts ?? []).filter((contact) => recent(contact.on.day) && (contact.outcome === "reached-unhappy" || (contact.pressure ?? 0) >= 5)),
    ...from.everyBalance.flatMap((balance) =>
      (balance.invoice.disputes ?? []).filter((dispute) => recent(dispute.raised) && dispute.result !== "rejected" && dispute.result !== "withdrawn"),
    ),
  ];
  const good = [
    ...(nps ?? []).filter((response) => response.score >= 9 && recent(response.on)),
    ...(questions ?? []).filter(
      (ticket) => ticket.closed !== undefined && recent(ticket.opened) && ticket.severity !== "high" && daysBetween(ticket.opened, ticket.closed) <= 7,
    ),
    ...(contacts ?? []).filter((contact) => recent(contact.on.day) && contact.outcome === "reached" && (contact.pressure ?? 1) <= 1),
    ...(orders ?? []).filter((order) => recent(order.on)),
  ];
  return known(
    good.length - Number(from.settings.badWeighs) * bad.length,
    ...(bad.length + good.length > 0 ? [...bad, ...good].slice(0, 20).map((experience) => experience.at) : looked),
  );
}

function knownColleague(from: Case): Finding<boolean> {
  const { colleagues } = from.dossier;
  if (!colleagues) return unknown();
  const close = colleagues.filter((colleague) => colleague.relations.some((relation) => relation !== "controls-credit" && relation !== "decides"));
  return known(close.length > 0, ...(close.length ? close.map((colleague) => colleague.at) : ["/colleagues"]));
}

function latestDelivery(from: Case): { readonly on: Day; readonly at: string } | undefined {
  const delivered = from.balances.flatMap((balance) =>
    balance.open > 0 && balance.late === 0 && balance.invoice.handedOver ? [balance.invoice.handedOver] : [],
  );
  return [...delivered].sort((a, b) => b.on - a.on)[0];
}

function recentDelivery(from: Case): Finding<number> {
  const latest = latestDelivery(from);
  return latest ? known(daysBetween(latest.on, from.today), latest.at) : unknown("not-applicable");
}

function contactedSinceDelivery(from: Case): Finding<boolean> {
  const latest = latestDelivery(from);
  if (!latest) return unknown("not-applicable");
  if (!from.dossier.contacts) return unknown();
  const since = from.dossier.contacts.find((contact) => contact.direction === "out" && contact.on.day >= latest.on);
  return since ? known(true, latest.at, since.at) : known(false, latest.at, "/contacts");
}

function paidInFull(from: Case): Finding<number> {
  const last = from.paid[0];
  if (!last || last.daysLate <= 0 || from.episodes.length > 0) return unknown("not-applicable");
  return known(daysBetween(last.on, from.today), last.balance.invoice.at);
}

function thanked(from: Case): Finding<boolean> {
  const last = from.paid[0];
  if (!last) return unknown("not-applicable");
  if (!from.dossier.contacts) return unknown();
  const thanks = from.dossier.contacts.find((contact) => contact.on.day >= last.on && (contact.purpose === "thanks" || contact.treatment === "thank"));
  return thanks ? known(true, thanks.at) : known(false, "/contacts");
}
