/**
 * Texts have gaps. What fills them comes from the plan, and a missing filling never shows.
 * @module
 */

export type Gaps = Readonly<Record<string, string>>;

/** The text with its gaps filled. A part in brackets stands only where all its gaps are filled; a bare gap without a filling shows `…`. */
export function fillGaps(text: string, gaps: Gaps): string {
  const kept = text.replace(/\[([^[\]]*)\]/g, (_, part: string) => (gapsOf(part).every((name) => gap(gaps, name) !== undefined) ? part : ""));
  const filled = kept.replace(GAP, (_, name: string, one: string | undefined, other: string | undefined) => {
    const value = gap(gaps, name);
    return one !== undefined && other !== undefined ? (value === "1" ? one : other) : (value ?? "…");
  });
  return filled.replace(/ {2,}/g, " ").trim();
}

/** The names of the gaps in a text, each once. */
export function gapsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(GAP)].map((match) => match[1] ?? ""))];
}

const GAP = /\{([a-z-]+)(?:\|([^{|}]*)\|([^{}]*))?\}/gi;

function gap(gaps: Gaps, name: string): string | undefined {
  return Object.hasOwn(gaps, name) ? gaps[name] : undefined;
}
