/**
 * Why then? Every criterion that decided is told, in the order in which they count.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import { formatInstant } from "../../calendar/instant.js";
import { type Message, message } from "../../vocabulary.js";
import { explainWindows, type Moved } from "./moved.js";
import { mustMove } from "./must-move.js";
import { morningOf } from "./options.js";
import { type Criterion, type Option, ORDER } from "./order.js";

/** What decided on this moment, and how the windows moved it. */
export function explainMoment(option: Option): { readonly because: readonly Message[]; readonly moved: Moved } {
  const moved = explainWindows(option);
  const because = [...delays(option), ...ORDER.flatMap(({ id }) => TELL[id](option, moved))];
  return { because: because.length > 0 ? because : [message("timing.earliest")], moved };
}

/** Why it could not begin sooner at all. */
function delays({ assigned: { allowed, agreedFrom, proposal } }: Option): readonly Message[] {
  const agreed = agreedFrom !== undefined && agreedFrom > proposal.facts.case.today;
  return [...allowed.because, ...(agreed ? [message("timing.agreed-first", { until: formatDay(agreedFrom) })] : [])];
}

const TELL: Readonly<Record<Criterion["id"], (option: Option, moved: Moved) => readonly Message[]>> = {
  "legal-window": (_, { law }) => law,
  deadline: deadlineTold,
  "response-time": responseTold,
  "customer-hours": (_, { customer }) => customer,
  "money-day": ({ slot, wishes: { kind } }) => (kind && (!kind.worthIt || slot.from.day >= kind.day) ? kind.because : []),
  "owner-present": ({ prepare }, { owner }) => (prepare ? [message("timing.prepared")] : owner),
  earliest: () => [],
};

/** A deadline is told where it is what the action is for, where it passes, and where it left no time for the money day. */
function deadlineTold({ assigned, slot, wishes: { deadline, kind } }: Option): readonly Message[] {
  if (deadline === undefined) return [];
  const hurried = kind?.worthIt === true && slot.from.day < kind.day && deadline < kind.day;
  const told = assigned.proposal.treatment.protects === true || slot.from.day > deadline || hurried;
  return told ? [message("timing.deadline", { date: formatDay(deadline) })] : [];
}

/** Only news has an answer that somebody waits for; one that nobody can give in time says what stands in the way. */
function responseTold({ slot, wishes: { answer, earliest }, assigned, sides, windows }: Option): readonly Message[] {
  if (!answer?.isNews) return [];
  const { case: from } = assigned.proposal.facts;
  // The response clock is the office's.
  const until = formatInstant(answer.by);
  const told = answer.wasDue ? message("timing.response-overdue", { date: formatInstant(answer.wasDue), until }) : message("timing.response-time", { until });
  if (slot.from.ms <= answer.by.ms) return [told];
  const search = { from: morningOf(from, windows[0], earliest), notAfterDay: from.zones.on(windows[0].zone, answer.by.ms).day };
  const { any, all } = mustMove(from, sides, search);
  const named = [...any, ...all].join(", ");
  return [told, message("timing.response-late", { until, ...(named !== "" && { windows: named }) })];
}
