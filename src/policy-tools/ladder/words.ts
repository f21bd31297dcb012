/**
 * What each field of a ladder expects, and how it is mended, in words for people.
 * @module
 */
import { CHANNELS, type Words } from "../../vocabulary.js";
import { LADDER_PRESETS } from "./behaves-like.js";
import { LADDER_BASES } from "./document.js";
import { LADDER_SWITCHES } from "./switches/index.js";

const days = (from: number, to: number): Words => ({
  en: `a whole number of days from ${from} to ${to}, without quotes`,
  nl: `een heel aantal dagen van ${from} tot en met ${to}, zonder aanhalingstekens`,
});
const oneOf = (words: readonly string[]): Words => ({ en: `one of: ${words.join(", ")}`, nl: `een van: ${words.join(", ")}` });
const AMOUNT: Words = { en: 'an amount in quotes, such as "25.00"', nl: 'een bedrag tussen aanhalingstekens, zoals "25.00"' };
const PERCENT: Words = { en: 'a percentage in quotes, such as "10" or "2.5"', nl: 'een percentage tussen aanhalingstekens, zoals "10" of "2.5"' };

/** By the name of the field. */
export const LADDER_EXPECTED: Readonly<Record<string, Words>> = {
  "": { en: "a ladder: { … }", nl: "een ladder: { … }" },
  schemaVersion: { en: "1", nl: "1" },
  name: { en: "a name of at most 80 characters", nl: "een naam van hoogstens 80 tekens" },
  currency: { en: "a currency by its three capital letters, such as EUR", nl: "een munteenheid in drie hoofdletters, zoals EUR" },
  base: oneOf(LADDER_BASES),
  behavesLike: oneOf(Object.keys(LADDER_PRESETS)),
  switches: { en: "answers by name: { … }", nl: "antwoorden op naam: { … }" },
  gapDays: days(0, 365),
  runEveryDays: days(1, 31),
  paymentTermDays: days(0, 365),
  reviewFrom: AMOUNT,
  interestPercent: PERCENT,
  levels: { en: "a list of 1 to 20 levels: [ … ]", nl: "een lijst van 1 tot 20 niveaus: [ … ]" },
  days: { en: "a whole number of days from -90 to 3650, without quotes", nl: "een heel aantal dagen van -90 tot en met 3650, zonder aanhalingstekens" },
  after: oneOf(["due", "invoice", "instalment", "previous", "end-of-month"]),
  minimumAmount: {
    en: 'an amount in quotes, such as "25.00", or one per currency: { "EUR": "25.00", "USD": "30.00" }',
    nl: 'een bedrag tussen aanhalingstekens, zoals "25.00", of een per munteenheid: { "EUR": "25.00", "USD": "30.00" }',
  },
  minimumPercent: PERCENT,
  channel: oneOf(CHANNELS),
  text: { en: "the text of the message", nl: "de tekst van het bericht" },
  fee: AMOUNT,
  feePercent: PERCENT,
  byHand: { en: "true or false, without quotes", nl: "true of false, zonder aanhalingstekens" },
  repeatEveryDays: days(1, 365),
  ...Object.fromEntries(LADDER_SWITCHES.map(({ name, values }) => [name, oneOf(values.map(({ value }) => value))])),
};

export const LADDER_MEND = {
  write: { en: "Write it like that.", nl: "Schrijf het zo." },
  add: { en: "Add it.", nl: "Voeg het toe." },
  takeOut: { en: "Take it out, or use one of these names.", nl: "Haal het weg, of gebruik een van deze namen." },
  known: { en: "a field of a ladder", nl: "een veld van een ladder" },
  iso: { en: "Look up the three letters; the euro is EUR.", nl: "Zoek de drie letters op; de euro is EUR." },
  decimals: { en: "an amount with no more decimals than its currency has", nl: "een bedrag met niet meer decimalen dan de munteenheid heeft" },
  firstPrevious: { en: "a first level that counts from the due date or the invoice", nl: "een eerste niveau dat vanaf de vervaldag of de factuur telt" },
  firstPreviousMend: {
    en: 'There is no level before the first. Set "after" to "due".',
    nl: 'Voor het eerste niveau is er geen ander. Zet "after" op "due".',
  },
  rising: { en: "more days than the level before", nl: "meer dagen dan het niveau ervoor" },
  risingMend: { en: "Put the levels in the order in which they come.", nl: "Zet de niveaus in de volgorde waarin ze komen." },
  unlike: { en: "a name no other level has", nl: "een naam die geen ander niveau heeft" },
  unlikeMend: { en: "Give each level a name of its own.", nl: "Geef elk niveau een eigen naam." },
  term: { en: "the payment term, because levels count from the invoice date", nl: "de betaaltermijn, omdat niveaus vanaf de factuurdatum tellen" },
  termMend: { en: 'Add "paymentTermDays", such as 30.', nl: 'Voeg "paymentTermDays" toe, zoals 30.' },
  lastRepeats: { en: "repeating only at the last level", nl: "herhalen alleen bij het laatste niveau" },
  lastRepeatsMend: { en: "Take repeatEveryDays out here.", nl: "Haal repeatEveryDays hier weg." },
  beforeDue: { en: "no level before the due date that counts from another level", nl: "geen niveau vóór de vervaldag dat vanaf een ander niveau telt" },
  beforeDueMend: { en: "Write 0 or more days.", nl: "Schrijf 0 of meer dagen." },
  interestRate: { en: "the percentage, because the switch for interest is on", nl: "het percentage, omdat de schakelaar voor rente aan staat" },
  interestRateMend: { en: 'Add "interestPercent", or set the switch to "none".', nl: 'Voeg "interestPercent" toe, of zet de schakelaar op "none".' },
} as const satisfies Readonly<Record<string, Words>>;
