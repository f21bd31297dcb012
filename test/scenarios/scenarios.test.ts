import { afterAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/decide/plan.js";
import { ARTICLES } from "./articles.js";
import { expectCaring } from "./every-plan.js";
import { FAR } from "./far.js";
import { HEARD } from "./heard.js";
import { HOW } from "./how.js";
import { KNOW } from "./know.js";
import { FAITHFUL } from "./loyal.js";
import { AFTERWARDS } from "./outcomes.js";
import { REACHABLE } from "./reachable.js";
import { REPORTS } from "./reports.js";
import { play, type Scenario } from "./scenario.js";
import { EVERYDAY } from "./stories-everyday.js";
import { RARER } from "./stories-rarer.js";
import { WHEN } from "./when.js";
import { WHO } from "./who.js";

const ALL: Readonly<Record<string, readonly Scenario[]>> = {
  "the articles' own stories": ARTICLES,
  "stories from everyday receivables": [...EVERYDAY, ...RARER],
  "A. know who you are dealing with": KNOW,
  "loyal customers who are late": FAITHFUL,
  "B. who makes contact": [...WHO, ...REACHABLE],
  "C. how: channel and tone": HOW,
  "C8. what each outcome changes": AFTERWARDS,
  "C8. what the customer showed or said already": HEARD,
  "D. when": WHEN,
  "E. how far": FAR,
  "over many customers": REPORTS,
};
const played: { readonly shows: string; readonly scenario: string; readonly "first action": string }[] = [];

for (const [chapter, scenarios] of Object.entries(ALL)) {
  describe(chapter, () => {
    for (const told of scenarios) {
      test(`${told.shows.join(" ")}: ${told.tells}`, async () => {
        const plan = await play(told);
        expectCaring(plan);
        played.push({ shows: told.shows.join(" "), scenario: told.tells, "first action": firstAction(plan) });
      });
    }
  });
}

/** B6, E4 and E5 are reports; the rows of F are for those who use the library, and tested where their part is. */
const ROWS: readonly string[] = [
  ...["000", "001", "002", "003", "004"],
  ...Object.entries({ A: 11, B: 7, C: 10, D: 6, E: 7, S: 18 }).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  ),
];

test("every article, every row of the mission and every story has a scenario", () => {
  const shown = new Set(Object.values(ALL).flatMap((scenarios) => scenarios.flatMap(({ shows }) => shows)));
  expect(ROWS.filter((row) => !shown.has(row))).toEqual([]);
});

afterAll(() => console.table(byRow()));

/** id → scenario → first action. */
function byRow(): typeof played {
  return ROWS.flatMap((row) => played.filter(({ shows }) => shows.split(" ").includes(row)).map((one) => ({ ...one, shows: row })));
}

function firstAction({ actions: [first] }: Plan): string {
  const by = first.owner.name ?? first.owner.role;
  return [first.treatment, first.channel && `by ${first.channel}`, `(${by}, ${first.timing.from.slice(0, 10)})`].filter(Boolean).join(" ");
}
