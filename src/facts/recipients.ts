/**
 * Whom a contact could go to, and what that person has had from us lately.
 * @module
 */
import { addDays, type Day, daysBetween } from "../calendar/day.js";
import type { Customer, Person } from "../dossier/dossier.js";
import type { PersonRole } from "../vocabulary.js";
import type { Situation } from "./situation.js";

export interface Recipient {
  readonly person: Person;
  /** Days of proactive contacts in the last seven, from every department and about every company this clerk serves (S5); the earliest first. */
  readonly recentDays: readonly Day[];
  readonly lastMoneyContactOn?: Day;
  readonly lastContactOn?: Day;
}

export const REPRESENTATIVES: readonly PersonRole[] = ["heirs", "trustee", "administrator", "lawyer", "debt-counsellor"];

const MAY_KNOW_OF_A_PERSON: readonly PersonRole[] = ["self", ...REPRESENTATIVES];
const MAY_KNOW_OF_A_COMPANY: readonly PersonRole[] = [...MAY_KNOW_OF_A_PERSON, "accounts-payable", "buyer", "budget-holder", "director"];

/** Whether somebody in this role may know what the customer has open: a neighbour or a child may not, nor may the firm of somebody who is a customer at home. */
export function mayKnow(role: PersonRole, naturalPerson: boolean): boolean {
  return (naturalPerson ? MAY_KNOW_OF_A_PERSON : MAY_KNOW_OF_A_COMPANY).includes(role);
}

/** Where nobody told what kind of customer it is, it may be a person. */
export function isNaturalPerson({ kind }: Customer): boolean {
  return kind === undefined || kind === "consumer" || kind === "sole-trader";
}

/** The people of the customer, with their recent contacts; `undefined` where no people were told. */
export function recipientsOf(situation: Situation): readonly Recipient[] | undefined {
  return situation.people?.map((person) => recipientOf(situation, person));
}

function recipientOf(situation: Situation, person: Person): Recipient {
  const weekAgo = addDays(situation.today, -7);
  const told = (situation.dossier.contacts ?? []).filter(
    (contact) => contact.direction === "out" && !contact.requested && (contact.to === undefined || contact.to === person.id),
  );
  const elsewhere = (person.contactedElsewhere ?? []).map((moment) => moment.day);
  const days = [...told.map((contact) => contact.on.day), ...elsewhere];
  const money = told.filter((contact) => contact.purpose === "payment" || contact.purpose === "legal").map((contact) => contact.on.day);
  return {
    person,
    recentDays: days.filter((day) => day > weekAgo && daysBetween(day, situation.today) >= 0).sort((a, b) => a - b),
    ...(money.length && { lastMoneyContactOn: Math.max(...money) as Day }),
    ...(days.length && { lastContactOn: Math.max(...days) as Day }),
  };
}
