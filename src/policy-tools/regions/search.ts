/**
 * Looks for a way to make a question hold: narrows down what each fact can still be, and where that does not decide, tries one side and then the
 * other. Counts its tries and never looks at a clock, so the same question always gets the same answer.
 * @module
 */
import type { Branch, Node, OneNode, Question, TwoNode } from "./question.js";

/** For each dimension, which regions are still possible. */
export type Possible = readonly Uint8Array[];
export type Found =
  | { readonly kind: "yes"; readonly possible: Possible; readonly tries: number }
  | { readonly kind: "no"; readonly tries: number }
  | { readonly kind: "unknown"; readonly why: "budget" | "inexact"; readonly tries: number };

export interface SearchOptions {
  /** Most tries before the search gives up and says so. */
  readonly budget: number;
  /** For each dimension, a region that is tried before others. */
  readonly prefer?: readonly (number | undefined)[];
}

const NONE: ArrayLike<number> = [];

/** Whether the question can hold, and where. */
export function search({ dimensions, root }: Question, { budget, prefer = [] }: SearchOptions): Found {
  let tries = 0;
  let open = false;

  const attempt = (node: Node, from: Possible): Possible | undefined => {
    tries++;
    if (tries > budget) return undefined;
    const narrowed = narrow(node, from);
    if (!narrowed) return undefined;
    const { rest, possible } = narrowed;
    if (isTrue(rest)) return possible;
    const choice = choose(rest);
    if (!choice) {
      // All that is left are questions without an exact answer.
      open = true;
      return undefined;
    }
    for (const side of sidesOf(choice, possible, prefer)) {
      const found = attempt(rest, side);
      if (found || tries > budget) return found;
    }
    return undefined;
  };

  const possible = attempt(
    root,
    dimensions.map(({ regions }) => new Uint8Array(regions.length).fill(1)),
  );
  if (possible) return { kind: "yes", possible, tries };
  if (tries > budget) return { kind: "unknown", why: "budget", tries };
  return open ? { kind: "unknown", why: "inexact", tries } : { kind: "no", tries };
}

interface Narrowed {
  readonly rest: Node;
  readonly possible: Possible;
}

/** What must hold is made to hold, as long as that narrows anything; `undefined` where it cannot. */
function narrow(node: Node, from: Possible): Narrowed | undefined {
  let rest = reduce(node, from);
  let possible = from;
  for (;;) {
    if (isFalse(rest)) return undefined;
    let changed = false;
    for (const must of rest.kind === "all" ? rest.of : [rest]) {
      const next = must.kind === "one" ? keepOne(must, possible) : must.kind === "two" ? keepTwo(must, possible) : possible;
      if (!next) return undefined;
      if (next !== possible) changed = true;
      possible = next;
    }
    if (!changed) return { rest, possible };
    rest = reduce(rest, possible);
  }
}

const TRUE: Node = { kind: "all", of: [] };
const FALSE: Node = { kind: "any", of: [] };
function isTrue(node: Node): boolean {
  return node.kind === "all" && node.of.length === 0;
}
function isFalse(node: Node): boolean {
  return node.kind === "any" && node.of.length === 0;
}

/** The question without what is already decided. */
function reduce(node: Node, possible: Possible): Node {
  switch (node.kind) {
    case "open":
      return node;
    case "one":
      return decided(outcomeOfOne(node, possible), node);
    case "two":
      return decided(outcomeOfTwo(node, possible), node);
    default:
      return reduceBranch(node, possible);
  }
}

function decided(outcome: boolean | undefined, node: Node): Node {
  return outcome === undefined ? node : outcome ? TRUE : FALSE;
}

function reduceBranch(node: Branch, possible: Possible): Node {
  const isAll = node.kind === "all";
  const kept: Node[] = [];
  let same = true;
  for (const child of node.of) {
    const rest = reduce(child, possible);
    if (isAll ? isFalse(rest) : isTrue(rest)) return rest;
    if (isAll ? isTrue(rest) : isFalse(rest)) {
      same = false;
      continue;
    }
    // What stands in a group of its own kind stands in this one.
    if (isBranch(rest) && rest.kind === node.kind) kept.push(...rest.of);
    else kept.push(rest);
    if (rest !== child || rest.kind === node.kind) same = false;
  }
  if (same) return node;
  const [only] = kept;
  return only && kept.length === 1 ? only : { kind: node.kind, of: kept };
}

