/**
 * Design §4, rank: what a step is worth against waiting, part by part. Every number here is an assumption of the policy's `economics`, a sum of
 * invoices, or a count of contacts; nothing is rounded, for the plan rounds each part once and adds them up.
 */
import type { Economics, Effect } from "../../src/policy/policy.js";
import { exactly, type Fraction, through, times } from "./fraction.js";

export interface Weighed {
  /** What the step is about, in minor units of the policy's currency: what it may ask for, or else what is open. */
  readonly amount: number;
  /** Minor units a year, where it was told. */
  readonly annualMargin: number | undefined;
  readonly contactsLast7Days: number;
  /** Minor units in one unit of the policy's currency. */
  readonly unit: number;
}

/** Each part in minor units, exactly. */
export function worthOf(effect: Effect, economics: Economics, { amount, annualMargin, contactsLast7Days, unit }: Weighed): Readonly<Record<string, Fraction>> {
  const money = (told: string) => times(exactly(told), exactly(unit));
  const percent = (told: number) => through(exactly(told), exactly(100));
  const reached = percent(effect.reachPercent);
  const years = through(exactly(effect.daysSooner), exactly(365));
  const relation = weightOf(annualMargin, money(economics.winCost));
  const less = exactly(-1);
  return {
    "money-sooner": times(exactly(amount), years, percent(economics.capitalPercent), reached),
    "loss-avoided": times(exactly(amount), through(exactly(effect.lossAvoided), exactly(10_000)), reached),
    learned: times(money(effect.learned), reached),
    "colleague-time": times(less, exactly(effect.minutes), money(economics.minuteCost)),
    "direct-cost": times(less, money(effect.directCost)),
    "relationship-cost": times(less, money(effect.relationshipCost), relation, exactly(1 + contactsLast7Days)),
    "relationship-gain": times(money(effect.relationshipGain), relation, reached),
  };
}

/** How many times over a year's margin pays for winning a customer like this one: once at least, ten times at most. */
function weightOf(annualMargin: number | undefined, winCost: Fraction): Fraction {
  if (annualMargin === undefined || winCost.over === 0n) return exactly(1);
  const times = through(exactly(annualMargin), winCost);
  if (times.over < times.under) return exactly(1);
  return times.over > 10n * times.under ? exactly(10) : times;
}
