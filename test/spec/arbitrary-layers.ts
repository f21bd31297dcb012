// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/**
 * Documents of four layers and more that load, in which each layer uses every word there is about what the layers below it say.
 */
import fc from "fast-check";
import type { Json } from "../../src/vocabulary.js";
import { conditions } from "../policy/arbitrary-condition.js";
import type { Document } from "./layers.js";

export interface Written {
  /** The company's document, over a base of the group, over the shipped one. */
  readonly company: Document;
  readonly group: Document;
}

export const SEGMENT = "key-account";
export const CUSTOMER = "C-7";

const seldom = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 2 });
const told = (record: object): Document => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
const removable = (one: fc.Arbitrary<Json>) => seldom(fc.oneof(one, fc.constant<Json>(null)));

const when = conditions(["loyal", "late"]).map((pair) => pair.told);
const text = fc.constantFrom<Json>("They usually pay.", "It may have slipped through.");
const treatment = fc.constantFrom<Json>("friendly-reminder", "ask-for-date");
const tier = fc.constantFrom<Json>("first", "strong", "normal", "fallback");
const tone = fc.constantFrom<Json>("warm", "helpful");
// The one way that all treatments of these tests have.
const channel = fc.constantFrom<Json>("phone", ["phone"]);
const source = fc.constantFrom<Json>([], ["A7"], ["A7", "C1"]);

const rule = fc
  .record({
    when,
    then: fc.record({ treatment, tier: seldom(tier), tone: seldom(tone), channel: seldom(channel) }).map(told),
    because: seldom(fc.record({ en: seldom(text), nl: seldom(text) }).map(told)),
    source: seldom(source),
  })
  .map(told);
const reason = fc
  .record({ when, then: fc.record({ reason: fc.constantFrom<Json>("forgot", "dispute"), strength: fc.constantFrom<Json>("weak", "told") }) })
  .map(told);
const named = conditions().map((pair) => pair.told as Document);

/** A change by merge patch: new values, and `null` to take some away. */
const rulePatch = fc
  .record({
    when: seldom(when),
    then: seldom(fc.record({ treatment: seldom(treatment), tier: removable(tier), tone: removable(tone), channel: removable(channel) }).map(told)),
    because: removable(fc.record({ en: removable(text), nl: removable(text) }).map(told)),
    source: removable(source),
  })
  .map(told);
const reasonPatch = fc
  .record({ when: seldom(when), then: seldom(fc.record({ strength: fc.constantFrom<Json>("weak", "likely") })), source: removable(source) })
  .map(told);

/** Words about what is there. A condition that rules lean on may be changed, and is never off. */
function words(patch: fc.Arbitrary<Json>, whole: fc.Arbitrary<Json>, switches: readonly Json[]): fc.Arbitrary<Json> {
  return fc.oneof(
    ...switches.map((word) => fc.constant(word)),
    patch.map((set): Json => ({ set })),
    whole.map((replace): Json => ({ replace })),
  );
}

/** Changes to some of what is there, and something new. */
function section(known: readonly string[], change: fc.Arbitrary<Json>, fresh: readonly string[], whole: fc.Arbitrary<Json>): fc.Arbitrary<Document> {
  const changes = fc.record(Object.fromEntries(known.map((name) => [name, seldom(change)])));
  const own = fc.record(Object.fromEntries(fresh.map((name) => [name, whole])));
  return fc.tuple(changes, own).map(([changed, added]) => ({ ...told(changed), ...told(added) }));
}

interface Known {
  readonly rules: readonly string[];
  readonly reasons: readonly string[];
  /** What the layers below made of two numbers that may only be tightened. */
  readonly limits: { readonly most: number; readonly rest: number };
}

/** One layer over what is known. `own` is the name of the rule, reason and condition it brings in. */
function layer({ rules, reasons, limits }: Known, own: string): fc.Arbitrary<Document> {
  return fc
    .record({
      settings: seldom(
        fc.record({ firstContactAfterDays: seldom(fc.constantFrom<Json>(2, 5)), firmAfterDays: seldom(fc.constantFrom<Json>(20, 40)) }).map(told),
      ),
      economics: seldom(
        fc
          .record({
            minuteCost: seldom(fc.constantFrom<Json>("0.50", "1.00")),
            effects: seldom(
              fc.record({
                "check-in-call": fc.record({ minutes: removable(fc.constantFrom<Json>(5, 15)), reachPercent: removable(fc.constantFrom<Json>(50)) }).map(told),
              }),
            ),
          })
          .map(told),
      ),
      guardrails: seldom(
        fc
          .record({
            maxContactsPer7Days: seldom(fc.integer({ min: 0, max: limits.most })),
            minDaysBetweenContacts: seldom(fc.integer({ min: limits.rest, max: 60 })),
            never: seldom(fc.subarray<Json>(["formal-notice", "wait"])),
          })
          .map(told),
      ),
      conditions: section(["loyal", "late"], words(named, named, ["on"]), [`${own}-condition`], named),
      reasons: section(reasons, words(reasonPatch, reason, ["off", "on"]), [`${own}-reason`], reason),
      rules: section(rules, words(rulePatch, rule, ["off", "on"]), [`${own}-rule`], rule),
    })
    .map(told);
}

const BASE: Known = { rules: ["reminder", "loyal-call"], reasons: ["busy-month"], limits: { most: 1, rest: 2 } };
const over = ({ rules, reasons }: Known, own: string, limits: Known["limits"]): Known => ({
  rules: [...rules, `${own}-rule`],
  reasons: [...reasons, `${own}-reason`],
  limits,
});

/** What the one below might have made as tight as it goes is left alone by those above it. */
const TIGHT = { most: 0, rest: 60 };

export const written: fc.Arbitrary<Written> = fc
  .record({
    group: layer(BASE, "group"),
    company: layer(over(BASE, "group", TIGHT), "company"),
    groupSegment: seldom(layer(over(over(BASE, "group", TIGHT), "company", TIGHT), "group-segment")),
    segment: seldom(layer(over(over(BASE, "group", TIGHT), "company", TIGHT), "segment")),
    customer: seldom(layer(over(over(BASE, "group", TIGHT), "company", TIGHT), "customer")),
  })
  .map(({ group, company, groupSegment, segment, customer }) => ({
    group: told({
      schemaVersion: 1,
      name: "group",
      extends: "amicable:relationship-first@1",
      ...group,
      forSegment: groupSegment && { [SEGMENT]: groupSegment },
    }),
    company: told({
      schemaVersion: 1,
      name: "acme",
      extends: "group",
      ...company,
      forSegment: segment && { [SEGMENT]: segment },
      forCustomer: customer && { [CUSTOMER]: customer },
    }),
  }));
