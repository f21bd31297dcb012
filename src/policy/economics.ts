/**
 * The assumptions behind the value of an action, as a policy states them. What nobody wrote down counts as nothing.
 * @module
 */
import { exponentOf } from "../dossier/currencies.js";
import { formatAmount, money } from "../dossier/money.js";
import { pointer } from "../json-pointer.js";
import type { Json } from "../vocabulary.js";
import { readOwnAmount } from "./amount.js";
import { refuseOtherKeys, removals } from "./condition/keys.js";
import { percentMeant } from "./condition/meant.js";
import { ECONOMY_KEYS, EFFECT_KEYS, EFFECT_NUMBERS, MAX_CAPITAL_PERCENT } from "./document-keys.js";
import { isObject, type JsonObject, own } from "./plain.js";
import type { Economics, Effect } from "./policy.js";
import { didYouMean, type Report, show } from "./report.js";
import { ECONOMY_WORDS, meant, TREATMENT_WORDS } from "./synonyms.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { type Saying, say } from "./words/phrase.js";

export const DEFAULT_ECONOMICS = Object.freeze({ currency: "EUR", minuteCost: "0", capitalPercent: 0, winCost: "0", effects: Object.freeze({}) });

/** The currency the policy counts in; euros where the one told does not exist. */
export function readCurrency(merged: Json, report: Report): string {
  const told = isObject(merged) ? own(merged, "currency") : undefined;
  if (typeof told === "string" && exponentOf(told) !== undefined) return told;
  const suggestion = typeof told === "string" && exponentOf(told.toUpperCase()) !== undefined ? told.toUpperCase() : undefined;
  const mend = didYouMean(suggestion, MEND.currencyCode);
  const repair = suggestion === undefined ? {} : { repair: { value: suggestion } };
  report({ code: "unknown-currency", at: "/currency", received: show(told), expected: EXPECTED.currency, mend, suggestion, ...repair });
  return DEFAULT_ECONOMICS.currency;
}

/** The assumptions, each checked. One that is wrong is reported and counts as nothing. */
export function readEconomics(merged: Json, currency: string, treatments: readonly string[], report: Report): Economics {
  const told = isObject(merged) ? merged : {};
  refuseOtherKeys(told, ECONOMY_KEYS, "", report, ECONOMY_WORDS);
  const effects = own(told, "effects");
  const read: [string, Effect][] = [];
  if (!isObject(effects)) wrong(effects, "/effects", EXPECTED.effects, report);
  else {
    for (const [id, effect] of Object.entries(effects)) {
      const at = pointer("/effects", id);
      if (!treatments.includes(id)) reportTreatment(id, at, treatments, report);
      else if (isObject(effect)) read.push([id, readEffect(effect, at, currency, report)]);
      else wrong(effect, at, EXPECTED.effect, report);
    }
  }
  return Object.freeze({
    currency,
    minuteCost: doubtMinute(amountAt(told, "minuteCost", "", currency, report), currency, report),
    capitalPercent: doubtPercent(numberAt(told, "capitalPercent", "", MAX_CAPITAL_PERCENT, report), "/capitalPercent", report),
    winCost: amountAt(told, "winCost", "", currency, report),
    effects: Object.freeze(Object.fromEntries(read)),
    ...sourceAt(told, "", report),
  });
}

function readEffect(told: JsonObject, at: string, currency: string, report: Report): Effect {
  refuseOtherKeys(told, EFFECT_KEYS, at, report, ECONOMY_WORDS);
  return Object.freeze({
    minutes: numberAt(told, "minutes", at, EFFECT_NUMBERS.minutes, report),
    daysSooner: numberAt(told, "daysSooner", at, EFFECT_NUMBERS.daysSooner, report),
    lossAvoided: numberAt(told, "lossAvoided", at, EFFECT_NUMBERS.lossAvoided, report),
    reachPercent: doubtPercent(numberAt(told, "reachPercent", at, EFFECT_NUMBERS.reachPercent, report), pointer(at, "reachPercent"), report),
    learned: amountAt(told, "learned", at, currency, report),
    directCost: amountAt(told, "directCost", at, currency, report),
    relationshipCost: amountAt(told, "relationshipCost", at, currency, report),
    relationshipGain: amountAt(told, "relationshipGain", at, currency, report),
    ...sourceAt(told, at, report),
  });
}

/** Removals of what was never there. They leave no trace in the merged value, so they are looked for in the layer itself. */
export function checkEconomyRemovals(told: JsonObject, treatments: readonly string[], report: Report): void {
  refuseOtherKeys(removals(told), ECONOMY_KEYS, "", report, ECONOMY_WORDS);
  const effects = own(told, "effects");
  for (const [id, effect] of Object.entries(isObject(effects) ? effects : {})) {
    const at = pointer("/effects", id);
    if (effect === null && !treatments.includes(id)) reportTreatment(id, at, treatments, report);
    if (isObject(effect)) refuseOtherKeys(removals(effect), EFFECT_KEYS, at, report, ECONOMY_WORDS);
  }
}

/** 15 where 0.15 is meant: nobody notices it in a file, and everybody in a worklist. */
function doubtMinute(amount: string, currency: string, report: Report): string {
  if (!["EUR", "GBP", "USD", "CHF"].includes(currency) || Number(amount) <= DEAR_MINUTE) return amount;
  const cents = Number(amount.replace(".", ""));
  const gaps = { told: amount, hour: formatAmount(money(currency, cents * 60)), smaller: formatAmount(money(currency, Math.round(cents / 100))) };
  const expected = say(EXPECTED.usualMinute, { most: `${DEAR_MINUTE}.00` });
  report({ code: "unlikely-number", at: "/minuteCost", received: amount, expected, mend: say(MEND.anHour, gaps) });
  return amount;
}
const DEAR_MINUTE = 5;

/** 0.08 where 8 percent is meant. */
function doubtPercent(percent: number, at: string, report: Report): number {
  const meant = percentMeant(percent);
  if (meant !== undefined) {
    const mend = say(MEND.fractionOfPercent, { told: percent, percent: meant });
    report({ code: "unlikely-number", at, received: String(percent), expected: EXPECTED.wholePercent, mend });
  }
  return percent;
}

function numberAt(object: JsonObject, key: string, at: string, max: number, report: Report): number {
  const told = own(object, key);
  if (told === undefined) return 0;
  if (typeof told === "number" && told >= 0 && told <= max) return told;
  const code = typeof told === "number" ? (told < 0 ? "negative" : "out-of-range") : "wrong-type";
  report({ code, at: pointer(at, key), received: show(told), expected: say(EXPECTED.numberUpTo, { max }), mend: MEND.plainNumber });
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
  if (told !== undefined) wrong(told, pointer(at, "source"), EXPECTED.sourceText, report);
  return {};
}

function wrong(told: Json | undefined, at: string, expected: Saying, report: Report): void {
  report({ code: "wrong-type", at, received: show(told), expected, mend: say(MEND.writeThat, { expected }) });
}

function reportTreatment(id: string, at: string, treatments: readonly string[], report: Report): void {
  const suggestion = meant(id, treatments, TREATMENT_WORDS);
  const mend = didYouMean(suggestion, MEND.catalogue);
  report({ code: "unknown-treatment", at, received: id, expected: EXPECTED.treatmentName, mend, suggestion, puts: "key" });
}
