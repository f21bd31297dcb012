/**
 * People on both sides: who can be reached how, who won the customer, who is away and who said no.
 * @module
 */
import * as fc from "fast-check";
import { CHANNEL_STATES, CHANNELS, PERSON_ROLES, RELATIONS } from "../../vocabulary.js";
import { amountIn, minorAmounts } from "./amounts.js";
import { hours, LANGUAGES } from "./customer.js";
import { dayFrom, type JsonObject, type Sketch, sketched, told } from "./sketch.js";

const way: fc.Arbitrary<JsonObject> = fc
  .record({ channel: fc.constantFrom(...CHANNELS), state: fc.oneof(fc.constant("ok"), fc.constantFrom(...CHANNEL_STATES)), shared: fc.boolean() })
  .map(({ shared, ...rest }) => (shared ? { ...rest, shared } : rest));

const person = fc.record(
  {
    role: fc.oneof({ withCrossShrink: true }, fc.constantFrom("self", "accounts-payable", "director"), fc.constantFrom(...PERSON_ROLES)),
    ways: fc.uniqueArray(way, { maxLength: 4, selector: ({ channel }) => channel }),
    language: fc.constantFrom(...LANGUAGES),
    elsewhere: fc.array(fc.nat(10), { maxLength: 2 }),
  },
  { requiredKeys: ["role", "ways"], noNullPrototype: true },
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
    languages: fc.subarray(LANGUAGES, { minLength: 1 }),
    timeZone: fc.constantFrom("Europe/Amsterdam", "America/Los_Angeles", "Asia/Tokyo"),
    hours,
    absence: fc.record({ in: fc.integer({ min: -10, max: 10 }), for: fc.nat(30) }),
    authority: minorAmounts,
    refused: fc.nat(10),
    veto: fc.record({ ago: fc.nat(10), for: fc.nat(25) }),
    asked: fc.record({ ago: fc.nat(5), answer: fc.constantFrom(undefined, "agreed", "refused") }),
  },
  { requiredKeys: ["relations"], noNullPrototype: true },
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
