/**
 * A formula laid out over the regions of its facts: every smallest question has its answer for every region, so the search only looks things up.
 * @module
 */

import type { RegionContext } from "./context.js";
import { type Dimension, dimensionsOf } from "./dimensions.js";
import { all, type Formula, factsIn } from "./formula.js";
import { type Primitive, primitiveOf } from "./primitive.js";

export interface Question {
  readonly dimensions: readonly Dimension[];
  readonly root: Node;
}
export type Node = Branch | OneNode | TwoNode | OpenNode;
export interface Branch {
  readonly kind: "all" | "any";
  readonly of: readonly Node[];
}
/** Holds in these regions of one dimension. */
export interface OneNode {
  readonly kind: "one";
  readonly dimension: number;
  readonly holds: readonly boolean[];
}
/** Holds for these pairs of regions. */
export interface TwoNode {
  readonly kind: "two";
  readonly left: number;
  readonly right: number;
  readonly holds: readonly (readonly boolean[])[];
}
export interface OpenNode {
  readonly kind: "open";
}

/** The formula, with what is known to hold between its facts, ready to be searched. */
export function questionOf(formula: Formula, context: RegionContext): Question {
  const { root, elements } = primitiveOf(withRelations(formula, context), context);
  const dimensions = dimensionsOf(root, elements, context);
  const places = new Map(dimensions.map(({ fact, element }, at) => [keyOf(fact, element), at]));
  const placeOf = (fact: string, element?: string) => places.get(keyOf(fact, element)) ?? -1;

  const lay = (node: Primitive): Node => {
    switch (node.kind) {
      case "open":
        return node;
      case "one": {
        const at = placeOf(node.fact);
        return { kind: "one", dimension: at, holds: regionsOf(at).map(([value]) => node.test(value) === node.holds) };
      }
      case "member": {
        const at = placeOf(node.fact, node.element);
        return { kind: "one", dimension: at, holds: regionsOf(at).map(([value]) => value === node.holds) };
      }
      case "two": {
        const [left, right] = [placeOf(node.left), placeOf(node.right)];
        const passes = regionsOf(left).map(([is]) =>
          regionsOf(right).map(([beside]) => (is !== undefined && beside !== undefined && node.test(is, beside)) === node.holds),
        );
        return { kind: "two", left, right, holds: passes };
      }
      default:
        return { kind: node.kind, of: node.of.map(lay) };
    }
  };
  const regionsOf = (at: number) => dimensions[at]?.regions ?? [];
  return { dimensions, root: lay(root) };
}

function keyOf(fact: string, element: string | undefined): string {
  return element === undefined ? fact : `${fact}∋${element}`;
}

/** Only relations between facts that are asked about: others can always be kept. */
function withRelations(formula: Formula, { relations = [] }: RegionContext): Formula {
  if (relations.length === 0) return formula;
  const asked = new Set(factsIn(formula));
  const fitting = relations.filter(({ facts }) => facts.every((fact) => asked.has(fact)));
  return fitting.length === 0 ? formula : all(formula, ...fitting.map(({ holds }) => holds));
}
