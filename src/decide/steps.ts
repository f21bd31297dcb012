/**
 * The ways in which a treatment could be carried out: which channel, and which person of the customer's.
 * @module
 */
import { daysBetween } from "../calendar/day.js";
import type { Contact, JournalEntry } from "../dossier/dossier.js";
import { wasAnswered } from "../facts/answered.js";
import { underDeadline } from "../facts/catalogue/deadlines.js";
import type { Episode } from "../facts/episodes.js";
import type { Facts } from "../facts/fact.js";
import { nobodySpeaks } from "../facts/languages.js";
import type { Balance } from "../facts/ledger.js";
import { broughtBy } from "../facts/news.js";
import { preferredChannel } from "../facts/people-now.js";
import { wayOf } from "../facts/receipt.js";
import { REPRESENTATIVES, type Recipient, recipientsOf } from "../facts/recipients.js";
import type { Step } from "../guardrails/guardrail.js";
import type { Treatment } from "../policy/treatment.js";
import { type Channel, type PersonRole, type Pressure, type Purpose, type Tone, VOICE_CHANNELS } from "../vocabulary.js";

interface Manner {
  readonly pressure: Pressure;
  readonly tone: Tone;
  readonly channels: readonly Channel[];
}

/** Every way, the kindest and likeliest first. Inside work has one way. */
export function stepsFor(facts: Facts, treatment: Treatment, manner: Manner): readonly Step[] {
  const about = aboutOf(facts, treatment);
  const episodes = facts.case.episodes.filter((episode) => about.includes(episode.balance));
  const common = {
    treatment,
    pressure: manner.pressure,
    tone: manner.tone,
    automatic: !treatment.personal,
    asksForMoney: treatment.asksForMoney,
    about,
    episodes,
  };
  if (treatment.where === "inside") return [{ ...common, automatic: false, ...lastDone(facts, treatment, about) }];
  const recipients: readonly (Recipient | undefined)[] = recipientsInOrder(facts, treatment) ?? [undefined];
  const channels = channelsInOrder(facts, manner.channels);
  const ways = channels.flatMap((channel) =>
    recipients.filter((to) => !to || to.person.channels.some((way) => way.channel === channel)).map((to) => ({ to, channel })),
  );
  const last = treatment.reply ? undefined : lastUnanswered(facts, episodes);
  const known = !facts.case.people
    ? channels
    : facts.case.people.flatMap((person) => person.channels.filter((way) => way.state === "ok" || way.state === "unverified").map((way) => way.channel));
  const possible = ways.length > 0 ? ways : [{ to: recipients[0], channel: channels[0] }];
  const asked = broughtBy(facts.case, treatment.answers ?? [], [treatment.id]);
  return possible
    .map(
      ({ to, channel }): Step => ({
        ...common,
        ...(channel && { channel }),
        ...(to && { to }),
        ...repeatOf(last, treatment, channel, known),
        ...answerTo(asked, to),
      }),
    )
    .sort((a, b) => needsInterpreter(facts, a) - needsInterpreter(facts, b));
}

/** 1 for a voice where nobody of ours speaks the language: a letter can be translated before it goes out. Who asked to be called, is. */
function needsInterpreter({ case: { dossier, people } }: Facts, { channel, to }: Step): number {
  if (channel === undefined || !VOICE_CHANNELS.includes(channel) || channel === preferredChannel(dossier, people)) return 0;
  return nobodySpeaks(dossier, to?.person.language ?? dossier.customer.language) ? 1 : 0;
}

/** An answer is for whoever asked; where nobody knows who that was, for all of them. */
function answerTo(asked: readonly (string | undefined)[], to: Recipient | undefined): Pick<Step, "answers"> {
  return asked.some((by) => by === undefined || by === to?.person.id) ? { answers: true } : {};
}

/** The invoices a treatment is about; for a request, only those something may be asked of. */
function aboutOf({ case: from }: Facts, treatment: Treatment): readonly Balance[] {
  const open = from.balances.filter((balance) => balance.open > 0);
  if (treatment.protects) return underDeadline(from);
  const askable = (balances: readonly Balance[], of: (balance: Balance) => number) => {
    const some = treatment.asksForMoney ? balances.filter((balance) => of(balance) > 0) : balances;
    return some.length > 0 ? some : balances;
  };
  switch (treatment.about) {
    case "late":
      return askable(
        open.filter((balance) => balance.late > 0),
        (balance) => balance.collectableLate,
      );
    case "open":
      return askable(open, (balance) => balance.collectable);
    case "not-yet-due":
      return askable(
        open.filter((balance) => balance.late === 0),
        (balance) => balance.collectable,
      );
    case "disputed":
      return from.balances.filter((balance) => (balance.invoice.disputes ?? []).some((dispute) => dispute.answered === undefined));
    case "blocked":
      return open.filter((balance) => balance.block !== undefined && balance.block === oldestBlock(open));
    case "to-correct":
      return open.filter((balance) => balance.block === "invoice-error" || balance.toCredit > 0);
    case "not-collected":
      return open.filter((balance) => balance.unasked === "not-collected");
    case "none":
      return [];
  }
}

