import {
  ALL_SAINTS,
  ARMISTICE,
  ASCENSION,
  ASSUMPTION,
  BOXING_DAY,
  CHRISTMAS,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  LABOUR_DAY,
  NEW_YEAR,
  WHIT_MONDAY,
} from "./common-days.js";
import type { LegalDay, LegalList } from "./legal-list.js";

const FRENCH: readonly LegalDay[] = [
  NEW_YEAR,
  EASTER_MONDAY,
  LABOUR_DAY,
  { on: "0508", en: "Victory in Europe Day", nl: "Dag van de Overwinning" },
  ASCENSION,
  WHIT_MONDAY,
  { on: "0714", en: "National Day", nl: "Nationale feestdag" },
  ASSUMPTION,
  ALL_SAINTS,
  ARMISTICE,
  CHRISTMAS,
];

/** Bas-Rhin, Haut-Rhin and Moselle keep two days of German law. Good Friday: where there is a Protestant church; nobody's address tells us, so all rest. */
const ALSACE_MOSELLE = ["57", "67", "68"];

/** Departments and communities overseas have a country code of their own, and each its own day. */
const ABOLITION_OF_SLAVERY: Readonly<Record<string, string>> = { BL: "1009", GF: "0610", GP: "0527", MF: "0527", MQ: "0522", RE: "1220", YT: "0427" };

export const FRANCE: readonly LegalList[] = [
  {
    id: "FR.public",
    country: "FR",
    complete: true,
    days: FRENCH,
    source: "Code du travail art. L3133-1",
    confidence: "C2",
    checkedOn: "2026-11-22",
  },
  ...ALSACE_MOSELLE.map(
    (region): LegalList => ({
      id: `FR-${region}.public`,
      country: "FR",
      region,
      complete: true,
      days: [GOOD_FRIDAY, BOXING_DAY],
      source: "Code du travail art. L3134-13",
      confidence: "C2",
      checkedOn: "2026-11-22",
    }),
  ),
  ...Object.entries(ABOLITION_OF_SLAVERY).map(
    ([country, on]): LegalList => ({
      id: `${country}.public`,
      country,
      complete: true,
      days: [...FRENCH, { on, en: "Abolition of slavery", nl: "Afschaffing van de slavernij" }],
      source: "Code du travail art. L3133-1 and L3422-2, on legifrance.gouv.fr in 2019",
      confidence: "C1",
      checkedOn: "2026-11-22",
    }),
  ),
];
