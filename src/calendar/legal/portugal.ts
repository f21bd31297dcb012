import { BOXING_DAY, WHIT_MONDAY } from "./common-days.js";
import type { LegalList } from "./legal-list.js";

/** The general data know no Portuguese regions at all. */
export const PORTUGAL: readonly LegalList[] = [
  {
    id: "PT-20.region",
    country: "PT",
    region: "20",
    complete: false,
    days: [{ ...WHIT_MONDAY, en: "Day of the Azores (Whit Monday)", nl: "Dag van de Azoren (tweede pinksterdag)" }],
    source: "Regional law of the Azores",
    confidence: "G",
    checkedOn: "2026-11-22",
  },
  {
    id: "PT-30.region",
    country: "PT",
    region: "30",
    complete: false,
    days: [{ on: "0701", en: "Day of Madeira", nl: "Dag van Madeira" }, BOXING_DAY],
    source: "Regional law of Madeira",
    confidence: "G",
    checkedOn: "2026-11-22",
  },
];
