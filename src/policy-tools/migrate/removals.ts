/**
 * What a newer edition no longer has, taken out of a policy text; what the policy wrote itself stays.
 * @module
 */

import { applyEdits, modify, type Node } from "jsonc-parser";
import { stepsOf } from "../../json-pointer.js";
import type { PresetChange, Removal } from "../../policy/presets/changes.js";
import type { Language } from "../../policy/words/phrase.js";
import { type Mention, mentionsIn } from "./mentions.js";
import { type Migrated, removed } from "./migrated.js";
import { withChanges } from "./text-change.js";

/** The text without what is gone. Entries go one by one from the last to the first, so that places before them stay. */
export function removalsIn(text: string, change: PresetChange, language: Language): { readonly text: string; readonly changes: readonly Migrated[] } {
  const mentions = mentionsIn(text);
  const own = new Set(mentions.filter(({ as, value }) => as === "new" || body(value) !== undefined).map(({ kind, name }) => `${kind}/${name}`));
  // What the company put in place of the shipped one is there for the layers above it.
  const owned = new Set(mentions.filter((mention) => !isOverlay(mention) && body(mention.value) !== undefined).map(({ kind, name }) => `${kind}/${name}`));
  let now = text;
  const changes: Migrated[] = [];
  for (const mention of [...mentions].reverse()) {
    const removal = removalOf(mention, change);
    const { kind, name, at, as } = mention;
    if (!removal || as === "new" || (as === "change" && isOverlay(mention) && owned.has(`${kind}/${name}`))) continue;
    const about = { kind, name, at, language };
    if (as === "use") {
      if (own.has(`${kind}/${name}`)) continue;
      const listed = at.includes("/guardrails/never/");
      if (listed) now = without(now, at);
      changes.unshift(removed(listed ? "switch-dropped" : "still-used", about, removal));
      continue;
    }
    const inside = body(mention.value);
    now = inside && mention.value ? unwrapped(now, mention.value, inside) : without(now, at);
    // Switched off for a customer and put in place for a segment: who is both now gets what the segment says.
    const switched = mention.value?.type === "string" && !own.has(`${kind}/${name}`);
    changes.unshift(removed(inside ? "now-own" : switched ? "switch-dropped" : "change-dropped", about, removal));
  }
  return { text: now, changes };
}

function isOverlay({ at }: Mention): boolean {
  return at.startsWith("/forSegment/") || at.startsWith("/forCustomer/");
}

function removalOf({ kind, name }: Mention, { removed: names = {} }: PresetChange): Removal | undefined {
  const setting = kind === "facts" && name.startsWith(SETTING) ? own(names.settings, name.slice(SETTING.length)) : undefined;
  return setting ?? own(names[kind], name);
}
const SETTING = "settings.";

/** A whole rule or condition that the policy put in place of the shipped one; a condition that is `set` is whole too. */
function body(value: Node | undefined): Node | undefined {
  const verb = value?.type === "object" ? value.children?.find(({ children }) => children?.[0]?.value === "replace" || wholeSet(children)) : undefined;
  return verb?.children?.[1];
}

function wholeSet(children: readonly Node[] | undefined): boolean {
  const [key, inside] = children ?? [];
  const groups = ["all", "any", "not", "condition"];
  return key?.value === "set" && inside?.type === "object" && (inside.children ?? []).some((field) => groups.includes(String(field.children?.[0]?.value)));
}

/** The inside of `{ "replace": … }` in its place, moved to the left as far as it now stands less deep. */
function unwrapped(text: string, outer: Node, inner: Node): string {
  const indent = (offset: number) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0].length ?? 0;
  const less = Math.max(0, indent(inner.offset) - indent(outer.offset));
  const body = text
    .slice(inner.offset, inner.offset + inner.length)
    .replace(/\n([ \t]*)/g, (_, spaces: string) => `\n${spaces.slice(Math.min(less, spaces.length))}`);
  return withChanges(text, [{ offset: outer.offset, length: outer.length, newText: body }]);
}

function without(text: string, at: string): string {
  const path = stepsOf(at).map((step) => (/^\d+$/.test(step) && at.includes("/guardrails/never/") ? Number(step) : step));
  return applyEdits(text, modify(text, path, undefined, {}));
}

function own(names: Readonly<Record<string, Removal>> | undefined, name: string): Removal | undefined {
  return names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}
