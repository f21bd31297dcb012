/**
 * New names in a policy text.
 * @module
 */
import { parseTree } from "jsonc-parser";
import type { PresetChange } from "../../policy/presets/changes.js";
import type { Language } from "../../policy/words/phrase.js";
import { nodeAt } from "../locate.js";
import { type Mention, mentionsIn } from "./mentions.js";
import { type Migrated, movedBase, nameTaken, renamed } from "./migrated.js";
import type { TextChange } from "./text-change.js";

export interface Renames {
  readonly edits: readonly TextChange[];
  readonly changes: readonly Migrated[];
}

/** The base, and everything that has another name in the newer edition. */
export function renamesIn(text: string, change: PresetChange, language: Language): Renames {
  const mentions = mentionsIn(text);
  const own = new Set(mentions.filter(({ kind, as }) => kind === "conditions" && as === "new").map(({ name }) => name));
  const base = baseIn(text, change, language);
  const all = mentions.flatMap((mention): readonly { readonly edit?: TextChange; readonly change: Migrated }[] => {
    const { kind, name, node, at, as, beside = [] } = mention;
    const to = newName(mention, change);
    // A rule of one's own keeps its name, and so does a condition of one's own that rules refer to.
    if (to === undefined || as === "new" || (as === "use" && kind === "conditions" && own.has(name))) return taken(mention, change, language);
    const about = { kind, name, at, language };
    if (beside.includes(to)) return [{ change: nameTaken(about, to) }];
    return [{ edit: { offset: node.offset, length: node.length, newText: JSON.stringify(to) }, change: renamed(about, to) }];
  });
  return { edits: [...base.edits, ...all.flatMap(({ edit }) => edit ?? [])], changes: [...base.changes, ...all.map((one) => one.change)] };
}

function baseIn(text: string, { from, to }: PresetChange, language: Language): Renames {
  const root = parseTree(text.replace(/^\uFEFF/, " "));
  const node = root && nodeAt(root, "/extends");
  if (!node) return { edits: [], changes: [] };
  return { edits: [{ offset: node.offset, length: node.length, newText: JSON.stringify(to) }], changes: [movedBase(from, to, "/extends", language)] };
}

/** A setting is a fact too. */
function newName({ kind, name }: Mention, { renamed: names = {} }: PresetChange): string | undefined {
  const setting = kind === "facts" && name.startsWith(SETTING) ? own(names.settings, name.slice(SETTING.length)) : undefined;
  return setting === undefined ? own(names[kind], name) : SETTING + setting;
}
const SETTING = "settings.";

/** A new entry of the policy whose name the newer edition now uses itself. */
function taken({ kind, name, at, as }: Mention, { renamed: names = {} }: PresetChange, language: Language): readonly { readonly change: Migrated }[] {
  if (as !== "new") return [];
  const old = Object.entries(names[kind] ?? {}).find(([, to]) => to === name)?.[0];
  return old === undefined ? [] : [{ change: nameTaken({ kind, name: old, at, language }, name) }];
}

function own(names: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}
