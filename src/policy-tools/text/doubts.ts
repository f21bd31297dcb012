/**
 * What a computer reads without a word and a person did not mean: a name that stands twice, a point between thousands.
 * @module
 */
import { getNodePath, type Node } from "jsonc-parser";
import { pointer } from "../../json-pointer.js";
import { say } from "../../policy/words/phrase.js";
import { TEXT } from "../words/text.js";
import type { TextFault } from "./fault.js";
import type { View } from "./view.js";

/** Every name that stands twice in one object, and every number that is probably another one. */
export function doubtsIn(root: Node, view: View): readonly TextFault[] {
  const found: TextFault[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "object") found.push(...duplicateKeys(node, view));
    else if (node.type === "number") found.push(...numberInDoubt(node, view));
    if (node.children) for (const child of node.children) waiting.push(child);
  }
  return found;
}

/** Two rules of one name: JSON keeps the last and says nothing. */
function duplicateKeys({ children = [] }: Node, view: View): readonly TextFault[] {
  const first = new Map<unknown, Node>();
  const found: TextFault[] = [];
  for (const property of children) {
    const key = property.children?.[0];
    if (!key) continue;
    const before = first.get(key.value);
    if (before) {
      const related = { message: TEXT.firstIsHere, span: spanIn(before, view) };
      found.push({ code: "duplicate-key", at: pointerTo(key), received: String(key.value), ...TEXT.duplicateKey, span: spanIn(key, view), related });
    } else first.set(key.value, key);
  }
  return found;
}

/** `10.000` is ten to a computer. */
function numberInDoubt(node: Node, view: View): readonly TextFault[] {
  const written = node.length < SHORTEST_THOUSAND ? "" : view.text.slice(node.offset, node.offset + node.length);
  if (!/^-?[1-9]\d{0,2}\.\d{3}$/.test(written)) return [];
  const gaps = { received: written, counts: Number(written), thousands: written.replace(".", "") };
  const { expected, mend } = TEXT.thousands;
  return [{ code: "unlikely-number", at: pointerTo(node), received: written, expected, mend: say(mend, gaps), span: spanIn(node, view) }];
}
const SHORTEST_THOUSAND = "1.000".length;

function pointerTo(node: Node): string {
  return pointer("", ...getNodePath(node));
}

function spanIn({ offset, length }: Node, { original }: View): { readonly offset: number; readonly length: number } {
  return { offset: original(offset), length: original(offset + length) - original(offset) };
}
