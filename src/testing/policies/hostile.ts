/**
 * Policies that load and try everything: rules that hold of everybody and want the harshest step first, pressure raised, assumptions under which a
 * threat is worth a fortune, threats in words, announcements without end, layers that contradict each other, treatments never wanted that protect somebody.
 * @module
 */
import * as fc from "fast-check";
import { SETTINGS } from "../../facts/settings.js";
import { PRESETS } from "../../policy/presets/index.js";
import { TREATMENTS } from "../../policy/treatments.js";
import { type Json, THREATENING } from "../../vocabulary.js";
import { seldom, told } from "../dossiers/sketch.js";
import { type Below, presetBelow } from "./below.js";
import { ALWAYS, conditions } from "./conditions.js";
import { mannerOf } from "./layers.js";

/** As much as an amount may be. */
const FORTUNE = "90071992547409.00";
const HARSH = TREATMENTS.filter((treatment) => treatment.pressure >= 4);
/** What protects somebody: wanted too often, or called harsh so that it is held back. */
const SHIELDS = ["wait", "protect-right", "release-formal-step", "announce-in-person", "put-to-person"];

/** Words a rule may say only where it is as harsh as they are; they must not slip into a gentle action beside it. */
const THREATS: readonly Json[] = [
  { en: "Pay, or we go to court." },
  { nl: "Anders volgt de deurwaarder." },
  { en: "A collection agency takes over.", nl: "Een incassobureau neemt het over." },
];

/** Policy documents that load without an error and mean no good. */
export function hostilePolicies(): fc.Arbitrary<{ readonly [key: string]: Json }> {
  const over = [hostileOver(presetBelow("")), ...[...PRESETS.keys()].map((name) => hostileOver(presetBelow(name)))];
  return fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: fc.oneof({ withCrossShrink: true }, ...over) }, { weight: 1, arbitrary: oneWish });
}

/** The same treatment for everybody, whatever it is: nothing else in the plan hides what it does. */
const oneWish: fc.Arbitrary<{ readonly [key: string]: Json }> = fc.constantFrom(...TREATMENTS).map(({ id }) => ({
  schemaVersion: 1,
  name: "hostile",
  rules: named("harsh", [{ when: ALWAYS, then: { treatment: id, tier: "first" } }]),
}));

function hostileOver(below: Below): fc.Arbitrary<{ readonly [key: string]: Json }> {
  return fc
    .record({
      rules: fc.array(hostileRule, { minLength: 1, maxLength: 8 }),
      off: fc.subarray([...below.rules.keys()]),
      refuser: fc.boolean(),
      settings: seldom(settings, 2),
      never: seldom(fc.subarray(TREATMENTS.map((treatment) => treatment.id)), 2),
      fortune: seldom(fc.boolean(), 2),
      overlay: seldom(fc.array(hostileRule, { maxLength: 4 }), 3),
      whose: fc.constantFrom("C-1", "constructor", "toString"),
    })
    .map(({ rules, off, refuser, settings: numbers, never, fortune, overlay, whose }) =>
      told({
        schemaVersion: 1,
        name: "hostile",
        extends: below.name || undefined,
        settings: numbers,
        reasons: refuser ? { "they-never-pay": { when: ALWAYS, then: { reason: "will-not-pay", strength: "told" } } } : undefined,
        rules: { ...Object.fromEntries(off.map((id) => [id, "off"])), ...named("harsh", rules) },
        guardrails: never && { never },
        economics: fortune === undefined ? undefined : fortunes(fortune),
        forSegment: overlay && { "key-account": { rules: named("harsher", overlay) } },
        // What a layer below says is taken back and said again.
        forCustomer: overlay && {
          [whose]: {
            rules: {
              ...named("harshest", overlay),
              ...Object.fromEntries(rules.map((_, index) => [`harsh-${index + 1}`, "off"])),
              ...Object.fromEntries(off.map((id) => [id, "on"])),
            },
          },
        },
      }),
    );
}

function named(prefix: string, rules: readonly Json[]): { readonly [id: string]: Json } {
  return Object.fromEntries(rules.map((rule, index) => [`${prefix}-${index + 1}`, rule]));
}

/** Mostly a harsh treatment, or a mild one said to be harsh; mostly for everybody, and first. */
const hostileRule: fc.Arbitrary<Json> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.constantFrom(...HARSH) },
    { weight: 1, arbitrary: fc.constantFrom(...TREATMENTS) },
    { weight: 1, arbitrary: fc.constantFrom(...TREATMENTS.filter(({ id }) => SHIELDS.includes(id))) },
  )
  .chain((treatment) =>
    fc
      .record({
        when: fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.constant(ALWAYS) }, { weight: 1, arbitrary: conditions() }),
        manner: mannerOf(treatment),
        first: fc.boolean(),
        harshest: seldom(fc.constantFrom(6, 5), 3),
        says: seldom(fc.constantFrom(...THREATS), 2),
      })
      .map(({ when, manner, first, harshest, says }): Json => {
        const pressure = harshest !== undefined && treatment.where === "customer" && harshest >= treatment.pressure ? harshest : manner.pressure;
        const threatening = Number(pressure ?? treatment.pressure) >= THREATENING;
        const then = told({ treatment: treatment.id, ...manner, tier: first ? "first" : manner.tier, pressure });
        return told({ when, then, because: says !== undefined && threatening ? says : undefined });
      }),
  );

const settings: fc.Arbitrary<Json> = fc
  .record(
    Object.fromEntries(
      SETTINGS.map(({ name, type }) => [name, seldom(type === "money" ? fc.constantFrom<Json>("0", FORTUNE) : fc.constantFrom<Json>(0, 1_000_000), 2)]),
    ),
    {
      noNullPrototype: true,
    },
  )
  .map(told);

/** Threats earn a fortune and cost nothing; everything kind costs one. */
function fortunes(evenCapital: boolean): Json {
  const effect = (worth: boolean) => ({
    minutes: worth ? 0 : 10_000,
    daysSooner: worth ? 3650 : 0,
    lossAvoided: worth ? 10_000 : 0,
    reachPercent: 100,
    learned: worth ? FORTUNE : "0",
    directCost: worth ? "0" : FORTUNE,
    relationshipCost: worth ? "0" : FORTUNE,
    relationshipGain: worth ? FORTUNE : "0",
  });
  const effects = Object.fromEntries(TREATMENTS.map(({ id, pressure }) => [id, effect(pressure >= THREATENING)]));
  return { currency: "EUR", minuteCost: "1000.00", capitalPercent: evenCapital ? 1000 : 0, effects };
}
