/**
 * The policy's settings and the reasons found, readable in conditions like any other fact.
 * @module
 */
import { minorUnits, parseAmount } from "../../dossier/money.js";
import { REASONS, STRENGTHS } from "../../vocabulary.js";
import type { Case } from "../case.js";
import { type Fact, type Finding, known, unknown } from "../fact.js";
import { inCurrency } from "../rates.js";
import { SETTINGS, type Setting, type SettingName } from "../settings.js";

/** `settings.<name>`; amounts are converted to the currency of the case where a rate was given. */
export const SETTING_FACTS: readonly Fact[] = SETTINGS.map((setting) => ({
  name: `settings.${setting.name}`,
  group: "settings",
  type: setting.type,
  optional: setting.type === "money",
  meaning: setting.meaning,
  polarity: "neutral",
  personal: false,
  derive: (from) => settingOf(from, setting),
}));

function settingOf(from: Case, setting: Setting): Finding<number> {
  const value = from.settings[setting.name as SettingName];
  if (setting.type !== "money") return known(Number(value));
  const told = parseAmount(value, from.policyCurrency);
  if (typeof told === "string") return unknown("not-applicable");
  const converted = inCurrency(from.dossier, minorUnits(told), from.policyCurrency, from.currency);
  return converted ? known(converted.minor, ...converted.evidence) : unknown("no-rate");
}

/** `reason.<name>`: filled in by the reason rules before treatment rules are read. */
export const REASON_FACTS: readonly Fact[] = REASONS.map((reason) => ({
  name: `reason.${reason}`,
  group: "reasons",
  type: "choice",
  values: STRENGTHS,
  optional: false,
  meaning: { en: `How likely "${reason}" is the reason for not paying`, nl: `Hoe waarschijnlijk "${reason}" de reden van niet betalen is` },
  polarity: reason === "will-not-pay" ? "supports" : "neutral",
  personal: true,
  derive: () => unknown("not-applicable"),
}));
