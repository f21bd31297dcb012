/**
 * Days from which the laws hold that are read a second time in the checks.
 * @module
 */
import { dayOf } from "../../calendar/day.js";

export const SINCE = {
  dutchLetter: dayOf(2012, 7, 1),
  dutchPost: dayOf(2016, 11, 26),
  slowerDutchPost: dayOf(2026, 7, 1),
  dutchDebtHelp: dayOf(2022, 3, 2),
  dutchPlainWords: dayOf(2024, 4, 1),
  belgianLetter: dayOf(2023, 9, 1),
  breathingSpace: dayOf(2021, 5, 4),
  regulationF: dayOf(2021, 11, 30),
  massachusetts: dayOf(2012, 3, 2),
  newYorkCity: dayOf(2026, 9, 1),
  frenchLetters: dayOf(2012, 6, 1),
} as const;
