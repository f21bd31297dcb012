/**
 * What is said about a file with cases that cannot be used as it is.
 * @module
 */

import { oneOf, type Saying } from "../../policy/words/phrase.js";
import { CHANNELS, REASONS, STRENGTHS, TONES, type Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });
const treatments = words("a list of treatments", "een lijst van behandelingen");
const pressure = words("a whole number from 0 to 4", "een heel getal van 0 tot en met 4");

/** What belongs at each key. */
export const CASE_PLACES: Readonly<Record<string, Saying | undefined>> = {
  "": words(`a file of cases: { "schemaVersion": 1, "cases": [ … ] }`, `een bestand met gevallen: { "schemaVersion": 1, "cases": [ … ] }`),
  schemaVersion: words("1", "1"),
  cases: words("a list of cases, each with name, given and expect", "een lijst van gevallen, elk met name, given en expect"),
  name: words("a name that says what this customer is like", "een naam die zegt wat voor klant dit is"),
  given: words(`what is known of the customer: { "facts": … } or { "dossier": … }`, `wat van de klant bekend is: { "facts": … } of { "dossier": … }`),
  dossier: words("a dossier, or the name of the file with one", "een dossier, of de naam van het bestand met een dossier"),
  facts: words(`facts with their values, such as { "daysPastDue": 20 }`, `feiten met hun waarde, zoals { "daysPastDue": 20 }`),
  customer: words("the id of a customer", "het nummer van een klant"),
  expect: words(
    "what the plan should be: actions, reasons, withheld, later, not or notMoreThan",
    "wat het plan moet zijn: actions, reasons, withheld, later, not of notMoreThan",
  ),
  actions: words("a list of actions, the first one first", "een lijst van acties, de eerste voorop"),
  treatment: words("the name of a treatment", "de naam van een behandeling"),
  channel: oneOf(CHANNELS),
  tone: oneOf(TONES),
  owner: words("the id or the role of a colleague", "het nummer of de rol van een collega"),
  pressure,
  rules: words("a list of rules", "een lijst van regels"),
  reasons: words(`reasons with how sure the plan is, such as { "forgot": "weak" }`, `redenen met hoe zeker het plan is, zoals { "forgot": "weak" }`),
  ...Object.fromEntries(REASONS.map((reason) => [reason, oneOf(STRENGTHS)])),
  withheld: words(
    `a list of what is held back, such as { "treatment": "formal-notice", "by": "proven-receipt" }`,
    `een lijst van wat wordt tegengehouden, zoals { "treatment": "formal-notice", "by": "proven-receipt" }`,
  ),
  by: words("the name of a guardrail", "de naam van een vangrail"),
  later: treatments,
  not: treatments,
  notMoreThan: pressure,
  suggested: words("true, or nothing at all", "true, of helemaal niets"),
};

export const CASE_WORDS = {
  sameName: words("a name that no other case has", "een naam die geen ander geval heeft"),
  otherName: words("Take another name.", "Kies een andere naam."),
  somethingExpected: words("at least one thing that is expected", "ten minste één ding dat verwacht wordt"),
  expectSomething: words(
    `Say what should happen, such as "actions": ["check-in-call"]; a case that expects nothing always passes.`,
    `Zeg wat er moet gebeuren, zoals "actions": ["check-in-call"]; een geval dat niets verwacht slaagt altijd.`,
  ),
  follows: words("a fact that can be told of a customer", "een feit dat van een klant verteld kan worden"),
  comesFromPolicy: words(
    "Leave it out: the policy says this itself. Give the facts it follows from.",
    "Laat het weg: dit zegt het beleid zelf. Geef de feiten waaruit het volgt.",
  ),
  alwaysKnown: words("a value; this is always known", "een waarde; dit is altijd bekend"),
  giveValue: words("Write its value.", "Schrijf de waarde."),
  oneCurrency: words("an amount in {currency}, as the rest of this case", "een bedrag in {currency}, zoals de rest van dit geval"),
  giveCurrency: words(`Write it in {currency}, or add "currency" to the facts.`, `Schrijf het in {currency}, of voeg "currency" toe aan de feiten.`),
  readableFile: words("the name of a file with one dossier", "de naam van een bestand met één dossier"),
  checkFile: words("Check the name, seen from the file with the cases.", "Controleer de naam, gezien vanaf het bestand met de gevallen."),
  mendDossier: words("Mend the dossier: expected {expected}. {mend}", "Herstel het dossier: verwacht werd {expected}. {mend}"),
  rightDossier: words("a dossier without mistakes", "een dossier zonder fouten"),
} as const;
