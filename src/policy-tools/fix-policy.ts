/**
 * Mends in a policy text what can surely be mended, and leaves the rest of it as it was written.
 * @module
 */
import { checkPolicyText, type PolicyCheck, type PolicyTextContext } from "./check.js";
import type { Diagnostic, Fix } from "./diagnostic.js";
import { withEdits } from "./fix.js";

export interface PolicyFixed {
  readonly text: string;
  /** What was done, in order. */
  readonly applied: readonly Fix[];
  /** What is left. */
  readonly check: PolicyCheck;
}

/**
 * The text with every fix that leaves fewer problems than before. Fixing twice changes nothing more; a text in which anything was fixed has
 * strictly fewer problems.
 */
export function fixPolicyText(text: string, context: PolicyTextContext): PolicyFixed {
  let done: PolicyFixed = { text, applied: [], check: checkPolicyText(text, context) };
  for (;;) {
    const next = oneRound(done, context);
    if (!next) return done;
    done = next;
  }
}

/** All fixes at once where that helps; else the first that helps by itself, for a fix may bring to light what was hidden behind a name. */
function oneRound(done: PolicyFixed, context: PolicyTextContext): PolicyFixed | undefined {
  const fixes = apart(done.check.diagnostics);
  if (fixes.length === 0) return undefined;
  const together = tried(done, fixes, context);
  if (together || fixes.length === 1) return together;
  for (const fix of fixes.slice(0, MOST_ALONE)) {
    const alone = tried(done, [fix], context);
    if (alone) return alone;
  }
  return undefined;
}
/** Each try reads the whole policy again. */
const MOST_ALONE = 50;

function tried(done: PolicyFixed, fixes: readonly Fix[], context: PolicyTextContext): PolicyFixed | undefined {
  const text = withEdits(
    done.text,
    fixes.flatMap(({ edits }) => edits),
  );
  const check = checkPolicyText(text, context);
  return check.diagnostics.length < done.check.diagnostics.length ? { text, applied: [...done.applied, ...fixes], check } : undefined;
}

/** The fixes that do not touch each other, in the order of the text. */
function apart(diagnostics: readonly Diagnostic[]): readonly Fix[] {
  const taken: Fix[] = [];
  for (const { fix } of diagnostics) {
    if (fix && taken.every((other) => clear(fix, other))) taken.push(fix);
  }
  return taken;
}

/** Whether two fixes have nothing to do with the same place. */
function clear(one: Fix, other: Fix): boolean {
  const [start, end] = reach(one);
  const [otherStart, otherEnd] = reach(other);
  return end < otherStart || otherEnd < start;
}

function reach({ edits }: Fix): readonly [start: number, end: number] {
  return [Math.min(...edits.map(({ range }) => range.start.offset)), Math.max(...edits.map(({ range }) => range.end.offset))];
}
