import { afterAll, describe, test } from "vitest";
import type { Plan } from "../../src/decide/plan.js";
import { ARTICLES } from "./articles.js";
import { expectCaring } from "./every-plan.js";
import { FAR } from "./far.js";
import { HOW } from "./how.js";
import { KNOW } from "./know.js";
import { EVERYDAY } from "./stories-everyday.js";
import { RARER } from "./stories-rarer.js";
import { WHEN } from "./when.js";
import { WHO } from "./who.js";
import { AFTERWARDS } from "./outcomes.js";
import { play, type Scenario } from "./scenario.js";

const ALL: Readonly<Record<string, readonly Scenario[]>> = {
  "the articles' own stories": ARTICLES,
  "stories from everyday receivables": [...EVERYDAY, ...RARER],
  "A. know who you are dealing with": KNOW,
  "B. who makes contact": WHO,
  "C. how: channel and tone": HOW,
  "C8. what each outcome changes": AFTERWARDS,
  "D. when": WHEN,
  "E. how far": FAR,
};
const played: { readonly shows: string; readonly scenario: string; readonly "first action": string }[] = [];

for (const [chapter, scenarios] of Object.entries(ALL)) {
  describe(chapter, () => {
    for (const told of scenarios) {
      test(`${told.shows.join(" ")}: ${told.tells}`, () => {
        const plan = play(told);
        expectCaring(plan);
        played.push({ shows: told.shows.join(" "), scenario: told.tells, "first action": firstAction(plan) });
      });
    }
  });
}

afterAll(() => console.table(played));

function firstAction({ actions: [first] }: Plan): string {
  const by = first.owner.name ?? first.owner.role;
  return [first.treatment, first.channel && `by ${first.channel}`, `(${by}, ${first.timing.from.slice(0, 10)})`].filter(Boolean).join(" ");
}
