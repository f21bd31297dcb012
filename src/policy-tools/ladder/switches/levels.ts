/** Questions about which level is next, and from which day. */
import type { Switch } from "./switch.js";

export const LEVEL_SWITCHES = [
  {
    name: "severalLevels",
    question: { en: "Several levels are reached at once. Which one?", nl: "Meerdere niveaus zijn tegelijk bereikt. Welk niveau?" },
    values: [
      { value: "next", old: { en: "the next one after the last that was sent", nl: "het eerstvolgende na het laatste dat verstuurd is" } },
      {
        value: "highest",
        old: { en: "the highest, others are skipped", nl: "het hoogste, andere worden overgeslagen" },
        plan: { en: "No level is skipped: what did not arrive counts for nothing.", nl: "Geen niveau wordt overgeslagen: wat niet aankwam telt niet mee." },
      },
    ],
  },
  {
    name: "thresholdDay",
    question: { en: "On which day is a level reached?", nl: "Op welke dag is een niveau bereikt?" },
    values: [
      { value: "from", old: { en: "from that day on", nl: "vanaf die dag" } },
      {
        value: "exact",
        old: { en: "on that day only", nl: "alleen op die dag" },
        plan: { en: "A step stays possible after its day, so nobody is forgotten.", nl: "Een stap blijft na zijn dag mogelijk, zodat niemand vergeten wordt." },
      },
      {
        value: "range",
        old: { en: "from that day until the next level's", nl: "vanaf die dag tot die van het volgende niveau" },
        plan: {
          en: "A step stays possible until the next one is due and the one before arrived.",
          nl: "Een stap blijft mogelijk tot de volgende aan de beurt is en de vorige is aangekomen.",
        },
      },
    ],
  },
  {
    name: "ageAnchor",
    question: { en: "From which day does a level count its days?", nl: "Vanaf welke dag telt een niveau zijn dagen?" },
    values: [
      { value: "due", old: { en: "the due date", nl: "de vervaldag" } },
      {
        value: "invoice",
        old: { en: "the invoice date", nl: "de factuurdatum" },
        plan: {
          en: "Days count from the due date, less the payment term, and never before it.",
          nl: "Dagen tellen vanaf de vervaldag, min de betaaltermijn, en nooit daarvoor.",
        },
      },
      { value: "instalment", old: { en: "the due date of the first unpaid instalment", nl: "de vervaldag van de eerste onbetaalde termijn" } },
      {
        value: "previous",
        old: { en: "the day the level before was sent", nl: "de dag waarop het vorige niveau is verstuurd" },
        plan: {
          en: "Days since the last contact about money count too, and the due date never stops counting.",
          nl: "Dagen sinds het laatste contact over geld tellen mee, en de vervaldag blijft meetellen.",
        },
      },
      {
        value: "end-of-month",
        old: { en: "the last day of the month in which the days end", nl: "de laatste dag van de maand waarin de dagen aflopen" },
        plan: {
          en: "Counted as 30 days more, so that it never comes sooner than it used to.",
          nl: "Geteld als 30 dagen meer, zodat het nooit eerder komt dan voorheen.",
        },
      },
    ],
  },
  {
    name: "intervalReached",
    question: {
      en: "So many days must lie between two levels. Is that day itself enough?",
      nl: "Tussen twee niveaus moet een aantal dagen liggen. Is die dag zelf genoeg?",
    },
    values: [
      { value: "at-or-after", old: { en: "yes, on that day", nl: "ja, op die dag" } },
      { value: "after", old: { en: "no, a day later", nl: "nee, een dag later" } },
    ],
  },
  {
    name: "levelOf",
    question: { en: "Who has a level?", nl: "Wie heeft een niveau?" },
    values: [
      { value: "customer", old: { en: "the customer, by the oldest open invoice", nl: "de klant, naar de oudste openstaande factuur" } },
      {
        value: "invoice",
        old: { en: "each invoice", nl: "elke factuur" },
        plan: {
          en: "One contact with the customer, about all that is late; what arrived is counted per invoice.",
          nl: "Eén contact met de klant, over alles wat te laat is; wat aankwam telt per factuur.",
        },
      },
    ],
  },
  {
    name: "oldestPaid",
    question: {
      en: "The oldest invoice is paid and others are open. Which level now?",
      nl: "De oudste factuur is betaald en andere staan open. Welk niveau nu?",
    },
    values: [
      { value: "restart", old: { en: "start again", nl: "opnieuw beginnen" } },
      {
        value: "by-new-oldest",
        old: { en: "the level that belongs to the new oldest invoice", nl: "het niveau dat bij de nieuwe oudste factuur hoort" },
        plan: {
          en: "Each invoice has its own history: what was not said about it is said kindly first.",
          nl: "Elke factuur heeft zijn eigen geschiedenis: wat er niet over gezegd is, wordt eerst vriendelijk gezegd.",
        },
      },
      {
        value: "keep",
        old: { en: "the same level, unless all that is open is newer", nl: "hetzelfde niveau, tenzij alles wat openstaat nieuwer is" },
        plan: {
          en: "Each invoice has its own history; a payment never hardens.",
          nl: "Elke factuur heeft zijn eigen geschiedenis; een betaling verhardt nooit.",
        },
      },
    ],
  },
  {
    name: "missedRun",
    question: { en: "The system did not run on the day of a level. What then?", nl: "Het systeem draaide niet op de dag van een niveau. Wat dan?" },
    values: [
      { value: "all", old: { en: "each missed level has its turn, one a run", nl: "elk gemist niveau komt aan de beurt, één per keer" } },
      {
        value: "once",
        old: { en: "one message, the other missed levels count as sent", nl: "één bericht, de andere gemiste niveaus gelden als verstuurd" },
        plan: { en: "What was not sent counts for nothing.", nl: "Wat niet verstuurd is, telt niet mee." },
      },
      {
        value: "none",
        old: { en: "the level is lost", nl: "het niveau vervalt" },
        plan: { en: "The step comes at the next occasion.", nl: "De stap komt bij de volgende gelegenheid." },
      },
    ],
  },
] as const satisfies readonly Switch[];
