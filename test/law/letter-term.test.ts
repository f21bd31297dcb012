/** The free term of the letter that goes before costs. Vectors of the law page: §1.2 (NL), §3 (BE). */
import { describe, expect, it } from "vitest";
import { builtInCalendar } from "../../src/calendar/built-in.js";
import { type Day, formatDay, parseDay, weekdayOf } from "../../src/calendar/day.js";
import { presumedDelivery } from "../../src/law/delivery.js";
import { lawFor, lawOf } from "../../src/law/law.js";
import { letterTerm } from "../../src/law/letter-term.js";
import { NL } from "../../src/law/packs/nl.js";
import { entriesFor } from "../../src/law/selecting.js";

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const DUTCH = { calendar: builtInCalendar, place: { country: "NL" } };
const BELGIAN = { calendar: builtInCalendar, place: { country: "BE" } };
/** The presumption of the Supreme Court alone, without the slower post. */
const of2016 = lawOf(NL.entries.filter(({ id }) => !["NL.delivery.2026", "NL.delivery.2027"].includes(id)));
const shown = (on: Day | undefined) => (on === undefined ? undefined : formatDay(on));

describe("a Dutch 14-day letter under two delivery days, last day not extended (§1.2)", () => {
  it.each([
    ["2026-11-19", "2026-11-21", "2026-12-05", "2026-12-06", 17],
    ["2026-11-20", "2026-11-24", "2026-12-08", "2026-12-09", 19],
    ["2026-11-21", "2026-11-25", "2026-12-09", "2026-12-10", 19],
    ["2026-11-23", "2026-11-25", "2026-12-09", "2026-12-10", 17],
    ["2026-04-24", "2026-04-28", "2026-05-12", "2026-05-13", 19],
    ["2026-12-23", "2026-12-29", "2027-01-12", "2027-01-13", 21],
    ["2026-12-24", "2026-12-30", "2027-01-13", "2027-01-14", 21],
  ])("posted %s: delivered %s, free until %s, costs from %s, after %i days", (posted, delivered, lastFree, feeFrom, days) => {
    const term = letterTerm(of2016, DUTCH, { posted: day(posted), by: "post" }, { extendLastDay: false });
    expect([shown(term?.delivered), shown(term?.lastFreeDay), shown(term?.feeFrom)]).toEqual([delivered, lastFree, feeFrom]);
    expect(Number(term?.feeFrom) - day(posted)).toBe(days);
  });
});

describe("the same letters with the slower post of 2026 (three days, our margin above 48 hours) and of 2027 (four)", () => {
  it.each([
    ["2026-06-30", 2, "2026-07-02", "2026-07-16"],
    ["2026-07-01", 3, "2026-07-04", "2026-07-18"],
    ["2026-11-19", 3, "2026-11-24", "2026-12-08"],
    ["2026-11-20", 3, "2026-11-25", "2026-12-09"],
    ["2026-11-21", 3, "2026-11-26", "2026-12-10"],
    ["2026-11-23", 3, "2026-11-26", "2026-12-10"],
    ["2026-12-23", 3, "2026-12-30", "2027-01-13"],
    ["2026-12-24", 3, "2026-12-31", "2027-01-14"],
    ["2027-06-30", 3, "2027-07-03", "2027-07-17"],
    ["2027-07-01", 4, "2027-07-07", "2027-07-21"],
  ])("posted %s (%i delivery days): delivered %s, free until %s", (posted, _days, delivered, lastFree) => {
    const law = lawFor({ country: "NL", kind: "consumer" }, day(posted));
    const term = letterTerm(law, DUTCH, { posted: day(posted), by: "post" }, { extendLastDay: false });
    expect([shown(term?.delivered), shown(term?.lastFreeDay)]).toEqual([delivered, lastFree]);
  });
});

