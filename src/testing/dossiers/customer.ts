/**
 * Customers of every kind: where they are, how they like to be spoken to, how they pay, and what life has done to them.
 * @module
 */
import * as fc from "fast-check";
import { CHANNELS, CIRCUMSTANCES, CUSTOMER_KINDS, type CustomerKind, DIGITAL_SKILLS, READING_LEVELS } from "../../vocabulary.js";
import { amountIn, minorAmounts } from "./amounts.js";
import { dayFrom, type JsonObject, pick, type Sketch, seldom, sketched, told, usually } from "./sketch.js";

export interface CustomerOptions {
  readonly kinds?: readonly CustomerKind[];
  readonly countries?: readonly string[];
}

/** ZZ is nowhere, NP has zones and holidays of its own, US, BR and AU lie in several zones. */
const COUNTRIES = ["NL", "BE", "DE", "FR", "GB", "US", "BR", "IN", "AU", "NP", "ZZ"];
const REGIONS: Readonly<Record<string, readonly string[]>> = { DE: ["BY", "BE"], US: ["CA", "NY"], GB: ["SCT", "ENG"], AU: ["NSW", "WA"] };
const ZONES = ["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "America/St_Johns", "Pacific/Kiritimati"];
const HOURS: readonly JsonObject[] = [
  { days: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" },
  { days: [2], from: "13:00", to: "24:00" },
  { days: [6, 7], from: "05:00", to: "23:00" },
  { days: [1, 2, 3, 4, 5, 6, 7], from: "19:00", to: "22:00" },
];
export const LANGUAGES = ["nl", "en", "de", "fr", "pl"];

export const hours: fc.Arbitrary<readonly JsonObject[]> = fc.subarray([...HOURS], { minLength: 1, maxLength: 2 });
const runDays: fc.Arbitrary<readonly JsonObject[]> = fc.array(
  fc.oneof(
    fc.constantFrom(25, 1, 15, 31).map((dayOfMonth): JsonObject => ({ dayOfMonth })),
    fc.constantFrom(1, 4, 5).map((weekday): JsonObject => ({ weekday })),
    fc.constantFrom<JsonObject>({ weekday: 4, week: 5 }, { everyWeeks: 2, from: "2026-01-09" }, { dayOfMonth: 12, ifClosed: "before" }),
    fc.constantFrom<JsonObject>({ named: "nl-allowances" }, { named: "de-child-benefit-3" }, { named: "nl-payroll-tax" }),
  ),
  { minLength: 1, maxLength: 2 },
);

/** The customer; only the id is always there. */
export function customers({ kinds = CUSTOMER_KINDS, countries = COUNTRIES }: CustomerOptions = {}): fc.Arbitrary<Sketch> {
  const model = {
    place: fc.oneof(
      { withCrossShrink: true },
      { weight: 6, arbitrary: fc.constantFrom(...countries).map((country): JsonObject => ({ country })) },
      { weight: 1, arbitrary: fc.constantFrom(...countries).chain(withRegion) },
      { weight: 1, arbitrary: fc.constantFrom(...ZONES).map((timeZone): JsonObject => ({ ...(countries[0] && { country: countries[0] }), timeZone })) },
      { weight: 1, arbitrary: fc.constant<JsonObject>({}) },
    ),
    kind: usually(fc.constantFrom(...kinds)),
    name: seldom(fc.constant("De Wit"), 4),
    formOfAddress: seldom(fc.constantFrom("formal", "informal"), 6),
    language: seldom(fc.constantFrom(...LANGUAGES), 2),
    yearsSince: seldom(fc.nat(20), 2),
    segment: seldom(fc.constantFrom("key-account", "small"), 6),
    tags: seldom(fc.constant(["north"]), 12),
    size: seldom(fc.constantFrom("micro", "large"), 8),
    creditLimit: seldom(minorAmounts, 6),
    annualRevenue: seldom(minorAmounts, 6),
    readingLevel: seldom(fc.constantFrom(...READING_LEVELS), 5),
    digitalSkill: seldom(fc.constantFrom(...DIGITAL_SKILLS), 5),
    preferredChannel: seldom(fc.constantFrom(...CHANNELS), 5),
    usualChannel: seldom(fc.constantFrom(...CHANNELS), 5),
    preferredHours: seldom(hours, 6),
    addressProven: seldom(fc.boolean(), 6),
    paymentPolicy: seldom(fc.record({ termDays: fc.constantFrom(60, 90, 14), runDays: seldom(runDays, 2) }, { noNullPrototype: true }), 8),
    moneyDays: seldom(runDays, 6),
    blockedAccountPercent: seldom(fc.constantFrom(20, 40), 12),
    circumstances: seldom(fc.oneof({ withCrossShrink: true }, fc.constant<Sketch[]>([]), fc.array(circumstance, { minLength: 1, maxLength: 2 })), 3),
    pause: seldom(fc.record({ for: fc.integer({ min: -5, max: 20 }), told: fc.boolean() }), 12),
    screening: seldom(fc.constantFrom("good", "fair", "poor"), 8),
    group: seldom(fc.integer({ min: 1, max: 5 }), 8),
  };
  return sketched(fc.record(model, { noNullPrototype: true }), ({ place, yearsSince, creditLimit, annualRevenue, group, ...drawn }, frame) =>
    told({
      ...drawn,
      id: "C-1",
      ...place,
      since: yearsSince === undefined ? undefined : dayFrom(frame, -366 * yearsSince),
      creditLimit: creditLimit && amountIn("EUR", creditLimit),
      annualRevenue: annualRevenue && amountIn("EUR", annualRevenue),
      paymentPolicy: drawn.paymentPolicy && told(drawn.paymentPolicy),
      circumstances: drawn.circumstances?.map((one) => one(frame)),
      pause: drawn.pause && told({ reason: "asked for rest", until: drawn.pause.told ? dayFrom(frame, drawn.pause.for) : undefined }),
      screening: drawn.screening && { credit: drawn.screening, expectedYearlyOrder: amountIn("EUR", 1_500_000) },
      group: group && { id: "G-1", members: group },
    }),
  );
}

function withRegion(country: string): fc.Arbitrary<JsonObject> {
  return fc.constantFrom(...(REGIONS[country] ?? ["XX"])).map((region) => ({ country, region }));
}

const circumstance: fc.Arbitrary<Sketch> = sketched(
  fc.record(
    { kind: fc.constantFrom(...CIRCUMSTANCES), from: fc.integer({ min: -30, max: 5 }), lasts: seldom(fc.nat(60), 3), addressee: seldom(fc.nat(2), 3) },
    { noNullPrototype: true },
  ),
  ({ kind, from, lasts, addressee }, frame) =>
    told({
      kind,
      from: lasts === undefined ? undefined : dayFrom(frame, from),
      until: lasts === undefined ? undefined : dayFrom(frame, from + lasts),
      addressee: pick(frame.people, addressee),
    }),
);
