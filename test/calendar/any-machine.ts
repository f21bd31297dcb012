/** Prints answers of the whole calendar; run under several `TZ` values by `any-machine.test.ts`. */
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { addDays, formatDay } from "../../src/calendar/day.js";
import { formatInstant, parseInstant } from "../../src/calendar/instant.js";
import { nextRunDay } from "../../src/calendar/run-days.js";
import { firstSlot } from "../../src/calendar/slots.js";
import { addWorkingDays } from "../../src/calendar/working-days.js";
import { worldCalendar } from "../../src/calendar/world.js";
import { createZones } from "../../src/calendar/zones.js";
import { day } from "./days.js";

/** An instant is a day only on the customer's own clock: each of these is a holiday, or is not, whatever clock the server has. */
const MOMENTS = [
  ["NL", "Europe/Amsterdam", "2026-12-26T22:30:00Z"],
  ["NL", "Europe/Amsterdam", "2026-12-26T23:30:00Z"],
  ["US", "America/New_York", "2026-11-26T00:00:00Z"],
  ["US", "America/New_York", "2026-11-26T05:00:00Z"],
  ["NZ", "Pacific/Auckland", "2026-12-24T11:00:00Z"],
] as const;

const zones = createZones();
const world = worldCalendar();
for (const country of ["NL", "US", "NZ", "AE"]) {
  const place = { country };
  for (let on = day("2026-03-01"); on <= day("2026-06-30"); on = addDays(on, 1)) {
    if (builtInCalendar.isHoliday(place, on)) console.log(country, formatDay(on), formatDay(addWorkingDays(builtInCalendar, place, on, 3) ?? on));
  }
}
for (const country of ["JM", "SN", "FJ"]) {
  for (let on = day("2026-01-01"); on <= day("2026-12-31"); on = addDays(on, 1)) if (world.isHoliday({ country }, on)) console.log(country, formatDay(on));
}
for (const [country, region] of [
  ["GB", "SCT"],
  ["DE", "SN"],
  ["FR", "57"],
  ["US", "CA"],
] as const) {
  for (const year of [2026, 2040]) {
    for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on = addDays(on, 1))
      if (world.isHoliday({ country, region }, on)) console.log(region, formatDay(on));
  }
}
for (const [country, zone, moment] of MOMENTS) {
  const at = parseInstant(moment);
  const on = at && zones.on(zone, at.ms).day;
  console.log(`${country} ${moment}: ${on && formatDay(on)} ${on && builtInCalendar.isHoliday({ country }, on)}`);
}
for (const zone of ["Europe/Amsterdam", "America/New_York", "Pacific/Auckland"]) {
  for (const on of ["2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01"]) {
    const from = zones.at(zone, day(on), 150);
    const slot = firstSlot(zones, { from, notAfterDay: addDays(day(on), 7), windows: [{ zone, openOn: () => [[100, 200]] }] });
    console.log(zone, formatInstant(from), slot && formatInstant(slot.from), slot && formatInstant(slot.to));
  }
}
console.log(formatDay(nextRunDay([{ dayOfMonth: 31 }], day("2026-02-03")) ?? day("2026-01-01")));
