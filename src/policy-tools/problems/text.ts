/**
 * Problems of a text, before anything in it can be read.
 * @module
 */
import { type ProblemPages, words } from "./page.js";

type Code =
  | "syntax"
  | "trailing-comma"
  | "comment"
  | "curly-quotes"
  | "odd-space"
  | "decimal-comma"
  | "wrong-encoding"
  | "duplicate-key"
  | "not-json"
  | "forbidden-key"
  | "too-large"
  | "too-deep"
  | "too-many-variants"
  | "too-many-problems";

export const TEXT_PAGES: ProblemPages<Code> = {
  syntax: {
    about: words(
      "A policy is JSON: names and words between double quotes, a colon after a name, a comma between two things, and a closing bracket for every bracket. Here one of these is missing or there is one too many.",
      "Een beleid is JSON: namen en woorden tussen dubbele aanhalingstekens, een dubbele punt na een naam, een komma tussen twee dingen en een sluithaak bij elk haakje. Hier ontbreekt er een, of staat er een te veel.",
    ),
    wrong: `"settings": { "firstContactAfterDays": 5 }\n"version": "2"`,
    right: `"settings": { "firstContactAfterDays": 5 },\n"version": "2"`,
  },
  "trailing-comma": {
    about: words("After the last of a row comes no comma.", "Na de laatste van een rij komt geen komma."),
    wrong: `"settings": { "firstContactAfterDays": 5, }`,
    right: `"settings": { "firstContactAfterDays": 5 }`,
  },
  comment: {
    about: words(
      "JSON has no comments. This check reads them; other programs that open the file may not. In a file whose name ends in .jsonc they are expected.",
      "JSON kent geen opmerkingen. Deze controle leest ze; andere programma's die het bestand openen misschien niet. In een bestand dat op .jsonc eindigt worden ze verwacht.",
    ),
    wrong: `"settings": { "firstContactAfterDays": 5 } // as agreed in March`,
    right: `"settings": { "firstContactAfterDays": 5 }`,
  },
  "curly-quotes": {
    about: words(
      "A word processor or mail program bends quotes into curly ones, and a computer does not know those. Edit a policy in an editor for plain text.",
      "Een tekstverwerker of mailprogramma buigt aanhalingstekens krom, en een computer kent die niet. Bewerk een beleid in een editor voor gewone tekst.",
    ),
    wrong: `“version”: “2”`,
    right: `"version": "2"`,
  },
  "odd-space": {
    about: words(
      "Text that is pasted from a web page or a word processor can bring spaces along that look ordinary and are not.",
      "Tekst die van een webpagina of uit een tekstverwerker geplakt is kan spaties meenemen die er gewoon uitzien en dat niet zijn.",
    ),
    wrong: `"version":\u00A0"2"`,
    right: `"version": "2"`,
  },
  "decimal-comma": {
    about: words(
      "In JSON decimals stand behind a point, and a comma begins the next thing. Thousands have no sign at all.",
      "In JSON staan decimalen achter een punt, en begint met een komma het volgende. Duizendtallen krijgen helemaal geen teken.",
    ),
    wrong: `"settings": { "loyalAfterYears": 2,5 }`,
    right: `"settings": { "loyalAfterYears": 2.5 }`,
  },
  "wrong-encoding": {
    about: words(
      "The file was not saved as UTF-8, so some letters cannot be read back. Save it again and choose UTF-8.",
      "Het bestand is niet als UTF-8 opgeslagen, dus sommige letters zijn niet terug te lezen. Sla het opnieuw op en kies UTF-8.",
    ),
    wrong: `"version": "herfst �n winter"`,
    right: `"version": "herfst én winter"`,
  },
  "duplicate-key": {
    about: words(
      "The same name stands twice between the same brackets. JSON would keep the last and say nothing, so a rule could be lost without a word.",
      "Dezelfde naam staat twee keer tussen dezelfde haakjes. JSON zou de laatste houden en niets zeggen, zodat een regel ongemerkt kan verdwijnen.",
    ),
    wrong: `"rules": {\n  "did-it-arrive": "off",\n  "did-it-arrive": "on"\n}`,
    right: `"rules": {\n  "did-it-arrive": "off"\n}`,
  },
  "not-json": {
    about: words(
      "Something that a file cannot hold: a number without end, or, in a policy made by a program, a function or a date object.",
      "Iets wat een bestand niet kan bevatten: een getal zonder einde of, in een beleid dat een programma maakt, een functie of een datumobject.",
    ),
    wrong: `"settings": { "firmAfterDays": 1e999 }`,
    right: `"settings": { "firmAfterDays": 30 }`,
  },
  "forbidden-key": {
    about: words(
      "A few names mean something to every program that reads the file. They cannot be names here.",
      "Een paar namen betekenen iets voor elk programma dat het bestand leest. Ze kunnen hier geen naam zijn.",
    ),
    wrong: `"rules": { "__proto__": "off" }`,
    right: `"rules": { "did-it-arrive": "off" }`,
  },
  "too-large": {
    about: words(
      "A policy has at most 100,000 values. Split a larger one into a base and layers on it.",
      "Een beleid heeft hooguit 100.000 waarden. Splits een groter beleid in een basis en lagen erop.",
    ),
    wrong: {
      before: `"rules": { "mine": { "when": { "condition": "loyal" }, "then": { "treatment": "wait" }, "source": [`,
      part: `"A7", `,
      times: 100_001,
      after: `"A7"] } }`,
    },
    right: `"rules": { "mine": { "when": { "condition": "loyal" }, "then": { "treatment": "wait" }, "source": ["A7"] } }`,
  },
  "too-deep": {
    about: words(
      "Conditions may stand inside each other, but not without end. Give a part of it a name under conditions and refer to that.",
      "Voorwaarden mogen in elkaar staan, maar niet eindeloos. Geef een deel ervan een naam onder conditions en verwijs daarnaar.",
    ),
    wrong: {
      before: `"conditions": { "mine": `,
      part: `{ "not": `,
      times: 33,
      after: `{ "condition": "loyal" }${" }".repeat(33)} }`,
    },
    right: `"conditions": { "mine": { "not": { "condition": "loyal" } } }`,
  },
  "too-many-variants": {
    about: words(
      "Every segment with every customer is a policy of its own. Customers that are treated alike belong in one segment.",
      "Elk segment met elke klant is een eigen beleid. Klanten die hetzelfde behandeld worden horen in één segment.",
    ),
    wrong: { before: `"forCustomer": { `, part: `"C-#": {}, `, times: 10_000, after: `"C-0": {} }` },
    right: `"forSegment": { "key-account": { "settings": { "firstContactAfterDays": 7 } } }`,
  },
  "too-many-problems": {
    about: words(
      "After a thousand problems the check stops. So many usually have one cause.",
      "Na duizend problemen stopt de controle. Zo veel hebben meestal één oorzaak.",
    ),
    wrong: { before: `"rules": { `, part: `"rule-#": "of", `, times: 1000, after: `"rule-0": "of" }` },
    right: `"rules": { "did-it-arrive": "off" }`,
  },
};
