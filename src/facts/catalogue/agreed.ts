/**
 * Promises, arrangements and disputes.
 * @module
 */
import { daysBetween, formatDay } from "../../calendar/day.js";
import { afterWorkingDays } from "../../calendar/working-days.js";
import type { Dispute, Promised } from "../../dossier/dossier.js";
import { DISPUTE_GROUNDS, VOICE_CHANNELS } from "../../vocabulary.js";
import { arrangementState, graceOf, type PromiseState, promiseState } from "../agreements.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { isPromisedBySomebodyElse } from "../somebody-else.js";

const fact = group("agreements");

export const AGREED = [
  fact("promiseRunning", "boolean", "restrains", ["A promise to pay is running", "Er loopt een betaalbelofte"], (from) => whetherPromise(from, "running")),
  fact(
    "promiseCoversOverdue",
    "boolean",
    "restrains",
    ["Promises, arrangements and money on its way cover all that is late", "Beloften, regelingen en geld onderweg dekken alles wat te laat is"],
    coversOverdue,
  ),
  fact(
    "promiseUntil",
    "date",
    "restrains",
    ["Day until which a running promise is waited for", "Dag tot wanneer op een lopende belofte gewacht wordt"],
    promiseUntil,
  ),
  fact("promisesKept", "count", "restrains", ["Promises kept", "Nagekomen beloften"], (from) => countPromises(from, ["kept"]), { unit: "promises" }),
  fact(
    "promisesBroken",
    "count",
    "supports",
    ["Promises not or only partly kept, on what is still open", "Beloften niet of deels nagekomen, over wat nog openstaat"],
    (from) => countPromises(from, ["broken", "partly-kept"]),
    { unit: "promises" },
  ),
  fact("lastPromise", "choice", "supports", ["How the last promise stands", "Hoe de laatste belofte ervoor staat"], lastPromise, {
    values: ["running", "kept", "partly-kept", "broken", "none"],
  }),
  fact("arrangement", "choice", "restrains", ["How the payment arrangement stands", "Hoe de betalingsregeling ervoor staat"], arrangement, {
    values: ["none", "on-schedule", "behind", "completed"],
  }),
  fact(
    "agreementUnconfirmed",
    "boolean",
    "restrains",
    ["An agreement was made and not yet confirmed in writing", "Er is een afspraak gemaakt en nog niet schriftelijk bevestigd"],
    unconfirmed,
  ),
  fact(
    "disputesUnanswered",
    "count",
    "restrains",
    ["Disputes nobody answered", "Betwistingen waar niemand op antwoordde"],
    (from) => countDisputes(from, (dispute) => dispute.answered === undefined),
    { unit: "disputes" },
  ),
  fact(
    "disputeAgeDays",
    "days",
    "restrains",
    ["Days the oldest unanswered dispute has waited", "Dagen dat de oudste onbeantwoorde betwisting wacht"],
    disputeAge,
  ),
  fact(
    "disputeRepeated",
    "count",
    "restrains",
    ["Times the same ground was raised again after an answer", "Keren dat dezelfde grond na een antwoord opnieuw is ingebracht"],
    repeated,
    { unit: "times" },
  ),
  fact("disputeGround", "choice", "neutral", ["Ground of the oldest unanswered dispute", "Grond van de oudste onbeantwoorde betwisting"], ground, {
    values: DISPUTE_GROUNDS,
  }),
] as const;

function promises(from: Case): readonly { readonly promise: Promised; readonly state: PromiseState }[] {
  return [...(from.dossier.promises ?? [])].sort((a, b) => a.made - b.made).map((promise) => ({ promise, state: promiseState(from, promise) }));
}

function whetherPromise(from: Case, state: PromiseState): Finding<boolean> {
  if (!from.dossier.promises) return unknown();
  const such = promises(from).filter((entry) => entry.state === state);
  return known(such.length > 0, ...(such.length ? such.map((entry) => entry.promise.at) : ["/promises"]));
}

function coversOverdue(from: Case): Finding<boolean> {
  const late = from.episodes.map((episode) => episode.balance);
  if (!from.dossier.invoices) return unknown();
  const covered = late.filter((balance) => balance.promised + balance.arranged + balance.underWay >= balance.late && balance.promised + balance.arranged > 0);
  return known(late.length > 0 && covered.length === late.length, ...(late.length ? late.map((balance) => balance.invoice.at) : ["/invoices"]));
}

function promiseUntil(from: Case): Finding<string> {
  if (!from.dossier.promises) return unknown();
  const running = promises(from).filter((entry) => entry.state === "running");
  const [last] = running.sort((a, b) => b.promise.by - a.promise.by);
  return last ? known(formatDay(graceOf(from, last.promise.by)), last.promise.at) : unknown("not-applicable");
}

