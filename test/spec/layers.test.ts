/** What the library makes of a document of many layers, beside what the specification says of it word by word. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConditionDocument } from "../../src/policy/document.js";
import type { EffectiveField } from "../../src/policy/layers/effective.js";
import type { Policy, TreatmentRule } from "../../src/policy/policy.js";
import type { Json } from "../../src/vocabulary.js";
import { partial } from "../policy/arbitrary-condition.js";
import { BASE, CATALOGUE, CONTEXT, facts, policies } from "../policy/small-world.js";
import { times } from "../runs.js";
import { CUSTOMER, SEGMENT, type Written, written } from "./arbitrary-layers.js";
import { answerTo } from "./condition.js";
import { type Document, type Effective, effective, type Said } from "./layers.js";
import { UNLAYERED } from "./unlayered.js";

const RUNS = times(120);
const EVERYBODY = [{}, { segment: SEGMENT }, { customer: CUSTOMER }, { segment: SEGMENT, customer: CUSTOMER }];
const types = Object.fromEntries([...CATALOGUE].map(([name, fact]) => [name, fact.type]));

function specified({ company, group }: Written, who: (typeof EVERYBODY)[number]): Effective {
  const bases = new Map<string, Document>([
    ["group", group],
    ["amicable:relationship-first@1", BASE as Document],
  ]);
  return effective(company, bases, who, UNLAYERED);
}

function loaded({ company, group }: Written) {
  return policies(company, { ...CONTEXT, otherDocuments: new Map([["group", group]]) });
}

describe("a policy of many layers", () => {
  it("comes to what its layers say one after the other, for every customer", () => {
    fc.assert(
      fc.property(written, (documents) => {
        const set = loaded(documents);
        for (const who of EVERYBODY) {
          const wanted = specified(documents, who);
          const fields = set.effective(who.customer, who.segment);
          const section = (name: string) => told(fields, `/${name}`);
          expect(section("settings")).toEqual(flat(wanted.settings));
          expect(section("economics")).toEqual(flat(wanted.economics));
          expect({ ...set.for(who.customer, who.segment).limits }).toEqual(wanted.limits);
          expect(set.for(who.customer, who.segment).never).toEqual(wanted.never);
          for (const name of ["reasons", "rules"] as const) expect(section(name)).toEqual(bodies(wanted[name]));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("lets the rules fire that its layers say, with what they say", () => {
    fc.assert(
      fc.property(written, fc.array(partial, { minLength: 1, maxLength: 4 }), (documents, customers) => {
        const set = loaded(documents);
        for (const who of EVERYBODY) {
          const wanted = specified(documents, who);
          const mine = set.for(who.customer, who.segment);
          expect(mine.rules.map(shown)).toEqual(running(wanted.rules).map(([id, body]) => asShown(id, body)));
          expect(mine.reasonRules.map(({ id, reason, strength }) => ({ id, reason, strength }))).toEqual(
            running(wanted.reasons).map(([id, body]) => ({ id, ...(body.then as Document) })),
          );
          for (const known of customers) expect(firing(mine, known)).toEqual(firingAsSaid(wanted, known));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

function firing({ rules, reasonRules }: Policy, known: Parameters<typeof facts>[0]): readonly string[] {
  return [...rules, ...reasonRules].filter(({ when }) => when.evaluate(facts(known)).met).map(({ id }) => id);
}

function firingAsSaid({ rules, reasons, conditions }: Effective, known: Parameters<typeof facts>[0]): readonly string[] {
  const named = Object.fromEntries(Object.entries(conditions).map(([name, { body }]) => [name, body as unknown as ConditionDocument]));
  const world = { facts: known, currency: "EUR", types, policyCurrency: "EUR", conditions: named };
  return [...running(rules), ...running(reasons)]
    .filter(([, body]) => answerTo(body.when as unknown as ConditionDocument, world) === "holds")
    .map(([id]) => id);
}

/** What runs, by name. */
function running(section: Readonly<Record<string, Said>>): readonly (readonly [string, Document])[] {
  return Object.entries(section)
    .filter(([, { on }]) => on)
    .map(([name, { body }]) => [name, body as Document] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function shown({ id, treatment, tier, tone, channels, because, source }: TreatmentRule) {
  return { id, treatment, tier, tone, channels, because, source };
}

function asShown(id: string, { then, because, source = [] }: Document) {
  const { treatment, tier = "normal", tone, channel } = then as Document;
  return { id, treatment, tier, tone, channels: typeof channel === "string" ? [channel] : channel, because, source };
}

/** Fields that count, by their place; also of what is off, whose body is kept. */
function told(fields: readonly EffectiveField[], section: string): Readonly<Record<string, Json>> {
  const counted = fields.filter(({ pointer, status }) => pointer.startsWith(`${section}/`) && status !== "overridden");
  return Object.fromEntries(counted.map(({ pointer, value }) => [pointer.slice(section.length), value]));
}

/** Every body, and `off` where it does not run. A condition is one field, whatever is in it. */
function bodies(section: Readonly<Record<string, Said>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(section).flatMap(([name, { body, on }]) => {
      const { when, ...rest } = body as Document;
      const inside = Object.entries(flat(rest)).map(([at, value]) => [`/${name}${at}`, value] as const);
      return [...inside, [`/${name}/when`, when], ...(on ? [] : [[`/${name}`, "off"]])];
    }),
  );
}

function flat(value: Json): Readonly<Record<string, Json>> {
  const entries = Object.entries(value as Document);
  const inside = entries.flatMap(([key, one]) =>
    isObject(one) ? Object.entries(flat(one)).map(([at, leaf]) => [`/${key}${at}`, leaf] as const) : [[`/${key}`, one] as const],
  );
  return Object.fromEntries(inside);
}

function isObject(value: Json): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
