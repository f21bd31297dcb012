/**
 * The named conditions of a policy: each read once, in two forms, with references resolved and circles reported.
 * @module
 */
import type { Json } from "../../vocabulary.js";
import type { ConditionForm } from "../policy.js";
import { didYouMean, type Fault, type Report } from "../report.js";
import { meant } from "../synonyms.js";
import type { ConditionContext, ConditionTree, ReferenceTree } from "./context.js";
import { formOf, type Lookup, leafCount, named } from "./form.js";
import { readCondition } from "./read.js";
import { inOrder, referencesIn } from "./references.js";

/** Longest row of conditions that each refer to the next. */
const MAX_CHAIN = 32;
/** Most comparisons one rule may come to. */
const MAX_LEAVES = 1000;

export interface NamedCondition {
  readonly body: Json;
  readonly off: boolean;
  /** Places what is wrong in the layer that wrote it. */
  readonly report: Report;
}
export type NamedConditions = ReadonlyMap<string, NamedCondition>;
/** Turns a condition of a rule into its form. */
export type Resolve = (tree: ConditionTree, at: string, report: Report) => ConditionForm | undefined;

interface Forms {
  readonly is: ConditionForm;
  readonly isNot: ConditionForm;
}

/** Reads all named conditions and gives what resolves a reference to them. */
export function namedConditions(told: NamedConditions, context: Omit<ConditionContext, "report">): Resolve {
  const trees = readAll(told, context);
  const forms = new Map<string, Forms>();
  const lookup: Lookup = ({ name }, negated) => forms.get(name)?.[negated ? "isNot" : "is"];
  const heights = new Map<string, number>();

  const { order, circles } = inOrder(trees);
  for (const { names, closedBy } of circles) told.get(names[names.length - 1] ?? "")?.report(circular(names, closedBy));
  for (const name of order) {
    const tree = trees.get(name);
    if (!tree) continue;
    const [highest] = [...referencesIn(tree)].sort((a, b) => (heights.get(b.name) ?? 0) - (heights.get(a.name) ?? 0));
    const height = highest ? (heights.get(highest.name) ?? 0) + 1 : 0;
    heights.set(name, height);
    if (highest && height === MAX_CHAIN + 1) told.get(name)?.report(tooLong(highest));
    if (height > MAX_CHAIN) continue;
    const is = formOf(tree, false, lookup);
    const isNot = formOf(tree, true, lookup);
    if (is && isNot) forms.set(name, { is: named(is, name, false), isNot: named(isNot, name, true) });
  }

  return (tree, at, report) => {
    reportUnresolved(tree, told, report);
    const form = formOf(tree, false, lookup);
    const count = form ? leafCount(form) : 0;
    if (count <= MAX_LEAVES) return form;
    const expected = `at most ${MAX_LEAVES} with all named conditions written out`;
    report({ code: "condition-too-large", at, received: `${count} comparisons`, expected, mend: "Split the rule." });
    return undefined;
  };
}

function readAll(told: NamedConditions, context: Omit<ConditionContext, "report">): ReadonlyMap<string, ConditionTree> {
  const trees = new Map<string, ConditionTree>();
  for (const [name, { body, report, off }] of told) {
    const tree = off ? undefined : readCondition(body, "", { ...context, report });
    if (!tree) continue;
    reportUnresolved(tree, told, report);
    trees.set(name, tree);
  }
  return trees;
}

/** Reports references to conditions that are not there or are off. Those to a broken one are silent: that one was reported itself. */
function reportUnresolved(tree: ConditionTree, told: NamedConditions, report: Report): void {
  for (const { name, at } of referencesIn(tree)) {
    const condition = told.get(name);
    const expected = "the name of a condition";
    if (!condition) {
      const suggestion = meant(name, [...told.keys()]);
      report({ code: "unknown-condition", at, received: name, expected, mend: didYouMean(suggestion, `Add "${name}" under "conditions".`), suggestion });
    } else if (condition.off) report({ code: "condition-off", at, received: name, expected, mend: `"${name}" is off. Turn it on, or leave it out here.` });
  }
}

function circular(names: readonly string[], { at }: ReferenceTree): Fault {
  const received = [...names, names[0]].join(" → ");
  return { code: "circular-condition", at, received, expected: "conditions that do not refer to themselves", mend: "Break the circle." };
}

function tooLong({ name, at }: ReferenceTree): Fault {
  return {
    code: "too-deep",
    at,
    received: name,
    expected: `a row of at most ${MAX_CHAIN} conditions that refer to each other`,
    mend: "Put some of them together.",
  };
}
