/**
 * Design §3, P10, P11 and caps: how often somebody may be contacted, and how hard about what.
 *
 * - Nobody is contacted twice on one day, nor more often in seven days than the limit allows, all departments together and other companies that the
 *   same clerk serves included. What the customer asked for does not count.
 *   An answer to what somebody brought up since our last contact is care that was wished for: not counted against the week, but never a second one today.
 * - A step is at most one above the highest that was received about the same invoice since it fell due. Care and a friendly reminder need nothing
 *   before them; a formal step is locked behind an announcement (level 4), so it needs what that announcement needs. What did not arrive counts for nothing.
 */
import type { Day } from "../../src/calendar/day.js";
import type { Contact, Dossier, Person } from "../../src/dossier/dossier.js";
import type { Limits } from "../../src/facts/limits.js";
import type { Channel, Pressure } from "../../src/vocabulary.js";

export interface World {
  readonly dossier: Dossier;
  readonly people: readonly Person[] | undefined;
  readonly today: Day;
  readonly limits: Limits;
  /** Whether the customer can be spoken to at all; only then is an announcement in person put before a formal step. */
  readonly voice: boolean;
  /** Treatment → its pressure. */
  readonly pressures: Readonly<Record<string, Pressure>>;
}

/** Days on which somebody was contacted unasked, as far as we know. */
export function contactDays(person: Person, { dossier }: Pick<World, "dossier">): readonly number[] {
  const ours = (dossier.contacts ?? []).filter(
    ({ direction, requested, to }) => direction === "out" && requested !== true && [undefined, person.id].includes(to),
  );
  return [...ours, ...(person.contactedElsewhere ?? []).map((on) => ({ on }))].map(({ on }) => on.day);
}

/** Whether one more contact with this person stays below the cap. */
export function isBelowCap(person: Person, world: World): boolean {
  const lastSevenDays = contactDays(person, world).filter((day) => world.today - 6 <= day && day <= world.today);
  return lastSevenDays.length + 1 <= world.limits.maxContactsPer7Days;
}

/** Whether an invoice that fell due on a day may be pressed this hard. */
export function mayPress(pressure: Pressure, invoice: { readonly id: string; readonly due: Day }, world: World): boolean {
  if (pressure <= 2) return true;
  const needed = pressure === 5 && world.voice ? 3 : pressure - 1;
  const heard = (world.dossier.contacts ?? []).filter((contact) => isAbout(contact, invoice) && isReceived(contact, world));
  return heard.some((contact) => pressureOf(contact, world) >= needed);
}

function isAbout({ direction, on, about, purpose, treatment }: Contact, { id, due }: { readonly id: string; readonly due: Day }): boolean {
  const money = ["payment", "legal", "agreement"].includes(purpose) || treatment !== undefined;
  return direction === "out" && on.day > due && (about === undefined || about.includes(id)) && money;
}

/** By somebody who may know of it: answered; or turned away at a proven address; or sent long enough ago, to an address that is still good. */
function isReceived({ outcome, channel, on, to }: Contact, { dossier, people, today, limits }: World): boolean {
  if (people?.some(({ id, role }) => id === to && !mayHear(role, dossier))) return false;
  if (ANSWERS.includes(outcome)) return true;
  const address = people?.find(({ id }) => to !== undefined && id === to)?.channels.find((way) => way.channel === channel);
  if (outcome === "delivery-refused") return dossier.customer.addressProven === true || address?.state === "ok";
  const wait = BY_POST.includes(channel) ? limits.letterPresumedAfterDays : limits.emailPresumedAfterDays;
  return outcome === "sent" && today - on.day >= wait && address?.state !== "bounced" && address?.state !== "left-company";
}

/** A clerk or a director hears for a company only; anybody unnamed hears for nobody. */
function mayHear(role: Person["role"], { customer }: Dossier): boolean {
  const ofCompanies = ["accounts-payable", "buyer", "budget-holder", "director"];
  return role !== "other" && !(ofCompanies.includes(role) && customer.kind !== "business" && customer.kind !== "public" && customer.kind !== "prospect");
}

const BY_POST: readonly Channel[] = ["letter", "registered-letter"];
const ANSWERS: readonly string[] = [
  ...["reached", "reached-promised", "reached-arranged", "reached-disputed", "reached-refused", "reached-hardship", "reached-unhappy"],
  ...["asked-for-copy", "says-paid", "says-not-received", "replied", "opted-out", "represented"],
];

/** What is not told was the mildest it can have been. */
function pressureOf({ pressure, treatment, purpose }: Contact, { pressures }: World): number {
  const listed = treatment === undefined ? undefined : pressures[treatment];
  return pressure ?? listed ?? (purpose === "payment" || purpose === "legal" ? 2 : 1);
}
