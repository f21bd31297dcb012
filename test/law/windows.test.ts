/** When the law lets a customer be contacted. Facts: the law page, §1.5, §1.6, §3, §7; LAW-3 of the conformance cases. */
import { describe, expect, it } from "vitest";
import { type Day, parseDay } from "../../src/calendar/day.js";
import type { LawSubject } from "../../src/law/subject.js";
import { lawfulHours } from "../../src/law/windows.js";
import type { Channel } from "../../src/vocabulary.js";

const day = (text: string): Day =>
  parseDay(text) ??
  (() => {
    throw new Error(text);
  })();
const SATURDAY = day("2026-11-21");
const SUNDAY = day("2026-11-22");
const MONDAY = day("2026-11-23");
const at = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

interface Case {
  readonly who: string;
  readonly subject: LawSubject;
  readonly channel?: Channel;
  readonly on: Day;
  readonly clock: string;
  readonly may: boolean;
  readonly source: string;
}
const consumer = { kind: "consumer" } as const;
const BKI = "Bki par. 4, §1.5";
const REGF = "LAW-3; 12 CFR 1006.6(b)(1)";

const CASES: readonly Case[] = [
  { who: "a Dutch consumer of an agency", subject: { country: "NL", actor: "for-others", ...consumer }, on: MONDAY, clock: "06:59", may: false, source: BKI },
  { who: "a Dutch consumer of an agency", subject: { country: "NL", actor: "for-others", ...consumer }, on: MONDAY, clock: "07:00", may: true, source: BKI },
  { who: "a Dutch consumer of an agency", subject: { country: "NL", actor: "for-others", ...consumer }, on: MONDAY, clock: "19:59", may: true, source: BKI },
  { who: "a Dutch consumer of an agency", subject: { country: "NL", actor: "for-others", ...consumer }, on: MONDAY, clock: "20:00", may: false, source: BKI },
  { who: "a Dutch consumer of an agency", subject: { country: "NL", actor: "for-others", ...consumer }, on: SATURDAY, clock: "10:00", may: true, source: BKI },
  { who: "a Dutch consumer of an agency", subject: { country: "NL", actor: "for-others", ...consumer }, on: SUNDAY, clock: "10:00", may: false, source: BKI },
  {
    who: "a Dutch consumer of the creditor itself (our default)",
    subject: { country: "NL", actor: "own", ...consumer },
    on: MONDAY,
    clock: "20:00",
    may: false,
    source: BKI,
  },
  {
    who: "a Dutch customer of whom only the country is told",
    subject: { country: "NL" },
    on: SUNDAY,
    clock: "10:00",
    may: false,
    source: "meet of all that could apply, §0 point 6",
  },
  {
    who: "a Dutch company",
    subject: { country: "NL", kind: "business" },
    on: SUNDAY,
    clock: "10:00",
    may: true,
    source: "Bki binds towards natural persons only",
  },
  {
    who: "a Dutch consumer before the law",
    subject: { country: "NL", actor: "for-others", ...consumer },
    on: day("2024-03-31"),
    clock: "23:00",
    may: true,
    source: "Bki, in force 2024-04-01",
  },
  {
    who: "an American consumer",
    subject: { country: "US", actor: "for-others", ...consumer },
    channel: "phone",
    on: MONDAY,
    clock: "07:59",
    may: false,
    source: REGF,
  },
  {
    who: "an American consumer",
    subject: { country: "US", actor: "for-others", ...consumer },
    channel: "phone",
    on: MONDAY,
    clock: "08:00",
    may: true,
    source: REGF,
  },
  {
    who: "an American consumer",
    subject: { country: "US", actor: "for-others", ...consumer },
    channel: "phone",
    on: MONDAY,
    clock: "20:59",
    may: true,
    source: REGF,
  },
  {
    who: "an American consumer",
    subject: { country: "US", actor: "for-others", ...consumer },
    channel: "phone",
    on: MONDAY,
    clock: "21:01",
    may: false,
    source: REGF,
  },
  {
    who: "an American consumer of the creditor itself (our default)",
    subject: { country: "US", actor: "own", ...consumer },
    channel: "email",
    on: MONDAY,
    clock: "21:01",
    may: false,
    source: "US.firstparty.as.collector, §7",
  },
  {
    who: "a Belgian consumer visited",
    subject: { country: "BE", ...consumer },
    channel: "in-person",
    on: MONDAY,
    clock: "07:59",
    may: false,
    source: "art. XIX.10 WER, §3",
  },
  {
    who: "a Belgian consumer visited",
    subject: { country: "BE", ...consumer },
    channel: "in-person",
    on: MONDAY,
    clock: "08:00",
    may: true,
    source: "art. XIX.10 WER, §3",
  },
  {
    who: "a Belgian consumer visited",
    subject: { country: "BE", ...consumer },
    channel: "in-person",
    on: MONDAY,
    clock: "22:00",
    may: false,
    source: "art. XIX.10 WER, §3",
  },
  {
    who: "a Belgian consumer called",
    subject: { country: "BE", ...consumer },
    channel: "phone",
    on: MONDAY,
    clock: "07:00",
    may: true,
    source: "no statutory call hours found, §3",
  },
  {
    who: "a Belgian consumer contacted in whichever way",
    subject: { country: "BE", ...consumer },
    on: MONDAY,
    clock: "07:00",
    may: false,
    source: "meet of all ways",
  },
  { who: "somebody of whom the country is not told", subject: consumer, on: MONDAY, clock: "12:00", may: false, source: "§0 point 6: fail closed" },
  { who: "a Swede, for whom there is no pack", subject: { country: "SE", ...consumer }, on: MONDAY, clock: "12:00", may: true, source: "general rules only" },
];

describe("the hours the law leaves for a contact", () => {
  it.each(CASES)("$who at $clock: $may ($source)", ({ subject, channel, on, clock, may }) => {
    const { open } = lawfulHours(subject, channel, on);
    expect(open.some(([from, to]) => from <= at(clock) && at(clock) < to)).toBe(may);
  });

  it("names what it rests on, and whether holidays count", () => {
    expect(lawfulHours({ country: "NL", actor: "for-others", kind: "consumer" }, "phone", MONDAY)).toMatchObject({
      entries: ["NL.bki.window"],
      restsOnHolidays: true,
    });
    expect(lawfulHours({ country: "US", region: "US-MA", actor: "own", kind: "consumer" }, "phone", MONDAY)).toMatchObject({
      entries: ["US.regf.window", "US.MA.window"],
      restsOnHolidays: false,
    });
  });
});
