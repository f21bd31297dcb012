/**
 * Problems of conditions and of the values in them.
 * @module
 */
import { type ProblemPages, words } from "./page.js";

type Code =
  | "unknown-fact"
  | "unknown-operator"
  | "operator-mismatch"
  | "mixed-types"
  | "mixed-currencies"
  | "comparison-with-null"
  | "one-value-expected"
  | "quoted-value"
  | "not-whole"
  | "impossible-date"
  | "leaf-at-root"
  | "two-shapes"
  | "empty-group"
  | "empty-condition"
  | "path-not-supported"
  | "params-not-supported"
  | "priority-not-supported"
  | "circular-condition"
  | "condition-off"
  | "condition-too-large";

const named = (condition: string) => `"conditions": { "mine": ${condition} }`;
const comparing = (comparison: string) => named(`{ "all": [{ ${comparison} }] }`);
const LATE = `{ "fact": "daysPastDue", "operator": "greaterThan", "value": 30 }`;

export const CONDITION_PAGES: ProblemPages<Code> = {
  "unknown-fact": {
    about: words(
      "A fact that is not in the catalogue. Facts have one English name each; the list says what each means.",
      "Een feit dat niet in de catalogus staat. Feiten hebben elk één Engelse naam; de lijst zegt wat elk betekent.",
    ),
    wrong: comparing(`"fact": "dagenTeLaat", "operator": "greaterThan", "value": 30`),
    right: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30`),
  },
  "unknown-operator": {
    about: words(
      "A way of comparing that does not exist. Signs such as > have a name here.",
      "Een manier van vergelijken die niet bestaat. Tekens zoals > hebben hier een naam.",
    ),
    wrong: comparing(`"fact": "daysPastDue", "operator": ">", "value": 30`),
    right: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30`),
  },
  "operator-mismatch": {
    about: words(
      "This kind of fact cannot be compared in this way: a list is not equal to something, it contains it.",
      "Dit soort feit is niet zo te vergelijken: een lijst is niet gelijk aan iets, ze bevat het.",
    ),
    wrong: comparing(`"fact": "tags", "operator": "equal", "value": "farm"`),
    right: comparing(`"fact": "tags", "operator": "contains", "value": "farm"`),
  },
  "mixed-types": {
    about: words(
      "Two facts of different kinds beside each other, such as days and an amount.",
      "Twee feiten van verschillende soort naast elkaar, zoals dagen en een bedrag.",
    ),
    wrong: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": { "fact": "onTimePercent" }`),
    right: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": { "fact": "usualDaysLate" }`),
  },
  "mixed-currencies": {
    about: words(
      "Amounts of two currencies in one list. Currencies are never added or compared.",
      "Bedragen in twee munteenheden in één lijst. Munteenheden worden nooit opgeteld of vergeleken.",
    ),
    wrong: comparing(`"fact": "overdueAmount", "operator": "in", "value": ["EUR 100.00", "USD 100.00"]`),
    right: comparing(`"fact": "overdueAmount", "operator": "in", "value": ["EUR 100.00", "EUR 200.00"]`),
  },
  "comparison-with-null": {
    about: words(
      "A comparison with nothing. A fact that is not known never meets a condition, so there is no need to ask for it.",
      "Een vergelijking met niets. Een feit dat niet bekend is voldoet nooit aan een voorwaarde, dus daar hoeft niet naar gevraagd te worden.",
    ),
    wrong: comparing(`"fact": "npsLast", "operator": "notEqual", "value": null`),
    right: comparing(`"fact": "npsLast", "operator": "lessThan", "value": 7`),
  },
  "one-value-expected": {
    about: words("A list where one value belongs. To allow several, use in.", "Een lijst waar één waarde hoort. Gebruik in om er meer toe te staan."),
    wrong: comparing(`"fact": "kind", "operator": "equal", "value": ["business", "public"]`),
    right: comparing(`"fact": "kind", "operator": "in", "value": ["business", "public"]`),
  },
  "quoted-value": {
    about: words(
      "A number, or true or false, between quotes is a text to a computer.",
      "Een getal, of true of false, tussen aanhalingstekens is voor een computer tekst.",
    ),
    wrong: comparing(`"fact": "tenureYears", "operator": "greaterThan", "value": "2,5"`),
    right: comparing(`"fact": "tenureYears", "operator": "greaterThan", "value": 2.5`),
  },
  "not-whole": {
    about: words("Days, counts and percentages are whole. 15 stands for 15 %.", "Dagen, aantallen en procenten zijn heel. 15 staat voor 15 %."),
    wrong: comparing(`"fact": "onTimePercent", "operator": "lessThan", "value": 0.15`),
    right: comparing(`"fact": "onTimePercent", "operator": "lessThan", "value": 15`),
  },
  "impossible-date": {
    about: words(
      "A day is written year, month, day: 2026-12-01. So nobody takes the month for the day.",
      "Een dag wordt geschreven als jaar, maand, dag: 2026-12-01. Zo houdt niemand de maand voor de dag.",
    ),
    wrong: comparing(`"fact": "nextMoneyDay", "operator": "lessThan", "value": "01-12-2026"`),
    right: comparing(`"fact": "nextMoneyDay", "operator": "lessThan", "value": "2026-12-01"`),
  },
  "leaf-at-root": {
    about: words(
      "A condition begins with all, any, not or condition; a comparison stands inside.",
      "Een voorwaarde begint met all, any, not of condition; een vergelijking staat daarbinnen.",
    ),
    wrong: named(LATE),
    right: named(`{ "all": [${LATE}] }`),
  },
  "two-shapes": {
    about: words(
      "Two conditions between the same brackets. Only one of them would count, so put them in a list.",
      "Twee voorwaarden tussen dezelfde haakjes. Maar een ervan zou tellen, dus zet ze in een lijst.",
    ),
    wrong: named(`{ "all": [${LATE}], "condition": "loyal" }`),
    right: named(`{ "all": [${LATE}, { "condition": "loyal" }] }`),
  },
  "empty-group": {
    about: words("all or any with nothing in it would hold of everybody.", "all of any met niets erin zou voor iedereen gelden."),
    wrong: named(`{ "any": [] }`),
    right: named(`{ "any": [${LATE}] }`),
  },
  "empty-condition": {
    about: words("There is nothing here to compare.", "Hier valt niets te vergelijken."),
    wrong: named("{}"),
    right: named(`{ "all": [${LATE}] }`),
  },
  "path-not-supported": {
    about: words(
      "Rules of json-rules-engine can look inside a fact with path. Here every fact is one plain value.",
      "Regels van json-rules-engine kunnen met path in een feit kijken. Hier is elk feit één waarde.",
    ),
    wrong: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30, "path": "$.days"`),
    right: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30`),
  },
  "params-not-supported": {
    about: words(
      "Rules of json-rules-engine can hand something to a fact with params. Only facts that are fetched take them.",
      "Regels van json-rules-engine kunnen met params iets aan een feit meegeven. Alleen feiten die worden opgehaald nemen dat aan.",
    ),
    wrong: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30, "params": {}`),
    right: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30`),
  },
  "priority-not-supported": {
    about: words(
      "The order in which comparisons are looked at changes nothing. Which action comes first is said with tier.",
      "De volgorde waarin vergelijkingen worden bekeken verandert niets. Welke actie voorgaat wordt met tier gezegd.",
    ),
    wrong: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30, "priority": 2`),
    right: comparing(`"fact": "daysPastDue", "operator": "greaterThan", "value": 30`),
  },
  "circular-condition": {
    about: words(
      "Conditions that refer to each other in a circle, so that none of them can be answered.",
      "Voorwaarden die in een cirkel naar elkaar verwijzen, zodat geen ervan te beantwoorden is.",
    ),
    wrong: `"conditions": { "mine": { "all": [{ "condition": "yours" }] }, "yours": { "not": { "condition": "mine" } } }`,
    right: `"conditions": { "mine": { "all": [${LATE}] }, "yours": { "not": { "condition": "mine" } } }`,
  },
  "condition-off": {
    about: words(
      "A rule refers to a condition that is off. Switch the rule off as well, or the condition on.",
      "Een regel verwijst naar een voorwaarde die uit staat. Zet de regel ook uit, of de voorwaarde aan.",
    ),
    wrong: `"conditions": { "loyal": "off" }`,
    right: `"conditions": { "loyal": { "set": { "all": [{ "fact": "tenureYears", "operator": "greaterThan", "value": 3 }] } } }`,
  },
  "condition-too-large": {
    about: words(
      "With every named condition written out, a rule comes to more comparisons than anybody can follow.",
      "Als elke voorwaarde met een naam wordt uitgeschreven, komt een regel op meer vergelijkingen dan iemand kan volgen.",
    ),
    wrong: {
      before: `"rules": { "mine": { "then": { "treatment": "wait" }, "when": { "any": [`,
      part: `{ "fact": "daysPastDue", "operator": "equal", "value": # }, `,
      times: 1000,
      after: `${LATE}] } } }`,
    },
    right: `"rules": { "mine": { "then": { "treatment": "wait" }, "when": { "any": [${LATE}] } } }`,
  },
};
