/**
 * What the customer showed or told us that comes before our next question: that it has the invoice, that something is in the way, that it waits for us.
 * @module
 */
import { addDays, type Day, daysBetween, formatDay } from "../../calendar/day.js";
import type { Contact, Promised } from "../../dossier/dossier.js";
import { graceOf, promiseState } from "../agreements.js";
import { wasAnswered } from "../answered.js";
import { signsOfArrival } from "../arrival.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { pressureOf } from "../receipt.js";
import { latest } from "./reach.js";

const fact = group("reach", { personal: true });

/** Once can happen to anyone; from here on something is in the way. */
const SLIPS_AGAIN = 2;
/** From here on a contact asks by itself what is in the way. */
const FIRM = 4;
/** Days in which what the customer told us comes before what we ask. */
const TOLD_COUNTS_DAYS = 14;
/** Days to look at a copy. */
const READING_DAYS = 7;

export const HEARD = [
  fact(
    "arrivalProven",
    "boolean",
    "neutral",
    ["Something shows that the customer has the oldest late invoice", "Iets laat zien dat de klant de oudste late factuur heeft"],
    arrivalProven,
  ),
  fact(
    "promisesSlipAgain",
    "boolean",
    "restrains",
    [
      "More than one promise slipped, on what is still open: paying seems hard",
      "Meer dan één belofte lukte niet, over wat nog openstaat: betalen lijkt moeilijk",
    ],
    promisesSlipAgain,
  ),
  fact(
    "obstacleUnheard",
    "boolean",
    "restrains",
    [
      "The customer said no, or promises slipped more than once, and nobody has heard why since",
      "De klant zei nee, of beloften lukten meer dan eens niet, en niemand hoorde sindsdien waarom",
    ],
    obstacleUnheard,
  ),
  fact(
    "daysSinceDisputeAnswer",
    "days",
    "restrains",
    ["Days since we last answered no to a dispute on an open invoice", "Dagen sinds we een betwisting van een open factuur voor het laatst afwezen"],
    sinceDisputeAnswer,
  ),
  fact(
    "disputeAnswerDiscussed",
    "boolean",
    "neutral",
    ["The customer was heard since our last no to a dispute", "De klant is gehoord sinds we een betwisting voor het laatst afwezen"],
    disputeAnswerDiscussed,
  ),
  fact(
    "answerOwedUntil",
    "date",
    "restrains",
    [
      "Day until which what the customer asked or told us comes before what we ask",
      "Dag tot wanneer wat de klant vroeg of vertelde voorgaat op wat wij vragen",
    ],
    answerOwedUntil,
  ),
] as const;

function arrivalProven(from: Case): Finding<boolean> {
  if (!from.dossier.invoices) return unknown();
  const { balance } = from.episodes.find((episode) => episode.balance.collectableLate > 0) ?? from.episodes[0] ?? {};
  if (!balance) return unknown("not-applicable");
  const signs = signsOfArrival(from, balance.invoice);
  return known(signs.length > 0, ...(signs.length ? new Set(signs.map(({ at }) => at)) : [balance.invoice.at]));
}

function promisesSlipAgain(from: Case): Finding<boolean> {
  if (!from.dossier.promises) return unknown();
  const slipped = slippedPromises(from);
  return known(slipped.length >= SLIPS_AGAIN, ...(slipped.length ? slipped.map(({ at }) => at) : ["/promises"]));
}

function slippedPromises(from: Case): readonly Promised[] {
  const open = new Set(from.everyBalance.filter((balance) => balance.open > 0).map(({ invoice }) => invoice.id));
  return (from.dossier.promises ?? []).filter(
    (promise) => ["broken", "partly-kept"].includes(promiseState(from, promise)) && (!promise.invoices || promise.invoices.some((id) => open.has(id))),
  );
}

