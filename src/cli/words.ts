/**
 * The few words the command line adds to those of the plan.
 * @module
 */
import type { Fact } from "../facts/fact.js";
import type { LanguageCode } from "./input/language.js";

export interface CliWords {
  readonly customers: (count: number) => string;
  readonly notPlanned: (line: number, number: number) => string;
  readonly notPlannedCount: (count: number) => string;
  readonly someRejected: (rejected: number, read: number) => string;
  readonly warned: (line: number, customer: string) => string;
  readonly notADossier: (place: string) => string;
  readonly aboutDossier: string;
  readonly firstSteps: string;
  readonly never: string;
  readonly unknownShare: (percent: number) => string;
  readonly toExplain: (command: string) => string;
  readonly noted: string;
  readonly or: string;
  readonly later: string;
  readonly notBefore: string;
  readonly heldBack: string;
  readonly more: (count: number) => string;
  readonly unknown: string;
  readonly from: string;
  readonly rules: string;
  readonly layer: string;
  readonly assumptions: string;
  readonly assumption: Readonly<Record<"minutes" | "reachPercent" | "daysSooner" | "lossAvoided" | "minuteCost" | "capitalPercent" | "winCost", string>>;
  readonly source: string;
  readonly group: Readonly<Record<Fact["group"], string>>;
}

export const WORDS: Readonly<Record<LanguageCode, CliWords>> = {
  en: {
    customers: (count) => `${count} ${count === 1 ? "customer" : "customers"}`,
    notPlanned: (line, number) => `Line ${line}: no plan, because dossier ${number} cannot be read`,
    notPlannedCount: (count) => `${count} without a plan, because the dossier cannot be read`,
    someRejected: (rejected, read) => `${rejected} of ${read} dossiers could not be read; what is wrong stands in the place of the plan.`,
    warned: (line, customer) => `Line ${line}, customer ${customer}:`,
    notADossier: (place) => `${place} cannot be read as a dossier.`,
    aboutDossier: "About the dossier:",
    firstSteps: "First steps",
    never: "No plan begins with a threat.",
    unknownShare: (percent) => `${percent} % of what can be known of a customer was not told.`,
    toExplain: (command) => `Why, and all that was weighed: ${command}`,
    noted: "Noted",
    or: "Or",
    later: "Later, if needed",
    notBefore: "not before",
    heldBack: "Held back",
    more: (count) => `and ${count} more`,
    unknown: "Not known",
    from: "from",
    rules: "Rules that fired",
    layer: "in",
    assumptions: "Assumptions behind the value",
    assumption: {
      minutes: "minutes of work",
      reachPercent: "% of attempts reach somebody",
      daysSooner: "days paid sooner, when it works",
      lossAvoided: "per 10,000 of the amount not lost",
      minuteCost: "a minute of a colleague costs",
      capitalPercent: "% a year for money that is not here yet",
      winCost: "to win a customer costs",
    },
    source: "source",
    group: {
      arrears: "What is open",
      behaviour: "How the customer pays",
      relationship: "How the relationship is",
      reach: "How the customer was reached",
      agreements: "What was agreed",
      circumstances: "Circumstances",
      value: "What the customer is worth",
      deadlines: "Deadlines",
      law: "What the law says",
      quality: "What was told",
      calendar: "Calendar",
      reasons: "Reasons",
      settings: "Settings of the policy",
      custom: "The company's own",
    },
  },
  nl: {
    customers: (count) => `${count} ${count === 1 ? "klant" : "klanten"}`,
    notPlanned: (line, number) => `Regel ${line}: geen plan, want dossier ${number} is niet te lezen`,
    notPlannedCount: (count) => `${count} zonder plan, want het dossier is niet te lezen`,
    someRejected: (rejected, read) => `${rejected} van ${read} dossiers zijn niet te lezen; wat er mis is, staat op de plaats van het plan.`,
    warned: (line, customer) => `Regel ${line}, klant ${customer}:`,
    notADossier: (place) => `${place} is niet als dossier te lezen.`,
    aboutDossier: "Over het dossier:",
    firstSteps: "Eerste stappen",
    never: "Geen enkel plan begint met een dreigement.",
    unknownShare: (percent) => `${percent} % van wat van een klant bekend kan zijn, is niet verteld.`,
    toExplain: (command) => `Waarom, en alles wat is afgewogen: ${command}`,
    noted: "Opgemerkt",
    or: "Of",
    later: "Eventueel later",
    notBefore: "niet vóór",
    heldBack: "Tegengehouden",
    more: (count) => `en nog ${count}`,
    unknown: "Niet bekend",
    from: "uit",
    rules: "Regels die gelden",
    layer: "in",
    assumptions: "Aannames achter de waarde",
    assumption: {
      minutes: "minuten werk",
      reachPercent: "% van de pogingen bereikt iemand",
      daysSooner: "dagen eerder betaald, als het lukt",
      lossAvoided: "per 10.000 van het bedrag gaat niet verloren",
      minuteCost: "een minuut van een collega kost",
      capitalPercent: "% per jaar voor geld dat er nog niet is",
      winCost: "een klant winnen kost",
    },
    source: "bron",
    group: {
      arrears: "Wat er openstaat",
      behaviour: "Hoe de klant betaalt",
      relationship: "Hoe de relatie is",
      reach: "Hoe de klant bereikt is",
      agreements: "Wat er is afgesproken",
      circumstances: "Omstandigheden",
      value: "Wat de klant waard is",
      deadlines: "Termijnen",
      law: "Wat de wet zegt",
      quality: "Wat er verteld is",
      calendar: "Kalender",
      reasons: "Redenen",
      settings: "Instellingen van het beleid",
      custom: "Van het bedrijf zelf",
    },
  },
};
