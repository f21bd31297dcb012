/**
 * What a told region means. A customer's address may say `US-CA` or `CA`, and France's overseas parts are both regions and countries.
 * @module
 */
import type { Place } from "./calendar.js";

/** Regions that have an entry of their own under another country code or another region code. */
const SAME_AS: Readonly<Record<string, Place>> = {
  "ES-IC": { country: "IC" },
  "FR-6AE": { country: "FR", region: "57" },
  "FR-BL": { country: "BL" },
  "FR-GES": { country: "FR", region: "57" },
  "FR-GF": { country: "GF" },
  "FR-GP": { country: "GP" },
  "FR-MF": { country: "MF" },
  "FR-MQ": { country: "MQ" },
  "FR-NC": { country: "NC" },
  "FR-PF": { country: "PF" },
  "FR-RE": { country: "RE" },
  "FR-YT": { country: "YT" },
  "GT-01": { country: "GT", region: "1" },
  "GT-GU": { country: "GT", region: "1" },
  "IN-CG": { country: "IN", region: "CT" },
  "IN-OD": { country: "IN", region: "OR" },
  "IN-TS": { country: "IN", region: "TG" },
  "IT-BZ": { country: "IT", region: "32" },
  "IT-TN": { country: "IT", region: "32" },
};

/**
 * Regions known to have the national holidays and no others, but for those in a legal list of their own. A region that is neither here nor in the
 * tables is unknown, not national. In China the autonomous regions have days that no data know.
 */
const NATIONAL: Readonly<Record<string, string>> = {
  CL: "AI AN AR AT BI CO LI LL LR MA ML RM TA VS",
  CN: "AH BJ CQ FJ GD GS GZ HA HB HE HI HL HN JL JS JX LN QH SC SD SH SN SX TJ YN ZJ",
  FR:
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 2A 2B 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 " +
    "48 49 50 51 52 53 54 55 56 58 59 60 61 62 63 64 65 66 69 69M 70 71 72 73 74 75 75C 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 " +
    "20R ARA BFC BRE COR CVL HDF IDF NAQ NOR OCC PAC PDL",
  GT: "02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22",
  IT: "21 23 25 34 36 42 45 52 55 57 62 65 67 72 75 77 78 82 88",
  PT: "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 20 30",
};

/**
 * Parts of a region so wide that their days are taken for the whole region, with the code that date-holidays gives them: the Catholic municipalities
 * are most of Bavaria (15 August), Chillán most of Ñuble, the capital (15 August) the heart of its department in Guatemala.
 */
export const WIDE_PARTS: Readonly<Record<string, string>> = { "CL-NU": "CH", "DE-BY": "KATH", "GT-1": "101" };

/** The place without a repeated country code in its region, and with the codes that the tables use. */
export function settlePlace(place: Place): Place {
  if (place.region === undefined) return place;
  const prefix = `${place.country}-`;
  const region = place.region.startsWith(prefix) ? place.region.slice(prefix.length) : place.region;
  const key = prefix + region;
  return (Object.hasOwn(SAME_AS, key) ? SAME_AS[key] : undefined) ?? (region === place.region ? place : { country: place.country, region });
}

/** Whether a region is known to have just the national holidays, but for those in a legal list of its own. */
export function isNationalRegion(country: string, region: string): boolean {
  return nationalRegions(country).includes(region);
}

/** Every region of a country that is known to have no days of its own in the general data. */
export function nationalRegions(country: string): readonly string[] {
  const regions = Object.hasOwn(NATIONAL, country) ? NATIONAL[country] : undefined;
  return regions?.split(" ") ?? [];
}
