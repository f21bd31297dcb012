/**
 * Days that many laws share.
 * @module
 */
import type { LegalDay } from "./legal-list.js";

export const NEW_YEAR: LegalDay = { on: "0101", en: "New Year's Day", nl: "Nieuwjaarsdag" };
export const EPIPHANY: LegalDay = { on: "0106", en: "Epiphany", nl: "Driekoningen" };
export const GOOD_FRIDAY: LegalDay = { on: "e-2", en: "Good Friday", nl: "Goede Vrijdag" };
export const EASTER_MONDAY: LegalDay = { on: "e+1", en: "Easter Monday", nl: "Tweede paasdag" };
export const LABOUR_DAY: LegalDay = { on: "0501", en: "Labour Day", nl: "Dag van de Arbeid" };
export const ASCENSION: LegalDay = { on: "e+39", en: "Ascension Day", nl: "Hemelvaartsdag" };
export const WHIT_MONDAY: LegalDay = { on: "e+50", en: "Whit Monday", nl: "Tweede pinksterdag" };
export const CORPUS_CHRISTI: LegalDay = { on: "e+60", en: "Corpus Christi", nl: "Sacramentsdag" };
export const ASSUMPTION: LegalDay = { on: "0815", en: "Assumption Day", nl: "Maria-Tenhemelopneming" };
export const ALL_SAINTS: LegalDay = { on: "1101", en: "All Saints' Day", nl: "Allerheiligen" };
export const ARMISTICE: LegalDay = { on: "1111", en: "Armistice Day", nl: "Wapenstilstand" };
export const CHRISTMAS: LegalDay = { on: "1225", en: "Christmas Day", nl: "Eerste kerstdag" };
export const BOXING_DAY: LegalDay = { on: "1226", en: "Boxing Day", nl: "Tweede kerstdag" };
