/**
 * Every place in a policy text that mentions something by name: as the name of an entry, or in use.
 * @module
 */
import { type Node, parseTree } from "jsonc-parser";
import { pointer } from "../../json-pointer.js";
import type { NamedKind } from "../../policy/presets/changes.js";

export interface Mention {
  readonly kind: NamedKind;
  readonly name: string;
  /** Where the name itself is written. */
  readonly node: Node;
  readonly at: string;
  /** How: the name of an entry that changes something of the base, of one that is new, or a use of it. */
  readonly as: "change" | "new" | "use";
  /** For an entry: what is said of it, and the names beside it. */
  readonly value?: Node;
  readonly beside?: readonly string[];
}

/** All mentions, in the order of the text. */
export function mentionsIn(text: string): readonly Mention[] {
  const root = parseTree(text.replace(/^\uFEFF/, " "));
  if (!root) return [];
  const overlays = ["forSegment", "forCustomer"].flatMap((key) =>
    fieldsOf(fieldOf(root, key)?.value).map(({ name, value }) => ({ node: value, at: pointer("", key, name) })),
  );
  return [{ node: root, at: "" }, ...overlays].flatMap(({ node, at }) => layerMentions(node, at)).sort((one, other) => one.node.offset - other.node.offset);
}

function layerMentions(layer: Node, at: string): readonly Mention[] {
  const section = (name: string) => ({ value: fieldOf(layer, name)?.value, at: pointer(at, name) });
  const rules = (["rules", "reasons", "conditions"] as const).flatMap((kind) => {
    const { value, at: there } = section(kind);
    return fieldsOf(value).flatMap((field) => [entry(kind, field, there, value, verbOf(field.value)), ...usesIn(field.value, pointer(there, field.name))]);
  });
  const numbers = (["settings", "guardrails"] as const).flatMap((kind) => {
    const { value, at: there } = section(kind);
    return fieldsOf(value).flatMap((field) => (field.name === "never" ? [] : [entry(kind, field, there, value, "change")]));
  });
  const { value: limits, at: limitsAt } = section("guardrails");
  const never = (fieldOf(limits, "never")?.value.children ?? []).flatMap((node, index) => use("treatments", node, pointer(limitsAt, "never", index)));
  const { value: economy, at: economyAt } = section("economics");
  const effects = fieldOf(economy, "effects")?.value;
  const priced = fieldsOf(effects).map((field) => entry("treatments", field, pointer(economyAt, "effects"), effects, "change"));
  return [...rules, ...numbers, ...never, ...priced];
}

function entry(kind: NamedKind, { name, key, value }: Field, at: string, section: Node | undefined, as: "change" | "new"): Mention {
  return { kind, name, node: key, at: pointer(at, name), as, value, beside: fieldsOf(section).map((other) => other.name) };
}

function verbOf(value: Node): "change" | "new" {
  return value.type === "object" && !fieldOf(value, "set") && !fieldOf(value, "replace") ? "new" : "change";
}

/** Facts, conditions and treatments that a rule or a condition uses, however deep. */
function usesIn(node: Node, at: string): readonly Mention[] {
  if (node.type === "array") return (node.children ?? []).flatMap((child, index) => usesIn(child, pointer(at, index)));
  return fieldsOf(node).flatMap(({ name, value }) => {
    const there = pointer(at, name);
    const kind = USED[name];
    return [...(kind === undefined ? [] : use(kind, value, there)), ...usesIn(value, there)];
  });
}
const USED: Readonly<Record<string, NamedKind | undefined>> = { fact: "facts", condition: "conditions", treatment: "treatments" };

function use(kind: NamedKind, node: Node, at: string): readonly Mention[] {
  const name: unknown = node.value;
  return node.type === "string" && typeof name === "string" ? [{ kind, name, node, at, as: "use" }] : [];
}

interface Field {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

function fieldsOf(node: Node | undefined): readonly Field[] {
  if (node?.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [{ name: String(key.value), key, value }] : [];
  });
}

function fieldOf(node: Node | undefined, name: string): Field | undefined {
  return fieldsOf(node).find((field) => field.name === name);
}
