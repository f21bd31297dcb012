/**
 * The assumptions behind the value of an action, as a policy states them. What nobody wrote down counts as nothing.
 * @module
 */
import { exponentOf } from "../dossier/currencies.js";
import { pointer } from "../problem.js";
import type { Json } from "../vocabulary.js";
import { readOwnAmount } from "./amount.js";
import { refuseOtherKeys } from "./condition/keys.js";
import { isObject, type JsonObject, own } from "./plain.js";
import type { Economics, Effect } from "./policy.js";
import { didYouMean, type Report, show } from "./report.js";
import { meant } from "./synonyms.js";

export const DEFAULT_ECONOMICS = Object.freeze({ currency: "EUR", minuteCost: "0", capitalPercent: 0, winCost: "0", effects: Object.freeze({}) });

/** The currency the policy counts in; euros where the one told does not exist. */
export function readCurrency(merged: Json, report: Report): string {
  const told = isObject(merged) ? own(merged, "currency") : undefined;
  if (typeof told === "string" && exponentOf(told) !== undefined) return told;
  const suggestion = typeof told === "string" && exponentOf(told.toUpperCase()) !== undefined ? told.toUpperCase() : undefined;
  const mend = didYouMean(suggestion, "Use a three-letter ISO 4217 code, such as EUR.");
  report({ code: "unknown-currency", at: "/currency", received: show(told), expected: "a currency of ISO 4217", mend, suggestion });
  return DEFAULT_ECONOMICS.currency;
}

/** The assumptions, each checked. One that is wrong is reported and counts as nothing. */
export function readEconomics(merged: Json, currency: string, treatments: readonly string[], report: Report): Economics {
  const told = isObject(merged) ? merged : {};
  refuseOtherKeys(told, ["currency", "minuteCost", "capitalPercent", "winCost", "effects", "source"], "", report);
  const effects = own(told, "effects");
  const read: [string, Effect][] = [];
  if (!isObject(effects)) wrong(effects, "/effects", "an object with an effect per treatment", report);
  else {
    for (const [id, effect] of Object.entries(effects)) {
      const at = pointer("/effects", id);
      if (!treatments.includes(id)) reportTreatment(id, at, treatments, report);
      else if (isObject(effect)) read.push([id, readEffect(effect, at, currency, report)]);
      else wrong(effect, at, "an object", report);
    }
  }
  return Object.freeze({
    currency,
    minuteCost: amountAt(told, "minuteCost", "", currency, report),
    capitalPercent: numberAt(told, "capitalPercent", "", 1000, report),
    winCost: amountAt(told, "winCost", "", currency, report),
    effects: Object.freeze(Object.fromEntries(read)),
    ...sourceAt(told, "", report),
  });
}

const EFFECT_KEYS = ["minutes", "daysSooner", "lossAvoided", "reachPercent", "learned", "directCost", "relationshipCost", "relationshipGain", "source"];

function readEffect(told: JsonObject, at: string, currency: string, report: Report): Effect {
  refuseOtherKeys(told, EFFECT_KEYS, at, report);
  return Object.freeze({
    minutes: numberAt(told, "minutes", at, 10_000, report),
    daysSooner: numberAt(told, "daysSooner", at, 3650, report),
    lossAvoided: numberAt(told, "lossAvoided", at, 10_000, report),
    reachPercent: numberAt(told, "reachPercent", at, 100, report),
    learned: amountAt(told, "learned", at, currency, report),
    directCost: amountAt(told, "directCost", at, currency, report),
    relationshipCost: amountAt(told, "relationshipCost", at, currency, report),
    relationshipGain: amountAt(told, "relationshipGain", at, currency, report),
    ...sourceAt(told, at, report),
  });
}

function numberAt(object: JsonObject, key: string, at: string, max: number, report: Report): number {
  const told = own(object, key);
  if (told === undefined) return 0;
  if (typeof told === "number" && told >= 0 && told <= max) return told;
  const code = typeof told === "number" ? (told < 0 ? "negative" : "out-of-range") : "wrong-type";
  report({ code, at: pointer(at, key), received: show(told), expected: `a number from 0 to ${max}`, mend: "Write such a number, without quotes." });
  return 0;
}

function amountAt(object: JsonObject, key: string, at: string, currency: string, report: Report): string {
  const read = readOwnAmount(own(object, key) ?? "0", currency, pointer(at, key));
  if (typeof read === "string") return read;
  report(read);
  return amountAt({}, key, at, currency, report);
}

function sourceAt(object: JsonObject, at: string, report: Report): { readonly source?: string } {
  const told = own(object, "source");
  if (typeof told === "string") return { source: told };
  if (told !== undefined) wrong(told, pointer(at, "source"), "a text that says where the numbers come from", report);
  return {};
}

function wrong(told: Json | undefined, at: string, expected: string, report: Report): void {
  report({ code: "wrong-type", at, received: show(told), expected, mend: "Write it so." });
}

function reportTreatment(id: string, at: string, treatments: readonly string[], report: Report): void {
  const suggestion = meant(id, treatments);
  const mend = didYouMean(suggestion, "Take a treatment from the catalogue.");
  report({ code: "unknown-treatment", at, received: id, expected: "the name of a treatment", mend, suggestion });
}
