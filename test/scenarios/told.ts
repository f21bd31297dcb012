/**
 * Dossiers as somebody would tell them. What a story does not mention is told as "there is none", so that each story shows one thing.
 * @module
 */
import type { z } from "zod";
import type { DossierSchema } from "../../src/dossier/schema/index.js";

export type Told = z.input<typeof DossierSchema>;
type ListOf<K extends keyof Told> = NonNullable<Told[K]> extends readonly (infer Item)[] ? Item : never;
export type ToldInvoice = ListOf<"invoices">;
export type ToldPerson = ListOf<"people">;
export type ToldColleague = ListOf<"colleagues">;
export type ToldContact = ListOf<"contacts">;

/** Monday morning, with this morning's bank data. */
export const MONDAY = "2026-11-23";

/** A business in the Netherlands of which all is known and nothing is the matter, with what the story changes. */
export function told({ customer, ...parts }: Partial<Omit<Told, "customer">> & { readonly customer?: Partial<Told["customer"]> } = {}): Told {
  return {
    schemaVersion: 1,
    asOf: `${MONDAY}T09:00:00+01:00`,
    bank: { asOf: MONDAY, usualDelayDays: 1 },
    creditor: { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" } },
    customer: { id: "C-1", name: "De Linde", kind: "business", country: "NL", language: "nl", circumstances: [], ...customer },
    people: [clerk()],
    colleagues: [won(), credit()],
    invoices: [],
    unappliedCash: [],
    nps: [],
    contacts: [],
    promises: [],
    arrangements: [],
    tickets: [],
    orders: [],
    deadlines: [],
    ...parts,
  };
}

/** A person at home instead of a company. */
export function consumer({ customer, ...parts }: Parameters<typeof told>[0] = {}): Told {
  return told({ people: [self()], colleagues: [serves(), credit()], ...parts, customer: { name: "Mevrouw Vermeer", kind: "consumer", ...customer } });
}

/** The same dossier at nine o'clock on another day, with that morning's bank data. */
export function on(day: string, dossier: Told): Told {
  return { ...dossier, asOf: `${day}T09:00:00+01:00`, ...(dossier.bank && { bank: { ...dossier.bank, asOf: day } }) };
}

/** The same dossier with sections that nobody told. */
export function notTold(dossier: Told, ...sections: readonly (keyof Told)[]): Told {
  return Object.fromEntries(Object.entries(dossier).filter(([name]) => !sections.includes(name as keyof Told))) as unknown as Told;
}

/** An invoice of EUR 1,250 that fell due so many days before Monday; negative is still to come. */
export function invoice(id: string, daysLate: number, more: Partial<ToldInvoice> = {}): ToldInvoice {
  return { id, issued: dayFrom(MONDAY, -daysLate - 30), due: dayFrom(MONDAY, -daysLate), currency: "EUR", amount: "1250.00", ...more };
}

/** An invoice of so many months ago, paid so many days after its due date. */
export function paid(monthsAgo: number, daysLate = 0, more: Partial<ToldInvoice> = {}): ToldInvoice {
  const due = dayFrom(MONDAY, -30 * monthsAgo);
  const amount = more.amount ?? "1250.00";
  return { id: `P-${monthsAgo}`, issued: dayFrom(due, -30), due, currency: "EUR", amount, payments: [{ on: dayFrom(due, daysLate), amount }], ...more };
}

/** Always on time, for a year. */
export const PROMPT: readonly ToldInvoice[] = [2, 4, 6, 8, 10, 12].map((months) => paid(months));

export function person(id: string, role: ToldPerson["role"], ways: readonly string[], more: Partial<ToldPerson> = {}): ToldPerson {
  return { id, name: id, role, channels: ways.map((channel) => ({ channel, state: "ok" }) as NonNullable<ToldPerson["channels"]>[number]), ...more };
}
export const clerk = (more: Partial<ToldPerson> = {}): ToldPerson => person("Petra", "accounts-payable", ["phone", "email", "letter"], more);
export const buyer = (more: Partial<ToldPerson> = {}): ToldPerson => person("Bram", "buyer", ["phone", "email"], more);
export const self = (more: Partial<ToldPerson> = {}): ToldPerson => person("Mevrouw Vermeer", "self", ["phone", "email", "letter"], more);

export function colleague(id: string, relations: ToldColleague["relations"], more: Partial<ToldColleague> = {}): ToldColleague {
  return { id, name: id, relations, languages: ["nl", "en"], ...more };
}
export const won = (more: Partial<ToldColleague> = {}): ToldColleague => colleague("Daan", ["won"], more);
export const serves = (more: Partial<ToldColleague> = {}): ToldColleague => colleague("Fatima", ["serves"], more);
export const adviser = (more: Partial<ToldColleague> = {}): ToldColleague => colleague("Vera", ["advises"], more);
export const specialist = (more: Partial<ToldColleague> = {}): ToldColleague => colleague("Sanne", ["does-the-work"], more);
export const credit = (more: Partial<ToldColleague> = {}): ToldColleague => colleague("Joost", ["controls-credit"], more);
export const decider = (more: Partial<ToldColleague> = {}): ToldColleague => colleague("Marieke", ["manages", "decides"], more);

/** We contacted them about money, and what came of it. */
export function contact(
  on: string,
  channel: ToldContact["channel"],
  treatment: string,
  outcome: ToldContact["outcome"],
  more: Partial<ToldContact> = {},
): ToldContact {
  return { on, channel, treatment, outcome, purpose: "payment", ...more };
}

export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
