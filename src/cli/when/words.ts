/**
 * The words of `amicable when`.
 * @module
 */
import type { WindowId } from "../../decide/moment/window.js";
import type { LanguageCode } from "../input/language.js";

/** What a day can show, strongest first; one sign each. */
export const MARKS = ["moment", "deadline", "unknown", "holiday", "office-closed", "absence", "weekend", "closed", "money-day", "dry-day", "passed"] as const;
export type Mark = (typeof MARKS)[number];

export interface WhenWords {
  readonly marks: Readonly<Record<Mark, string>>;
  readonly windows: string;
  readonly whose: Readonly<Record<"customer" | "owner", string>>;
  readonly allKnown: string;
  readonly noneClosed: string;
  readonly closedOn: (days: string) => string;
  readonly until: string;
  readonly clocks: (zones: readonly string[]) => string;
  readonly why: string;
  readonly best: (when: string) => string;
  readonly earliest: (when: string) => string;
  readonly latest: (when: string) => string;
  readonly hours: string;
  readonly specialDays: string;
  readonly noMoment: string;
  readonly moreDays: (from: string) => string;
}

export const WHEN_WORDS: Readonly<Record<LanguageCode, WhenWords>> = {
  en: {
    marks: {
      moment: "the moment",
      deadline: "deadline",
      unknown: "no holiday data: held for a person",
      holiday: "public holiday",
      "office-closed": "our office is closed",
      absence: "the colleague is away",
      weekend: "weekend",
      closed: "no hour that suits everybody",
      "money-day": "money usually comes in",
      "dry-day": "little to spend just now",
      passed: "possible, but passed over",
    },
    windows: "Windows, in the order in which they count",
    whose: { customer: "customer", owner: "us" },
    allKnown: "all of these weeks",
    noneClosed: "none in these weeks",
    closedOn: (days) => `closed on ${days}`,
    until: "to",
    clocks: (zones) => `The customer may be in ${zones.join(", ")}: an hour must suit all of these clocks.`,
    why: "Why then",
    best: (when) => `Best: ${when}.`,
    earliest: (when) => `Earliest: ${when}.`,
    latest: (when) => `Latest: until ${when}.`,
    hours: "open for this step",
    specialDays: "Days that stand out",
    noMoment: "No moment for",
    moreDays: (from) => `The days before ${from} are left out.`,
  },
  nl: {
    marks: {
      moment: "het moment",
      deadline: "termijn",
      unknown: "feestdagen onbekend: wacht op een mens",
      holiday: "feestdag",
      "office-closed": "ons kantoor is dicht",
      absence: "de collega is weg",
      weekend: "weekend",
      closed: "geen uur dat iedereen past",
      "money-day": "er komt meestal geld binnen",
      "dry-day": "nu weinig te besteden",
      passed: "kan, maar wordt overgeslagen",
    },
    windows: "Vensters, in de volgorde waarin ze tellen",
    whose: { customer: "klant", owner: "wij" },
    allKnown: "al deze weken",
    noneClosed: "geen in deze weken",
    closedOn: (days) => `dicht op ${days}`,
    until: "tot en met",
    clocks: (zones) => `De klant kan in ${zones.join(", ")} zijn: een uur moet op al die klokken passen.`,
    why: "Waarom dan",
    best: (when) => `Beste: ${when}.`,
    earliest: (when) => `Vroegste: ${when}.`,
    latest: (when) => `Laatste: tot ${when}.`,
    hours: "Open voor deze stap",
    specialDays: "Dagen die opvallen",
    noMoment: "Geen moment voor",
    moreDays: (from) => `De dagen vóór ${from} zijn weggelaten.`,
  },
};

/** The window behind a mark for a closed day. */
export const CLOSING: Readonly<Partial<Record<WindowId, Mark>>> = {
  calendar: "unknown",
  holiday: "holiday",
  "office-closed": "office-closed",
  absence: "absence",
};
