/**
 * The figures behind the value of an action. None of them is measured, so each is shown with who says so.
 * @module
 */
import type { LanguageData } from "../../language/index.js";
import type { CliWords } from "../words.js";
import type { Explained } from "./explained.js";

/** One line per assumption that counts for this action. */
export function assumptionLines({ assumptions, action }: Explained, language: LanguageData, words: CliWords): readonly string[] {
  const { currency, minuteCost, capitalPercent, winCost, effects, source } = assumptions;
  const effect = effects[action.treatment];
  const { assumption } = words;
  const amount = (what: string, told: string): string => `${what} ${language.formatAmount(told, currency)}`;
  const figure = (value: number, what: string): string => `${language.formatNumber(value)}${what.startsWith("%") ? "" : " "}${what}`;
  const from = (told: string | undefined): readonly string[] => (told === undefined ? [] : [`${words.source}: ${told}`]);
  return [
    ...(effect
      ? [
          figure(effect.minutes, assumption.minutes),
          figure(effect.reachPercent, assumption.reachPercent),
          figure(effect.daysSooner, assumption.daysSooner),
          figure(effect.lossAvoided, assumption.lossAvoided),
          ...from(effect.source),
        ]
      : []),
    amount(assumption.minuteCost, minuteCost),
    figure(capitalPercent, assumption.capitalPercent),
    amount(assumption.winCost, winCost),
    ...from(source),
  ];
}