describe("a last day that is no working day", () => {
  it.each([
    ["2026-11-19", "2026-12-05", "2026-12-07", "a Saturday becomes Monday"],
    ["2026-12-08", "2026-12-24", "2026-12-24", "a working day stays"],
    ["2026-12-09", "2026-12-25", "2026-12-28", "Christmas and the weekend after it become Monday"],
  ])("posted %s: free until %s, extended to %s: %s", (posted, plain, extended, _why) => {
    const sent = { posted: day(posted), by: "post" } as const;
    expect(shown(letterTerm(of2016, DUTCH, sent, { extendLastDay: false })?.lastFreeDay)).toBe(plain);
    // Whether the law extends this term is unsettled; a longer one never hurts, so it is what happens when nothing is said.
    expect(shown(letterTerm(of2016, DUTCH, sent)?.lastFreeDay)).toBe(extended);
  });
});

describe("a letter by mail", () => {
  const law = lawFor({ country: "NL", kind: "consumer" }, day("2026-11-23"));
  it("has no term in the Netherlands until somebody showed that it arrived (§1.2)", () => {
    expect(letterTerm(law, DUTCH, { posted: day("2026-11-23"), by: "electronic" })).toBeUndefined();
  });
  it("has its term from the day after it was answered (§1.2)", () => {
    const term = letterTerm(law, DUTCH, { posted: day("2026-11-23"), by: "electronic", answered: true });
    expect([shown(term?.lastFreeDay), shown(term?.feeFrom)]).toEqual(["2026-12-07", "2026-12-08"]);
  });
});

describe("the first reminder in Belgium (book XIX, §3: in practice 17 days by post and 14 by mail)", () => {
  const law = lawFor({ country: "BE", kind: "consumer" }, day("2026-11-23"));
  it.each([
    ["2026-06-01", "post", "2026-06-04", "2026-06-17", "the third working day after Monday is Thursday; costs from the seventeenth day"],
    ["2026-06-04", "post", "2026-06-09", "2026-06-22", "the weekend does not count"],
    ["2026-07-17", "post", "2026-07-23", "2026-08-05", "nor does the national day"],
    ["2026-06-01", "electronic", "2026-06-02", "2026-06-15", "the calendar day after sending; fourteen free days"],
    ["2026-06-05", "electronic", "2026-06-06", "2026-06-19", "a Saturday is a calendar day"],
  ] as const)("sent %s by %s: begins %s, free until %s (%s)", (posted, by, begins, lastFree, _why) => {
    const term = letterTerm(law, BELGIAN, { posted: day(posted), by }, { extendLastDay: false });
    expect([shown(term?.delivered), shown(term?.lastFreeDay)]).toEqual([begins, lastFree]);
  });
});

describe("a term nobody can name", () => {
  it("where no letter is required there is none", () => {
    for (const subject of [{ country: "NL", kind: "business" }, { country: "DE", kind: "consumer" }, { country: "SE" }, {}] as const) {
      expect(letterTerm(lawFor(subject, day("2026-11-23")), DUTCH, { posted: day("2026-11-23"), by: "post" })).toBeUndefined();
    }
  });
  it("where the calendar has no data no letter counts as delivered", () => {
    const empty = { calendar: { ...builtInCalendar, isHoliday: () => undefined }, place: { country: "NL" } };
    expect(letterTerm(of2016, empty, { posted: day("2026-11-23"), by: "post" })).toBeUndefined();
  });
  it("whoever may be a consumer has the consumer's term", () => {
    const subject = { country: "NL" };
    expect(entriesFor(subject, day("2026-11-23"), "notice").map(({ id }) => id)).toEqual(["NL.wik.letter"]);
  });
});

it("Dutch post never counts as delivered on a Sunday, a Monday or a holiday", () => {
  for (let posted = day("2026-01-01"); posted < day("2028-12-01"); posted = (posted + 1) as Day) {
    const delivered = presumedDelivery(lawFor({ country: "NL", kind: "consumer" }, posted), DUTCH, { posted, by: "post" });
    if (delivered === undefined) throw new Error(`No presumption for ${formatDay(posted)}.`);
    expect([2, 3, 4, 5, 6]).toContain(weekdayOf(delivered));
    expect(builtInCalendar.isHoliday({ country: "NL" }, delivered)).toBe(false);
  }
});
