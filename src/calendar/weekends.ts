/**
 * Countries whose weekend is not Saturday and Sunday. Common knowledge checked against no statute: it only moves contact to a kinder day.
 * @module
 */
import { type Day, dayOf } from "./day.js";

interface Weekend {
  /** Weekdays, 1 = Monday. */
  readonly days: readonly number[];
  /** Before this day it was `earlier`. */
  readonly since?: Day;
  readonly earlier?: readonly number[];
}

const SATURDAY_SUNDAY: Weekend = { days: [6, 7] };
const FRIDAY_SATURDAY: Weekend = { days: [5, 6] };
const OTHERWISE: Readonly<Record<string, Weekend>> = {
  AE: { days: [6, 7], since: dayOf(2022, 1, 1), earlier: [5, 6] },
  AF: { days: [4, 5] },
  BD: FRIDAY_SATURDAY,
  BH: FRIDAY_SATURDAY,
  BN: { days: [5, 7] },
  DZ: FRIDAY_SATURDAY,
  EG: FRIDAY_SATURDAY,
  IL: FRIDAY_SATURDAY,
  IQ: FRIDAY_SATURDAY,
  IR: { days: [4, 5] },
  JO: FRIDAY_SATURDAY,
  KW: FRIDAY_SATURDAY,
  LY: FRIDAY_SATURDAY,
  MV: FRIDAY_SATURDAY,
  NP: { days: [6] },
  OM: FRIDAY_SATURDAY,
  PS: FRIDAY_SATURDAY,
  QA: FRIDAY_SATURDAY,
  SA: FRIDAY_SATURDAY,
  SD: FRIDAY_SATURDAY,
  SY: FRIDAY_SATURDAY,
  YE: FRIDAY_SATURDAY,
};

/** The weekdays on which most people in a country do not work, on a certain day. */
export function weekendOf(country: string, day: Day): readonly number[] {
  const weekend = (Object.hasOwn(OTHERWISE, country) ? OTHERWISE[country] : undefined) ?? SATURDAY_SUNDAY;
  return weekend.since !== undefined && weekend.earlier && day < weekend.since ? weekend.earlier : weekend.days;
}
