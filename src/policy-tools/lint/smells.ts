/**
 * Numbers that are very likely written in another unit than the one that counts here. A hint, never more: a business may really be so.
 * @module
 */
import type { Words } from "../../vocabulary.js";

/** What a number probably was, and what it is taken for. */
export interface Smell {
  readonly smells: (value: number) => boolean;
  readonly taken: Words;
  /** What to write if that was meant. */
  readonly instead: (value: number) => number | undefined;
}

const days = (most: number): Smell => ({
  smells: (value) => value > most,
  taken: { en: "days", nl: "dagen" },
  instead: (value) => Math.round(value / 24),
});
const years = (most: number): Smell => ({
  smells: (value) => value > most,
  taken: { en: "years", nl: "jaren" },
  instead: (value) => Math.round((value / 12) * 10) / 10,
});
const percent: Smell = {
  smells: (value) => value > 0 && value <= 1,
  taken: { en: "percent: 15 is fifteen percent", nl: "procent: 15 is vijftien procent" },
  instead: (value) => Math.round(value * 10_000) / 100,
};
/** In whole units of the currency. */
const amount: Smell = {
  smells: (value) => value >= 1_000_000,
  taken: { en: "whole units of the currency, not cents", nl: "hele eenheden van de munt, geen centen" },
  instead: (value) => value / 100,
};

/** By type of fact. Amounts are held in whole units before they are asked. */
export const BY_TYPE: Readonly<Record<string, Smell | undefined>> = { days: days(1500), percent, money: amount };
/** Facts that have a sense of their own for what is much. */
export const BY_FACT: ReadonlyMap<string, Smell> = new Map([["tenureYears", years(80)]]);
/** Settings, by name. */
export const BY_SETTING: ReadonlyMap<string, Smell> = new Map<string, Smell>([
  ["firstContactAfterDays", days(90)],
  ["askDateAfterDays", days(180)],
  ["firmAfterDays", days(365)],
  ["formalAfterDays", days(730)],
  ["usualRhythmDays", days(60)],
  ["loyalAfterYears", years(40)],
  ["newCustomerMonths", { smells: (value) => value > 60, taken: { en: "months", nl: "maanden" }, instead: (value) => Math.round(value / 30) }],
  ["exposureGrowthPercent", { ...percent, smells: (value) => value > 0 && value <= 3, instead: (value) => value * 100 }],
]);
/** Numbers under `economics`. */
export const IN_ECONOMICS: ReadonlyMap<string, Smell> = new Map([["capitalPercent", percent]]);
/** Numbers of an effect under `economics`. */
export const IN_EFFECT: ReadonlyMap<string, Smell> = new Map([["reachPercent", percent]]);
