/**
 * What now and what later? Threatening steps never stand among the actions: they are locked behind a personal announcement, or behind a named
 * person's release where one was announced already or no voice can be (P1). This is the only place that lets them into a plan.
 * @module
 */
import { addDays, type Day, daysBetween } from "../calendar/day.js";
import type { Balance } from "../facts/ledger.js";
import type { Guardrail, Requirement } from "../guardrails/guardrail.js";
import type { Policy } from "../policy/policy.js";
import type { Treatment } from "../policy/treatment.js";
import { threatens } from "../policy/wording.js";
import { message, type Outcome, type Pressure, THREATENING } from "../vocabulary.js";
import { permit, possibleFrom } from "./permit.js";
import type { Withheld } from "./plan.js";
import { type Candidate, carries, type Fired, type Proposal, type Ranked } from "./proposal.js";
import { rank } from "./rank.js";
import { stepId } from "./step-id.js";
import { stepsFor } from "./steps.js";

/** A locked step; `behind` is the treatment of the action or later step it waits for. */
export interface Locked {
  readonly proposal: Proposal;
  readonly treatment: Treatment;
  readonly pressure: Pressure;
  readonly about: readonly string[];
  readonly requires: readonly Requirement[];
  readonly behind: string;
  /** Name of the step it waits for, where that was taken already. */
  readonly given?: string;
  readonly outcomes: readonly Outcome[];
  /** Earliest day, and days after the step it waits for. */
  readonly notBefore: Day;
  readonly daysAfter: number;
  readonly threatening: boolean;
}
export interface Sequence {
  readonly actions: readonly Ranked[];
  readonly later: readonly Locked[];
  readonly withheld: readonly Withheld[];
}
interface Means {
  readonly policy: Policy;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly guardrails: readonly Guardrail[];
}

/** How far ahead a follow-up is foreseen. */
const FORESEEN_DAYS = 14;
const HEARD: readonly Outcome[] = ["reached", "reached-refused"];

/** Actions hold pressure 0 to 4; everything above is locked, or withheld where nothing can unlock it. */
export function sequence(ranked: readonly Ranked[], means: Means): Sequence {
  const gentle = ranked.filter(({ allowed }) => allowed.step.pressure < THREATENING);
  // Each currency waits for its own announcement, also where one letter would be about both.
  const serious = ranked.filter(({ allowed }) => allowed.step.pressure >= THREATENING).flatMap((step): readonly Candidate[] => [step, ...step.joined]);
  const keys = serious.map((step) => ({ step, key: keyTo(step, gentle, means) }));
  const added = onceEach(keys.flatMap(({ key }) => (key?.added ? [key.added] : [])));
  const actions = rank([...gentle, ...added], means.policy.economics);
  const locked = keys.flatMap(({ step, key }) => (key ? [lock(step, key, means)] : []));
  return {
    actions,
    later: [...followUps(actions, means), ...locked].sort((a, b) => a.treatment.pressure - b.treatment.pressure),
    withheld: keys.flatMap(({ step, key }) => (key ? [] : [unannounced(step)])),
  };
}

/** What unlocks a serious step: a treatment among the actions, put there if it was not. */
interface Key {
  readonly treatment: string;
  readonly added?: Ranked;
  /** Name of a release that a person already gave. */
  readonly given?: string;
}

function keyTo(serious: Candidate, gentle: readonly Ranked[], means: Means): Key | undefined {
  const { facts } = serious.proposal;
  const announced = announcedOn(serious) !== undefined;
  const treatment = announced || facts.value("voicePossible") === false ? "release-formal-step" : "announce-in-person";
  if (gentle.some((action) => carries(action, treatment, facts))) return { treatment };
  const given = treatment === "release-formal-step" ? releaseGiven(serious) : undefined;
  if (given !== undefined) return { treatment, given };
  const added = addedAction(serious, treatment, means);
  return added && { treatment, added };
}

/** Last day on which one of the invoices was announced in person. */
function announcedOn({ allowed }: Candidate): Day | undefined {
  const days = allowed.step.episodes.flatMap((episode) => (episode.announcedOn === undefined ? [] : [episode.announcedOn]));
  return days.length === 0 ? undefined : (Math.max(...days) as Day);
}

/** The release that was carried out for all these invoices, since they were announced, or in the last month where nothing could be. */
function releaseGiven(serious: Candidate): string | undefined {
  const { case: from } = serious.proposal.facts;
  const since = announcedOn(serious) ?? addDays(from.today, -30);
  const invoices = aboutOf(serious).map((balance) => balance.invoice.id);
  const attempts = (from.dossier.journal ?? []).filter((entry) => entry.treatment === "release-formal-step");
  const given = attempts.findLastIndex(
    (entry) => entry.outcome === "done" && entry.on.day >= since && invoices.every((invoice) => entry.about === undefined || entry.about.includes(invoice)),
  );
  return given === -1 ? undefined : stepId(from.dossier, "release-formal-step", invoices[0], given);
}