/** What is in the way of the oldest; what is in the way of others needs another step. */
function oldestBlock(open: readonly Balance[]): Balance["block"] {
  return open.find((balance) => balance.block !== undefined)?.block;
}

/** What the customer said it prefers, then a voice where somebody knows the customer (C1), then its usual way (A8), then the rest. */
function channelsInOrder(facts: Facts, channels: readonly Channel[]): readonly Channel[] {
  const { usualChannel } = facts.case.dossier.customer;
  const preferred = preferredChannel(facts.case.dossier, facts.case.people);
  const weight = (channel: Channel) => {
    if (channel === preferred) return 0;
    if (VOICE_CHANNELS.includes(channel) && facts.value("prefersWriting") !== true) return 1;
    return channel === usualChannel ? 2 : 3;
  };
  return [...channels].sort((a, b) => weight(a) - weight(b));
}

const BY_PURPOSE: Readonly<Partial<Record<Purpose, readonly PersonRole[]>>> = {
  payment: ["self", "accounts-payable", "budget-holder", "director", "buyer"],
  legal: ["self", "director", "budget-holder", "accounts-payable"],
  agreement: ["self", "budget-holder", "accounts-payable", "director", "buyer"],
};
const FOR_CARE: readonly PersonRole[] = ["self", "buyer", "budget-holder", "director", "accounts-payable"];

function recipientsInOrder(facts: Facts, treatment: Treatment): readonly Recipient[] | undefined {
  const all = recipientsOf(facts.case);
  if (!all) return undefined;
  const representatives = all.filter(({ person }) => REPRESENTATIVES.includes(person.role));
  const order = treatment.whom ?? (treatment.pressure >= 4 ? BY_PURPOSE.legal : BY_PURPOSE[treatment.purpose]) ?? FOR_CARE;
  const place = (role: PersonRole) => (order.includes(role) ? order.indexOf(role) : order.length);
  const asked = treatment.pressure === 1 ? lastHeard(facts) : undefined;
  const whom = representatives.length > 0 ? representatives : all;
  const isAsked = ({ person }: Recipient) => (person.id === asked ? 0 : 1);
  return [...whom].sort((a, b) => isAsked(a) - isAsked(b) || place(a.person.role) - place(b.person.role));
}

/** Who answered us or wrote last: an answer goes to who asked (C8). */
function lastHeard({ case: from }: Facts): string | undefined {
  return (from.dossier.contacts ?? []).findLast((contact) => wasAnswered(contact) && daysBetween(contact.on.day, from.today) <= 30)?.to;
}

/** The last thing we did about this, if nobody answered it. */
function lastUnanswered(facts: Facts, episodes: readonly Episode[]): Contact | undefined {
  const attempts =
    episodes.length > 0
      ? episodes.flatMap((episode) => episode.attempts)
      : (facts.case.dossier.contacts ?? []).filter((contact) => contact.direction === "out");
  const last = [...attempts].sort((a, b) => a.on.day - b.on.day || (a.on.instant?.ms ?? 0) - (b.on.instant?.ms ?? 0)).at(-1);
  // What reached the wrong person, or somebody who left, was said to nobody (S14).
  const toNobody = last?.outcome === "wrong-person" || last?.outcome === "left-company";
  return last && !wasAnswered(last) && !toNobody ? last : undefined;
}

/** The same letter again, or the same way again while there is another, says that nobody listens (C3). Calling at another hour is fine where there is only a voice. */
function repeatOf(last: Contact | undefined, treatment: Treatment, channel: Channel | undefined, others: readonly Channel[]): Pick<Step, "repeats"> {
  if (!last || channel === undefined) return {};
  const way = wayOf(channel);
  if (wayOf(last.channel) === way && (way !== "voice" || others.some((other) => wayOf(other) !== way))) return { repeats: "way" };
  return last.treatment === treatment.id && way !== "voice" ? { repeats: "treatment" } : {};
}

/** A right is protected when that was done, for all that it is about (P15). */
function lastDone({ case: from }: Facts, { id, protects }: Treatment, about: readonly Balance[]): Pick<Step, "doneDaysAgo"> {
  const covers = (entry: JournalEntry) =>
    entry.outcome === "done" && about.every(({ invoice }) => entry.about === undefined || entry.about.includes(invoice.id));
  const last = (from.dossier.journal ?? []).findLast((entry) => entry.treatment === id && (!protects || covers(entry)));
  return last ? { doneDaysAgo: daysBetween(last.on.day, from.today) } : {};
}
