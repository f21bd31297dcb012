import { daysBetween, parseDay } from "../../calendar/day.js";
import type { Action, LaterStep } from "../../decide/plan.js";
import { threatens } from "../../policy/wording.js";
import { type Pressure, THREATENING } from "../../vocabulary.js";
import { type Check, unless } from "../trial.js";

/** P1: actions hold pressure 0 to 4 and no words that announce a consequence; anything above is locked behind one of them. */
export const P1: Check = ({ plan }) => unless([...plan.actions.flatMap(wrongAction), ...plan.later.flatMap((step) => wrongLater(step, plan.actions))]);

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

function wrongLater({ treatment, pressure, threatening, after }: LaterStep, actions: readonly Action[]): readonly string[] {
  const key = actions.find(({ id }) => id === after.step);
  if (!key) return [`${treatment} waits for ${after.step}, which is not among the actions`];
  const first = parseDay(key.timing.from.slice(0, 10));
  const notBefore = parseDay(after.notBefore);
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

/** A personal announcement that was heard, or a named person's release. */
function unlocks(key: Action, outcomes: LaterStep["after"]["outcomes"]): boolean {
  if (key.treatment === "release-formal-step") return key.pressure === 0 && outcomes.every((outcome) => outcome === "done");
  return key.treatment === "announce-in-person" && !key.automatic && outcomes.every((outcome) => outcome.startsWith("reached"));
}
