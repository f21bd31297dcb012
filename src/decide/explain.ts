/**
 * Why? Everything decided is put into the plan with the rules, facts and evidence behind it; words come later, in the reader's language.
 * @module
 */
import { addDays, formatDay } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import { formatAmount, money } from "../dossier/money.js";
import type { Balance } from "../facts/ledger.js";
import { lawWordings } from "../law/wording.js";
import { type GentlePressure, message, THREATENING } from "../vocabulary.js";
import { citeReason, citeRule } from "./cite.js";
import { claimOfStep } from "./claim.js";
import type { Diagnosis } from "./diagnose.js";
import { guideOf } from "./guide.js";
import { askFor } from "./guides.js";
import type { Action, LaterStep, ReasonFound } from "./plan.js";
import { type Candidate, carries } from "./proposal.js";
import type { Scheduled } from "./schedule.js";
import type { Locked } from "./sequence.js";
import { stepId, timesTaken } from "./step-id.js";

/** The reasons as the plan shows them, each with the question that tells it from the next. */
export function explainReasons(reasons: readonly Diagnosis[]): readonly ReasonFound[] {
  return reasons.map((diagnosis, index) => ({
    reason: diagnosis.reason,
    strength: diagnosis.strength,
    for: diagnosis.for.map(citeReason),
    against: diagnosis.against.map(citeReason),
    ask: message(askFor(diagnosis.reason, reasons[index + 1]?.reason)),
  }));
}

/** The action as the plan shows it. */
export function explainAction(scheduled: Scheduled, rank: number, reasons: readonly Diagnosis[]): Action {
  const { proposal, allowed, owner, involve, timing, score, joined } = scheduled;
  const { step, requires } = allowed;
  return {
    rank,
    id: actionId(scheduled),
    treatment: step.treatment.id,
    pressure: gentle(step.pressure),
    automatic: step.automatic,
    asksForMoney: step.asksForMoney,
    ...(step.channel && { channel: step.channel }),
    tone: step.tone,
    ...(step.to && { to: { id: step.to.person.id, ...(step.to.person.name !== undefined && { name: step.to.person.name }), role: step.to.person.role } }),
    owner,
    involve,
    timing,
    about: [scheduled, ...joined].flatMap(aboutOf),
    requires,
    ...wordingOf(requires, proposal.facts.case.dossier),
    guide: guideOf(scheduled, reasons),
    score,
    because: proposal.fired.map(citeRule),
  };
}

/** `sequence` lets nothing threatening through; should that ever fail, there is no plan rather than a threat (P1). */
function gentle(pressure: number): GentlePressure {
  if (pressure >= THREATENING) throw new TypeError("A threatening step reached the actions of a plan.");
  return pressure as GentlePressure;
}

function actionId({ proposal, allowed }: Candidate): string {
  const { dossier } = proposal.facts.case;
  const episode = allowed.step.about[0]?.invoice.id;
  return stepId(dossier, proposal.treatment.id, episode, timesTaken(dossier, proposal.treatment.id, episode));
}

function aboutOf({ allowed }: Candidate): Action["about"] {
  const { step } = allowed;
  return step.about.map((balance) => {
    const { currency, id } = balance.invoice;
    return { invoice: id, open: formatAmount(money(currency, balance.open)), claims: formatAmount(money(currency, claimOf(balance, step))), currency };
  });
}

/** At most what may be collected (P3); for arrears, of what is late. */
function claimOf(balance: Balance, { asksForMoney, treatment }: Candidate["allowed"]["step"]): number {
  if (!asksForMoney) return 0;
  return treatment.about === "late" ? balance.collectableLate : balance.collectable;
}

/** A locked step as the plan shows it: never before the step it waits for, whenever that takes place. */
export function explainLater(locked: Locked, actions: readonly Scheduled[]): LaterStep | undefined {
  const key = actions.find((action) => carries(action, locked.behind, locked.proposal.facts));
  const step = locked.given ?? (key && actionId(key));
  if (step === undefined) return undefined;
  const claim = claimOfStep(locked);
  const earliest = key ? (Math.max(locked.notBefore, addDays(key.day, Math.max(1, locked.daysAfter))) as typeof locked.notBefore) : locked.notBefore;
  return {
    treatment: locked.treatment.id,
    pressure: locked.pressure,
    threatening: locked.threatening,
    about: locked.about,
    after: { step, outcomes: locked.outcomes, notBefore: formatDay(earliest) },
    because: locked.proposal.fired.map(citeRule),
    requires: locked.requires,
    ...wordingOf(locked.requires, locked.proposal.facts.case.dossier),
    ...(claim && { claim }),
  };
}

/** The words the law fixes for what a step must say, in the customer's language where it has them. */
function wordingOf(requires: readonly string[], { customer }: Dossier): Pick<Action, "wording"> {
  const wording = lawWordings(customer.country, requires, customer.language);
  return wording.length === 0 ? {} : { wording };
}
