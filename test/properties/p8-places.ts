/** Customers anywhere, at any moment of 2020–2032, with a company that may be somewhere else altogether. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { type DossierDocument, dossiers } from "../../src/testing/index.js";
import { nextChange } from "./oracle/clock.js";
import { REGIONS, zoneNamesOf } from "./oracle/places.js";
import { restDays } from "./oracle/rest-days.js";
import { daysFrom, later, without } from "./p8-later.js";

/** Those with a law of their own often; weekends on Friday and Saturday, clocks that change at midnight or never, both sides of the date line. */
const COUNTRIES = (
  "NL BE DE FR GB US NL BE DE FR GB US AT CH ES IT PT PL CZ DK SE NO FI IE GR RO HU BG HR EE LT LV UA TR " +
  "EG SA AE IL CA MX BR AR CL PY CO PE AU NZ JP KR CN ID SG TH VN PH IN ZA NG MA IS GL"
).split(" ");
/** Countries that only the world calendar knows. */
export const FURTHER_COUNTRIES = "JM SN FJ KE ET MG TZ BS BB CU DO HT HN NI PA TT KZ GE AM RW".split(" ");

const FIRST = Temporal.Instant.from("2020-01-01T00:00Z").epochMilliseconds;
const LAST = Temporal.Instant.from("2032-12-31T23:59Z").epochMilliseconds;
const HOUR = 3_600_000;
/** Dossiers are drawn about this day and then told about another. */
const DRAWN_FOR = "2026-11-23";
const DAYS = ["2020-02-29", "2024-02-29", "2028-02-29", "2032-02-29", "2025-12-31", "2026-12-31"];

interface Somewhere {
  readonly country: string;
  readonly region?: string;
  readonly timeZone?: string;
}

/** Dossiers of customers all over the world. */
export function anywhere(countries: readonly string[] = COUNTRIES): fc.Arbitrary<DossierDocument> {
  const place = somewhere(countries);
  return fc
    .record({
      where: place.chain((customer) => fc.tuple(fc.constant(customer), momentsIn(customer))),
      document: dossiers({ asOf: `${DRAWN_FOR}T09:00:00+01:00` }),
      company: fc.oneof(fc.constant("as told"), fc.constant("there too"), fc.constant("there too"), place),
      written: fc.nat(11),
      wished: fc.option(hours, { freq: 2, nil: undefined }),
      office: fc.option(hours, { freq: 3, nil: undefined }),
    })
    .map(({ where: [customer, ms], document, company, written: how, wished, office }) => {
      const asOf = written(ms, customer, how);
      const { customer: told, creditor, ...rest } = later(document, daysFrom(DRAWN_FOR, asOf.slice(0, 10)));
      const at = company === "as told" ? undefined : company === "there too" ? customer : company;
      return {
        ...rest,
        asOf,
        customer: { ...moved(told, customer), ...(wished && { preferredHours: wished }) },
        ...((creditor !== undefined || at || office) && { creditor: { ...moved(creditor, at), ...(office && { officeHours: office }) } }),
      } as DossierDocument;
    });
}

/** A place, whose clock is told as often as not, by any name the time zone database has for it. */
function somewhere(countries: readonly string[]): fc.Arbitrary<Somewhere> {
  const regions = REGIONS.filter((key) => countries.includes(key.slice(0, 2)));
  const whole = fc.constantFrom(...countries).map((country): Somewhere => ({ country }));
  const part = fc.tuple(fc.constantFrom(...(regions.length > 0 ? regions : [""])), fc.boolean()).map(([key, short]): Somewhere => {
    return { country: key.slice(0, 2), region: short ? key.slice(3) : key };
  });
  return fc
    .tuple(regions.length > 0 ? fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: part }) : whole, fc.option(fc.nat(99), { nil: undefined }))
    .map(([place, which]) => {
      const names = which === undefined ? [] : zoneNamesOf(place.country, place.region);
      const timeZone = names[(which ?? 0) % Math.max(1, names.length)];
      return { ...place, ...(timeZone !== undefined && { timeZone }) };
    });
}

const halfHours = fc.uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 2 });
const hours = fc.array(
  fc.tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), halfHours).map(([days, halves]) => {
    const [from = "00:00", to = "24:00"] = [...halves]
      .sort((a, b) => a - b)
      .map((half) => `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);
    return { days, from, to };
  }),
  { minLength: 1, maxLength: 3 },
);

/** Any moment; one around a change of the clocks; one on or just before a holiday; a leap day or the turn of a year. */
function momentsIn(place: Somewhere): fc.Arbitrary<number> {
  const zone = clockOf(place);
  const noon = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: "12:00" }).epochMilliseconds;
  return fc
    .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: -72 * HOUR, max: 24 * HOUR }), fc.nat(3), fc.nat(99))
    .map(([any, nearby, kind, which]) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(any);
      if (kind === 1) return (nextChange(zone, moment)?.epochMilliseconds ?? any) + nearby;
      if (kind === 2) {
        const holidays = [...restDays(place.country, place.region, moment.toZonedDateTimeISO(zone).year)];
        return noon(holidays[which % Math.max(1, holidays.length)] ?? "2026-01-01") + nearby;
      }
      return kind === 3 ? noon(DAYS[which % DAYS.length] ?? "2024-02-29") + nearby : any;
    })
    .map((ms) => Math.min(LAST, Math.max(FIRST, ms)));
}

/** Written with the customer's offset, or another. */
function written(ms: number, place: Somewhere, how: number): string {
  const timeZone = [clockOf(place), "UTC", "Europe/Amsterdam", "Pacific/Kiritimati"][how % 4] ?? "UTC";
  return Temporal.Instant.fromEpochMilliseconds(ms).toString({ timeZone, smallestUnit: how % 3 === 0 ? "minute" : "second" });
}

function clockOf({ country, region, timeZone }: Somewhere): string {
  return timeZone ?? zoneNamesOf(country, region)[0] ?? "UTC";
}

function moved(group: unknown, place: Somewhere | undefined): object {
  return place ? { ...without(group, "country", "region", "timeZone"), ...place } : without(group);
}