function countPromises(from: Case, states: readonly PromiseState[]): Finding<number> {
  if (!from.dossier.promises) return unknown();
  const open = new Set(from.everyBalance.filter((balance) => balance.open > 0).map((balance) => balance.invoice.id));
  const counts = states.includes("kept") ? () => true : (promise: Promised) => !promise.invoices || promise.invoices.some((id) => open.has(id));
  const such = promises(from).filter(
    (entry) => states.includes(entry.state) && counts(entry.promise) && (states.includes("kept") || !isPromisedBySomebodyElse(from, entry.promise)),
  );
  return known(such.length, ...(such.length ? such.map((entry) => entry.promise.at) : ["/promises"]));
}

function lastPromise(from: Case): Finding<string> {
  if (!from.dossier.promises) return unknown();
  const last = promises(from).at(-1);
  return last ? known(last.state, last.promise.at) : known("none", "/promises");
}

/** Of several, the one that restrains most: any that is kept to holds. */
function arrangement(from: Case): Finding<string> {
  if (!from.dossier.arrangements) return unknown();
  const standing = from.dossier.arrangements.map((entry) => ({ entry, state: arrangementState(from, entry) }));
  const found = (["on-schedule", "behind", "completed"] as const)
    .map((state) => standing.find((each) => each.state === state))
    .find((each) => each !== undefined);
  return found ? known(found.state, found.entry.at) : known("none", "/arrangements");
}

function unconfirmed(from: Case): Finding<boolean> {
  const open = (from.dossier.arrangements ?? []).filter((entry) => !entry.confirmed && arrangementState(from, entry) !== "completed");
  const confirmations = (from.dossier.contacts ?? []).filter((contact) => contact.treatment === "confirm-agreement");
  const oral = promises(from).filter(
    (entry) =>
      entry.state === "running" &&
      !isMet(from, entry.promise) &&
      !isPromisedBySomebodyElse(from, entry.promise) &&
      isWorthWriting(from, entry.promise) &&
      !confirmations.some((contact) => contact.on.day >= entry.promise.made),
  );
  if (!from.dossier.arrangements && !from.dossier.promises) return unknown();
  const cited = [
    ...open.filter((entry) => !confirmations.some((contact) => contact.on.day >= entry.agreed)).map((entry) => entry.at),
    ...oral.map((entry) => entry.promise.at),
  ];
  return known(cited.length > 0, ...(cited.length ? cited : [from.dossier.promises ? "/promises" : "/arrangements"]));
}

function disputes(from: Case): readonly Dispute[] {
  return from.everyBalance.flatMap((balance) => balance.invoice.disputes ?? []).sort((a, b) => a.raised - b.raised);
}

/** A dispute stands until it is answered, also when its invoice has been paid meanwhile. */
function countDisputes(from: Case, counts: (dispute: Dispute) => boolean): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const such = disputes(from).filter(counts);
  return known(such.length, ...(such.length ? such.map((dispute) => dispute.at) : ["/invoices"]));
}

function disputeAge(from: Case): Finding<number> {
  const oldest = disputes(from).find((dispute) => dispute.answered === undefined);
  return oldest ? known(daysBetween(oldest.raised, from.today), oldest.at) : unknown(from.dossier.invoices ? "not-applicable" : "not-told");
}

function repeated(from: Case): Finding<number> {
  if (!from.dossier.invoices) return unknown();
  const open = disputes(from).filter((dispute) => dispute.answered === undefined);
  const times = open.map((dispute) =>
    from.everyBalance
      .flatMap((balance) => balance.invoice.disputes ?? [])
      .filter(
        (earlier) => earlier.answered !== undefined && earlier.result === "rejected" && earlier.ground === dispute.ground && earlier.raised <= dispute.raised,
      ),
  );
  const most = times.sort((a, b) => b.length - a.length)[0] ?? [];
  return known(most.length, ...(most.length ? [...most, ...open].map((dispute) => dispute.at) : ["/invoices"]));
}

function ground(from: Case): Finding<string> {
  const oldest = disputes(from).find((dispute) => dispute.answered === undefined && dispute.ground !== undefined);
  return oldest?.ground ? known(oldest.ground, oldest.at) : unknown(from.dossier.invoices ? "not-applicable" : "not-told");
}

/** What the customer wrote itself stands on paper already; a day that is nearly there is better left in peace. */
function isWorthWriting(from: Case, { made, by }: Promised): boolean {
  const wrote = (from.dossier.contacts ?? []).some(({ direction, channel, on }) => direction === "in" && on.day === made && !VOICE_CHANNELS.includes(channel));
  return !wrote && by > afterWorkingDays(from, from.today, 1);
}

/** Everything it was about has been paid. */
function isMet(from: Case, promise: Promised): boolean {
  const about = from.everyBalance.filter((balance) => !promise.invoices || promise.invoices.includes(balance.invoice.id));
  return about.length > 0 && about.every((balance) => balance.open === 0);
}
