/**
 * From a JSON pointer to a place in the text.
 * @module
 */

import type { Node } from "jsonc-parser";
import { stepsOf } from "../json-pointer.js";

export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Where a reader should look: the key where the key itself is wrong, else the value; and for what is missing, whatever should hold it. */
export function locate(root: Node, pointer: string, received: string | undefined): Span {
  const steps = stepsOf(pointer);
  let node = root;
  for (const [index, step] of steps.entries()) {
    const child = childOf(node, step);
    if (!child) return nameOf(node);
    node = child;
    if (index === steps.length - 1 && received === step) return nameOf(node);
  }
  return steps.length === 0 ? nameOf(root) : spanOf(node);
}

/** The value a pointer leads to; `undefined` where it is not in the text. */
export function nodeAt(root: Node, pointer: string): Node | undefined {
  return stepsOf(pointer).reduce<Node | undefined>((node, step) => node && childOf(node, step), root);
}

function childOf(node: Node, step: string): Node | undefined {
  if (node.type === "array") return /^\d+$/.test(step) ? node.children?.[Number(step)] : undefined;
  // Of two keys of one name the last one counts.
  return node.children?.findLast((property) => property.children?.[0]?.value === step)?.children?.[1];
}

/** The key of a value, or its opening bracket where it has none. */
function nameOf(node: Node): Span {
  const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  return key ? spanOf(key) : { offset: node.offset, length: Math.min(node.length, 1) };
}

function spanOf({ offset, length }: Node): Span {
  return { offset, length };
}
