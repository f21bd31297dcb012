/**
 * The settings of a policy, checked against the list of settings.
 * @module
 */
import { DEFAULT_SETTINGS, SETTINGS, type Setting, type Settings } from "../facts/settings.js";
import { pointer } from "../json-pointer.js";
import type { Json } from "../vocabulary.js";
import { readOwnAmount } from "./amount.js";
import { numberMeant } from "./condition/meant.js";
import { DEFAULT_ECONOMICS } from "./economics.js";
import { isObject, own } from "./plain.js";
import { didYouMean, type Report, show } from "./report.js";
import { meant, SETTING_WORDS } from "./synonyms.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { oneOf, say } from "./words/phrase.js";

/** All settings. One that is wrong is reported and stays as shipped. */
export function readSettings(merged: Json, currency: string, report: Report): Settings {
  const told = isObject(merged) ? merged : {};
  for (const name of Object.keys(told)) if (!SETTINGS.some((setting) => setting.name === name)) reportUnknownSetting(name, report);
  const read = SETTINGS.map((setting) => [setting.name, readSetting(setting, own(told, setting.name), currency, report)] as const);
  return Object.freeze({ ...DEFAULT_SETTINGS, ...Object.fromEntries(read) });
}

function readSetting(setting: Setting, told: Json | undefined, currency: string, report: Report): number | string {
  const at = pointer("", setting.name);
  if (setting.type === "money") {
    const amount = readOwnAmount(told ?? null, currency, at);
    if (typeof amount === "string") return amount;
    // Who counts in yen has to say these amounts themselves: what is shipped is meant in euros.
    const shippedIn = currency === DEFAULT_ECONOMICS.currency;
    report({ ...amount, mend: shippedIn ? amount.mend : say(MEND.sayInSettings, { mend: amount.mend, setting: setting.name, currency }) });
    return setting.default;
  }
  const whole = setting.type !== "number";
  if (typeof told === "number" && told >= 0 && (!whole || Number.isInteger(told))) return told;
  const expected = say(whole ? EXPECTED.settingWhole : EXPECTED.settingNumber, { meaning: setting.meaning });
  const number = typeof told === "string" && /^\s*\d+([.,]\d+)?\s*$/.test(told) ? numberMeant(told) : undefined;
  if (number === undefined) report({ code: "wrong-type", at, received: show(told), expected, mend: MEND.suchANumber });
  else {
    const part = whole && !Number.isInteger(number);
    const asNumber = show(told).includes(",") ? say(MEND.decimalPoint, { number }) : MEND.removeQuotes;
    const mend = part ? say(MEND.wholeBeside, { below: Math.floor(number), above: Math.ceil(number) }) : asNumber;
    report({ code: "quoted-value", at, received: show(told), expected, mend, ...(part ? {} : { repair: { value: number } }) });
  }
  return setting.default;
}

/** Says that there is no such setting. */
export function reportUnknownSetting(name: string, report: Report): void {
  const names = SETTINGS.map((setting) => setting.name);
  const suggestion = meant(name, names, SETTING_WORDS);
  const mend = didYouMean(suggestion, MEND.noNewSettings);
  const at = pointer("", name);
  report({ code: "unknown-setting", at, received: name, expected: oneOf(names), mend, suggestion, puts: "key" });
}
