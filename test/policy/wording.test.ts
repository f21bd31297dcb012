import { describe, expect, it } from "vitest";
import { callsDebtor, threatens } from "../../src/policy/wording.js";

describe("a text threatens a customer", () => {
  it.each([
    ["We will go to court.", "court"],
    ["Otherwise a collection agency takes over", "collection agency"],
    ["otherwise a COLLECTION  AGENCY", "COLLECTION AGENCY"],
    ["legal-action follows", "legal action"],
    ["Dan schakelen wij een deurwaarder in", "deurwaarder"],
    ["plus deurwaarderskosten", "deurwaarderskosten"],
    ["een incassobureau", "incassobureau"],
    ["de rechter beslist", "rechter"],
    ["u ontvangt een dagvaarding", "dagvaarding"],
    ["Wir müssen ein Inkassobüro beauftragen", "Inkassobüro"],
    ["avant l'huissier", "huissier"],
    ["a bail\u00ADiff", "bailiff"],
    ["a cou\u200Brt case", "court"],
  ])("%s", (text, word) => expect(threatens(text)).toBe(word));
});

describe("a text does not threaten a customer", () => {
  it.each([
    "A courtesy call: did everything arrive?",
    "Uw automatische incasso liep mis; geen probleem.",
    "U kunt rechtstreeks bellen met Sanne.",
    "De rechterkolom laat het bedrag zien.",
    "Can we help with anything?",
    "",
  ])("%s", (text) => expect(threatens(text)).toBeUndefined());
});

describe("a customer is not called a debtor", () => {
  it.each([
    ["The debtor has paid.", "debtor"],
    ["Debtors list", "Debtors"],
    ["de debiteurenbeheerder belt", "debiteurenbeheerder"],
    ["Der Schuldner", "Schuldner"],
    ["le débiteur", "débiteur"],
    ["le de\u0301biteur", "débiteur"],
  ])("%s", (text, word) => expect(callsDebtor(text)).toBe(word));
  it("and other words are fine", () => expect(callsDebtor("The customer's debt, een klant")).toBeUndefined());
});
