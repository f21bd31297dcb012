/**
 * The named conditions of a policy: each read once, in two forms, with references resolved and circles reported.
 * @module
 */
import type { Json } from "../../vocabulary.js";
import type { ConditionForm } from "../policy.js";
import { didYouMean, type Fault, type Report } from "../report.js";
import { meant } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { say } from "../words/phrase.js";
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
  readonly changedWhileOff?: boolean;
  /** Places what is wrong in the layer that wrote it. */
  readonly report: Report;
}
export type NamedConditions = ReadonlyMap<string, NamedCondition>;
/** Turns a condition of a rule into its form. */
export type Resolve = (tree: ConditionTree, at: string, report: Report) => ConditionForm | undefined;
/** Reports a reference to a condition that is not there or is off. One to a broken condition is silent: that one was reported itself. */
export type Refer = (reference: ReferenceTree, report: Report) => void;

interface Forms {
  readonly is: ConditionForm;
  readonly isNot: ConditionForm;
}

/** Reads all named conditions and gives what resolves a reference to them. */
export function namedConditions(
  told: NamedConditions,
  context: Pick<ConditionContext, "catalogue" | "currency">,
): { readonly resolve: Resolve; readonly refer: Refer } {
  const refer = referring(told);
  const trees = readAll(told, refer, context);
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

  const resolve: Resolve = (tree, at, report) => {
    const form = formOf(tree, false, lookup);
    const count = form ? leafCount(form) : 0;
    if (count <= MAX_LEAVES) return form;
    report({ code: "condition-too-large", at, received: String(count), expected: say(EXPECTED.leaves, { most: MAX_LEAVES }), mend: MEND.splitRule });
    return undefined;
  };
  return { resolve, refer };
}

function readAll(told: NamedConditions, refer: Refer, context: Pick<ConditionContext, "catalogue" | "currency">): ReadonlyMap<string, ConditionTree> {
  const trees = new Map<string, ConditionTree>();
  for (const [name, { body, report, off, changedWhileOff }] of told) {
    if (off && !changedWhileOff) continue;
    const tree = readCondition(body, "", { ...context, report, refer: (reference) => refer(reference, report) });
    if (tree && !off) trees.set(name, tree);
  }
  return trees;
}

function referring(told: NamedConditions): Refer {
  const names = [...told.keys()];
  return ({ name, at }, report) => {
    const condition = told.get(name);
    const expected = EXPECTED.conditionName;
    if (!condition) {
      const suggestion = meant(name, names);
      const mend = didYouMean(suggestion, say(MEND.addCondition, { name }));
      report({ code: "unknown-condition", at, received: name, expected, mend, suggestion, puts: "value" });
    } else if (condition.off) report({ code: "condition-off", at, received: name, expected, mend: say(MEND.turnOn, { name }) });
  };
}

function circular(names: readonly string[], { at }: ReferenceTree): Fault {
  const received = [...names, names[0]].join(" → ");
  return { code: "circular-condition", at, received, expected: EXPECTED.noCircle, mend: MEND.breakCircle };
}

function tooLong({ name, at }: ReferenceTree): Fault {
  return {
    code: "too-deep",
    at,
    received: name,
    expected: say(EXPECTED.chain, { most: MAX_CHAIN }),
    mend: MEND.putTogether,
  };
}
