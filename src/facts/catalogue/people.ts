/**
 * Whom of the customer's people we can reach, and how.
 * @module
 */
import type { PersonChannel } from "../../dossier/dossier.js";
import { CHANNELS, VOICE_CHANNELS } from "../../vocabulary.js";
import { wasAnswered } from "../answered.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { isNaturalPerson, mayKnow } from "../recipients.js";
import { latest } from "./reach.js";

const fact = group("reach", { personal: true });

export const PEOPLE = [
  fact("voicePossible", "boolean", "supports", ["A way is known to speak with somebody", "Er is een manier bekend om iemand te spreken"], voicePossible),
  fact("channelsKnown", "list", "neutral", ["Ways that work for some person of the customer", "Wegen die werken bij een persoon van de klant"], channelsKnown, {
    values: CHANNELS,
  }),
  fact(
    "contactGone",
    "boolean",
    "restrains",
    ["The person we knew left, or was not the right one", "De persoon die we kenden is weg, of was niet de juiste"],
    contactGone,
  ),
  fact("nobodyKnown", "boolean", "restrains", ["Nobody of the customer's is known to us", "Van de klant kennen we nog niemand"], (from) =>
    from.people ? known(from.people.length === 0, "/people") : unknown(),
  ),
  fact(
    "noWayKnown",
    "boolean",
    "restrains",
    ["Somebody is known, and no number or address that works", "Er is iemand bekend, maar geen nummer of adres dat werkt"],
    noWayKnown,
  ),
  fact(
    "ownWayKnown",
    "boolean",
    "supports",
    [
      "A way is known to reach somebody who may know what is open, where nobody else reads along",
      "Er is een weg bekend naar iemand die mag weten wat openstaat, waar niemand anders meeleest",
    ],
    ownWayKnown,
  ),
] as const;

function voicePossible(from: Case): Finding<boolean> {
  if (!from.people) return unknown();
  const ways = from.people.flatMap((person) =>
    person.channels.filter((way) => VOICE_CHANNELS.includes(way.channel) && (way.state === "ok" || way.state === "unverified")),
  );
  return known(ways.length > 0, ...(ways.length ? ways.map((way) => way.at) : ["/people"]));
}

function channelsKnown(from: Case): Finding<readonly string[]> {
  if (!from.people) return unknown();
  const ways = from.people.flatMap((person) => person.channels.filter((way) => way.state === "ok" || way.state === "unverified"));
  return known([...new Set(ways.map((way) => way.channel))].sort(), ...(ways.length ? ways.map((way) => way.at) : ["/people"]));
}

const MAY_PAY: readonly string[] = ["self", "accounts-payable", "budget-holder", "director"];

function contactGone(from: Case): Finding<boolean> {
  const { people } = from;
  if (!people) return unknown();
  const reachable = people.filter((person) => person.channels.some(works));
  const gone = people.filter((person) => !reachable.includes(person) && person.channels.some((way) => way.state === "left-company"));
  const last = latest(
    (from.dossier.contacts ?? []).filter((contact) => contact.outcome === "left-company" || contact.outcome === "wrong-person" || wasAnswered(contact)),
  );
  // Somebody else who can see to the payment ends the search; it need not be found twice (S14).
  const found = reachable.some((person) => person.id !== last?.to && MAY_PAY.includes(person.role));
  const lost = last !== undefined && !wasAnswered(last) && !found;
  return known(
    (gone.length > 0 && reachable.length === 0) || lost,
    ...(gone.length ? gone.map((person) => person.at) : ["/people"]),
    ...(lost ? [last.at] : []),
  );
}

/** A number that was never noted, an address that came back: nobody left, we only cannot reach them. */
function noWayKnown(from: Case): Finding<boolean> {
  const { people } = from;
  if (!people) return unknown();
  const ways = people.flatMap((person) => person.channels);
  const gone = contactGone(from);
  return known(people.length > 0 && !ways.some(works) && !(gone.known && gone.is), ...(ways.length ? ways.map((way) => way.at) : ["/people"]));
}

function ownWayKnown(from: Case): Finding<boolean> {
  if (!from.people) return unknown();
  if (!from.people.some((person) => person.channels.some(works))) return unknown("not-applicable");
  const natural = isNaturalPerson(from.dossier.customer);
  const ways = from.people
    .filter((person) => mayKnow(person.role, natural))
    .flatMap((person) => person.channels.filter((way) => works(way) && !(natural && way.shared && !VOICE_CHANNELS.includes(way.channel))));
  return known(ways.length > 0, ...(ways.length ? ways.map((way) => way.at) : ["/people"]));
}

function works({ state }: PersonChannel): boolean {
  return state === "ok" || state === "unverified";
}
