/** Of a formula about which two disagree, the smallest about which they still do. */
import type { Formula } from "../../src/policy-tools/regions/index.js";

/** Goes on to something smaller as long as the two disagree about it. */
export function smallest(formula: Formula, disagree: (formula: Formula) => boolean): Formula {
  for (const next of smallerThan(formula)) if (disagree(next)) return smallest(next, disagree);
  return formula;
}

/** Everything that is one step smaller: a part of it, or it without a part, or with a part made smaller. */
export function smallerThan(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "leaf":
      return formula.negated ? [{ ...formula, negated: false }] : [];
    case "known":
      return [];
    case "not":
      return [formula.of, ...smallerThan(formula.of).map((of): Formula => ({ kind: "not", of }))];
    default: {
      const { kind, of } = formula;
      const others = of.flatMap((_, at) => (of.length > 1 ? [{ kind, of: of.toSpliced(at, 1) }] : []));
      return [...of, ...others, ...of.flatMap((part, at) => smallerThan(part).map((smaller) => ({ kind, of: of.with(at, smaller) })))];
    }
  }
}

/** Says the same in other words: every group by its opposite, every comparison by the one that fails where it holds. */
export function reworded(formula: Formula, complementOf: (operator: string) => string): Formula {
  switch (formula.kind) {
    case "leaf":
      return { ...formula, operator: complementOf(formula.operator), negated: !formula.negated };
    case "known":
      return formula;
    case "not":
      return { kind: "not", of: reworded(formula.of, complementOf) };
    default: {
      const of = formula.of.map((part): Formula => ({ kind: "not", of: reworded(part, complementOf) }));
      return { kind: "not", of: { kind: formula.kind === "all" ? "any" : "all", of } };
    }
  }
}
