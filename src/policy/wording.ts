/**
 * Words that announce a consequence, and words we do not call a customer. Small on purpose: a text is checked by a person too.
 * @module
 */
import { VOID_TERMS } from "../law/wording.js";

/** Beginnings of words (`deurwaarder` also finds `deurwaarderskosten`); a `$` at the end means the whole word. */
const THREATS: readonly string[] = [
  // en
  ...["court$", "courts$", "lawsuit", "legal action", "legal proceeding", "legal step", "legal measure", "litigat", "suing$", "bailiff", "writ$"],
  ...["collection agency", "collection agencies", "collections agency", "debt collect", "our lawyer", "our solicitor", "our attorney", "collection costs"],
  ...[
    "summons$",
    "final demand",
    "final notice",
    "final warning",
    "last warning",
    "letter before action",
    "blacklist",
    "credit bureau",
    "seizure",
    "repossess",
  ],
  // nl
  ...["incassobureau", "incassokosten", "incassopartner", "incassoprocedure", "incassotraject", "incassomaatregel", "deurwaarder", "rechter$", "rechters$"],
  ...["rechtbank", "rechtszaak", "kantonrechter", "gerechtelijk", "juridische stap", "juridische maatregel", "dagvaard", "loonbeslag", "beslaglegging"],
  ...["beslag leggen", "onze advocaat", "ingebrekestelling", "sommatie", "sommeren", "laatste aanmaning", "laatste waarschuwing", "faillissementsaanvraag"],
  // de
  ...["inkasso", "gerichtsvollzieher", "gerichtlich", "vor gericht", "mahnbescheid", "rechtliche schritte", "pfändung", "letzte mahnung", "unser anwalt"],
  // fr
  ...["huissier", "tribunal", "mise en demeure", "société de recouvrement", "poursuites", "action en justice", "voie judiciaire", "dernier avertissement"],
];
const DEBTORS: readonly string[] = ["debtor", "debiteur", "schuldner", "débiteur", "defaulter", "non-payer", "wanbetaler"];

const VOID_TERM = pattern(VOID_TERMS);
const THREAT = pattern(THREATS);
const DEBTOR = pattern(DEBTORS);

/** The first word in a text that announces a consequence, as a person reads it; `undefined` where there is none. */
export function threatens(text: string): string | undefined {
  return THREAT.exec(readable(text))?.[1];
}

/** The accounting word for a customer in a text (C7); `undefined` where there is none. */
export function callsDebtor(text: string): string | undefined {
  return DEBTOR.exec(readable(text))?.[1];
}

/** Words that begin the term of a 14-day letter too early, so that the letter has no effect; `undefined` where there are none. */
export function voidsTerm(text: string): string | undefined {
  return VOID_TERM.exec(readable(text))?.[1];
}

/** As a person reads it: no invisible characters, one kind of each letter, single spaces for spaces and dashes. */
function readable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(/[\s\u2010-\u2015_-]+/gu, " ");
}

function pattern(beginnings: readonly string[]): RegExp {
  const words = beginnings.map((word) => (word.endsWith("$") ? `${word.slice(0, -1)}(?![\\p{L}])` : `${word}\\p{L}*`));
  return new RegExp(`(?<![\\p{L}])(${words.join("|")})`, "iu");
}
