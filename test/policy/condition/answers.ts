// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/vocabulary.js";
import { company, problems } from "../small-world.js";

export type Sections = { readonly [section: string]: Json };
/** What somebody wrote, and all that is answered: the code, the place, what was expected, how to mend it, and what can be mended at once. */
export type Row = readonly [what: string, told: Sections, answers: readonly string[]];

export const FINE = { fact: "daysPastDue", operator: "greaterThan", value: 3 };

/** A policy of one rule with this condition. */
export function when(condition: Json, more: Sections = {}): Sections {
  return company({ rules: { mine: { when: condition, then: { treatment: "wait" } } }, ...more });
}

/** The same with one comparison, in some part another than a fine one. */
export function leaf(more: Sections): Sections {
  return when({ all: [{ ...FINE, ...more }] });
}

/** One test for each row: all answers, in the order given. */
export function answered(table: Readonly<Record<string, readonly Row[]>>): void {
  describe("who writes a condition is told all that is wrong with it, what belongs there, and how to mend it", () => {
    for (const [subject, rows] of Object.entries(table)) {
      it.each(rows)(`${subject}: %s`, (_what, told, answers) => expect(answersTo(told)).toEqual(answers));
    }
  });
}

function answersTo(told: Sections): readonly string[] {
  return problems(told).map(({ code, at, expected, mend, repair }) => {
    const answer = `${code} ${at.replace("/rules/mine/when", "")}: ${expected}. ${mend}`;
    return repair ? `${answer} ${JSON.stringify(repair)}` : answer;
  });
}
