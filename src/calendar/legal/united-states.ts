import type { LegalDay, LegalList } from "./legal-list.js";

const DAY_AFTER_THANKSGIVING: LegalDay = { on: "1123w5", en: "Day after Thanksgiving", nl: "Dag na Thanksgiving" };

/** A day on Saturday is observed on Friday, one on Sunday on Monday; the day itself rests too. So New Year 2028 is observed on 31 December 2027. */
const EVERYWHERE: readonly LegalDay[] = [
  { on: "0101 0102/1 1231/5", en: "New Year's Day", nl: "Nieuwjaarsdag" },
  { on: "0115w1", en: "Martin Luther King Jr. Day", nl: "Martin Luther Kingdag" },
  { on: "0525w1", en: "Memorial Day", nl: "Memorial Day" },
  { on: "0619@21-99 0618/5@21-99 0620/1@21-99", en: "Juneteenth", nl: "Juneteenth" },
  { on: "0704 0703/5 0705/1", en: "Independence Day", nl: "Onafhankelijkheidsdag" },
  { on: "0901w1", en: "Labor Day", nl: "Dag van de Arbeid" },
  { on: "1111 1110/5 1112/1", en: "Veterans Day", nl: "Veteranendag" },
  { on: "1122w4", en: "Thanksgiving Day", nl: "Thanksgiving" },
  { on: "1225 1224/5 1226/1", en: "Christmas Day", nl: "Eerste kerstdag" },
];

/** Gaps in the general data: a day of the state that they miss or have on a wrong date. */
const OF_STATES: Readonly<Record<string, readonly LegalDay[]>> = {
  IA: [DAY_AFTER_THANKSGIVING],
  IL: [DAY_AFTER_THANKSGIVING],
  KY: [DAY_AFTER_THANKSGIVING],
  ME: [DAY_AFTER_THANKSGIVING],
  MI: [DAY_AFTER_THANKSGIVING],
  MN: [DAY_AFTER_THANKSGIVING],
  NE: [DAY_AFTER_THANKSGIVING],
  NV: [DAY_AFTER_THANKSGIVING],
  PA: [DAY_AFTER_THANKSGIVING],
  SC: [DAY_AFTER_THANKSGIVING],
  VA: [DAY_AFTER_THANKSGIVING],
  VT: [{ on: "0816 0815/5 0817/1", en: "Bennington Battle Day", nl: "Dag van de slag bij Bennington" }],
  WA: [DAY_AFTER_THANKSGIVING],
  WV: [DAY_AFTER_THANKSGIVING],
};

const FEDERAL = {
  country: "US",
  complete: true,
  source: "5 U.S.C. § 6103 as federal courts list it, with its rule for weekends",
  confidence: "C1",
  checkedOn: "2026-11-22",
} as const;

export const UNITED_STATES: readonly LegalList[] = [
  { ...FEDERAL, id: "US.federal", days: EVERYWHERE },
  {
    ...FEDERAL,
    id: "US.federal.columbus",
    // Their own lists leave it out, so there it is a day like any other for contact.
    notIn: ["CA", "CO", "DE", "FL", "HI", "NC", "NH", "NV"],
    days: [{ on: "1008w1", en: "Columbus Day", nl: "Columbusdag" }],
  },
  {
    ...FEDERAL,
    id: "US.federal.washington",
    notIn: ["DE", "GA", "KS", "KY", "NC"],
    days: [{ on: "0215w1", en: "Washington's Birthday", nl: "Verjaardag van Washington" }],
  },
  ...Object.entries(OF_STATES).map(
    ([region, days]): LegalList => ({
      id: `US-${region}.state`,
      country: "US",
      region,
      complete: false,
      days,
      source: "Holiday law of the state",
      confidence: "G",
      checkedOn: "2026-11-22",
    }),
  ),
];
