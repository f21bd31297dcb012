/**
 * Brings a policy over a newer edition of the shipped policy it builds on: what was renamed is renamed, what was removed goes, the rest of the
 * file stays as it was written.
 * @module
 */
import { parseTree } from "jsonc-parser";
import { PRESET_CHANGES, type PresetChange } from "../../policy/presets/changes.js";
import { checkPolicyText, type PolicyCheck, type PolicyTextContext } from "../check.js";
import type { Diagnostic } from "../diagnostic.js";
import { readJsonText } from "../json-text.js";
import { nodeAt } from "../locate.js";
import type { Migrated } from "./migrated.js";
import { removalsIn } from "./removals.js";
import { renamesIn } from "./renames.js";
import { withChanges } from "./text-change.js";

export type PolicyMigration =
  | {
      readonly ok: true;
      /** The text over the newest edition; the same text where there is nothing to do. */
      readonly text: string;
      readonly from?: string;
      readonly to?: string;
      /** What was done, and what is left for a person. */
      readonly changes: readonly Migrated[];
      /** The new text, checked. */
      readonly check: PolicyCheck;
    }
  /** The text cannot be read; nothing was done. */
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/**
 * The text over the newest edition there is, one edition after the other. `changes` is the table of the library where not given.
 * @example
 * const migration = migratePolicyText(text, { file: "acme.json", catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
 * if (migration.ok) migration.changes.map(({ message }) => message);
 */
export function migratePolicyText(text: string, context: PolicyTextContext, changes: readonly PresetChange[] = PRESET_CHANGES): PolicyMigration {
  const { readable, root, faults } = readJsonText(text, context.file);
  // A slip of the pen is read as if it were mended, but places in the text would be off.
  if (!readable || !root || faults.some(({ code }) => !HARMLESS.includes(code))) return { ok: false, problems: checkPolicyText(text, context).diagnostics };
  const first = baseOf(text);
  const done: Migrated[] = [];
  let now = text;
  for (const change of rowOf(first, changes)) {
    const renames = renamesIn(now, change, context.language ?? "en");
    done.push(...renames.changes);
    now = withChanges(now, renames.edits);
    const removals = removalsIn(now, change, context.language ?? "en");
    done.push(...removals.changes);
    now = removals.text;
  }
  const to = baseOf(now);
  const versions = first === undefined || to === undefined ? {} : { from: first, to };
  return { ok: true, text: now, ...versions, changes: done, check: checkPolicyText(now, context) };
}
/** What is wrong with a text and moves nothing in it. */
const HARMLESS: readonly string[] = ["comment", "trailing-comma", "unlikely-number"];

function baseOf(text: string): string | undefined {
  const root = parseTree(text.replace(/^\uFEFF/, " "));
  const told: unknown = root && nodeAt(root, "/extends")?.value;
  return typeof told === "string" ? told : undefined;
}

/** The changes from this edition to the newest; an edition that comes back ends the row. */
function rowOf(base: string | undefined, changes: readonly PresetChange[]): readonly PresetChange[] {
  const row: PresetChange[] = [];
  for (let at = base; at !== undefined; ) {
    const from: string = at;
    const next = changes.find((change) => change.from === from && !row.includes(change));
    if (next) row.push(next);
    at = next?.to;
  }
  return row;
}
