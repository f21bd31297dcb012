/**
 * Problems of the outside of a policy and of its layers.
 * @module
 */
import { type ProblemPages, words } from "./page.js";

type Code =
  | "missing-key"
  | "unknown-key"
  | "wrong-type"
  | "unknown-schema-version"
  | "unknown-value"
  | "empty-list"
  | "list-expected"
  | "unknown-base"
  | "unpinned-base"
  | "circular-extends"
  | "unknown-verb"
  | "two-verbs"
  | "unknown-rule"
  | "unknown-reason-rule"
  | "unknown-condition"
  | "rule-exists"
  | "reason-rule-exists"
  | "condition-exists";

const LOYAL = `"when": { "condition": "loyal" }`;

export const LAYER_PAGES: ProblemPages<Code> = {
  "missing-key": {
    about: words(
      "Something that is always needed is not there: the name of a policy, the treatment of a rule, the value of a comparison.",
      "Er ontbreekt iets wat altijd nodig is: de naam van een beleid, de behandeling van een regel, de waarde van een vergelijking.",
    ),
    wrong: `"rules": { "mine": { ${LOYAL}, "then": { "tone": "warm" } } }`,
    right: `"rules": { "mine": { ${LOYAL}, "then": { "treatment": "check-in-call", "tone": "warm" } } }`,
  },
  "unknown-key": {
    about: words(
      "A name that does not belong in this place: misspelt, in another language, or one level too high or too low.",
      "Een naam die op deze plek niet hoort: verkeerd gespeld, in een andere taal, of een niveau te hoog of te laag.",
    ),
    wrong: `"regels": { "did-it-arrive": "off" }`,
    right: `"rules": { "did-it-arrive": "off" }`,
  },
  "wrong-type": {
    about: words(
      "Another kind of thing than belongs here: a list in place of a text, a text in place of names with values.",
      "Iets van een andere soort dan hier hoort: een lijst in plaats van een tekst, een tekst in plaats van namen met waarden.",
    ),
    wrong: `"version": 3`,
    right: `"version": "3"`,
  },
  "unknown-schema-version": {
    about: words(
      "The number of the file's format. There is one format so far: 1.",
      "Het nummer van het formaat van het bestand. Er is tot nu toe één formaat: 1.",
    ),
    wrong: `{ "schemaVersion": 2, "name": "acme" }`,
    right: `{ "schemaVersion": 1, "name": "acme" }`,
  },
  "unknown-value": {
    about: words(
      "A word that is not in the closed list for this place. Tones, ways, owners and tiers are such lists.",
      "Een woord dat niet in de vaste lijst voor deze plek staat. Toon, kanaal, eigenaar en tier zijn zulke lijsten.",
    ),
    wrong: `"rules": { "did-it-arrive": { "set": { "then": { "tone": "friendly" } } } }`,
    right: `"rules": { "did-it-arrive": { "set": { "then": { "tone": "warm" } } } }`,
  },
  "empty-list": {
    about: words(
      "A list with nothing in it. Leave the whole line out, or name at least one.",
      "Een lijst met niets erin. Laat de hele regel weg, of noem er ten minste een.",
    ),
    wrong: `"rules": { "did-it-arrive": { "set": { "then": { "channel": [] } } } }`,
    right: `"rules": { "did-it-arrive": { "set": { "then": { "channel": ["phone", "email"] } } } }`,
  },
  "list-expected": {
    about: words("One value where a list belongs. Put it between square brackets.", "Eén waarde waar een lijst hoort. Zet die tussen vierkante haken."),
    wrong: `"guardrails": { "never": "stop-service" }`,
    right: `"guardrails": { "never": ["stop-service"] }`,
  },
  "unknown-base": {
    about: words("The policy this one builds on is not there.", "Het beleid waar dit op voortbouwt is er niet."),
    wrong: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-busines@1" }`,
    right: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-business@1" }`,
  },
  "unpinned-base": {
    about: words(
      "A shipped policy is named with its major version, so that an update never changes yours without a word.",
      "Een meegeleverd beleid wordt met zijn hoofdversie genoemd, zodat een nieuwe versie het uwe nooit ongemerkt verandert.",
    ),
    wrong: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-business" }`,
    right: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-business@1" }`,
  },
  "circular-extends": {
    about: words("A policy that in the end builds on itself.", "Een beleid dat uiteindelijk op zichzelf voortbouwt."),
    wrong: `{ "schemaVersion": 1, "name": "acme", "extends": "acme" }`,
    right: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-business@1" }`,
  },
  "unknown-verb": {
    about: words(
      `Of a rule can be said "off", "on", a change in { "set": … }, another rule in { "replace": … }, or a whole new rule.`,
      `Van een regel kan gezegd worden "off", "on", een wijziging in { "set": … }, een andere regel in { "replace": … }, of een hele nieuwe regel.`,
    ),
    wrong: `"rules": { "did-it-arrive": false }`,
    right: `"rules": { "did-it-arrive": "off" }`,
  },
  "two-verbs": {
    about: words("What is to change goes inside set; beside it stands nothing.", "Wat moet veranderen gaat in set; ernaast staat niets."),
    wrong: `"rules": { "did-it-arrive": { "set": {}, "because": { "en": "Ask." } } }`,
    right: `"rules": { "did-it-arrive": { "set": { "because": { "en": "Ask." } } } }`,
  },
  "unknown-rule": {
    about: words("A change to a rule that no layer below has.", "Een wijziging van een regel die geen laag eronder heeft."),
    wrong: `"rules": { "did-it-arive": "off" }`,
    right: `"rules": { "did-it-arrive": "off" }`,
  },
  "unknown-reason-rule": {
    about: words("A change to a reason rule that no layer below has.", "Een wijziging van een redenregel die geen laag eronder heeft."),
    wrong: `"reasons": { "mostly-in-time": "off" }`,
    right: `"reasons": { "mostly-on-time": "off" }`,
  },
  "unknown-condition": {
    about: words(
      "A reference to a condition that no layer has, or a change to one.",
      "Een verwijzing naar een voorwaarde die geen laag heeft, of een wijziging ervan.",
    ),
    wrong: `"rules": { "mine": { "when": { "condition": "loyl" }, "then": { "treatment": "wait" } } }`,
    right: `"rules": { "mine": { ${LOYAL}, "then": { "treatment": "wait" } } }`,
  },
  "rule-exists": {
    about: words(
      "A new rule with the name of one in a layer below. Say set or replace, or take another name.",
      "Een nieuwe regel met de naam van een regel uit een laag eronder. Zeg set of replace, of kies een andere naam.",
    ),
    wrong: `"rules": { "did-it-arrive": { ${LOYAL}, "then": { "treatment": "wait" } } }`,
    right: `"rules": { "did-it-arrive": { "replace": { ${LOYAL}, "then": { "treatment": "wait" } } } }`,
  },
  "reason-rule-exists": {
    about: words("A new reason rule with the name of one in a layer below.", "Een nieuwe redenregel met de naam van een regel uit een laag eronder."),
    wrong: `"reasons": { "mostly-on-time": { ${LOYAL}, "then": { "reason": "forgot", "strength": "weak" } } }`,
    right: `"reasons": { "loyal-forgets": { ${LOYAL}, "then": { "reason": "forgot", "strength": "weak" } } }`,
  },
  "condition-exists": {
    about: words("A new condition with the name of one in a layer below.", "Een nieuwe voorwaarde met de naam van een voorwaarde uit een laag eronder."),
    wrong: `"conditions": { "loyal": { "all": [{ "fact": "tenureYears", "operator": "greaterThan", "value": 3 }] } }`,
    right: `"conditions": { "loyal": { "replace": { "all": [{ "fact": "tenureYears", "operator": "greaterThan", "value": 3 }] } } }`,
  },
};
