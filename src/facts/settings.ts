/**
 * Settings of a policy. Each can be read in a condition as the fact `settings.<name>`.
 * @module
 */
import type { Words } from "../vocabulary.js";

export interface Setting {
  readonly name: string;
  readonly type: "days" | "count" | "percent" | "money" | "number";
  /** For money: a decimal string in `economics.currency`. */
  readonly default: number | string;
  readonly meaning: Words;
}

export const SETTINGS = [
  {
    name: "firstContactAfterDays",
    type: "days",
    default: 3,
    meaning: { en: "Days past due at which the first friendly contact is made", nl: "Dagen te laat waarop het eerste vriendelijke contact volgt" },
  },
  {
    name: "askDateAfterDays",
    type: "days",
    default: 10,
    meaning: { en: "Days past due from which a date may be asked for", nl: "Dagen te laat waarna naar een datum gevraagd mag worden" },
  },
  {
    name: "firmAfterDays",
    type: "days",
    default: 30,
    meaning: { en: "Days past due from which a clear request may be made", nl: "Dagen te laat waarna een duidelijk verzoek gedaan mag worden" },
  },
  {
    name: "formalAfterDays",
    type: "days",
    default: 45,
    meaning: { en: "Days past due from which a formal step may be prepared", nl: "Dagen te laat waarna een formele stap voorbereid mag worden" },
  },
  {
    name: "loyalAfterYears",
    type: "number",
    default: 5,
    meaning: { en: "Years after which a customer counts as loyal", nl: "Jaren waarna een klant als trouw telt" },
  },
  {
    name: "newCustomerMonths",
    type: "count",
    default: 6,
    meaning: { en: "Months during which a customer counts as new", nl: "Maanden waarin een klant als nieuw telt" },
  },
  {
    name: "materialAmount",
    type: "money",
    default: "10000.00",
    meaning: {
      en: "Overdue amount from which the relation deserves a personal call at once",
      nl: "Achterstallig bedrag waarbij direct persoonlijk gebeld wordt",
    },
  },
  {
    name: "courtesyAmount",
    type: "money",
    default: "2500.00",
    meaning: {
      en: "Invoice amount from which a courtesy contact before the due date is normal",
      nl: "Factuurbedrag waarbij een belletje vóór de vervaldag gewoon is",
    },
  },
  {
    name: "trifleAmount",
    type: "money",
    default: "2.50",
    meaning: { en: "Open amount up to which nobody is bothered", nl: "Openstaand bedrag waarvoor niemand lastiggevallen wordt" },
  },
  {
    name: "usualRhythmDays",
    type: "days",
    default: 3,
    meaning: {
      en: "Days on top of the usual lateness that still belong to the customer's rhythm",
      nl: "Dagen bovenop de gebruikelijke vertraging die nog bij het ritme horen",
    },
  },
  {
    name: "moneyDayMaxDelayDays",
    type: "days",
    default: 10,
    meaning: {
      en: "Days a request for money may wait for the customer's money day",
      nl: "Dagen dat een verzoek om geld mag wachten op de gelddag van de klant",
    },
  },
  {
    name: "paydayOfMonth",
    type: "count",
    default: 0,
    meaning: {
      en: "Day of the month on which wages come in for most of your consumers; 0: nothing is supposed (31 is the last day)",
      nl: "Dag van de maand waarop bij de meeste van uw consumenten loon binnenkomt; 0: niets wordt aangenomen (31 is de laatste dag)",
    },
  },
  {
    name: "quietBeforePaydayDays",
    type: "days",
    default: 5,
    meaning: {
      en: "Days before that payday on which a consumer of whom nothing better is known is not asked for money",
      nl: "Dagen vóór die loondag waarop een consument van wie niets beters bekend is, niet om geld gevraagd wordt",
    },
  },
  {
    name: "detractorWithinWorkingHours",
    type: "count",
    default: 8,
    meaning: {
      en: "Working hours of the office within which a customer who gave a low score hears from us",
      nl: "Werkuren van het kantoor waarbinnen een klant die een laag cijfer gaf van ons hoort",
    },
  },
  {
    name: "disputeWithinWorkingHours",
    type: "count",
    default: 8,
    meaning: {
      en: "Working hours of the office within which a dispute gets an answer",
      nl: "Werkuren van het kantoor waarbinnen een betwisting antwoord krijgt",
    },
  },
  {
    name: "complaintWithinWorkingHours",
    type: "count",
    default: 8,
    meaning: {
      en: "Working hours of the office within which a complaint or an open question is taken up",
      nl: "Werkuren van het kantoor waarbinnen een klacht of open vraag wordt opgepakt",
    },
  },
  {
    name: "copyWithinWorkingHours",
    type: "count",
    default: 8,
    meaning: {
      en: "Working hours of the office within which a copy that was asked for goes out",
      nl: "Werkuren van het kantoor waarbinnen een gevraagde kopie wordt verstuurd",
    },
  },
  {
    name: "careWithinWorkingHours",
    type: "count",
    default: 16,
    meaning: {
      en: "Working hours of the office within which any other contact out of care is made",
      nl: "Werkuren van het kantoor waarbinnen elk ander contact uit zorg plaatsvindt",
    },
  },
  {
    name: "npsFreshDays",
    type: "days",
    default: 365,
    meaning: { en: "Days an NPS answer stays meaningful", nl: "Dagen dat een NPS-antwoord betekenis houdt" },
  },
  {
    name: "badWeighs",
    type: "number",
    default: 4,
    meaning: { en: "Good experiences one bad experience weighs (an assumption)", nl: "Hoeveel goede ervaringen één slechte weegt (een aanname)" },
  },
  {
    name: "exposureGrowthPercent",
    type: "percent",
    default: 150,
    meaning: {
      en: "Growth of the overdue amount in 30 days that a person should see",
      nl: "Groei van het achterstallige bedrag in 30 dagen die een mens moet zien",
    },
  },
  {
    name: "deadlineLeadDays",
    type: "days",
    default: 14,
    meaning: { en: "Days before a deadline at which it is prepared", nl: "Dagen vóór een termijn waarop die wordt voorbereid" },
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]["name"];
/** Money settings are decimal strings in the policy's currency. */
export type Settings = Readonly<Record<SettingName, number | string>>;

/** Every setting as shipped. */
export const DEFAULT_SETTINGS: Settings = Object.freeze(
  Object.fromEntries(SETTINGS.map((setting) => [setting.name, setting.default])) as Record<SettingName, number | string>,
);
