/** Questions about what people did: a proposal left lying, a call, a promise, an address that is missing. */
import type { Switch } from "./switch.js";

export const PEOPLE_SWITCHES = [
  {
    name: "unsentProposal",
    question: {
      en: "A proposed message was not sent. What does the next run do?",
      nl: "Een voorgesteld bericht is niet verstuurd. Wat gebeurt de volgende keer?",
    },
    values: [
      { value: "regenerate", old: { en: "it proposes the same level anew", nl: "hetzelfde niveau wordt opnieuw voorgesteld" } },
      {
        value: "leave",
        old: { en: "the draft stays as it was", nl: "het concept blijft zoals het was" },
        plan: { en: "Every plan is made anew from what is known now.", nl: "Elk plan wordt opnieuw gemaakt van wat nu bekend is." },
      },
      {
        value: "hold-all",
        old: { en: "nothing else goes out before it", nl: "niets anders gaat uit voor die tijd" },
        plan: { en: "Every plan is made anew from what is known now.", nl: "Elk plan wordt opnieuw gemaakt van wat nu bekend is." },
      },
    ],
  },
  {
    name: "notSentLevel",
    question: {
      en: "A level was not sent and time passes. Does the level rise?",
      nl: "Een niveau is niet verstuurd en de tijd verstrijkt. Stijgt het niveau?",
    },
    values: [
      { value: "frozen", old: { en: "no", nl: "nee" } },
      {
        value: "moves-on",
        old: { en: "yes, as if it had been sent", nl: "ja, alsof het verstuurd was" },
        plan: { en: "What did not arrive counts for nothing.", nl: "Wat niet aankwam telt niet mee." },
      },
    ],
  },
  {
    name: "phoneRaisesLevel",
    question: { en: "Does a phone call count as a level?", nl: "Telt een telefoontje als een niveau?" },
    values: [
      {
        value: "no",
        old: { en: "no", nl: "nee" },
        plan: {
          en: "A conversation counts as what it was, and is the best proof that something arrived.",
          nl: "Een gesprek telt als wat het was, en is het beste bewijs dat iets aankwam.",
        },
      },
      { value: "yes", old: { en: "yes", nl: "ja" } },
    ],
  },
  {
    name: "missingEmail",
    question: { en: "The customer has no e-mail address. What then?", nl: "De klant heeft geen e-mailadres. Wat dan?" },
    values: [
      { value: "letter", old: { en: "a letter", nl: "een brief" } },
      {
        value: "hold",
        old: { en: "the message is held", nl: "het bericht wordt vastgehouden" },
        plan: { en: "Held too, and a colleague is asked to find a way.", nl: "Ook vastgehouden, en een collega zoekt een weg." },
      },
      {
        value: "skip",
        old: {
          en: "nothing goes out and nobody hears of it, the level counts as sent",
          nl: "er gaat niets uit en niemand hoort het, het niveau geldt als verstuurd",
        },
        plan: { en: "A colleague is asked to find a way; the level counts for nothing.", nl: "Een collega zoekt een weg; het niveau telt niet mee." },
      },
    ],
  },
  {
    name: "promise",
    question: { en: "The customer promised a day. Do messages rest?", nl: "De klant heeft een dag beloofd. Rusten de berichten?" },
    values: [
      { value: "pause", old: { en: "yes, until the day and its tolerance", nl: "ja, tot die dag en de speling" } },
      {
        value: "pause-by-hand",
        old: { en: "only where somebody pauses them", nl: "alleen als iemand ze stilzet" },
        plan: { en: "A promise always rests what it covers.", nl: "Een belofte geeft altijd rust voor wat beloofd is." },
      },
    ],
  },
  {
    name: "thinHistory",
    question: { en: "Fewer than three invoices were paid before. In which tone?", nl: "Er zijn minder dan drie facturen eerder betaald. Op welke toon?" },
    values: [
      { value: "neutral", old: { en: "neutral", nl: "neutraal" } },
      {
        value: "as-level",
        old: { en: "the level's", nl: "die van het niveau" },
        plan: { en: "Who is hardly known is approached kindly.", nl: "Wie nauwelijks bekend is, wordt vriendelijk benaderd." },
      },
    ],
  },
  {
    name: "lateCheckOrder",
    question: { en: "Several messages are ready on one day. Which comes first?", nl: "Meerdere berichten zijn op één dag klaar. Welk komt eerst?" },
    values: [
      {
        value: "severity",
        old: { en: "the highest level", nl: "het hoogste niveau" },
        plan: { en: "What does most good comes first; of equals the mildest.", nl: "Wat het meeste goed doet komt eerst; bij gelijke stand het mildste." },
      },
      {
        value: "age",
        old: { en: "the oldest invoice", nl: "de oudste factuur" },
        plan: { en: "What does most good comes first; of equals the mildest.", nl: "Wat het meeste goed doet komt eerst; bij gelijke stand het mildste." },
      },
    ],
  },
  {
    name: "graceDay",
    question: { en: "A day of grace was given. Is the customer asked on that day?", nl: "Er is uitstel gegeven. Wordt op de laatste dag gevraagd?" },
    values: [{ value: "blocked", old: { en: "no, the next day; all systems agree", nl: "nee, de dag erna; alle systemen zijn het eens" } }],
  },
] as const satisfies readonly Switch[];
