/**
 * How to mend what is wrong, in whole sentences. By subject; each in every language.
 * @module
 */
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });

/** What to do about it, in words. */
export const MEND = {
  didYouMean: words(`Did you mean "{word}"?`, `Bedoelde u "{word}"?`),
  didYouMeanFact: words(`Did you mean "{word}" ({shape}: {meaning})?`, `Bedoelde u "{word}" ({shape}: {meaning})?`),
  remove: words("Remove it.", "Haal het weg."),
  add: words(`Add "{key}".`, `Voeg "{key}" toe.`),
  addFormat: words(`Add "schemaVersion": 1.`, `Voeg "schemaVersion": 1 toe.`),
  writeThat: words("Write {expected}.", "Schrijf {expected}."),
  removeQuotes: words("Remove the quotes.", "Haal de aanhalingstekens weg."),
  isText: words("{received} is text. Remove the quotes.", "{received} is tekst. Haal de aanhalingstekens weg."),
  decimalPoint: words("Write {number}, without quotes and with a point.", "Schrijf {number}, zonder aanhalingstekens en met een punt."),
  quote: words("Put it between quotes.", "Zet het tussen aanhalingstekens."),
  quoteAs: words(`Put it between quotes: "{received}".`, `Zet het tussen aanhalingstekens: "{received}".`),
  takeWord: words("Take one of these words.", "Kies een van deze woorden."),
  takeOneOf: words("Take one of {names}.", "Kies uit {names}."),
  // The document.
  plainData: words(
    "Hand over what a JSON file holds: texts, numbers, true and false, lists and names with values.",
    "Geef wat een JSON-bestand kan bevatten: teksten, getallen, true en false, lijsten en namen met waarden.",
  ),
  anotherName: words("Take another name.", "Kies een andere naam."),
  split: words("Split the policy.", "Splits het beleid."),
  nameParts: words("Give parts of it a name, or look for something that holds itself.", "Geef delen ervan een naam, of zoek iets dat zichzelf bevat."),
  lookAgain: words("There are more than are listed here. Mend these and look again.", "Er zijn er meer dan hier staan. Herstel deze en kijk opnieuw."),
  useSegments: words("Put customers that are treated alike in a segment.", "Zet klanten die hetzelfde behandeld worden in een segment."),
  formatOne: words(`Write "schemaVersion": 1; this version of the library knows no other.`, `Schrijf "schemaVersion": 1; deze versie kent geen andere.`),
  oneBase: words("A policy has one base. Let that base extend the next.", "Een beleid heeft één basis. Laat die basis op de volgende voortbouwen."),
  namesWithValues: words(`Write names with what they hold: { "<name>": … }.`, `Schrijf namen met wat erbij hoort: { "<naam>": … }.`),
  // Layers.
  breakCircle: words("Break the circle.", "Verbreek de cirkel."),
  basesAre: words("There are {names}.", "Er zijn {names}."),
  noBases: words("No bases were handed over.", "Er zijn geen bases meegegeven."),
  write: words(`Write "{word}".`, `Schrijf "{word}".`),
  keepAlone: words(`Keep "{word}" alone: what is to change goes inside it.`, `Laat "{word}" alleen staan: wat moet veranderen staat erbinnen.`),
  whatChanges: words("Write what the {noun} should change.", "Schrijf wat er aan de {noun} moet veranderen."),
  whatItIs: words("Write what the {noun} should be.", "Schrijf wat de {noun} moet zijn."),
  useVerb: words(
    `Write { "set": … } to change some of it, { "replace": … } to put another in its place, or take another name.`,
    `Schrijf { "set": … } om er iets aan te veranderen, { "replace": … } om er een andere voor in de plaats te zetten, of kies een andere naam.`,
  ),
  writeWhole: words("No layer below has it. Write the whole {noun} to add it.", "Geen laag eronder heeft die. Schrijf de hele {noun} om die toe te voegen."),
  // Conditions.
  wrapInList: words(`Put it in a list: { "all": [ {received} ] }.`, `Zet het in een lijst: { "all": [ {received} ] }.`),
  writeGroup: words("Write all, any, not or condition between { and }.", "Schrijf all, any, not of condition tussen { en }."),
  nameCondition: words(
    `At most {most} levels: give a part of it a name under "conditions".`,
    `Hooguit {most} niveaus: geef een deel ervan een naam onder "conditions".`,
  ),
  referByName: words("Write the name of a condition between quotes.", "Schrijf de naam van een voorwaarde tussen aanhalingstekens."),
  bracketGroup: words(`Put what is in it between square brackets: "{group}": [ … ].`, `Zet wat erin staat tussen vierkante haken: "{group}": [ … ].`),
  notEmpty: words(
    "Put at least one condition in it: nothing at all would always hold.",
    "Zet er ten minste één voorwaarde in: met niets zou het altijd gelden.",
  ),
  sideBySide: words(
    `It says {keys} side by side. Put them in a list: { "all": [ {…}, {…} ] }.`,
    `Er staat {keys} naast elkaar. Zet ze in een lijst: { "all": [ {…}, {…} ] }.`,
  ),
  writeComparison: words(
    `Write at least one comparison: { "all": [ { "fact": …, "operator": …, "value": … } ] }.`,
    `Schrijf ten minste één vergelijking: { "all": [ { "fact": …, "operator": …, "value": … } ] }.`,
  ),
  addCondition: words(`Add "{name}" under "conditions".`, `Voeg "{name}" toe onder "conditions".`),
  turnOn: words(`"{name}" is off. Turn it on, or leave it out here.`, `"{name}" staat uit. Zet die aan, of laat die hier weg.`),
  putTogether: words("Put some of them together.", "Voeg er een paar samen."),
  splitRule: words("Split the rule.", "Splits de regel."),
  splitCondition: words("Split the condition.", "Splits de voorwaarde."),
  takeFact: words("Take a name from the list of facts.", "Kies een naam uit de lijst van feiten."),
  operatorLike: words(`Write a name between quotes, such as "equal".`, `Schrijf een naam tussen aanhalingstekens, zoals "equal".`),
  useOperators: words("Use {names}.", "Gebruik {names}."),
  useListOperators: words("Use {names}, or put someFact: or everyFact: in front.", "Gebruik {names}, of zet someFact: of everyFact: ervoor."),
  sameKind: words("Compare facts of the same kind.", "Vergelijk feiten van dezelfde soort."),
  perCurrency: words("Write one comparison per currency.", "Schrijf een vergelijking per munteenheid."),
  noPath: words(
    "Every fact is a plain value. Take the fact that holds this part, or declare a fact of your own.",
    "Elk feit is één waarde. Kies het feit dat dit deel bevat, of voeg een eigen feit toe.",
  ),
  noParams: words(
    "Only facts that are fetched take params; this one is derived. Remove it.",
    "Alleen feiten die worden opgehaald hebben params; dit feit wordt afgeleid. Haal het weg.",
  ),
  noPriority: words(
    "The order of comparisons changes nothing. Remove it; say the order of actions with tier.",
    "De volgorde van vergelijkingen verandert niets. Haal het weg; zeg de volgorde van acties met tier.",
  ),
  // Kinds of values.
  unknownNeverMeets: words(
    "A fact that is not known never meets a condition, so leave this comparison out.",
    "Een feit dat niet bekend is voldoet nooit aan een voorwaarde, dus laat deze vergelijking weg.",
  ),
  oneOrIn: words(`Give one value, or use "in" with a list.`, `Geef één waarde, of gebruik "in" met een lijst.`),
  valueItself: words(
    `Write the value itself, or { "fact": "<name>" } to compare with another fact.`,
    `Schrijf de waarde zelf, of { "fact": "<naam>" } om met een ander feit te vergelijken.`,
  ),
  bracket: words("Put it between square brackets: [{received}].", "Zet het tussen vierkante haken: [{received}]."),
  atLeastOne: words(
    "Give at least one value: with none the answer is always the same.",
    "Geef ten minste één waarde: zonder waarde is het antwoord altijd hetzelfde.",
  ),
  yesOrNo: words("Write true or false.", "Schrijf true of false."),
  day: words(`Write the day as "YYYY-MM-DD".`, `Schrijf de dag als "JJJJ-MM-DD".`),
  dayThatExists: words(`Write a day that exists as "YYYY-MM-DD".`, `Schrijf een dag die bestaat als "JJJJ-MM-DD".`),
  dayMeant: words(`Write "{day}": first the year, then the month, then the day.`, `Schrijf "{day}": eerst het jaar, dan de maand, dan de dag.`),
  wordInQuotes: words("Write one of these words between quotes.", "Schrijf een van deze woorden tussen aanhalingstekens."),
  aNumber: words("Write a number.", "Schrijf een getal."),
  wholeNumber: words("Write a whole number.", "Schrijf een heel getal."),
  wholeBeside: words(
    "Write {below} or {above}, without quotes: only whole numbers here.",
    "Schrijf {below} of {above}, zonder aanhalingstekens: hier alleen hele getallen.",
  ),
  wholePercent: words("Percent is counted whole here: {percent} stands for {percent} %.", "Procenten zijn hier heel: {percent} staat voor {percent} %."),
  plainNumber: words("Write such a number, without quotes.", "Schrijf zo'n getal, zonder aanhalingstekens."),
  amountOrText: words("Write a number or an amount between quotes.", "Schrijf een getal, of een bedrag tussen aanhalingstekens."),
  decimals: words(
    "Write digits with a point for the decimals, no separators for thousands, no currency sign: 1250.00.",
    "Schrijf cijfers met een punt voor de centen, zonder puntjes voor duizendtallen en zonder teken voor de munteenheid: 1250.00.",
  ),
  amountMeant: words(`Write "{amount}": a point for the decimals and nothing else.`, `Schrijf "{amount}": een punt voor de centen en verder niets.`),
  fewerDecimals: words("Give no more decimals than {currency} has.", "Geef niet meer cijfers achter de punt dan {currency} heeft."),
  thousands: words(
    "Write {thousands} if thousands are meant, and {decimals} if not: the point is for decimals.",
    "Schrijf {thousands} als duizendtallen bedoeld zijn, en anders {decimals}: de punt is voor de centen.",
  ),
  smaller: words("Give a smaller amount.", "Geef een kleiner bedrag."),
  currencyCode: words("Use a three-letter ISO 4217 code, such as EUR.", "Gebruik een code van drie letters uit ISO 4217, zoals EUR."),
  ownCurrency: words("Give it in {currency}, without a code.", "Geef het in {currency}, zonder code."),
  sayInSettings: words(`{mend} Say it as "{setting}" under "settings", in {currency}.`, `{mend} Zeg het als "{setting}" onder "settings", in {currency}.`),
  noMinus: words("Leave out the minus.", "Laat de min weg."),
  // Rules.
  braces: words("Write it between { and }.", "Schrijf het tussen { en }."),
  becauseLike: words(`Write { "en": {text} }.`, `Schrijf { "nl": {text} }.`),
  sentenceOrNothing: words("Write a sentence, or leave this language out.", "Schrijf een zin, of laat deze taal weg."),
  sayCustomer: words(`Say "customer" ("klant").`, `Zeg "klant" ("customer").`),
  sources: words(`Write ["A7", "our handbook, page 3"].`, `Schrijf ["A7", "ons handboek, pagina 3"].`),
  nameOneOrNone: words("Name at least one, or leave it out.", "Noem er ten minste één, of laat het weg."),
  trueOrNothing: words("Write true, or leave it out.", "Schrijf true, of laat het weg."),
  termFromDelivery: words(
    `Write "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd".`,
    `Schrijf "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd".`,
  ),
  factsBehind: words(
    "Use the facts behind that reason, or ask for it in a treatment rule.",
    "Gebruik de feiten achter die reden, of vraag ernaar in een regel met een behandeling.",
  ),
  catalogueOrOwn: words(
    "Take a treatment from the catalogue, or declare one of your own.",
    "Kies een behandeling uit de catalogus, of voeg een eigen behandeling toe.",
  ),
  catalogue: words("Take a treatment from the catalogue.", "Kies een behandeling uit de catalogus."),
  theseOrOther: words("Take one of these, or another treatment.", "Kies een van deze, of een andere behandeling."),
  noChannel: words("Leave the channel out.", "Laat het kanaal weg."),
  noPressure: words("Leave the pressure out.", "Laat de druk weg."),
  milder: words("Leave it out, or propose a milder treatment.", "Laat het weg, of stel een mildere behandeling voor."),
  helpInstead: words("Say why this helps the customer instead.", "Zeg liever waarom dit de klant helpt."),
  // Settings, guardrails, economics.
  noNewSettings: words("Remove it; a policy cannot add settings.", "Haal het weg; een beleid kan geen instellingen toevoegen."),
  suchANumber: words("Write such a number.", "Schrijf zo'n getal."),
  onlyThese: words("A policy can tighten only these.", "Een beleid kan alleen deze strenger maken."),
  noQuotes: words("Write a whole number, without quotes.", "Schrijf een heel getal, zonder aanhalingstekens."),
  onlyLower: words(
    "A layer can only make this lower: write {current} or less, or leave it out.",
    "Een laag kan dit alleen verlagen: schrijf {current} of minder, of laat het weg.",
  ),
  onlyHigher: words(
    "A layer can only make this higher: write {current} or more, or leave it out.",
    "Een laag kan dit alleen verhogen: schrijf {current} of meer, of laat het weg.",
  ),
  between: words("Write a number from {min} to {max}.", "Schrijf een getal van {min} tot en met {max}."),
  treatmentList: words(`Write ["<treatment>"].`, `Schrijf ["<behandeling>"].`),
  anHour: words(
    "{told} a minute is {hour} an hour. Write {smaller} if that is what is meant.",
    "{told} per minuut is {hour} per uur. Schrijf {smaller} als dat bedoeld is.",
  ),
  fractionOfPercent: words(
    "{told} is less than one percent. Write {percent} if {percent} % is meant.",
    "{told} is minder dan één procent. Schrijf {percent} als {percent} % bedoeld is.",
  ),
} as const satisfies Readonly<Record<string, Words>>;

/** What a layer can speak of. */
export const NOUNS = {
  rule: words("rule", "regel"),
  "reason-rule": words("reason rule", "redenregel"),
  condition: words("condition", "voorwaarde"),
} as const satisfies Readonly<Record<string, Words>>;
