/**
 * The country and region that somebody typed.
 * @module
 */
import type { Calendar, Place } from "../../calendar/calendar.js";
import { settlePlace } from "../../calendar/regions.js";
import { suggest } from "../../suggest.js";
import { visible } from "../../visible.js";
import { EXIT, Failure } from "../failure.js";

export interface Atlas {
  readonly calendar: Calendar;
  /** English names by code. */
  readonly countries: Readonly<Record<string, string>>;
  /** Names by code in the language of the colleague who reads, or of the country itself. */
  readonly alsoCalled: Readonly<Record<string, string>>;
  regionsOf(country: string): readonly string[];
  regionNamesOf(country: string): Readonly<Record<string, string>>;
}

/** The place meant, by code or name of the country; fails with the nearest one, and with the regions there are. */
export function placeNamed(atlas: Atlas, country: string, region: string | undefined): Place {
  const code = countryNamed(atlas, country);
  if (region === undefined) return { country: code };
  const regions = atlas.regionsOf(code);
  const place: Place = { country: code, region: region.toUpperCase() };
  const settled = settlePlace(place);
  if (settled.country !== code || settled.region === undefined || regions.length === 0 || regions.includes(settled.region)) return place;
  throw new Failure(EXIT.usage, unknownRegion(atlas, code, region, regions));
}

function countryNamed({ countries, alsoCalled }: Atlas, typed: string): string {
  const code = typed.toUpperCase();
  if (Object.hasOwn(countries, code)) return code;
  const named = [...Object.entries(countries), ...Object.entries(alsoCalled)].find(([, name]) => name.toLowerCase() === typed.toLowerCase());
  if (named) return named[0];
  const meant = nearest(typed, countries);
  const hint = meant ? `Did you mean ${meant}? ` : "";
  const form = "Write the code of the country, such as NL, or its name.";
  throw new Failure(EXIT.usage, `There is no calendar of ${visible(typed)}, so every day there is held for a person. ${hint}${form}`);
}

function unknownRegion(atlas: Atlas, country: string, typed: string, regions: readonly string[]): string {
  const names = atlas.regionNamesOf(country);
  const known = Object.fromEntries(regions.map((code) => [code, names[code] ?? code]));
  const meant = nearest(typed, known);
  const listed = regions.map((code) => (names[code] === undefined ? code : `${code} ${names[code]}`)).join(", ");
  return [
    `${country} has no region ${visible(typed)} with data, so every day there is held for a person. ${meant ? `Did you mean ${meant}?` : ""}`.trimEnd(),
    `Regions: ${listed}.`,
  ].join("\n");
}

/** `BY (Bayern)`, from a slip of the pen in either. */
function nearest(typed: string, names: Readonly<Record<string, string>>): string | undefined {
  const name = suggest(typed, Object.values(names));
  const code = name === undefined ? suggest(typed, Object.keys(names)) : Object.keys(names).find((key) => names[key] === name);
  if (code === undefined) return undefined;
  return names[code] === undefined || names[code] === code ? code : `${code} (${names[code]})`;
}