function obstacleUnheard(from: Case): Finding<boolean> {
  const { contacts, promises, journal = [] } = from.dossier;
  if (!contacts && !promises) return unknown();
  const slipped = slippedPromises(from);
  const refused = from.episodes.flatMap(({ attempts }) => attempts.filter((contact) => isPlainNo(from, contact)));
  const days = [...refused.map(({ on }) => on.day), ...(slipped.length >= SLIPS_AGAIN ? slipped.map(({ by }) => graceOf(from, by)) : [])];
  if (days.length === 0) return known(false, ...(contacts ? ["/contacts"] : []), ...(promises ? ["/promises"] : []));
  const last = Math.max(...days) as Day;
  const cited = [...new Set([...refused, ...(slipped.length >= SLIPS_AGAIN ? slipped : [])].map(({ at }) => at))];
  const heard =
    (contacts ?? []).find((contact) => wasAnswered(contact) && (contact.on.day > last || (contact.on.day === last && asksWhy(contact)))) ??
    journal.find((entry) => entry.treatment === "put-to-person" && entry.outcome === "done" && entry.on.day >= last);
  return heard ? known(false, ...cited, heard.at) : known(true, ...cited);
}

/** A no to a question of ours that did not ask what is in the way. */
function isPlainNo(from: Case, contact: Contact): boolean {
  return contact.outcome === "reached-refused" && !asksWhy(contact) && pressureOf(contact, from.treatments) < FIRM;
}

function asksWhy({ treatment }: Contact): boolean {
  return treatment === "ask-what-is-in-the-way";
}

interface Answers {
  readonly on: Day;
  readonly evidence: readonly string[];
}
/** The last day on which we said no to a dispute, with every dispute of that day: the order told picks none (P9). */
function lastNo(from: Case): Answers | undefined {
  const disputes = from.balances.filter((balance) => balance.open > 0).flatMap(({ invoice }) => invoice.disputes ?? []);
  const answered = disputes.flatMap(({ answered: on, result, at }) => (on !== undefined && result === "rejected" ? [{ on, at }] : []));
  if (answered.length === 0) return undefined;
  const last = Math.max(...answered.map(({ on }) => on)) as Day;
  return { on: last, evidence: answered.filter(({ on }) => on === last).map(({ at }) => at) };
}

function sinceDisputeAnswer(from: Case): Finding<number> {
  const answer = lastNo(from);
  if (!answer) return unknown(from.dossier.invoices ? "not-applicable" : "not-told");
  return known(Math.max(0, daysBetween(answer.on, from.today)), ...answer.evidence);
}

function disputeAnswerDiscussed(from: Case): Finding<boolean> {
  const answer = lastNo(from);
  const { contacts } = from.dossier;
  if (!answer) return unknown(from.dossier.invoices ? "not-applicable" : "not-told");
  if (!contacts) return unknown();
  const since = contacts.find(
    (contact) => wasAnswered(contact) && (contact.on.day > answer.on || (contact.on.day === answer.on && contact.treatment === "ask-if-answer-is-clear")),
  );
  return since ? known(true, ...answer.evidence, since.at) : known(false, ...answer.evidence);
}

/** A copy that was asked for is owed until it is sent, and then some days to look at it; a hard or unhappy story is answered first. */
function answerOwedUntil(from: Case): Finding<string> {
  const { contacts } = from.dossier;
  if (!contacts) return unknown();
  const copy = latest(contacts.filter(({ outcome }) => outcome === "asked-for-copy" || outcome === "says-not-received"));
  const sent = latest(
    contacts.filter((contact) => contact.treatment === "send-copy" && copy !== undefined && contact.on.day >= copy.on.day && contact !== copy),
  );
  const story = latest(contacts.filter(wasAnswered));
  const owed = [
    ...(copy && !sent ? [{ until: addDays(from.today, 1), at: copy.at }] : []),
    ...(sent?.outcome === "sent" ? [{ until: addDays(sent.on.day, READING_DAYS + 1), at: sent.at }] : []),
    ...(story?.outcome === "reached-hardship" || story?.outcome === "reached-unhappy"
      ? [{ until: addDays(story.on.day, TOLD_COUNTS_DAYS), at: story.at }]
      : []),
  ].filter(({ until }) => until > from.today);
  const [longest] = owed.sort((a, b) => b.until - a.until);
  return longest ? known(formatDay(longest.until), longest.at) : unknown("not-applicable");
}
