/**
 * Words for what is wrong with a text before anything in it can be read.
 * @module
 */
import type { PolicyProblemCode } from "../../policy/problem-codes.js";
import type { Words } from "../../vocabulary.js";
import type { Slip } from "../text/slips.js";

export interface TextWords {
  readonly code: PolicyProblemCode;
  readonly expected: Words;
  readonly mend: Words;
}

const words = (en: string, nl: string): Words => ({ en, nl });
const STRAIGHT = words("a word between straight quotes", "een woord tussen rechte aanhalingstekens");

/** Slips that are recognised for what they are. */
export const SLIPS: Readonly<Record<Slip["kind"], TextWords>> = {
  "curly-quotes": {
    code: "curly-quotes",
    expected: words(`straight quotes: "`, `rechte aanhalingstekens: "`),
    mend: words(
      "Type these quotes again in the file itself; a word processor bends them.",
      "Typ deze aanhalingstekens opnieuw in het bestand zelf; een tekstverwerker maakt ze krom.",
    ),
  },
  "single-quotes": { code: "syntax", expected: STRAIGHT, mend: words(`Write double quotes: ".`, `Schrijf dubbele aanhalingstekens: ".`) },
  "odd-space": {
    code: "odd-space",
    expected: words("an ordinary space", "een gewone spatie"),
    mend: words(
      "Take this space away and type it again; it came along with pasted text.",
      "Haal deze spatie weg en typ hem opnieuw; hij kwam mee met geplakte tekst.",
    ),
  },
  "decimal-comma": {
    code: "decimal-comma",
    expected: words("a number with a point for the decimals, such as 30.5", "een getal met een punt voor de decimalen, zoals 30.5"),
    mend: words(
      "Write a point in place of the comma, and nothing between thousands.",
      "Schrijf een punt in plaats van de komma, en niets tussen duizendtallen.",
    ),
  },
  "bare-date": {
    code: "syntax",
    expected: words(`a date between quotes, such as "2026-12-01"`, `een datum tussen aanhalingstekens, zoals "2026-12-01"`),
    mend: words(
      "Put the date between quotes: first the year, then the month, then the day.",
      "Zet de datum tussen aanhalingstekens: eerst het jaar, dan de maand, dan de dag.",
    ),
  },
  "odd-number": {
    code: "syntax",
    expected: words("a number such as 30 or 0.5", "een getal zoals 30 of 0.5"),
    mend: words(
      "Write it without a plus or zeros in front, and with digits on both sides of the point.",
      "Schrijf het zonder plus of nullen ervoor, en met cijfers aan beide kanten van de punt.",
    ),
  },
  "percent-sign": {
    code: "syntax",
    expected: words("a number without a sign", "een getal zonder teken"),
    mend: words("Leave out the percent sign: 15 stands for 15 %.", "Laat het procentteken weg: 15 staat voor 15 %."),
  },
  "raw-tab": {
    code: "syntax",
    expected: words("a text without tabs", "een tekst zonder tabs"),
    mend: words("Put a space in place of the tab.", "Zet een spatie in plaats van de tab."),
  },
  "missing-comma": {
    code: "syntax",
    expected: words("a comma between two things", "een komma tussen twee dingen"),
    mend: words("Put a comma before this.", "Zet hier een komma voor."),
  },
  "missing-colon": {
    code: "syntax",
    expected: words("a colon after the name", "een dubbele punt na de naam"),
    mend: words("Put a colon between the name and its value.", "Zet een dubbele punt tussen de naam en de waarde."),
  },
  "bare-word": {
    code: "syntax",
    expected: STRAIGHT,
    mend: words(
      "Put it between double quotes; only true, false and numbers stand without.",
      "Zet het tussen dubbele aanhalingstekens; alleen true, false en getallen staan zonder.",
    ),
  },
  "other-sign": {
    code: "syntax",
    expected: words("a colon after a name, and a comma between two things", "een dubbele punt na een naam, en een komma tussen twee dingen"),
    mend: words("Put a colon or a comma in its place.", "Zet er een dubbele punt of een komma voor in de plaats."),
  },
  "comma-too-many": {
    code: "syntax",
    expected: words("one comma between two things", "één komma tussen twee dingen"),
    mend: words("Remove this comma.", "Haal deze komma weg."),
  },
};

