/**
 * What the check says around the problems themselves.
 * @module
 */
import type { LanguageCode } from "../input/language.js";

export interface CheckWords {
  readonly usable: (file: string) => string;
  readonly unusable: (file: string) => string;
  readonly fixed: (count: number) => string;
  readonly shipped: (name: string) => string;
  readonly noSuchProblem: (code: string, meant: string | undefined) => string;
}

export const CHECK_WORDS: Readonly<Record<LanguageCode, CheckWords>> = {
  en: {
    usable: (file) => `${file} can be used.`,
    unusable: (file) => `${file} cannot be used until its errors are mended.`,
    fixed: (count) => (count === 1 ? "One thing was mended:" : `${count} things were mended:`),
    shipped: (name) => `${name} is a shipped policy and stays as it is. Build a policy of your own on it: "extends": "${name}".`,
    noSuchProblem: (code, meant) =>
      `There is no problem called ${code}.${meant === undefined ? " The check names each problem between [ and ]." : ` Did you mean ${meant}?`}`,
  },
  nl: {
    usable: (file) => `${file} kan gebruikt worden.`,
    unusable: (file) => `${file} kan pas gebruikt worden als de fouten hersteld zijn.`,
    fixed: (count) => (count === 1 ? "Eén ding is hersteld:" : `${count} dingen zijn hersteld:`),
    shipped: (name) => `${name} is een meegeleverd beleid en blijft zoals het is. Bouw er een eigen beleid op: "extends": "${name}".`,
    noSuchProblem: (code, meant) =>
      `Er is geen probleem dat ${code} heet.${meant === undefined ? " De controle noemt elk probleem tussen [ en ]." : ` Bedoelde u ${meant}?`}`,
  },
};
