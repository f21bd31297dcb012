/**
 * One thing that a newer edition changes in a policy, in words.
 * @module
 */
import type { NamedKind, Removal } from "../../policy/presets/changes.js";
import type { Language } from "../../policy/words/phrase.js";
import type { Words } from "../../vocabulary.js";

export interface Migrated {
  /** Stable and documented in `docs/explanation/preset-editions.md`. */
  readonly code: keyof typeof SAID;
  readonly kind?: NamedKind;
  readonly name: string;
  readonly message: string;
  /** JSON pointer into the policy as it was before. */
  readonly at: string;
  /** A person has to look at this. */
  readonly look: boolean;
}

export interface About {
  readonly kind: NamedKind;
  readonly name: string;
  readonly at: string;
  readonly language: Language;
}

/** It builds on the newer edition. */
export function movedBase(from: string, to: string, at: string, language: Language): Migrated {
  return { code: "base-moved", name: from, at, look: false, message: filled(SAID["base-moved"], { name: from, to }, language) };
}

/** It has another name now. */
export function renamed(about: About, to: string): Migrated {
  return made("renamed", about, { to }, false);
}

/** The new name is taken in this policy. */
export function nameTaken(about: About, to: string): Migrated {
  return made("name-taken", about, { to }, true);
}

/** It is gone, and so is what this policy said of it, or what it rests on. */
export function removed(code: "switch-dropped" | "change-dropped" | "now-own" | "still-used", about: About, { why, instead }: Removal): Migrated {
  const other = instead === undefined ? "" : ` ${filled(INSTEAD, { instead }, about.language)}`;
  return made(code, about, { why: why[about.language] + other }, code === "change-dropped" || code === "still-used");
}

function made(code: keyof typeof SAID, about: About, gaps: Readonly<Record<string, string>>, look: boolean): Migrated {
  const { kind, name, at, language } = about;
  return { code, kind, name, at, look, message: filled(SAID[code], { kind: KINDS[kind][language], name, ...gaps }, language) };
}

function filled(words: Words, gaps: Readonly<Record<string, string>>, language: Language): string {
  const text = words[language].replace(/\{([a-z]+)\}/g, (whole, name: string) => gaps[name] ?? whole);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const words = (en: string, nl: string): Words => ({ en, nl });
const INSTEAD = words("Use {instead} instead.", "Gebruik in plaats daarvan {instead}.");
const SAID = {
  "base-moved": words("The policy builds on {to} instead of {name}.", "Het beleid bouwt voort op {to} in plaats van {name}."),
  renamed: words('{kind} "{name}" is now called "{to}".', '{kind} "{name}" heet nu "{to}".'),
  "name-taken": words(
    '{kind} "{name}" is now called "{to}", and this policy already uses that name. Give one of the two another name.',
    '{kind} "{name}" heet nu "{to}", en dit beleid gebruikt die naam al. Geef een van de twee een andere naam.',
  ),
  "switch-dropped": words(
    '{kind} "{name}" no longer exists, so it need not be switched. {why}',
    '{kind} "{name}" bestaat niet meer en hoeft dus niet aan of uit. {why}',
  ),
  "change-dropped": words(
    '{kind} "{name}" no longer exists; what this policy said of it is taken out. {why}',
    '{kind} "{name}" bestaat niet meer; wat dit beleid erover zei, is weggehaald. {why}',
  ),
  "now-own": words(
    '{kind} "{name}" no longer ships; what this policy put in its place is now its own. {why}',
    '{kind} "{name}" wordt niet meer geleverd; wat dit beleid ervoor in de plaats zette, is nu van het beleid zelf. {why}',
  ),
  "still-used": words(
    '{kind} "{name}" no longer exists, and this policy still uses it. {why}',
    '{kind} "{name}" bestaat niet meer, en dit beleid gebruikt het nog. {why}',
  ),
} as const satisfies Readonly<Record<string, Words>>;

const KINDS: Readonly<Record<NamedKind, Words>> = {
  rules: words("rule", "regel"),
  reasons: words("reason rule", "redenregel"),
  conditions: words("condition", "voorwaarde"),
  settings: words("setting", "instelling"),
  guardrails: words("limit", "grens"),
  facts: words("fact", "feit"),
  treatments: words("treatment", "behandeling"),
};
