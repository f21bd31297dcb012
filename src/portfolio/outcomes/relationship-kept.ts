import type { Day } from "../../calendar/day.js";
import type { Facts } from "../../facts/fact.js";
import { pressureOf } from "../../facts/receipt.js";
import { THREATENING } from "../../vocabulary.js";
import { averageOf } from "../shares.js";

export interface RelationshipKept {
  /** Customers by their lowest fresh answer; `unknown` where there is none. The score is promoters minus detractors, in percent of who answered. */
  readonly nps: { readonly promoter: number; readonly passive: number; readonly detractor: number; readonly unknown: number; readonly score?: number };
  /** Good experiences minus bad ones per customer, bad ones weighing more (an assumption of the policy). */
  readonly averageExperience?: number;
  readonly openTickets: number;
  readonly openDisputes: number;
  /** Contacts on our initiative in the period. */
  readonly contacts: number;
  readonly contactsPerCustomer?: number;
  /** Of those, the ones that mention consequences. */
  readonly formalSteps: number;
  readonly customersWithFormalSteps: number;
  /** Customers who asked not to be contacted that way any more. */
  readonly optOuts: number;
}

/** A book in which the relationship with customers is entered. */
export function relationshipBook(): { enter(facts: Facts, since: Day): void; line(customers: number): RelationshipKept } {
  const nps = { promoter: 0, passive: 0, detractor: 0, unknown: 0 };
  const counts = { openTickets: 0, openDisputes: 0, contacts: 0, formalSteps: 0, customersWithFormalSteps: 0, optOuts: 0 };
  let experience = 0;
  let experienced = 0;
  return {
    enter: (facts, since) => {
      const { dossier, treatments, everyBalance } = facts.case;
      const band = facts.value("npsBand");
      nps[band === "promoter" || band === "passive" || band === "detractor" ? band : "unknown"] += 1;
      const balance = facts.value("experienceBalance");
      if (typeof balance === "number") {
        experience += balance;
        experienced += 1;
      }
      const recent = (dossier.contacts ?? []).filter((contact) => contact.on.day >= since);
      const ours = recent.filter((contact) => contact.direction === "out" && !contact.requested);
      const formal = ours.filter((contact) => pressureOf(contact, treatments) >= THREATENING);
      counts.openTickets += (dossier.tickets ?? []).filter((ticket) => ticket.closed === undefined).length;
      counts.openDisputes += everyBalance.flatMap(({ invoice }) => invoice.disputes ?? []).filter((dispute) => dispute.answered === undefined).length;
      counts.contacts += ours.length;
      counts.formalSteps += formal.length;
      counts.customersWithFormalSteps += formal.length > 0 ? 1 : 0;
      counts.optOuts += recent.filter((contact) => contact.outcome === "opted-out").length;
    },
    line: (customers) => {
      const answered = nps.promoter + nps.passive + nps.detractor;
      const averageExperience = averageOf(experience, experienced);
      const contactsPerCustomer = averageOf(counts.contacts, customers);
      return {
        nps: { ...nps, ...(answered > 0 && { score: Math.round(((nps.promoter - nps.detractor) * 100) / answered) }) },
        ...counts,
        ...(averageExperience !== undefined && { averageExperience }),
        ...(contactsPerCustomer !== undefined && { contactsPerCustomer }),
      };
    },
  };
}
