/**
 * Is it worth waiting for the day on which money comes in (D1)? A request in the dry days strains the relation; waiting costs at most the days that the
 * request would have brought the money sooner. Both figures are the policy's own assumptions, as in the score, and care never waits (D3).
 * @module
 */
import { addDays, type Day, daysBetween } from "../../calendar/day.js";
import { formatAmount, money } from "../../dossier/money.js";
import { kindDayFor } from "../../facts/money-days.js";
import type { Economics } from "../../policy/policy.js";
import { type Message, message } from "../../vocabulary.js";
import type { ScorePart } from "../plan.js";
import type { Ranked } from "../proposal.js";

export interface KindDay {
  readonly day: Day;
  /** The longest a request may wait. */
  readonly lastDay: Day;
  readonly worthIt: boolean;
  /** The day, and what waiting for it costs and spares. */
  readonly because: readonly Message[];
}

/** The kindest day for a request for money, if there is a kinder one than the earliest. */
export function kindDayOf(ranked: Ranked, earliest: Day, economics: Economics): KindDay | undefined {
  const { proposal, allowed } = ranked;
  const { case: from } = proposal.facts;
  if (!allowed.step.asksForMoney) return undefined;
  const longest = Number(from.settings.moneyDayMaxDelayDays);
  const found = kindDayFor(from, earliest, longest);
  if (!found) return undefined;
  const { cost, spared } = ofWaiting(ranked, daysBetween(earliest, found.day), economics);
  const worthIt = spared >= cost;
  const counted = cost === 0 && spared === 0 ? [] : [weighed(worthIt ? "timing.worth-waiting" : "timing.not-worth-waiting", cost, spared, economics)];
  return { day: found.day, lastDay: addDays(from.today, longest), worthIt, because: worthIt ? [found.why, ...counted] : counted };
}

/** In minor units of the policy's currency, from the parts of the score. A contact delayed by more days than it saves has lost what it saves, and no more. */
function ofWaiting({ proposal, score }: Ranked, days: number, { effects }: Economics): { readonly cost: number; readonly spared: number } {
  const part = (name: ScorePart) => Math.abs(score.parts.find((each) => each.name === name)?.minor ?? 0);
  const { daysSooner } = effects[proposal.treatment.id] ?? { daysSooner: 0 };
  const lost = daysSooner === 0 ? 0 : Math.ceil((part("money-sooner") * Math.min(days, daysSooner)) / daysSooner);
  return { cost: lost, spared: part("relationship-cost") };
}

function weighed(key: string, cost: number, spared: number, { currency }: Economics): Message {
  const amount = (minor: number) => formatAmount(money(currency, minor));
  return message(key, { cost: amount(cost), spared: amount(spared), currency });
}
