/**
 * What a company may do in a layer of its own: settings, rules of its own, changes to what is below, tighter guardrails.
 * @module
 */
import * as fc from "fast-check";
import { FACTS } from "../../facts/catalogue.js";
import { LIMITS } from "../../facts/limits.js";
import { SETTINGS, type Setting } from "../../facts/settings.js";
import type { Treatment } from "../../policy/treatment.js";
import { TREATMENTS } from "../../policy/treatments.js";
import { type Json, type Pressure, REASONS, RELATIONS, STRENGTHS, TIERS, TONES } from "../../vocabulary.js";
import { seldom, told } from "../dossiers/sketch.js";
import type { Below } from "./below.js";
import { conditions } from "./conditions.js";

const WITHOUT_REASONS = FACTS.filter((fact) => fact.group !== "reasons");
const FOUND = STRENGTHS.filter((strength) => strength !== "none");

/** A layer over a base. `prefix` keeps the names of its own rules apart from those of other layers. */
export function layers(below: Below, prefix: string): fc.Arbitrary<Json> {
  return fc
    .record({
      settings: seldom(settings, 3),
      conditions: seldom(changes([...below.conditions], fc.constantFrom<Json>("on"), conditions(WITHOUT_REASONS), "set"), 4),
      reasons: seldom(entries(below.reasons, `${prefix}-reason`, reasonRule), 3),
      rules: seldom(entries(new Set(below.rules.keys()), `${prefix}-rule`, treatmentRule(), ruleChange(below)), 2),
      guardrails: seldom(guardrails(below), 3),
      economics: seldom(economics, 4),
    })
    .map(told);
}

function settingValue({ type }: Setting): fc.Arbitrary<Json> {
  return type === "money" ? fc.constantFrom("0.00", "2.50", "10000.00", "99999999.99") : fc.constantFrom(0, 1, 3, 10, 60, 400);
}

const settings = fc
  .record(Object.fromEntries(SETTINGS.map((setting) => [setting.name, seldom(settingValue(setting), 5)])), { noNullPrototype: true })
  .map(told);

/** What may be said of a rule that is there, and rules of its own. */
function entries(known: ReadonlySet<string>, prefix: string, rule: fc.Arbitrary<Json>, change: fc.Arbitrary<Json> = fc.constant("off")): fc.Arbitrary<Json> {
  const own = fc.array(rule, { maxLength: 4 }).map((rules) => Object.fromEntries(rules.map((one, index) => [`${prefix}-${index + 1}`, one])));
  return fc.tuple(own, changes([...known], change, rule, "replace")).map(([mine, changed]): Json => ({ ...changed, ...mine }));
}

function changes(known: readonly string[], change: fc.Arbitrary<Json>, whole: fc.Arbitrary<Json>, verb: "set" | "replace") {
  if (known.length === 0) return fc.constant<{ [id: string]: Json }>({});
  const changed = fc.oneof(
    { withCrossShrink: true },
    change,
    whole.map((one): Json => ({ [verb]: one })),
  );
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...known), changed), { maxLength: 4, selector: ([id]) => id })
    .map((list): { [id: string]: Json } => Object.fromEntries(list));
}

/** A rule that proposes a treatment, in some manner, never said to be milder than it is. */
export function treatmentRule(when: fc.Arbitrary<Json> = conditions()): fc.Arbitrary<Json> {
  return fc
    .constantFrom(...TREATMENTS)
    .chain((treatment) => fc.record({ when, then: mannerOf(treatment).map((manner) => ({ treatment: treatment.id, ...manner })) }, { noNullPrototype: true }));
}

/** Tier, way, person, tone and pressure, as far as the treatment has them to offer. */
export function mannerOf(treatment: Treatment): fc.Arbitrary<{ readonly [key: string]: Json }> {
  const inside = treatment.where === "inside";
  const levels = ([0, 1, 2, 3, 4, 5, 6] satisfies Pressure[]).filter((level) => level >= treatment.pressure);
  return fc
    .record({
      tier: seldom(fc.constantFrom(...TIERS), 2),
      channel: inside ? fc.constant(undefined) : seldom(fc.constantFrom(...treatment.channels), 3),
      owner: seldom(fc.constantFrom(...RELATIONS), 3),
      tone: seldom(fc.constantFrom(...TONES), 4),
      // Work inside the company does nothing to people, so nobody can say that it does more.
      pressure: inside ? fc.constant(undefined) : seldom(fc.constantFrom(...levels), 4),
    })
    .map(told);
}

function ruleChange(below: Below): fc.Arbitrary<Json> {
  const then = fc.constantFrom(...TIERS).map((tier) => ({ set: { then: { tier } } }));
  const when = conditions().map((condition) => ({ set: { when: condition } }));
  return below.rules.size === 0 ? fc.constant<Json>("off") : fc.oneof({ withCrossShrink: true }, fc.constant<Json>("off"), then, when);
}

const reasonRule: fc.Arbitrary<Json> = fc.record(
  {
    when: conditions(WITHOUT_REASONS),
    then: fc.record({ reason: fc.constantFrom(...REASONS), strength: fc.constantFrom(...FOUND), against: fc.boolean() }, { noNullPrototype: true }),
  },
  { noNullPrototype: true },
);

/** Tighter than below, never looser; and treatments never wanted. */
export function guardrails(below: Below): fc.Arbitrary<Json> {
  const limits = LIMITS.map(({ name, tighter, min, max }) => {
    const current = below.limits[name];
    const range = tighter === "lower" ? { min, max: current } : { min: current, max };
    return [name, seldom(fc.integer(range), 6)] as const;
  });
  const never = seldom(
    fc.subarray(
      TREATMENTS.map((treatment) => treatment.id),
      { maxLength: 3 },
    ),
    3,
  );
  return fc.record({ ...Object.fromEntries(limits), never }, { noNullPrototype: true }).map(told);
}

const economics: fc.Arbitrary<Json> = fc
  .record({ capitalPercent: fc.constantFrom(0, 8, 1000), minuteCost: fc.constantFrom("0", "0.75", "100.00") })
  .map(({ capitalPercent, minuteCost }) => ({ capitalPercent, minuteCost }));
