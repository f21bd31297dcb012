/**
 * Our own people: who is connected to the customer, what they said, and what they may decide.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import { workingDaysFrom } from "../../calendar/working-days.js";
import type { Colleague } from "../../dossier/dossier.js";
import { minorUnits } from "../../dossier/money.js";
import type { Relation } from "../../vocabulary.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { inCurrency } from "../rates.js";

const fact = group("relationship", { personal: true });

export const COLLEAGUES = [
  fact("connectedColleague", "text", "restrains", ["The colleague who is connected to this customer", "De collega die met deze klant verbonden is"], connected),
  fact(
    "agreement",
    "choice",
    "neutral",
    ["What the connected colleague said to a contact by somebody else", "Wat de verbonden collega zei over contact door een ander"],
    agreement,
    { values: ["not-asked", "asked", "agreed", "refused", "silent"] },
  ),
  fact(
    "vetoUntil",
    "date",
    "restrains",
    ["A colleague asks that nobody contacts the customer about money until this day", "Een collega vraagt om tot deze dag niet over geld te bellen"],
    vetoUntil,
  ),
  fact("vetoBy", "text", "neutral", ["The colleague who asks for that", "De collega die dat vraagt"], (from) => ofVeto(from, ({ name }) => name)),
  fact("vetoReason", "text", "neutral", ["The reason that colleague gives", "De reden die deze collega geeft"], (from) =>
    ofVeto(from, (_, { reason }) => reason),
  ),
  fact(
    "highestAuthority",
    "money",
    "neutral",
    ["Most that somebody here may decide about", "Hoogste bedrag waarover iemand hier mag beslissen"],
    highestAuthority,
    { personal: false },
  ),
] as const;

const CLOSENESS: readonly Relation[] = ["won", "serves", "advises", "manages", "does-the-work"];

/** The colleague with the closest tie: who won the customer comes before who serves, advises or manages it (B1). */
export function connectedColleague(colleagues: readonly Colleague[]): Colleague | undefined {
  for (const relation of CLOSENESS) {
    const close = colleagues.find((colleague) => colleague.relations.includes(relation));
    if (close) return close;
  }
  return undefined;
}

function connected(from: Case): Finding<string> {
  const close = connectedColleague(from.dossier.colleagues ?? []);
  return close ? known(close.id, close.at) : unknown(from.dossier.colleagues ? "not-applicable" : "not-told");
}

function agreement(from: Case): Finding<string> {
  const close = connectedColleague(from.dossier.colleagues ?? []);
  if (!close) return unknown(from.dossier.colleagues ? "not-applicable" : "not-told");
  if (!close.asked) return known("not-asked", close.at);
  if (close.asked.answer) return known(close.asked.answer, close.asked.at);
  const waited = workingDaysFrom(from, close.asked.on, from.today);
  return known(waited > from.limits.agreeWithinWorkingDays ? "silent" : "asked", close.asked.at);
}

function vetoUntil(from: Case): Finding<string> {
  return ofVeto(from, (_, { until }) => formatDay(until));
}

type Veto = NonNullable<Colleague["veto"]>;

/** Of several, the one that lasts longest. */
function ofVeto(from: Case, read: (colleague: Colleague, veto: Veto) => string): Finding<string> {
  const vetoes = (from.dossier.colleagues ?? []).flatMap((colleague) =>
    colleague.veto && colleague.veto.until >= from.today ? [{ colleague, veto: colleague.veto }] : [],
  );
  const [longest] = vetoes.sort((a, b) => b.veto.until - a.veto.until);
  return longest ? known(read(longest.colleague, longest.veto), longest.veto.at) : unknown(from.dossier.colleagues ? "not-applicable" : "not-told");
}

function highestAuthority(from: Case): Finding<number> {
  const limits = (from.dossier.colleagues ?? []).flatMap((colleague) => {
    const limit = colleague.authorityUpTo && inCurrency(from.dossier, minorUnits(colleague.authorityUpTo), colleague.authorityUpTo.currency, from.currency);
    return limit ? [{ minor: limit.minor, at: `${colleague.at}/authorityUpTo` }] : [];
  });
  const [most] = limits.sort((a, b) => b.minor - a.minor);
  return most ? known(most.minor, most.at) : unknown(from.dossier.colleagues ? "not-applicable" : "not-told");
}
