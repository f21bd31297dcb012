/**
 * What to say: the conversation guide of an action, in keys, with what the opening may mention.
 * @module
 */
import { formatDay } from "../calendar/day.js";
import { afterWorkingDays } from "../calendar/working-days.js";
import { formatAmount } from "../dossier/money.js";
import { missedInstalments } from "../facts/agreements.js";
import type { Facts } from "../facts/fact.js";
import { type Message, message, type ReadingLevel } from "../vocabulary.js";
import type { Diagnosis } from "./diagnose.js";
import { guideFor } from "./guides.js";
import type { Guide } from "./plan.js";
import type { Scheduled } from "./schedule.js";

/** ISO 639: undetermined. Nobody told which language the customer speaks, so the colleague's own is used. */
const UNTOLD = "und";
/** Working days a clear request leaves for paying. */
const DAYS_TO_PAY = 7;

/** The guide, in the language, level and form of address of the person spoken to. */
export function guideOf(scheduled: Scheduled, reasons: readonly Diagnosis[]): Guide {
  const { proposal, allowed, joined } = scheduled;
  const { customer } = proposal.facts.case.dossier;
  const arrived = [proposal, ...joined.map((other) => other.proposal)].every(({ facts }) => facts.value("arrivalProven") === true);
  const keys = guideFor(
    proposal.treatment.id,
    reasons.map(({ reason }) => reason),
    customer.kind,
    arrived,
  );
  const plain = (key: string) => message(key);
  return {
    opening: message(keys.opening, mentioned(scheduled)),
    ask: keys.ask.map(plain),
    offer: keys.offer.map(plain),
    avoid: keys.avoid.map(plain),
    language: allowed.step.to?.person.language ?? customer.language ?? UNTOLD,
    level: levelOf(proposal.facts),
    address: customer.formOfAddress ?? "formal",
  };
}

/** Facts for the gaps of the opening; amounts are left to `about`, which holds what may be asked. */
function mentioned({ proposal, allowed, owner, timing, day }: Scheduled): Message["with"] {
  const { case: from } = proposal.facts;
  const [first] = allowed.step.about;
  const to = allowed.step.to?.person.name ?? from.dossier.customer.name;
  return {
    date: timing.from.slice(0, 10),
    ...(owner.name !== undefined && { owner: owner.name }),
    ...(to !== undefined && { to }),
    ...(first && { invoice: first.invoice.id, due: formatDay(first.invoice.due) }),
    ...(allowed.step.pressure === 4 && { payBy: formatDay(afterWorkingDays(from, day, DAYS_TO_PAY)) }),
    ...lastAgreement(proposal.facts),
    ...missedInstalment(proposal.facts),
    ...(proposal.facts.value("partlyPaid") === true && { part: 1 }),
  };
}

function lastAgreement({ case: from }: Facts): Message["with"] {
  const last = [...(from.dossier.promises ?? [])].sort((a, b) => a.made - b.made).at(-1);
  if (!last) return {};
  return { agreedDay: formatDay(last.by), ...(last.amount && { agreedAmount: `${last.amount.currency} ${formatAmount(last.amount)}` }) };
}

/** The first part of an arrangement that did not come in time. */
function missedInstalment({ case: from }: Facts): Message["with"] {
  const missed = (from.dossier.arrangements ?? []).flatMap((arrangement) => missedInstalments(from, arrangement));
  const [first] = missed.sort((a, b) => a.due - b.due);
  return first ? { instalmentDay: formatDay(first.due) } : {};
}

function levelOf(facts: Facts): ReadingLevel {
  const told = facts.value("readingLevel");
  if (told === "A2" || told === "B1" || told === "standard") return told;
  // Not told: plain words for natural persons harm nobody (B1 is the legal level for collectors in the Netherlands).
  return facts.value("naturalPerson") === true ? "B1" : "standard";
}
