import { daysBetween, parseDay } from "../../calendar/day.js";
import type { Action, LaterStep } from "../../decide/plan.js";
import type { Dossier } from "../../dossier/dossier.js";
import { threatens } from "../../policy/wording.js";
import { type Pressure, THREATENING } from "../../vocabulary.js";
import { type Check, type Trial, unless } from "../trial.js";
import { withoutSender } from "./p1-first-word.js";

/** P1: actions hold pressure 0 to 4 and no words that announce a consequence; anything above is locked behind one of them. The first word comes from a person. */
export const P1: Check = (trial) =>
  unless([...trial.plan.actions.flatMap(wrongAction), ...trial.plan.later.flatMap((step) => wrongLater(step, trial)), ...withoutSender(trial)]);

function wrongAction(action: Action): readonly string[] {
  const { treatment } = action;
  // Wider than the type says: this is where the type is checked.
  const pressure: Pressure = action.pressure;
  const said = action.because.flatMap(({ text }) => [text?.en, text?.nl]).find((text) => text !== undefined && threatens(text) !== undefined);
  return [
    ...(pressure >= THREATENING || pressure < 0 ? [`the action ${treatment} has pressure ${pressure}`] : []),
    ...(said === undefined ? [] : [`the action ${treatment} comes with a threat in words: ${said}`]),
  ];
}

function wrongLater(step: LaterStep, { plan, dossier, today }: Trial): readonly string[] {
  const { treatment, pressure, threatening, after } = step;
  const notBefore = parseDay(after.notBefore);
  const key = plan.actions.find(({ id }) => id === after.step);
  if (!key) {
    const ahead = notBefore !== undefined && notBefore > today;
    return wasReleased(step, dossier) && ahead ? [] : [`${treatment} waits for ${after.step}, which is neither among the actions nor a release that was given`];
  }
  const first = parseDay(key.timing.from.slice(0, 10));
  const inTime = first !== undefined && notBefore !== undefined && daysBetween(first, notBefore) > 0;
  return [
    ...(inTime ? [] : [`${treatment} may come on ${after.notBefore}, not after ${key.treatment} of ${key.timing.from}, which it waits for`]),
    ...(after.outcomes.length > 0 ? [] : [`${treatment} waits for no outcome of ${key.treatment}`]),
    ...(threatening === pressure >= THREATENING ? [] : [`${treatment} has pressure ${pressure} and says threatening: ${threatening}`]),
    ...(threatening && !unlocks(key, after.outcomes)
      ? [`${treatment} is threatening and waits for no more than ${key.treatment} (${after.outcomes.join(", ")})`]
      : []),
  ];
}

/** A named person released it already, for all it is about. */
export function wasReleased({ about, after }: LaterStep, { journal }: Dossier): boolean {
  const given = (journal ?? []).filter((entry) => entry.treatment === "release-formal-step" && entry.outcome === "done");
  const covers = given.some((entry) => entry.about === undefined || about.every((invoice) => entry.about?.includes(invoice)));
  return covers && after.step.includes("/release-formal-step/");
}

/** A personal announcement that was heard, or a named person's release. */
function unlocks(key: Action, outcomes: LaterStep["after"]["outcomes"]): boolean {
  if (key.treatment === "release-formal-step") return key.pressure === 0 && outcomes.every((outcome) => outcome === "done");
  return key.treatment === "announce-in-person" && !key.automatic && outcomes.every((outcome) => outcome.startsWith("reached"));
}
