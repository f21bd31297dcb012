/**
 * How a dossier says that a fact is so, and that nobody told it. Facts that are not here are handed over beside the dossier.
 * @module
 */
import type { FactValue } from "../../../facts/fact.js";
import type { Situation } from "../satisfy.js";
import type { CustomerDocument, Whose } from "./document.js";
import type { Tellers } from "./tell.js";
import { OF_CONTACTS, withoutSection } from "./tell-contacts.js";
import { OF_CUSTOMER } from "./tell-customer.js";
import { OF_MONEY } from "./tell-money.js";

const TELLERS: Tellers = { ...OF_CUSTOMER, ...OF_MONEY, ...OF_CONTACTS };
const LAST = "notTold";

/** The dossier that says all of it; `undefined` where no dossier is known to. */
export function tellAll(document: CustomerDocument, situation: Situation, whose: Whose): CustomerDocument | undefined {
  const ordered = [...situation].sort(([one], [other]) => Number(one === LAST) - Number(other === LAST));
  return ordered.reduce<CustomerDocument | undefined>((so, [fact, is]) => so && tell(so, fact, is, whose), document);
}

function tell(document: CustomerDocument, fact: string, is: FactValue | undefined, whose: Whose): CustomerDocument | undefined {
  if (is === undefined) return FORGET.get(fact)?.(document);
  return Object.hasOwn(TELLERS, fact) ? TELLERS[fact]?.(document, is, whose) : undefined;
}

type Forget = (document: CustomerDocument) => CustomerDocument;
const withSectionGone =
  (section: string): Forget =>
  (document) =>
    withoutSection(document, section);
const withoutKey =
  (key: string): Forget =>
  (document) => {
    const { [key]: _, ...rest } = document.customer;
    return { ...document, customer: { ...rest, id: document.customer.id } };
  };
/** What not telling a fact comes to. */
const FORGET: ReadonlyMap<string, Forget> = new Map([
  ...["kind", "segment", "tags", "circumstances", "readingLevel", "digitalSkill", "annualRevenue", "annualMargin", "creditLimit"].map(
    (key) => [key, withoutKey(key)] as const,
  ),
  ["tenureYears", withoutKey("since")],
  ...["npsLast", "npsBand"].map((fact) => [fact, withSectionGone("nps")] as const),
  ...["openTickets", "seriousTickets"].map((fact) => [fact, withSectionGone("tickets")] as const),
  ...["lastOutcome", "pressureReceived", "unansweredInRow", "daysSinceLastContact", "refusedInEpisode"].map(
    (fact) => [fact, withSectionGone("contacts")] as const,
  ),
  ["promisesBroken", withSectionGone("promises")],
  ["unappliedCash", withSectionGone("unappliedCash")],
  ["bankDataAgeDays", withSectionGone("bank")],
  ["creditorSize", withSectionGone("creditor")],
]);
