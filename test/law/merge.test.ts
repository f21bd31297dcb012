/** How laws come together: whatever applies adds up in the strict direction, in any order, as often as you like (the law page, §0 point 6). */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { type Day, dayOf } from "../../src/calendar/day.js";
import { presumedDelivery } from "../../src/law/delivery.js";
import type { LawEntry } from "../../src/law/entry.js";
import { clausesOf, type Law, lawOf, meet } from "../../src/law/law.js";
import { letterTerm } from "../../src/law/letter-term.js";
import { lawfulRest } from "../../src/law/pause.js";
import { hoursOf } from "../../src/law/windows.js";
import { CHANNELS } from "../../src/vocabulary.js";
import { entries } from "./arbitrary-entry.js";

const MONDAY = dayOf(2026, 11, 23);
const where = { calendar: builtInCalendar, place: { country: "NL" } };
const some = fc.array(entries, { maxLength: 8 });
const shown = (law: Law) => [...law].sort(([a], [b]) => (a < b ? -1 : 1));
const minutes = (all: readonly LawEntry[], day: Day) =>
  CHANNELS.map((channel) => hoursOf(all, channel, day)).map(({ open, restsOnHolidays }) => ({ open, restsOnHolidays }));

describe("laws come together", () => {
  it("one law twice is that law", () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(shown(meet(lawOf(all), lawOf(all)))).toEqual(shown(lawOf(all)));
      }),
    );
  });

  it("whichever is read first", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(shown(meet(lawOf(a), lawOf(b)))).toEqual(shown(meet(lawOf(b), lawOf(a))));
      }),
    );
  });

  it("however they are grouped, and entry by entry as well", () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [x, y, z] = [lawOf(a), lawOf(b), lawOf(c)] as const;
        expect(shown(meet(meet(x, y), z))).toEqual(shown(meet(x, meet(y, z))));
        expect(shown(meet(meet(x, y), z))).toEqual(shown(lawOf([...a, ...b, ...c])));
      }),
    );
  });

  it("hours in any order, and told twice, are the same hours", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 6 }), (all, after) => {
        const day = (MONDAY + after) as Day;
        expect(minutes([...all, ...all].reverse(), day)).toEqual(minutes(all, day));
      }),
    );
  });
});

describe("another entry, however sure or unsure it is, never gives more room", () => {
  const grows = fc.tuple(some, entries);
  const check = (holds: (before: readonly LawEntry[], after: readonly LawEntry[]) => void) =>
    fc.assert(
      fc.property(grows, ([all, one]) => holds(all, [...all, one])),
      { numRuns: 300 },
    );

  it("no minute opens", () => {
    check((before, after) => {
      for (const channel of CHANNELS) {
        const was = hoursOf(before, channel, MONDAY);
        const is = hoursOf(after, channel, MONDAY);
        expect(is.open.every(([from, to]) => was.open.some(([open, close]) => open <= from && to <= close))).toBe(true);
        expect(is.restsOnHolidays || !was.restsOnHolidays).toBe(true);
      }
    });
  });

  it("no further contact, no shorter rest, nothing less to say, no longer payment term", () => {
    check((before, after) => {
      const [was, is] = [lawOf(before), lawOf(after)] as const;
      for (const channel of CHANNELS) {
        for (const { asks } of clausesOf(was, "contact-count", channel))
          expect(clausesOf(is, "contact-count", channel).some((other) => other.asks.withinDays === asks.withinDays && other.asks.most <= asks.most)).toBe(true);
        const rest = (law: Law) => Math.max(0, ...clausesOf(law, "quiet-after-conversation", channel).map(({ asks }) => asks.days));
        expect(rest(is)).toBeGreaterThanOrEqual(rest(was));
        const said = (law: Law) => clausesOf(law, "content", channel).flatMap(({ asks }) => asks.must.map((one) => `${asks.in} ${one}`));
        expect(said(is)).toEqual(expect.arrayContaining(said(was)));
        expect(clausesOf(is, "consent", channel).length).toBeGreaterThanOrEqual(clausesOf(was, "consent", channel).length);
      }
      const term = (law: Law) => Math.min(999, ...clausesOf(law, "payment-term").map(({ asks }) => asks.mostDays));
      expect(term(is)).toBeLessThanOrEqual(term(was));
      expect(clausesOf(is, "language").length).toBeGreaterThanOrEqual(clausesOf(was, "language").length);
    });
  });

  it("no letter is delivered earlier, no term ends earlier, no rest ends earlier", () => {
    check((before, after) => {
      const [was, is] = [lawOf(before), lawOf(after)] as const;
      const sent = { posted: MONDAY, by: "post" } as const;
      const delivered = presumedDelivery(was, where, sent);
      if (delivered !== undefined) expect(presumedDelivery(is, where, sent)).toBeGreaterThanOrEqual(delivered);
      const free = letterTerm(was, where, sent)?.lastFreeDay;
      if (free !== undefined) expect(letterTerm(is, where, sent)?.lastFreeDay).toBeGreaterThanOrEqual(free);
      const told = [{ kind: "debt-help" as const, from: dayOf(2026, 6, 1), until: dayOf(2026, 8, 1) }];
      const rest = lawfulRest(was, told)?.until;
      if (rest !== undefined) expect(lawfulRest(is, told)?.until).toBeGreaterThanOrEqual(rest);
    });
  });
});
