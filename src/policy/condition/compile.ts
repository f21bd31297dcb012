/**
 * Turns a form into closures. There is one path: what is fast is also what explains.
 * @module
 */
import type { Facts } from "../../facts/fact.js";
import { operatorNamed } from "../operators/index.js";
import type { Condition, ConditionForm, GroupForm, LeafForm, Operand } from "../policy.js";
import { Evaluated, FAILED, type Numbered, PASSED, UNKNOWN } from "./evaluation.js";

/** Answers, and notes the outcome of each leaf it looked at. */
type Run = (facts: Facts, outcomes: Uint8Array) => boolean;

/** A condition ready to be asked. It looks at no more leaves than it needs, in the order they were written. */
export function compile(form: ConditionForm): Condition {
  const leaves: LeafForm[] = [];
  const { run, node } = compileNode(form, leaves);
  const count = leaves.length;
  return {
    reads: [...new Set(leaves.flatMap(factsOf))].sort(),
    form,
    evaluate: (facts) => {
      const outcomes = new Uint8Array(count);
      return new Evaluated(run(facts, outcomes), facts, outcomes, node);
    },
  };
}

type Compiled = { readonly run: Run; readonly node: Numbered };

function compileNode(form: ConditionForm, leaves: LeafForm[]): Compiled {
  if (form.kind !== "leaf") return compileGroup(form, leaves);
  const index = leaves.push(form) - 1;
  return { run: compileLeaf(form, index), node: { kind: "leaf", index, form } };
}

function compileGroup(form: GroupForm, leaves: LeafForm[]): Compiled {
  const children = form.of.map((child) => compileNode(child, leaves));
  const runs = children.map((child) => child.run);
  const node: Numbered = { kind: form.kind, of: children.map((child) => child.node), ...(form.name === undefined ? {} : { name: form.name }) };
  const [only] = runs;
  if (only && runs.length === 1) return { run: only, node };
  return { run: form.kind === "all" ? all(runs) : any(runs), node };
}

function all(runs: readonly Run[]): Run {
  return (facts, outcomes) => {
    for (const run of runs) if (!run(facts, outcomes)) return false;
    return true;
  };
}

function any(runs: readonly Run[]): Run {
  return (facts, outcomes) => {
    for (const run of runs) if (run(facts, outcomes)) return true;
    return false;
  };
}

function compileLeaf(form: LeafForm, index: number): Run {
  const operator = operatorNamed(form.operator);
  const { fact, negated, value, currency } = form;
  const passes = (is: Operand, beside: Operand) => operator.test(is, beside) !== negated;
  if (isFact(value)) {
    const other = value.fact;
    return (facts, outcomes) => {
      const is = facts.value(fact);
      const beside = is === undefined ? undefined : facts.value(other);
      const outcome = is === undefined || beside === undefined ? UNKNOWN : passes(is, beside) ? PASSED : FAILED;
      outcomes[index] = outcome;
      return outcome === PASSED;
    };
  }
  return (facts, outcomes) => {
    // An amount in dollars says nothing about a case in euros (P13).
    const is = currency === undefined || facts.case.currency === currency ? facts.value(fact) : undefined;
    const outcome = is === undefined ? UNKNOWN : passes(is, value) ? PASSED : FAILED;
    outcomes[index] = outcome;
    return outcome === PASSED;
  };
}

function factsOf({ fact, value }: LeafForm): readonly string[] {
  return isFact(value) ? [fact, value.fact] : [fact];
}

/** Whether a leaf compares with another fact. */
export function isFact(value: LeafForm["value"]): value is { readonly fact: string } {
  return typeof value === "object" && "fact" in value;
}
