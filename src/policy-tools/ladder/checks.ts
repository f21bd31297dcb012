/**
 * What makes no sense in a ladder though each field is right by itself.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Problem } from "../../problem.js";
import type { Words } from "../../vocabulary.js";
import type { LadderShape } from "./document.js";
import type { Switches } from "./switches/index.js";
import { LADDER_MEND } from "./words.js";

/** Every contradiction between the fields of a ladder. */
export function checkLadder(told: LadderShape, switches: Switches, language: keyof Words): readonly Problem[] {
  const { levels, paymentTermDays, interestPercent } = told;
  const wrong = (code: string, at: string, expected: Words, mend: Words, received?: string | number): Problem => ({
    code,
    severity: "error",
    at,
    ...(received !== undefined && { received: String(received) }),
    expected: expected[language],
    mend: mend[language],
  });
  const found: Problem[] = [];
  levels.forEach((level, index) => {
    const at = pointer("/levels", index);
    const before = levels[index - 1];
    if (index === 0 && level.after === "previous") {
      found.push(wrong("first-level-after-previous", `${at}/after`, LADDER_MEND.firstPrevious, LADDER_MEND.firstPreviousMend, "previous"));
    }
    const after = level.after ?? switches.ageAnchor;
    if (index > 0 && after === "previous" && level.days < 0) {
      found.push(wrong("before-due", `${at}/days`, LADDER_MEND.beforeDue, LADDER_MEND.beforeDueMend, level.days));
    }
    if (before && after !== "previous" && after === (before.after ?? switches.ageAnchor) && level.days <= before.days) {
      found.push(wrong("levels-not-rising", `${at}/days`, LADDER_MEND.rising, LADDER_MEND.risingMend, level.days));
    }
    if (level.name !== undefined && levels.findIndex(({ name }) => name === level.name) < index) {
      found.push(wrong("name-twice", `${at}/name`, LADDER_MEND.unlike, LADDER_MEND.unlikeMend, level.name));
    }
    if (level.repeatEveryDays !== undefined && index < levels.length - 1) {
      found.push(wrong("repeats-too-early", `${at}/repeatEveryDays`, LADDER_MEND.lastRepeats, LADDER_MEND.lastRepeatsMend, level.repeatEveryDays));
    }
  });
  if (paymentTermDays === undefined && levels.some(({ after }) => (after ?? switches.ageAnchor) === "invoice")) {
    found.push(wrong("term-needed", "/paymentTermDays", LADDER_MEND.term, LADDER_MEND.termMend));
  }
  if (switches.interest !== "none" && interestPercent === undefined) {
    found.push(wrong("interest-needed", "/interestPercent", LADDER_MEND.interestRate, LADDER_MEND.interestRateMend));
  }
  return found;
}
