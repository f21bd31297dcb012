import { tzOffset } from "@date-fns/tz/tzOffset";
import { getAllCountries, getTimezone } from "countries-and-timezones";
import Holidays from "date-holidays";
import { PLACES } from "./places.js";

/** Best known of the zones that show the same time. */
const WELL_KNOWN =
  "America/Anchorage America/Chicago America/Denver America/Edmonton America/Halifax America/Manaus America/Mexico_City America/New_York " +
  "America/Sao_Paulo America/Toronto America/Vancouver America/Whitehorse America/Winnipeg Asia/Nicosia Asia/Novosibirsk Asia/Vladivostok Australia/Sydney " +
  "Europe/Lisbon Europe/Madrid Europe/Moscow";
/** A bird observatory and a research station that the zone database counts to a country. */
const NOT_WHERE_CUSTOMERS_ARE = ["Asia/Tokyo AU", "Antarctica/Macquarie AU"];
/** Regions for which the source gives the whole country, an abolished zone, or forgets a part. */
const MENDED: Readonly<Record<string, string>> = {
  "AU-NSW": "Australia/Broken_Hill Australia/Lord_Howe Australia/Sydney",
  "BR-AM": "America/Eirunepe America/Manaus",
  "BR-PE": "America/Noronha America/Recife",
  "CA-NT": "America/Edmonton",
  "CA-ON": "America/Atikokan America/Toronto America/Winnipeg",
  "CA-PE": "America/Halifax",
  "CA-QC": "America/Blanc-Sablon America/Toronto",
  "CA-YT": "America/Whitehorse",
  "CL-AP": "America/Santiago",
  "CL-NU": "America/Santiago",
  "US-AK": "America/Adak America/Anchorage",
  "US-DC": "America/New_York",
  "US-DE": "America/New_York",
  "US-FL": "America/Chicago America/New_York",
  "US-GA": "America/New_York",
  "US-KY": "America/Chicago America/New_York",
  "US-ND": "America/Chicago America/Denver",
  "US-OR": "America/Denver America/Los_Angeles",
};

/** Zones per country, and per region where those are fewer. */
export function zoneTable(): Record<string, string> {
  const table: Record<string, string> = {};
  for (const [code, country] of Object.entries(getAllCountries())) {
    const zones = country.timezones.filter((zone) => !NOT_WHERE_CUSTOMERS_ARE.includes(`${zone} ${code}`)).map((zone) => usualName(zone, code));
    if (zones.length > 0) table[code] = distinct(zones).join(" ");
  }
  for (const { country, regions } of PLACES) {
    table[country] ??= distinct(new Holidays(country).getTimezones()).join(" ");
    for (const region of regions) {
      const zones = MENDED[`${country}-${region}`] ?? distinct(new Holidays(country, region).getTimezones()).join(" ");
      if (zones !== "" && zones !== table[country]) table[`${country}-${region}`] = zones;
    }
  }
  return table;
}

/** The zone database calls the Dutch clock `Europe/Brussels`; the name under which a country knows its own zone reads better. */
function usualName(zone: string, country: string): string {
  if (getTimezone(zone)?.countries[0] === country || !(country in new Holidays().getCountries())) return zone;
  const names = new Holidays(country).getTimezones();
  return names.includes(zone) ? zone : (names.find((name) => getTimezone(name)?.aliasOf === zone) ?? zone);
}

/** One zone of each group that has shown the same time since 2020 and, as far as is decided, will. */
function distinct(zones: readonly string[]): string[] {
  if (zones.length < 2) return [...zones];
  const wellKnown = new Set(WELL_KNOWN.split(" "));
  const groups = new Map<string, string>();
  const sorted = [...zones].sort((a, b) => Number(wellKnown.has(b)) - Number(wellKnown.has(a)) || (a < b ? -1 : 1));
  for (const zone of sorted) {
    const clock = clockOf(zone);
    if (!groups.has(clock)) groups.set(clock, zone);
  }
  return [...groups.values()].sort();
}

function clockOf(zone: string): string {
  const now = getTimezone(zone);
  const past: number[] = [];
  for (let ms = Date.UTC(2020, 0, 1); ms < Date.UTC(2025, 0, 1); ms += 37 * 3_600_000) past.push(tzOffset(zone, new Date(ms)));
  return `${now?.utcOffset} ${now?.dstOffset} ${past.join()}`;
}
