/**
 * Easter, from which a third of Europe's public holidays is counted.
 * @module
 */
import { addDays, type Day, dayOf } from "./day.js";

/** Easter Sunday of a year in the western churches (Gregorian calendar; the "anonymous" algorithm of 1876). */
export function easter(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(dayOf(year, 3, 22), epact + toSunday - 7 * correction);
}

/** Easter Sunday of a year in the Orthodox churches, on the Gregorian calendar (Meeus' Julian algorithm). */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(dayOf(year, 3, 22), moon + toSunday + julianLag);
}
