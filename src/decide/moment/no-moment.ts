/**
 * What the plan says of an action for which no moment was found: which window would have to move, and when to look again.
 * @module
 */
import { addDays, type Day, formatDay } from "../../calendar/day.js";
import { message } from "../../vocabulary.js";
import type { Assigned } from "../assign.js";
import type { Withheld } from "../plan.js";
import { HORIZON_DAYS, horizonFrom } from "./horizon.js";
import { mustMove } from "./must-move.js";
import { morningOf, sidesOf } from "./options.js";
import { together, type WindowId } from "./window.js";

export interface NoMoment {
  readonly withheld: Withheld;
  readonly lookAgain: Day;
}

/** Windows are moved by people, and not today: somebody looks again in a week, or when the colleague is back. */
const AGAIN_AFTER = 7;

/** The action is withheld, and the windows of its first choice that never meet are named. */
export function noMoment(assigned: Assigned, earliest: Day): NoMoment {
  const { proposal, allowed, colleague } = assigned;
  const { today } = proposal.facts.case;
  const [rule] = proposal.fired;
  const { any, all } = neverMeeting(assigned, earliest);
  const until = [...any, ...all].includes("absence") ? backOn(assigned, earliest) : undefined;
  const lookAgain = until !== undefined && until > today ? until : addDays(today, AGAIN_AFTER);
  const because = message("guardrail.no-slot", {
    days: HORIZON_DAYS,
    ...(any.length > 0 && { windows: any.join(", ") }),
    ...(all.length > 0 && { together: all.join(", ") }),
    ...(until !== undefined && colleague && { colleague: colleague.name, until: formatDay(until) }),
  });
  return {
    lookAgain,
    withheld: {
      treatment: proposal.treatment.id,
      ...(allowed.step.channel && { channel: allowed.step.channel }),
      by: "no-slot",
      serves: "P8",
      because,
      ...(rule && { rule: rule.rule.id }),
      lookAgain: formatDay(lookAgain),
    },
  };
}

function neverMeeting(assigned: Assigned, earliest: Day): { readonly any: readonly WindowId[]; readonly all: readonly WindowId[] } {
  const { case: from } = assigned.proposal.facts;
  const sides = sidesOf(assigned);
  const [main] = together(sides);
  if (!main || sides.some(({ zones }) => zones.length === 0)) return { any: [], all: ["time-zone"] };
  return mustMove(from, sides, { from: morningOf(from, main, earliest), notAfterDay: horizonFrom(earliest) });
}

/** The day after the absence that lies in the way. */
function backOn({ colleague }: Assigned, earliest: Day): Day | undefined {
  const away = (colleague?.absences ?? []).filter(({ until }) => until >= earliest);
  return away.length === 0 ? undefined : addDays(Math.min(...away.map(({ until }) => until)) as Day, 1);
}