function isBranch(node: Node): node is Branch {
  return node.kind === "all" || node.kind === "any";
}

/** `undefined` while both answers are possible. */
function outcomeOfOne({ dimension, holds }: OneNode, possible: Possible): boolean | undefined {
  let yes = false;
  let no = false;
  const still = possible[dimension] ?? NONE;
  for (let at = 0; at < still.length; at++) {
    if (!still[at]) continue;
    if (holds[at]) yes = true;
    else no = true;
    if (yes && no) return undefined;
  }
  return yes;
}

function outcomeOfTwo({ left, right, holds }: TwoNode, possible: Possible): boolean | undefined {
  let yes = false;
  let no = false;
  const one = possible[left] ?? NONE;
  const other = possible[right] ?? NONE;
  for (let a = 0; a < one.length; a++) {
    if (!one[a]) continue;
    for (let b = 0; b < other.length; b++) {
      if (!other[b]) continue;
      if (holds[a]?.[b]) yes = true;
      else no = true;
      if (yes && no) return undefined;
    }
  }
  return yes;
}

function keepOne({ dimension, holds }: OneNode, possible: Possible): Possible | undefined {
  return kept(possible, dimension, (at) => holds[at] === true);
}

/** Regions of either side for which the other side has nothing left are taken away. */
function keepTwo({ left, right, holds }: TwoNode, possible: Possible): Possible | undefined {
  const one = kept(possible, left, (a) => possible[right]?.some((still, b) => still === 1 && holds[a]?.[b] === true) === true);
  return one && kept(one, right, (b) => one[left]?.some((still, a) => still === 1 && holds[a]?.[b] === true) === true);
}

/** The same where nothing is taken away, `undefined` where nothing is left. */
function kept(possible: Possible, dimension: number, keeps: (region: number) => boolean): Possible | undefined {
  const before = possible[dimension];
  if (!before) return undefined;
  const after = before.map((still, region) => (still && keeps(region) ? 1 : 0));
  if (after.every((still, region) => still === before[region])) return possible;
  return after.includes(1) ? possible.map((each, at) => (at === dimension ? after : each)) : undefined;
}

type Choice = OneNode | TwoNode;

/** The question to try next: one out of the smallest group of which one must hold. */
function choose(node: Node): Choice | undefined {
  if (node.kind === "one" || node.kind === "two") return node;
  if (node.kind === "open") return undefined;
  const children = node.kind === "all" ? [...node.of].sort((a, b) => sizeOf(a) - sizeOf(b)) : node.of;
  for (const child of children) {
    const found = choose(child);
    if (found) return found;
  }
  return undefined;
}

function sizeOf(node: Node): number {
  return isBranch(node) ? node.of.length : 1;
}

/** Both sides of a choice, the preferred one first. */
function sidesOf(choice: Choice, possible: Possible, prefer: readonly (number | undefined)[]): readonly Possible[] {
  const dimension = choice.kind === "one" ? choice.dimension : widest(choice, possible);
  const wanted = prefer[dimension];
  const still = possible[dimension] ?? new Uint8Array();
  const single = wanted !== undefined && still[wanted] ? wanted : still.indexOf(1);
  const inside = (at: number) => (choice.kind === "one" ? choice.holds[at] === true : at === single);
  const sides = [kept(possible, dimension, inside), kept(possible, dimension, (at) => !inside(at))].filter((side) => side !== undefined);
  return wanted !== undefined && still[wanted] && !inside(wanted) ? sides.reverse() : sides;
}

function widest({ left, right }: TwoNode, possible: Possible): number {
  const count = (at: number) => possible[at]?.reduce((sum, still) => sum + still, 0) ?? 0;
  return count(left) >= count(right) ? left : right;
}
