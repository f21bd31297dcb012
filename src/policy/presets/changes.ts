/**
 * What a new major edition of a shipped policy renamed or removed, and which editions ship. `amicable policy migrate` reads this table; a new
 * edition adds a row here and touches no code.
 * @module
 */
import type { Words } from "../../vocabulary.js";

/** What has a name in a policy. Facts and treatments are not a preset's own, but a major edition may follow theirs. */
export const NAMED_KINDS = ["rules", "reasons", "conditions", "settings", "guardrails", "facts", "treatments"] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

export interface PresetChange {
  /** Full names: `amicable:nl-business@1`, `amicable:nl-business@2`. */
  readonly from: string;
  readonly to: string;
  /** From the old name to the new one. */
  readonly renamed?: { readonly [kind in NamedKind]?: Readonly<Record<string, string>> };
  readonly removed?: { readonly [kind in NamedKind]?: Readonly<Record<string, Removal>> };
}
export interface Removal {
  readonly why: Words;
  /** What to use in its place. */
  readonly instead?: string;
}

/** Only first editions ship, so there is nothing to bring up to date yet. */
export const PRESET_CHANGES: readonly PresetChange[] = [];

export interface PresetEdition {
  readonly name: string;
  /** Version of the library that brought it. */
  readonly since: string;
  /** First version of the library without it; absent while no newer edition replaces it. */
  readonly until?: string;
}

/** How long each edition ships: `docs/explanation/preset-editions.md` says the rule. */
export const PRESET_EDITIONS: readonly PresetEdition[] = [
  { name: "amicable:relationship-first@1", since: "0.1.0" },
  { name: "amicable:nl-business@1", since: "0.1.0" },
  { name: "amicable:nl-consumer@1", since: "0.1.0" },
  { name: "amicable:prospect@1", since: "0.1.0" },
];
