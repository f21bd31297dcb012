import type { WordGroups } from "../words.js";

export const heading: WordGroups["heading"] = {
  next: "Beste volgende stap",
  others: "Andere goede stappen",
  later: "Later, en alleen als",
  withheld: "Niet nu, en waarom",
  reasons: "Waarom we dit denken",
  unknown: "Niet bekend",
  notices: "Goed om te weten",
};

export const notice: WordGroups["notice"] = {
  "law-none": "Voor dit land[ ({country})] zijn er geen wetgegevens; alleen de algemene regels zijn toegepast.",
  "law-stale": "De wetgegevens[ ({pack})] zijn te lang geleden[, op {date},] nagekeken; laat ze nakijken voordat je erop vertrouwt.",
  "time-barred":
    "Factuur {invoice}: de tijd om dit nog te kunnen vorderen is misschien op {date} verstreken. Er wordt nu niets gevraagd; een mens kijkt er eerst naar. Loopt de tijd langer door, vertel dan de nieuwe laatste dag.",
  overpaid: "Op factuur {invoice} is {amount} meer betaald of gecrediteerd dan die groot was. Dat geld is van de klant.",
};

export const label: WordGroups["label"] = {
  who: "Door wie",
  involve: "Collega's",
  when: "Wanneer",
  about: "Waarover",
  why: "Waarom",
  task: "Wat je doet",
  opening: "Zo begin je",
  ask: "Vraag",
  offer: "Bied aan",
  avoid: "Laat weg",
  needs: "Denk eraan",
  value: "Wat het waard is",
  guide: "Gesprek",
};

export const text: WordGroups["text"] = {
  headline: "Beste volgende stap voor {customer}: {treatment}",
  customer: "de klant",
  somebody: "Een collega",
  tone: "Toon: {tone}.",
  "on-day": "op {date}",
  at: "op {date} om {from} uur",
  between: "op {date} tussen {from} en {to} uur",
  "from-to": "tussen {from} en {to}",
  here: "{when} bij ons",
  there: "{when} in {place}",
  "both-clocks": "{here} ({there})",
  "hours-there": "{from}–{to} uur in {place}",
  delivered: "{here}, om te bezorgen {there}",
  "not-after": "Uiterlijk {date}.",
  "date-time": "{date} om {time} uur",
  rule: "Regel {rule}",
  "invoice-asked": "Factuur {invoice}: {open} open, we vragen om {claims}",
  "invoice-open": "Factuur {invoice}: {open} open, we vragen nu om niets",
  "later-step": "{treatment}[ ({invoices})]. Alleen nadat {step} als uitkomst had: {outcomes}, en niet vóór {date}.",
  "later-threatening": "Deze stap noemt een gevolg; daarom kijkt een mens alles er eerst nog een keer op na.",
  withheld: "{treatment}[ ({channel})]: {why}",
  "held-back": "tegengehouden door {guardrail}.",
  "look-again": "Kijk opnieuw op {date}.",
  "unknown-fact": "{fact}: {why}",
  "unknown-whether": "Klopt dit? {fact} ({why}).",
  "wait-held": 'Er ligt een stap klaar die nog niet kan: "{treatment}". {why}[ {needs}]',
  "wait-held-who": "{needs} {owner} pakt dit op.",
  reason: "{reason} ({strength})",
  "reason-against": "Ertegen: {sentence}",
  "reason-fact": "Hoe waarschijnlijk het is: {reason}",
  compared: "{fact}: {is}[ ({comparison})]",
  "sentence-compared": "{sentence}[ ({comparison})]",
  "not-so": 'Dit is niet zo: "{fact}"',
  "by-policy": "{phrase}, volgens het beleid",
  "value-of-fact": "{value}: {fact}",
  score: "{part}: {amount}",
  "score-net": "Samen, vergeleken met wachten: {amount}",
  "score-below": "In geld is wachten goedkoper. Deze stap gaat toch voor: eerst telt de plaats die de regels een stap geven, en dan pas het geld.",
  "score-tier": "Plaats tussen de stappen: {tier}",
  assumption: "Deze bedragen rusten op aannames in het beleid, niet op metingen.",
  "not-counted": "Niet meegeteld: {what}.",
  "missing-effect": "het effect van deze stap ({treatment}), dat niet in het beleid staat",
  "missing-rate": "de wisselkoers {rate}, die niet gegeven is",
  "law-wording": 'In de woorden van de wet: "{words}"',
  "guide-missing": "Voor de klant zijn er nog geen woorden in deze taal: {language}. Deze zijn in een andere: {used}.",
};

export const rule: WordGroups["rule"] = {
  "own.deadline-near": "Geen termijn gaat ongezien voorbij.",
  "own.nothing-better": "Niets anders past nu beter.",
  "own.no-hour": "Geen uur past iedereen, dus zoekt iemand er eerst een.",
};

export const operator: WordGroups["operator"] = {
  equal: "{value}",
  notEqual: "niet {value}",
  lessThan: "minder dan {value}",
  lessThanInclusive: "hoogstens {value}",
  greaterThan: "meer dan {value}",
  greaterThanInclusive: "minstens {value}",
  in: "een van {value}",
  notIn: "geen van {value}",
  contains: "{value} erbij",
  doesNotContain: "{value} niet erbij",
};

export const notOperator: WordGroups["notOperator"] = {
  equal: "niet {value}",
  notEqual: "{value}",
  lessThan: "niet minder dan {value}",
  lessThanInclusive: "niet {value} of minder",
  greaterThan: "niet meer dan {value}",
  greaterThanInclusive: "niet {value} of meer",
  in: "niet een van {value}",
  notIn: "een van {value}",
  contains: "{value} niet erbij",
  doesNotContain: "{value} erbij",
};

export const dateOperator: WordGroups["dateOperator"] = {
  lessThan: "vóór {value}",
  lessThanInclusive: "op of vóór {value}",
  greaterThan: "na {value}",
  greaterThanInclusive: "op of na {value}",
};

export const decorator: WordGroups["decorator"] = {
  someFact: "voor minstens één: {phrase}",
  everyFact: "voor elk: {phrase}",
  someValue: "voor minstens één van de waarden: {phrase}",
  everyValue: "voor elk van de waarden: {phrase}",
  not: "niet: {phrase}",
  swap: "andersom: {phrase}",
};
