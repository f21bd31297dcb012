/**
 * What was said before: anything by anyone, or a customer who was asked more and more clearly and did not pay.
 * @module
 */
import * as fc from "fast-check";
import { TREATMENTS } from "../../policy/treatments.js";
import { CHANNELS, OUTCOMES, PURPOSES } from "../../vocabulary.js";
import { dayFrom, type Frame, pick, type Sketch, seldom, sketched, told } from "./sketch.js";

const CONTACTS = TREATMENTS.filter((treatment) => treatment.where === "customer").map((treatment) => treatment.id);
const HOURS = ["08:30", "10:00", "15:30", "19:45"];

/** Any contact of the last months, by whichever department. */
export const contact: fc.Arbitrary<Sketch> = sketched(
  fc.record(
    {
      ago: fc.nat(120),
      at: seldom(fc.constantFrom(...HOURS), 3),
      channel: fc.constantFrom(...CHANNELS),
      incoming: seldom(fc.constant(true), 5),
      to: seldom(fc.nat(2), 2),
      purpose: fc.oneof({ withCrossShrink: true }, fc.constant("payment"), fc.constantFrom(...PURPOSES)),
      pressure: seldom(fc.nat(6), 3),
      treatment: seldom(fc.constantFrom(...CONTACTS, "our-own-letter"), 3),
      outcome: fc.oneof(
        { withCrossShrink: true },
        { weight: 2, arbitrary: fc.constantFrom("sent", "no-answer", "reached") },
        { weight: 1, arbitrary: fc.constantFrom(...OUTCOMES) },
      ),
      about: seldom(fc.nat(5), 3),
      requested: seldom(fc.constant(true), 10),
    },
    { noNullPrototype: true },
  ),
  (drawn, frame) =>
    told({
      on: moment(frame, drawn.ago, drawn.at),
      channel: drawn.channel,
      direction: drawn.incoming ? "in" : undefined,
      to: pick(frame.people, drawn.to),
      purpose: drawn.purpose,
      pressure: drawn.pressure,
      treatment: drawn.treatment,
      outcome: drawn.outcome,
      about: drawn.about === undefined ? undefined : [pick(frame.invoices, drawn.about)?.id].filter((id) => id !== undefined),
      requested: drawn.requested,
    }),
);

/** A day, or a moment on the day, on the clock of the as-of instant's zone of the example: the morning of the day itself has always been. */
function moment(frame: Frame, ago: number, at: string | undefined): string {
  const day = dayFrom(frame, -ago);
  return at === undefined || ago === 0 ? day : `${day}T${at}:00Z`;
}

const RISING = [
  { treatment: "check-in-call", pressure: 1, purpose: "service", channel: "phone" },
  { treatment: "ask-if-arrived", pressure: 2, purpose: "payment", channel: "email" },
  { treatment: "reminder-call", pressure: 2, purpose: "payment", channel: "phone" },
  { treatment: "ask-for-date", pressure: 3, purpose: "payment", channel: "phone" },
  { treatment: "clear-request", pressure: 4, purpose: "payment", channel: "email" },
  { treatment: "announce-in-person", pressure: 4, purpose: "payment", channel: "phone" },
  { treatment: "formal-notice", pressure: 5, purpose: "legal", channel: "registered-letter" },
] as const;
const outcomes = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.constantFrom("reached-refused", "reached", "reached-promised", "replied") },
  { weight: 2, arbitrary: fc.constantFrom("sent", "no-answer", "voicemail") },
  { weight: 1, arbitrary: fc.constantFrom("bounced", "delivery-unknown") },
);
/** Mostly long enough ago to be spoken of again. */
const lastOnes = fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.integer({ min: 4, max: 20 }) }, { weight: 1, arbitrary: fc.nat(3) });

/** Steps of rising pressure, the last one some days ago. */
export const rising: fc.Arbitrary<readonly Sketch[]> = fc
  .record({
    steps: fc.array(fc.record({ outcome: outcomes, gap: fc.integer({ min: 3, max: 14 }), at: fc.constantFrom(...HOURS) }), { maxLength: RISING.length }),
    skipped: fc.nat(2),
    last: lastOnes,
  })
  .map(({ steps, skipped, last }) => {
    const agos = steps.map((_, index) => steps.slice(index + 1).reduce((total, { gap }) => total + gap, last));
    return steps.flatMap(({ outcome, at }, index): Sketch[] => {
      const step = RISING[index + skipped];
      const ago = agos[index];
      if (!step || ago === undefined) return [];
      return [(frame) => told({ on: moment(frame, ago, at), ...step, to: frame.people[0], outcome })];
    });
  });
