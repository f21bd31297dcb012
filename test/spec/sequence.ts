/**
 * Design §3, P1: what may be done now, what is locked, and behind what.
 *
 * - Now: what is below formal (pressure 0 to 4), with the steps that unlock something.
 * - Later: each formal step, locked behind a personal announcement; where one of its invoices was announced in this episode, or where no voice is
 *   possible, behind a named person's release. It waits for what is left of the days between an announcement and a formal step, one day at least.
 * - Nowhere: a formal step that nothing can unlock.
 *
 * A release that was given counts where it was carried out ("done"), since the announcement or, without one, in the last thirty days, for everything
 * the step is about.
 */
import type { Day } from "../../src/calendar/day.js";
import type { Candidate, Ranked } from "../../src/decide/proposal.js";
import type { Outcome } from "../../src/vocabulary.js";

export interface Surroundings {
  readonly announcementDays: number;
  /** Whether the guardrails let a step through that would unlock this one. */
  readonly allows: (treatment: string, serious: Candidate) => boolean;
}
export interface Lock {
  readonly treatment: string;
  readonly currency: string;
  readonly about: readonly string[];
  readonly behind: string;
  /** Whether a person gave the release already, or it, or the announcement, is one of the actions. */
  readonly release: "given" | "to come";
  readonly outcomes: readonly Outcome[];
  readonly notBefore: number;
}
export interface Sequenced {
  /** Treatments that may be done now, each once. */
  readonly now: readonly string[];
  readonly later: readonly Lock[];
  readonly nowhere: readonly string[];
}

const FORMAL = 5;

export function sequenced(ranked: readonly Ranked[], surroundings: Surroundings): Sequenced {
  const gentle = ranked.filter((one) => one.allowed.step.pressure < FORMAL);
  const serious = ranked.filter((one) => one.allowed.step.pressure >= FORMAL).flatMap((one): readonly Candidate[] => [one, ...one.joined]);
  const keys = serious.map((one) => ({ one, key: keyTo(one), has: stateOf(one, gentle, surroundings) }));
  return {
    now: sorted([...gentle.map((one) => one.proposal.treatment.id), ...keys.filter(({ has }) => has === "may be added").map(({ key }) => key)]),
    later: keys.flatMap(({ one, has }) =>
      has === "cannot be had" ? [] : [{ ...lockOf(one, surroundings), release: has === "was given" ? "given" : "to come" }],
    ),
    nowhere: sorted(keys.filter(({ has }) => has === "cannot be had").map(({ one }) => one.proposal.treatment.id)),
  };
}

function keyTo(serious: Candidate): string {
  return announced(serious).length > 0 || !voicePossible(serious) ? "release-formal-step" : "announce-in-person";
}

type State = "is there" | "was given" | "may be added" | "cannot be had";

/** The key is among the actions for the same invoices, or was given, or is put there; or there is none. */
function stateOf(serious: Candidate, gentle: readonly Ranked[], { allows }: Surroundings): State {
  const key = keyTo(serious);
  const there = gentle.flatMap((one): readonly Candidate[] => [one, ...one.joined]);
  if (there.some(({ proposal }) => proposal.treatment.id === key && proposal.facts === serious.proposal.facts)) return "is there";
  if (key === "release-formal-step" && wasReleased(serious)) return "was given";
  return allows(key, serious) ? "may be added" : "cannot be had";
}

function lockOf(serious: Candidate, { announcementDays }: Pick<Surroundings, "announcementDays">): Omit<Lock, "release"> {
  const { today, currency } = serious.proposal.facts.case;
  const said = announced(serious);
  const behind = keyTo(serious);
  // What was announced has been waiting since; what was not, begins to wait now.
  const waited = said.length > 0 ? today - lastDay(serious) : 0;
  return {
    treatment: serious.proposal.treatment.id,
    currency,
    about: sorted(said.length > 0 ? said : serious.allowed.step.about.map((balance) => balance.invoice.id)),
    behind,
    outcomes: behind === "announce-in-person" ? ["reached", "reached-refused"] : ["done"],
    notBefore: today + Math.max(1, announcementDays - waited),
  };
}

function wasReleased(serious: Candidate): boolean {
  const { today, dossier } = serious.proposal.facts.case;
  const since = announced(serious).length > 0 ? lastDay(serious) : today - 30;
  const { about: wanted } = lockOf(serious, { announcementDays: 0 });
  return (dossier.journal ?? []).some(
    ({ treatment, outcome, on, about }) =>
      treatment === "release-formal-step" && outcome === "done" && on.day >= since && wanted.every((invoice) => about === undefined || about.includes(invoice)),
  );
}

/** The invoices of the step of which the customer heard in this episode what would come. */
function announced({ allowed }: Candidate): readonly string[] {
  return allowed.step.episodes.filter((episode) => episode.announcedOn !== undefined).map((episode) => episode.balance.invoice.id);
}

function lastDay({ allowed }: Candidate): Day {
  return Math.max(...allowed.step.episodes.flatMap((episode) => episode.announcedOn ?? [])) as Day;
}

function voicePossible({ proposal }: Candidate): boolean {
  return proposal.facts.value("voicePossible") !== false;
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
