/**
 * Moments a dossier can be about: an ordinary Monday morning first, then any minute of two years on any clock.
 * @module
 */
import * as fc from "fast-check";
import { addDays, dayOf } from "../../calendar/day.js";
import { formatInstant, instantAt } from "../../calendar/instant.js";

export const DEFAULT_AS_OF = "2026-11-23T09:00:00+01:00";

export const asOfMoments: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  fc.constant(DEFAULT_AS_OF),
  fc
    .record({ day: fc.nat(730), minute: fc.nat(1439), offset: fc.constantFrom(60, 0, 120, -300, 330, 765, -720, 840) })
    .map(({ day, minute, offset }) => formatInstant(instantAt(addDays(dayOf(2026, 1, 1), day), minute, offset))),
);
