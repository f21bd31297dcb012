import { formatDay, parseDay } from "../../calendar/day.js";
import type { Action } from "../../decide/plan.js";
import type { Circumstance, PersonRole, Pressure } from "../../vocabulary.js";
import { type Check, type Trial, unless } from "../trial.js";
import { unlikeThem } from "./p4-as-they-are.js";
import { circumstancesOn } from "./told.js";

/** As promised; not read from the guardrails. */
const CEILINGS: Readonly<Record<Circumstance, Pressure>> = {
  bereavement: 1,
  insolvency: 1,
  "debt-help": 1,
  "statutory-pause": 1,
  minor: 1,
  disaster: 1,
  lawyer: 1,
  hardship: 3,
  vulnerability: 3,
  administration: 3,
  "identity-misuse": 0,
};
const ADDRESSEES: Readonly<Partial<Record<Circumstance, PersonRole>>> = {
  bereavement: "heirs",
  insolvency: "trustee",
  administration: "administrator",
  lawyer: "lawyer",
};
/** Kind words on our own initiative that fit: nobody asks how business goes of a family in mourning. Answers are never in the way. */
const FITTING: Readonly<Partial<Record<Circumstance, readonly string[]>>> = {
  bereavement: [],
  insolvency: ["answer-question", "mend-service"],
  "debt-help": ["answer-question", "mend-service"],
  "statutory-pause": ["offer-help", "answer-question", "mend-service"],
  minor: [],
  disaster: ["offer-help", "answer-question", "mend-service"],
  lawyer: [],
};
/** The dead and children are not spoken to. */
const NOT_THERE: readonly Circumstance[] = ["bereavement", "minor"];

/**
 * P4: circumstances cap what is said, keep machines out, choose whom to speak to, and hold for what comes later too; so do somebody who speaks for the
 * customer, rest by law, and how well the customer reads.
 */
export const P4: Check = (trial) => unless([...trial.plan.actions.flatMap((action) => wrongAction(action, trial)), ...wrongLater(trial), ...unlikeThem(trial)]);

function wrongAction(action: Action, { dossier, today, bench }: Trial): readonly string[] {
  if (action.channel === undefined) return [];
  const { treatment, pressure, automatic, asksForMoney, to, timing } = action;
  const moment = parseDay(timing.from.slice(0, 10)) ?? today;
  const holding = new Map([...circumstancesOn(dossier, today), ...circumstancesOn(dossier, moment)].map((told) => [told.kind, told]));
  return [...holding.values()].flatMap(({ kind }) => {
    const ceiling = CEILINGS[kind];
    const addressee = ADDRESSEES[kind];
    const misdirected = addressee !== undefined && to !== undefined && to.role !== addressee && bench.treatments.get(treatment)?.discloses === true;
    const fitting = FITTING[kind]?.includes(treatment) ?? true;
    const answers = bench.treatments.get(treatment)?.reply === true;
    const redirected = kind !== "lawyer" || treatment === "redirect-to-representative" || to?.role === "lawyer";
    return [
      ...(pressure > ceiling ? [`${treatment} has pressure ${pressure} in spite of ${kind}, which allows ${ceiling}`] : []),
      ...(automatic ? [`${treatment} goes out by machine in spite of ${kind}`] : []),
      ...(asksForMoney && ceiling <= 1 ? [`${treatment} asks for money in spite of ${kind}`] : []),
      ...(misdirected ? [`${treatment} goes to ${to.role} in spite of ${kind}, where the ${addressee} is spoken to`] : []),
      ...(fitting || answers ? [] : [`${treatment} is no answer and does not fit ${kind}`]),
      ...(NOT_THERE.includes(kind) && to?.role === "self" ? [`${treatment} goes to the customer in spite of ${kind}`] : []),
      ...(redirected ? [] : [`${treatment} speaks with a customer that hired a lawyer`]),
    ];
  });
}

function wrongLater({ plan, dossier }: Trial): readonly string[] {
  return plan.later.flatMap(({ treatment, pressure, after }) => {
    const day = parseDay(after.notBefore);
    const holding = day === undefined ? [] : circumstancesOn(dossier, day).filter(({ kind }) => pressure > CEILINGS[kind]);
    return day === undefined ? [] : holding.map(({ kind }) => `${treatment} of pressure ${pressure} is foreseen for ${formatDay(day)} in spite of ${kind}`);
  });
}
