/**
 * A policy as large companies have them: ladders per kind of customer, size and segment, with care rules among them. Deterministic, for measuring.
 */
import type { Json } from "../../../src/vocabulary.js";

const KINDS = ["business", "sole-trader", "consumer", "public"];
const STEPS = [
  { treatment: "ask-if-arrived", from: 3, to: 10, received: 0 },
  { treatment: "friendly-reminder", from: 10, to: 17, received: 1 },
  { treatment: "reminder-call", from: 17, to: 24, received: 2 },
  { treatment: "ask-for-date", from: 24, to: 31, received: 2 },
  { treatment: "propose-arrangement", from: 31, to: 45, received: 3 },
];
const AMOUNTS = ["0", "250.00", "1000.00", "5000.00", "25000.00"];
const CARE = [
  { fact: "npsBand", operator: "equal", value: "detractor", treatment: "satisfaction-call" },
  { fact: "seriousTickets", operator: "greaterThanInclusive", value: 1, treatment: "mend-service" },
  { fact: "circumstances", operator: "contains", value: "hardship", treatment: "offer-help" },
  { fact: "disputesUnanswered", operator: "greaterThanInclusive", value: 1, treatment: "answer-dispute" },
];

/** So many rules without a base. */
export function largePolicy(count: number): Json {
  const rules = Array.from({ length: count }, (_, at): readonly [string, Json] => {
    const kind = KINDS[at % KINDS.length] ?? "";
    const step = STEPS[Math.floor(at / KINDS.length) % STEPS.length];
    const band = Math.floor(at / (KINDS.length * STEPS.length)) % AMOUNTS.length;
    const care = CARE[Math.floor(at / (KINDS.length * STEPS.length * AMOUNTS.length)) % CARE.length];
    if (!step || !care) throw new Error("No such rule.");
    const late = at < KINDS.length * STEPS.length * AMOUNTS.length;
    const common: readonly Json[] = [{ fact: "kind", operator: "equal", value: kind }, { condition: "open" }];
    const amounts: readonly Json[] = [
      { fact: "collectableOverdue", operator: "greaterThanInclusive", value: AMOUNTS[band] ?? "0" },
      ...(band + 1 < AMOUNTS.length ? [{ fact: "collectableOverdue", operator: "lessThan", value: AMOUNTS[band + 1] ?? "0" }] : []),
    ];
    const ladder: readonly Json[] = [
      { fact: "daysPastDueAskable", operator: "greaterThanInclusive", value: step.from },
      { fact: "daysPastDueAskable", operator: "lessThan", value: step.to },
      { fact: "pressureReceived", operator: "lessThanInclusive", value: step.received },
      ...amounts,
    ];
    const caring: readonly Json[] = [
      { fact: care.fact, operator: care.operator, value: care.value },
      { fact: "daysPastDueAskable", operator: "greaterThan", value: 40 * band },
    ];
    const then: Json = late ? { treatment: step.treatment } : { treatment: care.treatment, tier: "first" };
    return [`rule-${at + 1}`, { when: { all: [...common, ...(late ? ladder : caring)] }, then, because: { en: "Large.", nl: "Groot." } }];
  });
  return {
    schemaVersion: 1,
    name: "large",
    conditions: { open: { all: [{ fact: "openInvoices", operator: "greaterThanInclusive", value: 1 }] } },
    rules: Object.fromEntries(rules),
  };
}
