/**
 * The moments that are possible: for each colleague the first one, and the first one from the customer's money day on. The best of them by the stated
 * order is taken. Another colleague is only looked for where the first choice misses something that counts for more than who does it.
 * @module
 */
import type { Day } from "../../calendar/day.js";
import type { Instant } from "../../calendar/instant.js";
import { firstSlot, type Window } from "../../calendar/slots.js";
import type { Case } from "../../facts/case.js";
import type { Economics } from "../../policy/policy.js";
import type { Reason } from "../../vocabulary.js";
import { type Assigned, assign } from "../assign.js";
import type { Ranked } from "../proposal.js";
import { customerSide } from "./customer-side.js";
import { horizonFrom } from "./horizon.js";
import { asksForAnother, isBetter, type Option } from "./order.js";
import { ownerSide } from "./owner-side.js";
import { preparedOptions } from "./prepared.js";
import { type Side, together } from "./window.js";
import { beginnings, wishesOf } from "./wishes.js";

/** The first choice of owner, and the best possible moment by whoever can do it; where the windows never meet, a message can still be got ready before. */
export function bestOption(ranked: Ranked, leading: Reason, economics: Economics): { readonly firstChoice: Assigned; readonly best?: Option } {
  const firstChoice = assign(ranked, leading);
  let best = better(undefined, optionsOf(firstChoice, 0, economics));
  const passedOver: string[] = [];
  const tried = [firstChoice];
  for (let last = firstChoice; last.colleague && (!best || asksForAnother(best)); ) {
    passedOver.push(last.colleague.id);
    last = assign(ranked, leading, passedOver);
    if (!last.colleague) break;
    tried.push(last);
    best = better(best, optionsOf(last, passedOver.length, economics));
  }
  for (const [choice, assigned] of tried.entries()) best ??= better(undefined, preparedOptions(assigned, choice, economics));
  return { firstChoice, ...(best && { best }) };
}

/** The windows an action has to lie in, the customer's first. Nobody's hours hold it back where nobody knows on which clock they are. */
export function sidesOf({ proposal, allowed, colleague }: Assigned): readonly Side[] {
  const { case: from } = proposal.facts;
  const owner = ownerSide(from, colleague);
  return [...(proposal.treatment.where === "customer" ? [customerSide(from, allowed.step)] : []), ...(owner ? [owner] : [])];
}

/** The first minute of a day on a window's clock, and never before now. */
export function morningOf(from: Case, { zone }: Pick<Window, "zone">, day: Day): Instant {
  const { asOf } = from.dossier;
  const morning = from.zones.at(zone, day, 0);
  return morning.ms >= asOf.ms ? morning : asOf;
}

function optionsOf(assigned: Assigned, choice: number, economics: Economics): readonly Option[] {
  const { case: from } = assigned.proposal.facts;
  const sides = sidesOf(assigned);
  const [main, ...others] = together(sides);
  if (!main || sides.some(({ zones }) => zones.length === 0)) return [];
  const windows = [main, ...others] as const;
  const wishes = wishesOf(assigned, economics);
  return beginnings(wishes, (day): readonly Option[] => {
    const slot = firstSlot(from.zones, { from: morningOf(from, main, day), notAfterDay: horizonFrom(wishes.earliest), windows });
    return slot ? [{ assigned, choice, slot, wishes, sides, windows }] : [];
  });
}

function better(best: Option | undefined, options: readonly Option[]): Option | undefined {
  return options.reduce((found, option) => (found && !isBetter(option, found) ? found : option), best);
}
