/**
 * What calendars, clocks and law cost: the same customers planned for with them, and where nothing rests, everybody lives by one clock and no law pack
 * says anything. Warm, in turns, so that a busy machine bothers both alike.
 */
import { performance } from "node:perf_hooks";
import { type Calendar, createPlanner } from "../../src/index.js";
import { CUSTOMERS, dossier } from "../customers.js";

/** More than this is too much. */
export const MOST = 1.5;

/** No holidays, one clock, and a country that no law pack has. */
const OFF: Calendar = { version: "off", isHoliday: () => false, zonesOf: () => ["UTC"] };
const NOWHERE = "ZZ";

interface Row {
  readonly customer: string;
  readonly where: string;
  readonly "on µs": number;
  readonly "off µs": number;
  readonly "on / off": number;
}

type Told = (typeof CUSTOMERS)[number]["told"];

const PLACES: readonly { readonly country: string; readonly region?: string; readonly zone: string }[] = [
  { country: "NL", zone: "Europe/Amsterdam" },
  { country: "DE", region: "BY", zone: "Europe/Berlin" },
  { country: "US", region: "FL", zone: "America/New_York" },
  // No state told: eight clocks at once, and a holiday of any state.
  { country: "US", zone: "America/New_York" },
];

/** Medians per customer and place, with what is on over what is off. */
export function measureMoments(rounds: number): readonly Row[] {
  const on = createPlanner();
  const off = createPlanner({ calendar: OFF });
  return CUSTOMERS.flatMap(({ name, told }) =>
    PLACES.map(({ country, region, zone }): Row => {
      const here = dossier(located(told, { country, ...(region && { region }) }, zone));
      const nowhere = dossier(located(told, { country: NOWHERE }, "UTC"));
      const [warm, cold] = inTurns(
        rounds,
        () => on.plan(here),
        () => off.plan(nowhere),
      );
      return {
        customer: name,
        where: region ? `${country}-${region}` : country,
        "on µs": Math.round(warm),
        "off µs": Math.round(cold),
        "on / off": hundredths(warm / cold),
      };
    }),
  );
}

/** The middle one of all ratios. */
export function middleRatio(rows: readonly Row[]): number {
  return rows.map((row) => row["on / off"]).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? Number.NaN;
}

function located(told: Told, place: { readonly country: string; readonly region?: string }, timeZone: string): Told {
  return { ...told, customer: { ...(told.customer as Told), ...place }, creditor: { ...(told.creditor as Told), ...place, timeZone } };
}

function inTurns(rounds: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  for (let round = 0; round < 200; round += 1) {
    one();
    other();
  }
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(timed(one));
    times[1].push(timed(other));
  }
  return [median(times[0]), median(times[1])];
}

/** Microseconds of one go. */
function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) * 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
