/**
 * People on both sides: who can be reached how, who won the customer, who is away and who said no.
 * @module
 */
import * as fc from "fast-check";
import { CHANNEL_STATES, CHANNELS, PERSON_ROLES, RELATIONS } from "../../vocabulary.js";
import { amountIn, minorAmounts } from "./amounts.js";
import { hours, LANGUAGES } from "./customer.js";
import { dayFrom, type JsonObject, type Sketch, seldom, sketched, told } from "./sketch.js";

const way: fc.Arbitrary<JsonObject> = fc
  .record({
    channel: fc.constantFrom(...CHANNELS),
    state: fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: fc.constant("ok") }, { weight: 1, arbitrary: fc.constantFrom(...CHANNEL_STATES) }),
    shared: seldom(fc.constant(true), 8),
  })
  .map(told);

const person = fc.record(
  {
    role: fc.oneof(
      { withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom("self", "accounts-payable", "director") },
      { weight: 1, arbitrary: fc.constantFrom(...PERSON_ROLES) },
    ),
    ways: fc.uniqueArray(way, { maxLength: 4, selector: ({ channel }) => channel }),
    language: seldom(fc.constantFrom(...LANGUAGES), 4),
    elsewhere: seldom(fc.array(fc.nat(10), { maxLength: 2 }), 8),
  },
  { noNullPrototype: true },
);

/** Up to three people of the customer's; often one who can be reached in the common ways. */
export const people: fc.Arbitrary<readonly Sketch[]> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constantFrom("self", "accounts-payable").map((role) => [() => reachable("k1", role)]) },
  { weight: 3, arbitrary: fc.array(sketched(person, (drawn) => drawn).map(asSketch), { maxLength: 3 }).map(numbered) },
);

type Drawn = Parameters<Parameters<typeof person.map>[0]>[0];
type Unnamed = (id: string) => Sketch;

function asSketch(sketch: Sketch<Drawn>): Unnamed {
  return (id) => (frame) => {
    const { role, ways, language, elsewhere } = sketch(frame);
    const sharedWith = elsewhere && { sharedWith: ["C-2"], contactedElsewhere: elsewhere.map((days) => dayFrom(frame, -days)) };
    return told({ id, name: `Person ${id}`, role, channels: ways, language, ...sharedWith });
  };
}

function numbered(unnamed: readonly Unnamed[]): readonly Sketch[] {
  return unnamed.map((sketch, index) => sketch(`k${index + 1}`));
}

/** Somebody who answers the phone, the mail and the post. */
export function reachable(id: string, role: string): JsonObject {
  return { id, name: `Person ${id}`, role, channels: ["phone", "email", "letter"].map((channel) => ({ channel, state: "ok" })) };
}

const colleague = fc.record(
  {
    relations: fc.subarray([...RELATIONS], { maxLength: 3 }),
    languages: seldom(fc.subarray(LANGUAGES, { minLength: 1 }), 4),
    timeZone: seldom(fc.constantFrom("Europe/Amsterdam", "America/Los_Angeles", "Asia/Tokyo"), 4),
    hours: seldom(hours, 6),
    absence: seldom(fc.record({ in: fc.integer({ min: -10, max: 10 }), for: fc.nat(30) }), 5),
    authority: seldom(minorAmounts, 4),
    refused: seldom(fc.nat(10), 8),
    veto: seldom(fc.record({ ago: fc.nat(10), for: fc.nat(25) }), 12),
    asked: seldom(fc.record({ ago: fc.nat(5), answer: fc.constantFrom(undefined, "agreed", "refused") }), 3),
  },
  { noNullPrototype: true },
);

/** Up to three colleagues; those who shrink away leave nobody. */
export const colleagues: fc.Arbitrary<readonly Sketch[]> = fc.array(colleague, { maxLength: 3 }).map((all) =>
  all.map(
    (drawn, index): Sketch =>
      (frame) =>
        told({
          id: `p${index + 1}`,
          name: `Colleague ${index + 1}`,
          relations: drawn.relations,
          languages: drawn.languages,
          timeZone: drawn.timeZone,
          hours: drawn.hours,
          absences: drawn.absence && [{ from: dayFrom(frame, drawn.absence.in), until: dayFrom(frame, drawn.absence.in + drawn.absence.for) }],
          authorityUpTo: drawn.authority && amountIn("EUR", drawn.authority),
          refuses: drawn.refused === undefined ? undefined : { on: dayFrom(frame, -drawn.refused), reason: "too soon after the last visit" },
          veto: drawn.veto && { on: dayFrom(frame, -drawn.veto.ago), until: dayFrom(frame, drawn.veto.for - drawn.veto.ago), reason: "visits them soon" },
          asked: drawn.asked && told({ on: dayFrom(frame, -drawn.asked.ago), answer: drawn.asked.answer }),
        }),
  ),
);
