/** Entries of a law pack of every kind, as a lawmaker without restraint would write them. */
import * as fc from "fast-check";
import { weekOf } from "../../src/calendar/hours.js";
import { LAW_CONTENT } from "../../src/law/content.js";
import type { LawEntry, LawRule } from "../../src/law/entry.js";
import { CHANNELS, CIRCUMSTANCES } from "../../src/vocabulary.js";

const days = fc.integer({ min: 0, max: 30 });
const minute = fc.integer({ min: 0, max: 1440 });
const hours = fc.record({ days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), from: minute, to: minute });

const rules: fc.Arbitrary<LawRule> = fc.oneof(
  fc.record({ rule: fc.constant("hours" as const), week: fc.array(hours, { maxLength: 3 }).map(weekOf), restsOnHolidays: fc.boolean() }),
  fc.record({ rule: fc.constant("contact-count" as const), most: fc.nat(8), withinDays: fc.constantFrom(7, 30) }),
  fc.record({ rule: fc.constant("quiet-after-conversation" as const), days }),
  fc.constant({ rule: "consent" as const }),
  fc.record({
    rule: fc.constant("delivery" as const),
    by: fc.constantFrom("post" as const, "electronic" as const),
    days,
    counting: fc.constantFrom("post-days" as const, "working-days" as const, "calendar-days" as const),
  }),
  fc.record({
    rule: fc.constant("notice" as const),
    freeDays: days,
    starts: fc.constantFrom("day-after-delivery" as const, "day-of-delivery" as const),
    mailNeedsProof: fc.boolean(),
  }),
  fc.record({
    rule: fc.constant("content" as const),
    in: fc.constantFrom("any-writing" as const, "electronic" as const, "firm" as const, "formal" as const, "notice" as const),
    must: fc.subarray([...LAW_CONTENT]),
  }),
  fc.record({ rule: fc.constant("language" as const), hardest: fc.constantFrom("A2" as const, "B1" as const) }),
  fc.record(
    { rule: fc.constant("pause" as const), circumstance: fc.constantFrom(...CIRCUMSTANCES.slice(0, 4)), days, months: fc.nat(12), afterEnd: days },
    { requiredKeys: ["rule", "circumstance"] },
  ),
  fc.record({ rule: fc.constant("payment-term" as const), mostDays: days }),
  fc.record({ rule: fc.constant("kept" as const), by: fc.constantFrom("no-costs", "person-decides") }),
);

export const entries: fc.Arbitrary<LawEntry> = fc
  .record({ asks: rules, channels: fc.option(fc.subarray([...CHANNELS], { minLength: 1 }), { nil: undefined, freq: 2 }), number: fc.nat(20) })
  .map(({ asks, channels, number }) => ({
    id: `XX.${number}`,
    kind: "guardrail" as const,
    countries: ["XX"],
    appliesTo: channels ? { channels } : {},
    asks,
    validFrom: "2020-01-01",
    sources: [{ ref: "drawn", confidence: number % 2 ? ("U" as const) : ("C1" as const) }],
  }));
