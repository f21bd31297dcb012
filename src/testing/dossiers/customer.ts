/**
 * Customers of every kind: where they are, how they like to be spoken to, how they pay, and what life has done to them.
 * @module
 */
import * as fc from "fast-check";
import { CHANNELS, CIRCUMSTANCES, CUSTOMER_KINDS, type CustomerKind, DIGITAL_SKILLS, READING_LEVELS } from "../../vocabulary.js";
import { amountIn, minorAmounts } from "./amounts.js";
import { dayFrom, type JsonObject, pick, type Sketch, sketched, told } from "./sketch.js";

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
  ),
  { minLength: 1, maxLength: 2 },
);

/** The customer; only the id is always there. */
export function customers({ kinds = CUSTOMER_KINDS, countries = COUNTRIES }: CustomerOptions = {}): fc.Arbitrary<Sketch> {
  const model = {
    place: fc.oneof(
      { withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom(...countries).map((country): JsonObject => ({ country })) },
      { weight: 1, arbitrary: fc.constantFrom(...countries).chain(withRegion) },
      { weight: 1, arbitrary: fc.constantFrom(...ZONES).map((timeZone): JsonObject => ({ ...(countries[0] && { country: countries[0] }), timeZone })) },
      { weight: 1, arbitrary: fc.constant<JsonObject>({}) },
    ),
    kind: fc.constantFrom(...kinds),
    who: fc.record({ name: fc.constant("De Wit"), formOfAddress: fc.constantFrom("formal", "informal"), language: fc.constantFrom(...LANGUAGES) }, PARTLY),
    yearsSince: fc.nat(20),
    bought: fc.record({ segment: fc.constantFrom("key-account", "small"), tags: fc.constant(["north"]), size: fc.constantFrom("micro", "large") }, PARTLY),
    creditLimit: minorAmounts,
    annualRevenue: minorAmounts,
    ways: fc.record(
      {
        readingLevel: fc.constantFrom(...READING_LEVELS),
        digitalSkill: fc.constantFrom(...DIGITAL_SKILLS),
        preferredChannel: fc.constantFrom(...CHANNELS),
        usualChannel: fc.constantFrom(...CHANNELS),
        preferredHours: hours,
        addressProven: fc.boolean(),
      },
      PARTLY,
    ),
    paymentPolicy: fc.record({ termDays: fc.constantFrom(60, 90, 14), runDays }, PARTLY),
    moneyDays: runDays,
    blockedAccountPercent: fc.constantFrom(20, 40),
    circumstances: fc.array(circumstance, { maxLength: 2 }),
    pause: fc.record({ for: fc.integer({ min: -5, max: 20 }), told: fc.boolean() }),
    screening: fc.constantFrom("good", "fair", "poor"),
    group: fc.integer({ min: 1, max: 5 }),
  };
  return sketched(fc.record(model, { requiredKeys: ["place"], noNullPrototype: true }), (drawn, frame) =>
    told({
      id: "C-1",
      ...drawn.place,
      kind: drawn.kind,
      ...drawn.who,
      since: drawn.yearsSince === undefined ? undefined : dayFrom(frame, -366 * drawn.yearsSince),
      ...drawn.bought,
      creditLimit: drawn.creditLimit && amountIn("EUR", drawn.creditLimit),
      annualRevenue: drawn.annualRevenue && amountIn("EUR", drawn.annualRevenue),
      ...drawn.ways,
      paymentPolicy: drawn.paymentPolicy && told(drawn.paymentPolicy),
      moneyDays: drawn.moneyDays,
      blockedAccountPercent: drawn.blockedAccountPercent,
      circumstances: drawn.circumstances?.map((one) => one(frame)),
      pause: drawn.pause && told({ reason: "asked for rest", until: drawn.pause.told ? dayFrom(frame, drawn.pause.for) : undefined }),
      screening: drawn.screening && { credit: drawn.screening, expectedYearlyOrder: amountIn("EUR", 1_500_000) },
      group: drawn.group && { id: "G-1", members: drawn.group },
    }),
  );
}

const PARTLY = { requiredKeys: [], noNullPrototype: true } as { requiredKeys: []; noNullPrototype: true };

function withRegion(country: string): fc.Arbitrary<JsonObject> {
  return fc.constantFrom(...(REGIONS[country] ?? ["XX"])).map((region) => ({ country, region }));
}

const circumstance: fc.Arbitrary<Sketch> = sketched(
  fc.record(
    { kind: fc.constantFrom(...CIRCUMSTANCES), from: fc.integer({ min: -30, max: 5 }), lasts: fc.nat(60), addressee: fc.nat(2) },
    { requiredKeys: ["kind"], noNullPrototype: true },
  ),
  ({ kind, from = -10, lasts, addressee }, frame) =>
    told({
      kind,
      from: lasts === undefined ? undefined : dayFrom(frame, from),
      until: lasts === undefined ? undefined : dayFrom(frame, from + lasts),
      addressee: pick(frame.people, addressee),
    }),
);
