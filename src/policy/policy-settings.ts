/**
 * The settings of a policy, checked against the list of settings.
 * @module
 */
import { DEFAULT_SETTINGS, SETTINGS, type Setting, type Settings } from "../facts/settings.js";
import { pointer } from "../problem.js";
import type { Json } from "../vocabulary.js";
import { readOwnAmount } from "./amount.js";
import { isObject, own } from "./plain.js";
import { didYouMean, oneOf, type Report, show } from "./report.js";
import { meant } from "./synonyms.js";

/** All settings. One that is wrong is reported and stays as shipped. */
export function readSettings(merged: Json, currency: string, report: Report): Settings {
  const told = isObject(merged) ? merged : {};
  for (const name of Object.keys(told)) if (!SETTINGS.some((setting) => setting.name === name)) reportUnknown(name, report);
  const read = SETTINGS.map((setting) => [setting.name, readSetting(setting, own(told, setting.name), currency, report)] as const);
  return Object.freeze({ ...DEFAULT_SETTINGS, ...Object.fromEntries(read) });
}

function readSetting(setting: Setting, told: Json | undefined, currency: string, report: Report): number | string {
  const at = pointer("", setting.name);
  if (setting.type === "money") {
    const amount = readOwnAmount(told ?? null, currency, at);
    if (typeof amount === "string") return amount;
    // Who counts in yen has to say these amounts themselves: what is shipped is meant in euros.
    report({ ...amount, mend: `${amount.mend} Say it as "${setting.name}" under "settings", in ${currency}.` });
    return setting.default;
  }
  const whole = setting.type !== "number";
  if (typeof told === "number" && told >= 0 && (!whole || Number.isInteger(told))) return told;
  const expected = `${setting.meaning.en}: a ${whole ? "whole " : ""}number, zero or more`;
  const quoted = typeof told === "string" && /^\d+(\.\d+)?$/.test(told);
  report({ code: quoted ? "quoted-value" : "wrong-type", at, received: show(told), expected, mend: quoted ? "Remove the quotes." : "Write such a number." });
  return setting.default;
}

function reportUnknown(name: string, report: Report): void {
  const names = SETTINGS.map((setting) => setting.name);
  const suggestion = meant(name, names);
  const mend = didYouMean(suggestion, "Remove it; a policy cannot add settings.");
  const at = pointer("", name);
  report({ code: "unknown-setting", at, received: name, expected: oneOf(names), mend, suggestion });
}
