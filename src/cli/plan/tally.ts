/**
 * What many plans come to: how many customers, and how often each first step.
 * @module
 */
import { wrap } from "../../language/layout.js";
import type { Planner } from "../../planner.js";
import type { Terminal } from "../terminal.js";
import type { CliWords } from "../words.js";
import type { PlanResult } from "./writer.js";

export interface Tally {
  add(result: PlanResult): void;
  paragraph(words: CliWords, nameOf: (treatment: string) => string, terminal: Pick<Terminal, "width">): string;
}

/** Counts plans as they are written, and how much of what could be known was told. */
export function tallyOf(planner: Planner): Tally {
  const firstSteps = new Map<string, number>();
  let rejected = 0;
  let asked = 0;
  let unknown = 0;
  return {
    add: (result) => {
      if ("error" in result) rejected += 1;
      else {
        const { treatment } = result.plan.actions[0];
        firstSteps.set(treatment, (firstSteps.get(treatment) ?? 0) + 1);
        const facts = (planner.facts(result.dossier)[0]?.facts ?? []).filter(({ fact }) => fact.group !== "settings" && fact.group !== "reasons");
        asked += facts.length;
        unknown += facts.filter(({ finding }) => !finding.known).length;
      }
    },
    paragraph: (words, nameOf, { width }) => {
      const planned = [...firstSteps.values()].reduce((sum, count) => sum + count, 0);
      const steps = [...firstSteps].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
      const counted = steps.map(([treatment, count]) => `${nameOf(treatment)} (${count})`).join(", ");
      return wrap(
        [
          `${words.customers(planned)}.`,
          ...(steps.length > 0 ? [`${words.firstSteps}: ${counted}. ${words.never}`] : []),
          ...(asked > 0 ? [words.unknownShare(Math.round((unknown * 100) / asked))] : []),
          ...(rejected > 0 ? [`${words.notPlannedCount(rejected)}.`] : []),
        ].join(" "),
        width,
      ).join("\n");
    },
  };
}
