/**
 * Policies of every kind that load, for property-based tests: layers over the shipped presets, for a company, its segments and its customers.
 * @module
 */
import * as fc from "fast-check";
import { PRESETS } from "../../policy/presets/index.js";
import type { Json } from "../../vocabulary.js";
import { seldom, told } from "../dossiers/sketch.js";
import { type Below, presetBelow, STRICTEST } from "./below.js";
import { layers } from "./layers.js";

export { hostilePolicies } from "./hostile.js";

export type PolicyDocument = { readonly [key: string]: Json };

/**
 * Policy documents over a preset that load without an error.
 * @example
 * fc.assert(fc.property(policies(), dossiers(), (policy, dossier) => promises.P1(createPlanner({ policy }), dossier).holds));
 */
export function policies(): fc.Arbitrary<PolicyDocument> {
  const over = [...PRESETS.keys()].map((name) => layeredOver(presetBelow(name)));
  return fc.oneof({ withCrossShrink: true }, ...over);
}

function layeredOver(below: Below): fc.Arbitrary<PolicyDocument> {
  // Whatever the company tightens, those above it tighten at least as much.
  const strict = { ...below, limits: STRICTEST };
  return fc
    .record({ company: layers(below, "acme"), segment: seldom(layers(strict, "segment"), 3), customer: seldom(layers(strict, "customer"), 3) })
    .map(({ company, segment, customer }) =>
      told({
        schemaVersion: 1,
        name: "acme",
        extends: below.name,
        ...(company as PolicyDocument),
        forSegment: segment && { "key-account": segment },
        forCustomer: customer && { "C-1": customer },
      }),
    );
}