/** What was announced of one invoice was not announced of another: that one waits for its own turn. */
function aboutOf({ allowed }: Candidate): readonly Balance[] {
  const announced = allowed.step.episodes.filter((episode) => episode.announcedOn !== undefined);
  return announced.length === 0 ? allowed.step.about : announced.map((episode) => episode.balance);
}

/** The unlocking action stands on the same rules as the step it unlocks, and passes the same guardrails. */
function addedAction(serious: Candidate, id: string, means: Means): Ranked | undefined {
  const treatment = means.treatments.get(id);
  if (!treatment) return undefined;
  const { facts, fired } = serious.proposal;
  const { pressure, tone, owner, channels } = treatment;
  const proposal: Proposal = {
    facts,
    treatment,
    pressure,
    tier: "normal",
    tone,
    owner,
    fired: fired.map(withoutThreat),
    steps: stepsFor(facts, treatment, { pressure, tone, channels }),
  };
  return rank(permit([proposal], means.policy, means.guardrails).candidates, means.policy.economics)[0];
}

/** A rule that wants a serious step may say so in words; they are not for the step before it, where a colleague would read them out first (P1). */
function withoutThreat({ rule, cited }: Fired): Fired {
  const { because, ...rest } = rule;
  return { rule: Object.values(because ?? {}).some((text) => threatens(text) !== undefined) ? rest : rule, cited };
}

function lock(serious: Candidate, { treatment: behind, given }: Key, { policy }: Means): Locked {
  const { proposal, allowed } = serious;
  const { facts, treatment } = proposal;
  const { announcementDays } = policy.limits;
  const announced = announcedOn(serious);
  const released = behind === "release-formal-step";
  const waited = announced === undefined ? 0 : daysBetween(announced, facts.case.today);
  const left = released ? Math.max(0, announcementDays - waited) : announcementDays;
  return {
    proposal,
    treatment,
    pressure: allowed.step.pressure,
    about: aboutOf(serious).map((balance) => balance.invoice.id),
    requires: allowed.requires,
    behind,
    ...(given !== undefined && { given }),
    outcomes: released ? ["done"] : HEARD,
    notBefore: addDays(facts.case.today, Math.max(1, left)),
    daysAfter: released ? 1 : announcementDays,
    threatening: true,
  };
}

function unannounced({ proposal, allowed }: Candidate): Withheld {
  const rule = proposal.fired[0]?.rule.id;
  const { channel } = allowed.step;
  return {
    treatment: proposal.treatment.id,
    ...(channel && { channel }),
    by: "announced-first",
    serves: "P1",
    because: message("guardrail.announced-first"),
    ...(rule && { rule }),
  };
}

/** What usually comes after the recommended step, one level up at most, if nothing but time stops it. */
function followUps(actions: readonly Ranked[], { treatments, policy, guardrails }: Means): readonly Locked[] {
  const [first] = actions;
  if (!first) return [];
  const { proposal } = first;
  return proposal.treatment.next.flatMap(({ treatment: usual, outcomes, afterDays }) => {
    const arrived = proposal.facts.value("arrivalProven") === true;
    const id = (arrived && treatments.get(usual)?.whenArrived) || usual;
    const treatment = treatments.get(id);
    if (!treatment || treatment.pressure >= THREATENING || treatment.pressure > Math.max(2, proposal.pressure + 1)) return [];
    const steps = stepsFor(proposal.facts, treatment, treatment);
    const { today } = proposal.facts.case;
    const possible = policy.never.includes(id) ? undefined : possibleFrom(proposal.facts, steps, policy, guardrails);
    // What is held back for longer than this is not a next step but another time.
    if (possible === undefined || possible > addDays(today, FORESEEN_DAYS)) return [];
    const notBefore = Math.max(possible, addDays(today, afterDays)) as Day;
    const about = first.allowed.step.about.map((balance) => balance.invoice.id);
    return [
      {
        proposal,
        treatment,
        pressure: treatment.pressure,
        about,
        requires: [],
        behind: proposal.treatment.id,
        outcomes,
        notBefore,
        daysAfter: afterDays,
        threatening: false,
      },
    ];
  });
}

/** One of each treatment in each currency: two steps may wait for the same announcement. */
function onceEach(added: readonly Ranked[]): readonly Ranked[] {
  return added.filter(({ proposal }, index) => added.findIndex((other) => carries(other, proposal.treatment.id, proposal.facts)) === index);
}
