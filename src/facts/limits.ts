/**
 * Numbers that protect customers. A policy may tighten each of them and loosen none.
 * @module
 */
import type { Words } from "../vocabulary.js";

export interface Limit {
  readonly name: string;
  readonly default: number;
  /** Which way a policy may move it. */
  readonly tighter: "lower" | "higher";
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly meaning: Words;
}

export const LIMITS = [
  {
    name: "maxContactsPer7Days",
    default: 2,
    tighter: "lower",
    min: 0,
    max: 2,
    unit: "contacts",
    meaning: {
      en: "Most contacts with one person in seven days, all departments together",
      nl: "Meeste contacten met één persoon in zeven dagen, alle afdelingen samen",
    },
  },
  {
    name: "minDaysBetweenContacts",
    default: 2,
    tighter: "higher",
    min: 2,
    max: 60,
    unit: "days",
    meaning: { en: "Days of rest between two contacts about money", nl: "Dagen rust tussen twee contacten over geld" },
  },
  {
    name: "quietDaysAfterReply",
    default: 3,
    tighter: "higher",
    min: 3,
    max: 60,
    unit: "days",
    meaning: { en: "Days of rest after the customer replied or paid", nl: "Dagen rust nadat de klant antwoordde of betaalde" },
  },
  {
    name: "promiseToleranceDays",
    default: 2,
    tighter: "higher",
    min: 2,
    max: 30,
    unit: "working days",
    meaning: {
      en: "Working days after a promised date before the promise counts as broken",
      nl: "Werkdagen na een beloofde datum voordat de belofte als niet nagekomen telt",
    },
  },
  {
    name: "bankDataMaxAgeDays",
    default: 3,
    tighter: "lower",
    min: 0,
    max: 3,
    unit: "days",
    meaning: { en: "Age of the bank data above which nobody is asked for money", nl: "Ouderdom van de bankgegevens waarboven niemand om geld wordt gevraagd" },
  },
  {
    name: "bankDelayDays",
    default: 1,
    tighter: "higher",
    min: 1,
    max: 10,
    unit: "working days",
    meaning: { en: "Working days a payment may be under way at the banks", nl: "Werkdagen dat een betaling bij de banken onderweg kan zijn" },
  },
  {
    name: "letterPresumedAfterDays",
    default: 4,
    tighter: "higher",
    min: 4,
    max: 30,
    unit: "days",
    meaning: {
      en: "Days after which a letter with no sign of failure is presumed to have arrived",
      nl: "Dagen waarna een brief zonder teken van mislukking geacht wordt te zijn aangekomen",
    },
  },
  {
    name: "emailPresumedAfterDays",
    default: 2,
    tighter: "higher",
    min: 2,
    max: 30,
    unit: "days",
    meaning: {
      en: "Days after which an e-mail with no sign of failure is presumed to have arrived",
      nl: "Dagen waarna een e-mail zonder teken van mislukking geacht wordt te zijn aangekomen",
    },
  },
  {
    name: "voiceDaysBeforeFormal",
    default: 3,
    tighter: "higher",
    min: 3,
    max: 10,
    unit: "days",
    meaning: { en: "Different days on which a voice was tried before anything formal", nl: "Verschillende dagen waarop gebeld is voordat iets formeels kan" },
  },
  {
    name: "announcementDays",
    default: 7,
    tighter: "higher",
    min: 7,
    max: 60,
    unit: "days",
    meaning: { en: "Days between a personal announcement and a formal step", nl: "Dagen tussen een persoonlijke aankondiging en een formele stap" },
  },
  {
    name: "minDaysPastDueForFormal",
    default: 21,
    tighter: "higher",
    min: 21,
    max: 365,
    unit: "days",
    meaning: { en: "Days past due before a formal step can be in a plan at all", nl: "Dagen te laat voordat een formele stap in een plan kan staan" },
  },
  {
    name: "agreeWithinWorkingDays",
    default: 1,
    tighter: "higher",
    min: 1,
    max: 10,
    unit: "working days",
    meaning: {
      en: "Working days a colleague has to agree before silence counts as informed",
      nl: "Werkdagen die een collega heeft om mee te beslissen voordat stilte als geïnformeerd telt",
    },
  },
] as const satisfies readonly Limit[];

export type LimitName = (typeof LIMITS)[number]["name"];
export type Limits = Readonly<Record<LimitName, number>>;

/** Every limit as shipped. */
export const DEFAULT_LIMITS: Limits = Object.freeze(Object.fromEntries(LIMITS.map((limit) => [limit.name, limit.default])) as Record<LimitName, number>);
