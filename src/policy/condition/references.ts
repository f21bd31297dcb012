/**
 * Which named conditions refer to which: the order in which they can be worked out, and the circles that cannot.
 * @module
 */
import type { ConditionTree, ReferenceTree } from "./context.js";

export interface Circle {
  /** Each refers to the next, and the last to the first. */
  readonly names: readonly string[];
  /** The reference that closes the circle; it stands in the last. */
  readonly closedBy: ReferenceTree;
}

/** All references in a condition, in the order written. */
export function referencesIn(tree: ConditionTree): readonly ReferenceTree[] {
  if (tree.kind === "reference") return [tree];
  if (tree.kind === "leaf") return [];
  return tree.kind === "not" ? referencesIn(tree.of) : tree.of.flatMap(referencesIn);
}

/** The names with every name after those it refers to, and the circles among the rest. Takes no recursion, so a long row is no danger. */
export function inOrder(trees: ReadonlyMap<string, ConditionTree>): { readonly order: readonly string[]; readonly circles: readonly Circle[] } {
  const references = new Map([...trees].map(([name, tree]) => [name, referencesIn(tree).filter((reference) => trees.has(reference.name))]));
  const waiting = new Map([...references].map(([name, list]) => [name, new Set(list.map((reference) => reference.name)).size]));
  const users = new Map<string, Set<string>>();
  for (const [name, list] of references) for (const { name: used } of list) users.set(used, (users.get(used) ?? new Set()).add(name));

  const order = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of order) {
    for (const user of users.get(name) ?? []) {
      const left = (waiting.get(user) ?? 0) - 1;
      waiting.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  const done = new Set(order);
  const rest = new Map([...references].filter(([name]) => !done.has(name)).map(([name, list]) => [name, list.filter((one) => !done.has(one.name))]));
  return { order, circles: circlesIn(rest) };
}

/** Every name here refers to another name here, so who keeps following comes around. */
function circlesIn(references: ReadonlyMap<string, readonly ReferenceTree[]>): readonly Circle[] {
  const circles: Circle[] = [];
  const walked = new Set<string>();
  for (const start of [...references.keys()].sort()) {
    const walk: string[] = [];
    let next: string | undefined = start;
    while (next !== undefined && !walked.has(next)) {
      walked.add(next);
      walk.push(next);
      next = references.get(next)?.[0]?.name;
    }
    const from = next === undefined ? -1 : walk.indexOf(next);
    if (from !== -1) circles.push(...circleOf(walk.slice(from), references));
  }
  return circles;
}

/** Told from its first name in the alphabet, whoever found it. */
function circleOf(found: readonly string[], references: ReadonlyMap<string, readonly ReferenceTree[]>): readonly Circle[] {
  const first = found.indexOf([...found].sort()[0] ?? "");
  const names = [...found.slice(first), ...found.slice(0, first)];
  const closedBy = references.get(names[names.length - 1] ?? "")?.[0];
  return closedBy ? [{ names, closedBy }] : [];
}
