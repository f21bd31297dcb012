/**
 * What the customer is worth to the company and how far the company is exposed.
 * @module
 */
import { type Money, minorUnits } from "../../dossier/money.js";
import type { Case } from "../case.js";
import { type Finding, known, unknown } from "../fact.js";
import { group } from "../group.js";
import { inCurrency } from "../rates.js";

const fact = group("value");

export const VALUE = [
  fact("segment", "text", "neutral", ["Segment of the customer", "Segment van de klant"], segment),
  fact("tags", "list", "neutral", ["Tags the company put on the customer", "Labels die het bedrijf de klant gaf"], tags),
  fact("annualRevenue", "money", "neutral", ["Yearly revenue with this customer", "Jaaromzet met deze klant"], (from) => amount(from, "annualRevenue")),
  fact("annualMargin", "money", "neutral", ["Yearly margin on this customer", "Jaarmarge op deze klant"], (from) => amount(from, "annualMargin")),
  fact("creditLimit", "money", "neutral", ["Credit limit", "Kredietlimiet"], (from) => amount(from, "creditLimit")),
  fact("limitUsedPercent", "percent", "supports", ["How much of the credit limit is used", "Hoeveel van de kredietlimiet gebruikt is"], limitUsed),
  fact("partOfGroup", "boolean", "neutral", ["One company of a group", "Eén bedrijf van een groep"], partOfGroup),
  fact(
    "groupMembers",
    "count",
    "neutral",
    ["Companies in the group that the same clerk serves", "Bedrijven in de groep die dezelfde medewerker bedient"],
    groupMembers,
    { unit: "companies" },
  ),
  fact("claimOwner", "choice", "restrains", ["Who owns the claims", "Wie de vorderingen bezit"], claimOwner, {
    values: ["own", "factored", "pledged", "sold"],
  }),
  fact(
    "claimHandedOver",
    "boolean",
    "restrains",
    ["Somebody else collects, and the customer knows it", "Iemand anders int, en de klant weet dat"],
    claimHandedOver,
  ),
  fact("collectsForOthers", "boolean", "restrains", ["We collect for somebody else", "Wij innen voor een ander"], collectsForOthers),
  fact("creditorSize", "choice", "neutral", ["Our own size", "Onze eigen omvang"], creditorSize, { values: ["micro", "small", "medium", "large"] }),
  fact("screening", "choice", "neutral", ["What credit screening said of a prospect", "Wat de kredietcheck over een prospect zei"], screening, {
    values: ["good", "fair", "poor"],
  }),
  fact("expectedYearlyOrder", "money", "neutral", ["What a prospect may order in a year", "Wat een prospect per jaar kan bestellen"], expectedOrder),
] as const;

function segment(from: Case): Finding<string> {
  const { segment: name, at } = from.dossier.customer;
  return name === undefined ? unknown() : known(name, `${at}/segment`);
}

function tags(from: Case): Finding<readonly string[]> {
  const { tags: list, at } = from.dossier.customer;
  return list ? known([...list].sort(), `${at}/tags`) : unknown();
}

function amount(from: Case, key: "annualRevenue" | "annualMargin" | "creditLimit"): Finding<number> {
  return converted(from, from.dossier.customer[key], `${from.dossier.customer.at}/${key}`);
}

/** An amount in the currency of the case; unknown where no rate was given. */
function converted(from: Case, told: Money | undefined, at: string): Finding<number> {
  if (!told) return unknown();
  const value = inCurrency(from.dossier, minorUnits(told), told.currency, from.currency);
  return value ? known(value.minor, at, ...value.evidence) : unknown("no-rate");
}

function limitUsed(from: Case): Finding<number> {
  const limit = amount(from, "creditLimit");
  if (!limit.known || limit.is <= 0) return limit.known ? unknown("not-applicable") : limit;
  const open = from.balances.filter((balance) => balance.open > 0);
  return known(
    Math.round((open.reduce((total, balance) => total + balance.open, 0) * 100) / limit.is),
    ...limit.evidence,
    ...open.map((balance) => balance.invoice.at),
  );
}

function partOfGroup(from: Case): Finding<boolean> {
  const { group: told, at } = from.dossier.customer;
  return told ? known(true, `${at}/group`) : unknown();
}

function groupMembers(from: Case): Finding<number> {
  const shared = (from.dossier.people ?? []).filter((person) => (person.sharedWith?.length ?? 0) > 0);
  const most = shared.reduce((count, person) => Math.max(count, (person.sharedWith?.length ?? 0) + 1), 0);
  return most > 0 ? known(most, ...shared.map((person) => `${person.at}/sharedWith`)) : unknown("not-told");
}

function claimOwner(from: Case): Finding<string> {
  const { creditor } = from.dossier;
  return creditor?.claims ? known(creditor.claims.owner, `${creditor.at}/claims`) : unknown();
}

function claimHandedOver(from: Case): Finding<boolean> {
  const { creditor } = from.dossier;
  if (!creditor?.claims) return unknown();
  const { owner, disclosed } = creditor.claims;
  return known(owner === "sold" || (owner !== "own" && disclosed === true), `${creditor.at}/claims`);
}

function collectsForOthers(from: Case): Finding<boolean> {
  const { creditor } = from.dossier;
  return creditor?.collects ? known(creditor.collects === "for-others", `${creditor.at}/collects`) : unknown();
}

function creditorSize(from: Case): Finding<string> {
  const { creditor } = from.dossier;
  return creditor?.size ? known(creditor.size, `${creditor.at}/size`) : unknown();
}

function screening(from: Case): Finding<string> {
  const { screening: told } = from.dossier.customer;
  return told?.credit ? known(told.credit, `${told.at}/credit`) : unknown();
}

function expectedOrder(from: Case): Finding<number> {
  const { screening: told } = from.dossier.customer;
  return converted(from, told?.expectedYearlyOrder, `${told?.at}/expectedYearlyOrder`);
}
