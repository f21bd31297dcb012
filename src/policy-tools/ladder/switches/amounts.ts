/** Questions about amounts: minimums, interest, costs and currencies. */
import type { Switch } from "./switch.js";

const LAWFUL = {
  en: "Nothing is charged in a reminder; what the law allows is computed apart.",
  nl: "In een herinnering wordt niets in rekening gebracht; wat de wet toelaat wordt apart berekend.",
};

export const AMOUNT_SWITCHES = [
  {
    name: "minimumEqual",
    question: { en: "The amount is exactly the minimum. Is there a message?", nl: "Het bedrag is precies het minimum. Volgt er een bericht?" },
    values: [
      { value: "dun", old: { en: "yes", nl: "ja" } },
      { value: "skip", old: { en: "no, only above it", nl: "nee, alleen daarboven" } },
    ],
  },
  {
    name: "belowMinimum",
    question: { en: "A level's minimum is not met. What then?", nl: "Het minimum van een niveau is niet gehaald. Wat dan?" },
    values: [
      { value: "nothing", old: { en: "no message", nl: "geen bericht" } },
      {
        value: "lower-level",
        old: { en: "the highest lower level whose minimum is met", nl: "het hoogste lagere niveau waarvan het minimum wel gehaald is" },
        plan: {
          en: "No message of that level; care and conversation stay possible.",
          nl: "Geen bericht van dat niveau; zorg en gesprek blijven mogelijk.",
        },
      },
    ],
  },
  {
    name: "materialityEqual",
    question: {
      en: "The amount is exactly the one from which a person looks. Who decides?",
      nl: "Het bedrag is precies dat waarboven een mens meekijkt. Wie beslist?",
    },
    values: [
      { value: "review", old: { en: "a person", nl: "een mens" } },
      { value: "send", old: { en: "nobody; only above it", nl: "niemand; alleen daarboven" } },
    ],
  },
  {
    name: "interest",
    question: { en: "How is interest computed?", nl: "Hoe wordt rente berekend?" },
    values: [
      { value: "none", old: { en: "there is none", nl: "die is er niet" } },
      { value: "flat", old: { en: "a percentage of what is open", nl: "een percentage van wat openstaat" }, plan: LAWFUL },
      { value: "per-day", old: { en: "simple, per day over 365 days", nl: "enkelvoudig, per dag over 365 dagen" }, plan: LAWFUL },
    ],
  },
  {
    name: "feeBase",
    question: { en: "A fee is a percentage. Of what?", nl: "Kosten zijn een percentage. Waarvan?" },
    values: [
      { value: "principal", old: { en: "what is open without fees", nl: "wat openstaat zonder kosten" } },
      {
        value: "balance",
        old: { en: "what is open with earlier fees, so fees bear fees", nl: "wat openstaat met eerdere kosten, dus kosten over kosten" },
        plan: LAWFUL,
      },
    ],
  },
  {
    name: "currencies",
    question: { en: "Invoices are in several currencies. What then?", nl: "Facturen zijn in meerdere munteenheden. Wat dan?" },
    values: [
      { value: "apart", old: { en: "one message per currency", nl: "één bericht per munteenheid" } },
      {
        value: "convert",
        old: {
          en: "converted into the ladder's currency at the rate of the run",
          nl: "omgerekend naar de munteenheid van de ladder, tegen de koers van die dag",
        },
        plan: { en: "Amounts of different currencies are never added.", nl: "Bedragen in verschillende munteenheden worden nooit opgeteld." },
      },
      {
        value: "refuse",
        old: { en: "another currency than the ladder's is refused", nl: "een andere munteenheid dan die van de ladder wordt geweigerd" },
        plan: {
          en: "Every currency gets a plan; only the ladder's minimums wait for its own.",
          nl: "Elke munteenheid krijgt een plan; alleen de minima van de ladder gelden voor de eigen.",
        },
      },
    ],
  },
  {
    name: "invoicesInMessage",
    question: { en: "Which invoices are in the message?", nl: "Welke facturen staan in het bericht?" },
    values: [
      { value: "all-overdue", old: { en: "all that are late, once one of them triggers", nl: "alle die te laat zijn, zodra één de aanleiding is" } },
      {
        value: "only-triggering",
        old: { en: "only those that reached the level", nl: "alleen die het niveau bereikten" },
        plan: {
          en: "One contact about all that is late, in place of several.",
          nl: "Eén contact over alles wat te laat is, in plaats van meerdere.",
        },
      },
    ],
  },
] as const satisfies readonly Switch[];
