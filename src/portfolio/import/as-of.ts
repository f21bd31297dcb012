import { parseDay } from "../../calendar/day.js";
import { type Instant, parseInstant } from "../../calendar/instant.js";
import { createZones } from "../../calendar/zones.js";
import { AmicableError } from "../../problem.js";

const NINE = 9 * 60;

/** The moment for which a ledger is read. A day alone means nine in the morning on the creditor's clock. */
export function asOfInstant(told: string, zone: string): Instant {
  const zones = createZones();
  if (!zones.isKnown(zone)) {
    const mend = 'Write a zone such as "Europe/Amsterdam".';
    throw new AmicableError("bad-mapping", [{ code: "unknown-zone", severity: "error", at: "/timeZone", received: zone, expected: "an IANA time zone", mend }]);
  }
  const day = parseDay(told);
  const instant = day === undefined ? parseInstant(told) : zones.at(zone, day, NINE);
  if (instant) return instant;
  throw new AmicableError("bad-as-of", [
    {
      code: "bad-as-of",
      severity: "error",
      at: "",
      received: told,
      expected: "a day that exists, or an instant with an offset",
      mend: "Write 2026-11-23 or 2026-11-23T09:00:00+01:00.",
    },
  ]);
}
