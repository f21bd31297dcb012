import { addDays } from "../../calendar/day.js";
import type { Channel } from "../../vocabulary.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { SINCE } from "./since.js";
import { earliestDay, isAboutMoney, isAnswered, isAttempt, isPerson, isVoice } from "./told.js";

const CALLS: readonly (Channel | undefined)[] = ["phone", "video"];
const CALLS_AND_TEXTS: readonly (Channel | undefined)[] = [...CALLS, "sms"];
const ELECTRONIC: readonly (Channel | undefined)[] = ["email", "sms", "chat"];

/** A few laws read a second time: how often and how soon again Americans are called, by which ways New Yorkers are written to, and what a letter must say. */
export function againstTheLaw(trial: Trial): readonly string[] {
  return [...outsideOf(trial).flatMap((outside) => [...tooOften(outside, trial), ...unsaid(outside, trial)]), ...withoutTerm(trial)];
}

function tooOften({ action: { channel }, treatment, ours }: Outside, { dossier, today }: Trial): readonly string[] {
  const { country, region, city, preferredChannel } = dossier.customer;
  if (country !== "US" || !isPerson(dossier.customer) || !ours || treatment.about === "none") return [];
  const { contacts = [] } = dossier;
  const thisWeek = contacts.filter((contact) => isAttempt(contact) && earliestDay(contact.on) > addDays(today, -7));
  const byThese = (ways: readonly (Channel | undefined)[]) => thisWeek.filter((contact) => ways.includes(contact.channel)).length;
  const massachusetts = region === "MA" && today >= SINCE.massachusetts && CALLS_AND_TEXTS.includes(channel) && byThese(CALLS_AND_TEXTS) >= 2;
  const federal = today >= SINCE.regulationF && CALLS.includes(channel) && byThese(CALLS) >= 7;
  const spoken = contacts.filter((one) => isVoice(one.channel) && CALLS.includes(one.channel) && isAnswered(one) && isAboutMoney(one));
  const justSpoken = today >= SINCE.regulationF && CALLS.includes(channel) && spoken.some(({ on }) => earliestDay(on) >= addDays(today, -7));
  const newYork = region === "NY" && city === "New York" && today >= SINCE.newYorkCity;
  const chosen = channel === preferredChannel || contacts.some((contact) => contact.direction === "in" && contact.channel === channel);
  return [
    ...(massachusetts || federal || (newYork && thisWeek.length >= 3) ? [`${treatment.id} is one attempt more in a week than the law allows`] : []),
    ...(justSpoken ? [`${treatment.id} calls again within a week of a conversation`] : []),
    ...(newYork && ELECTRONIC.includes(channel) && !chosen ? [`${treatment.id} goes by ${channel}, which nobody in New York chose`] : []),
  ];
}

function unsaid({ action: { channel, asksForMoney, requires }, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const { country } = dossier.customer;
  if (!(asksForMoney || treatment.discloses) || (channel !== undefined && isVoice(channel))) return [];
  const unlikeCourt = country === "FR" && today >= SINCE.frenchLetters && !requires.includes("company-look");
  const noWayOut =
    country === "US" && today >= SINCE.regulationF && isPerson(dossier.customer) && ELECTRONIC.includes(channel) && !requires.includes("opt-out-offered");
  return [
    ...(unlikeCourt ? [`${treatment.id} may look like a letter of a court`] : []),
    ...(noWayOut ? [`${treatment.id} does not say how to stop such messages`] : []),
  ];
}

/** The letter that gives a Dutch consumer fourteen days says so. */
function withoutTerm({ plan, dossier: { customer }, today }: Trial): readonly string[] {
  if (customer.country !== "NL" || customer.kind !== "consumer" || today < SINCE.dutchLetter) return [];
  const letters = plan.later.filter(({ treatment, threatening }) => threatening && treatment === "fourteen-day-letter");
  return letters.flatMap(({ treatment, requires }) => (requires.includes("free-term-named") ? [] : [`${treatment} does not name its free term`]));
}