/** By the name jsonc-parser has for it. */
export const SYNTAX: Readonly<Record<string, Omit<TextWords, "code"> | undefined>> = {
  InvalidSymbol: {
    expected: words("JSON", "JSON"),
    mend: words(
      "Put names and words between double quotes; true, false and numbers stand without.",
      "Zet namen en woorden tussen dubbele aanhalingstekens; true, false en getallen staan zonder.",
    ),
  },
  InvalidCharacter: {
    expected: words("a text without tabs", "een tekst zonder tabs"),
    mend: words("Put a space in place of the tab.", "Zet een spatie in plaats van de tab."),
  },
  InvalidEscapeCharacter: {
    expected: words(`a letter that may follow a backslash`, "een letter die na een backslash mag staan"),
    mend: words(`Write a backslash twice: \\\\.`, `Schrijf een backslash dubbel: \\\\.`),
  },
  PropertyNameExpected: {
    expected: words("a name between double quotes", "een naam tussen dubbele aanhalingstekens"),
    mend: words(`Write "name": value.`, `Schrijf "naam": waarde.`),
  },
  ValueExpected: { expected: words("a value", "een waarde"), mend: words("Write a value here.", "Schrijf hier een waarde.") },
  ColonExpected: {
    expected: words("a colon after the name", "een dubbele punt na de naam"),
    mend: words("Put a colon between the name and its value.", "Zet een dubbele punt tussen de naam en de waarde."),
  },
  CommaExpected: {
    expected: words("a comma between two things", "een komma tussen twee dingen"),
    mend: words("Put a comma before this.", "Zet hier een komma voor."),
  },
  CloseBraceExpected: { expected: words("a closing }", "een }"), mend: words("Close the bracket that was opened.", "Sluit het haakje dat geopend is.") },
  CloseBracketExpected: { expected: words("a closing ]", "een ]"), mend: words("Close the bracket that was opened.", "Sluit het haakje dat geopend is.") },
  EndOfFileExpected: {
    expected: words("the end of the text", "het einde van de tekst"),
    mend: words("Remove what follows the last bracket.", "Haal weg wat er na het laatste haakje staat."),
  },
  UnexpectedEndOfString: {
    expected: words("a closing quote", "een aanhalingsteken aan het eind"),
    mend: words("Close the quotes on the same line.", "Sluit de aanhalingstekens op dezelfde regel."),
  },
};

/** What can be wrong with a text as a whole, and with its commas, comments and names. */
export const TEXT = {
  anyJson: { expected: words("JSON", "JSON"), mend: words("Mend the text here.", "Herstel de tekst hier.") },
  tooLarge: { expected: words("at most {most} characters", "hooguit {most} tekens"), mend: words("Split the policy.", "Splits het beleid.") },
  tooDeep: {
    expected: words("a document of some tens of levels", "een document van enkele tientallen niveaus"),
    mend: words("Look for brackets that are never closed.", "Zoek haakjes die nooit gesloten worden."),
  },
  nothing: { expected: words("a policy", "een beleid"), mend: words("Write { … }.", "Schrijf { … }.") },
  encoding: {
    expected: words("a text saved as UTF-8", "een tekst die als UTF-8 is opgeslagen"),
    mend: words(`Save the file again and choose "UTF-8" as its encoding.`, `Sla het bestand opnieuw op en kies "UTF-8" als codering.`),
  },
  comment: {
    expected: words("plain JSON, without comments", "gewone JSON, zonder opmerkingen"),
    mend: words(
      `Name the file .jsonc, or say it under "because": other programs that read this file may refuse it.`,
      `Noem het bestand .jsonc, of zeg het onder "because": andere programma's kunnen dit bestand weigeren.`,
    ),
  },
  trailingComma: {
    expected: words("no comma before a closing bracket", "geen komma vóór een sluithaak"),
    mend: words("Remove the comma.", "Haal de komma weg."),
  },
  duplicateKey: {
    expected: words("each name once", "elke naam één keer"),
    mend: words(
      "Keep one of the two: without this message the last would count and the first be lost.",
      "Houd een van de twee: zonder deze melding zou de laatste tellen en de eerste verdwijnen.",
    ),
  },
  offHere: words("it was turned off here", "hier is die uitgezet"),
  firstIsHere: words("the first is here", "de eerste staat hier"),
  thousands: {
    expected: words("a number without a sign between thousands", "een getal zonder teken tussen duizendtallen"),
    mend: words(
      "{received} counts as {counts} here. Write {thousands} if thousands are meant.",
      "{received} telt hier als {counts}. Schrijf {thousands} als duizendtallen bedoeld zijn.",
    ),
  },
} as const satisfies Readonly<Record<string, Words | Omit<TextWords, "code">>>;
