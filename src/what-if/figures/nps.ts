import { message } from "../../vocabulary.js";
import { type Answer, isOther, type Looking } from "../answer.js";
import { append } from "../edit.js";
import { today } from "../possible.js";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The scores nearest to the last one, or to the best where none was given, for which the next step would be another one: one lower, one higher. */
export function npsAnswered(looking: Looking): readonly Answer[] {
  const { told, nps = [] } = looking.dossier;
  const last = [...nps].sort((one, other) => one.on - other.on).at(-1)?.score ?? SCORES.length;
  const lower = SCORES.filter((score) => score < last).reverse();
  const higher = SCORES.filter((score) => score > last);
  return [lower, higher].flatMap((scores) => {
    for (const score of scores) {
      const edit = append(told, ["nps"], { on: today(looking), score });
      const becomes = looking.stepWith([edit]);
      if (becomes && isOther(becomes, looking.first)) {
        return [{ change: { kind: "figure", id: "nps-answered", edits: [edit] }, text: message("what-if.nps-answered", { score }), becomes } satisfies Answer];
      }
    }
    return [];
  });
}
