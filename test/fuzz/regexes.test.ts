import { expect, test } from "vitest";
import { nameFits } from "../../src/portfolio/import/source.js";
import { attacksOn, builtExpressions, writtenExpressions } from "./regexes.js";

/** Processor time, so that a busy machine changes nothing, that is far beyond what a text of this length takes when each letter is looked at a few times, on the slowest machine. */
const PATIENCE = 400;
const LENGTHS = [26, 1_000, 30_000];

/** Slow on a text that is made for it, and never asked about one: the text is short by then. */
const BOUNDED: readonly (readonly [file: string, source: string, why: string])[] = [
  ["language/number-forms.ts", "\\B(?=(\\d{3})+$)", "asked about the figures of one number"],
  ["policy-tools/init/starter.ts", "^[-.]+|[-.]+$", "asked about a name that the person who waits for the answer has typed"],
  ["policy-tools/text/tokens.ts", "[ \\t]*(?:[,:}\\]\\r\\n]|$)", "lent to expressions that look at one place only"],
];
/** What goes into those that are put together while the program runs, so that none can be made from outside. */
const BUILT = {
  // Two fixed expressions that look at one place only.
  "policy-tools/text/numbers.ts": 2,
  // A fixed list of words.
  "policy/wording.ts": 1,
  // The ways of writing days in a mapping; figures in a fixed number and signs that stand for themselves.
  "portfolio/import/dates.ts": 1,
};

const slow: string[] = [];
const expressions = writtenExpressions();

test("the expressions are found", () => {
  expect(expressions.length).toBeGreaterThan(100);
});

test("no regular expression can be held up by a text that is made for it", () => {
  for (const { file, regex } of expressions) {
    if (BOUNDED.some(([where, source]) => where === file && source === regex.source)) continue;
    const taken = slowest(regex);
    if (taken) slow.push(`${file} ${regex}: ${Math.round(taken.time)} ms for ${taken.length} letters, ${JSON.stringify(taken.text.slice(0, 6))}…`);
  }
  expect(slow).toEqual([]);
});

test("an expression that would be held up is seen", () => {
  expect(slowest(/^(a+)+$/)).toBeDefined();
  expect(slowest(/^\d+$/)).toBeUndefined();
});

test("expressions that are put together while the program runs are known, with what goes into them", () => {
  expect(Object.fromEntries(builtExpressions())).toEqual(BUILT);
});

test("a pattern for file names may have as many stars as it likes", () => {
  expect(nameFits("a".repeat(250), `${"*a".repeat(60)}*b`)).toBe(false);
  expect(nameFits(`${"a".repeat(250)}b`, `${"*a".repeat(60)}*b`)).toBe(true);
});

interface Slow {
  readonly time: number;
  readonly length: number;
  readonly text: string;
}

/** Short texts first, so that an expression that never ends on a long one is found out on a short one. */
function slowest(regex: RegExp): Slow | undefined {
  for (const length of LENGTHS) {
    for (const text of attacksOn(regex, length)) {
      const time = timeOf(regex, text);
      // A busy machine may stumble once, and not twice at the same text.
      if (time > PATIENCE && timeOf(regex, text) > PATIENCE) return { time, length, text };
    }
  }
  return undefined;
}

function timeOf(regex: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(regex, "");
  return process.cpuUsage(start).user / 1000;
}
