/**
 * What never goes together in one customer. Without it a question about two facts would be answered with customers who cannot exist.
 * Held against generated customers by a test.
 * @module
 */
import type { LeafForm } from "../../policy/policy.js";
import { all, type Formula, factsIn, known, leaf, not } from "./formula.js";

const LATE = leaf("somethingLate", "equal", true);
const NOT_LATE = leaf("somethingLate", "equal", false);
const NOTHING_OPEN = leaf("openInvoices", "equal", 0);
const more = (fact: string, than: string) => leaf(fact, "greaterThan", { fact: than });
const is = (fact: string, value: boolean | string) => leaf(fact, "equal", value);
const positive = (fact: string) => leaf(fact, "greaterThan", 0);
const zero = (fact: string) => leaf(fact, "equal", 0);

/** Pairs that no customer has both of. */
const APART: readonly (readonly [LeafForm, LeafForm])[] = [
  ...["daysPastDue", "daysPastDueAskable", "overdueAmount", "overdueInvoices", "collectableOverdue"].map((fact) => [NOT_LATE, positive(fact)] as const),
  ...["daysPastDue", "overdueAmount", "overdueInvoices"].map((fact) => [LATE, zero(fact)] as const),
  [zero("daysPastDue"), positive("overdueAmount")],
  [zero("daysPastDue"), positive("overdueInvoices")],
  [zero("overdueInvoices"), positive("overdueAmount")],
  [positive("daysPastDueAskable"), zero("collectableOverdue")],
  [zero("daysPastDueAskable"), positive("collectableOverdue")],
  ...["openAmount", "overdueInvoices", "overdueAmount", "daysPastDue"].map((fact) => [NOTHING_OPEN, positive(fact)] as const),
  [NOTHING_OPEN, LATE],
  [is("kind", "consumer"), is("naturalPerson", false)],
  [is("kind", "sole-trader"), is("naturalPerson", false)],
  [is("kind", "business"), is("naturalPerson", true)],
  [is("kind", "public"), is("naturalPerson", true)],
  [zero("openTickets"), positive("seriousTickets")],
];

/** Facts of contacts that are known once something of a running episode arrived. */
const KNOWN_WHEN_RECEIVED: readonly string[] = ["lastOutcome", "daysSinceLastContact", "unansweredInRow"];

/** Amounts, counts and days of which one is a part of the other. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ["daysPastDueAskable", "daysPastDue"],
  ["overdueAmount", "openAmount"],
  ["collectableAmount", "openAmount"],
  ["collectableOverdue", "overdueAmount"],
  ["collectableOverdue", "collectableAmount"],
  ["overdueInvoices", "openInvoices"],
  ["seriousTickets", "openTickets"],
];

/** Something that holds of every customer. */
export interface Relation {
  readonly holds: Formula;
  /** Names of the facts it speaks of. */
  readonly facts: readonly string[];
}

/** All that is taken for granted between facts of the catalogue. */
export const RELATIONS: readonly Relation[] = [
  ...APART.map((pair) => not(all(...pair))),
  ...KNOWN_WHEN_RECEIVED.map((fact) => not(all(positive("pressureReceived"), not(known(fact))))),
  ...PARTS.map(([part, whole]) => not(more(part, whole))),
  // What arrived in an episode arrived after the invoice fell due.
  not(all(positive("pressureReceived"), more("daysSinceLastContact", "daysPastDue"))),
].map((holds) => ({ holds, facts: [...new Set(factsIn(holds))] }));
