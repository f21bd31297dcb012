/** Where in the world: zones as the time zone database gives them, weekends as the countries keep them. Typed from those, not from src/. */
import { getCountry } from "countries-and-timezones";

/** A bird observatory and a research station that the database counts to Australia. */
const NOBODY_LIVES_THERE = ["AU Asia/Tokyo", "AU Japan", "AU Antarctica/Macquarie"];

/** From the comments in zone.tab: regions that keep another time than the rest of their country, and all the clocks in them. */
const ZONES_OF_REGIONS: Readonly<Record<string, string>> = {
  "AU-NSW": "Australia/Sydney Australia/Broken_Hill Australia/Lord_Howe",
  "AU-QLD": "Australia/Brisbane Australia/Lindeman",
  "AU-SA": "Australia/Adelaide",
  "AU-WA": "Australia/Perth Australia/Eucla",
  "BR-AC": "America/Rio_Branco",
  "BR-AM": "America/Manaus America/Eirunepe",
  "BR-PE": "America/Recife America/Noronha",
  "BR-SP": "America/Sao_Paulo",
  "CA-BC": "America/Vancouver America/Creston America/Dawson_Creek America/Fort_Nelson America/Edmonton",
  "CA-NL": "America/St_Johns America/Goose_Bay",
  "CA-ON": "America/Toronto America/Atikokan America/Winnipeg",
  "CA-SK": "America/Regina America/Swift_Current America/Edmonton",
  "DE-BY": "Europe/Berlin",
  "DE-SN": "Europe/Berlin",
  "ES-CN": "Atlantic/Canary",
  "FR-67": "Europe/Paris",
  "FR-75": "Europe/Paris",
  "GB-NIR": "Europe/London",
  "GB-SCT": "Europe/London",
  "US-AK": "America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome America/Adak",
  "US-AZ": "America/Phoenix America/Denver",
  "US-CA": "America/Los_Angeles",
  "US-FL": "America/New_York America/Chicago",
  "US-HI": "Pacific/Honolulu",
  "US-ID": "America/Boise America/Los_Angeles",
  "US-IN":
    "America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg " +
    "America/Indiana/Vevay America/Indiana/Tell_City America/Indiana/Knox",
  "US-KY": "America/New_York America/Kentucky/Louisville America/Kentucky/Monticello America/Chicago",
  "US-MA": "America/New_York",
  "US-MI": "America/Detroit America/Menominee",
  "US-NY": "America/New_York",
  "US-OR": "America/Los_Angeles America/Boise",
  "US-TX": "America/Chicago America/Denver",
};
/** Regions of the table above, `AU-NSW`. */
export const REGIONS: readonly string[] = Object.keys(ZONES_OF_REGIONS);

/** Every clock that somebody in the place may live by. */
export function zonesOf(country: string, region: string | undefined): readonly string[] {
  const key = region === undefined || region.startsWith(`${country}-`) ? region : `${country}-${region}`;
  const own = key === undefined ? undefined : ZONES_OF_REGIONS[key]?.split(" ");
  return own ?? inhabited(country, getCountry(country)?.timezones);
}

/** The same with the names they had before. */
export function zoneNamesOf(country: string, region: string | undefined): readonly string[] {
  const now = zonesOf(country, region);
  return region === undefined ? [...now, ...inhabited(country, getCountry(country, { deprecated: true })?.timezones)] : now;
}

function inhabited(country: string, zones: readonly string[] = []): readonly string[] {
  return zones.filter((zone) => !NOBODY_LIVES_THERE.includes(`${country} ${zone}`));
}

const FRIDAY_AND_SATURDAY = ["BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "QA", "SA", "SD", "SY", "YE"];

/** The weekdays of the weekend; 1 is Monday. The Emirates moved theirs in 2022. */
export function weekendOf(country: string, date: string): readonly number[] {
  if (FRIDAY_AND_SATURDAY.includes(country) || (country === "AE" && date < "2022-01-01")) return [5, 6];
  if (country === "NP") return [6];
  return [6, 7];
}
