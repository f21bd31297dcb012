/** What else may be told of a customer and wanted by a policy, none of which is a reason to protect this customer less. (A wish for a channel may be one.) */
import fc from "fast-check";
import { hostilePolicies } from "../../src/testing/index.js";
import type { Json } from "../../src/vocabulary.js";
import { eagerRule, type Told } from "./firm-case.js";

type Group = { readonly [field: string]: Json };

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = (from: string, to: string) =>
  fc.date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true }).map((moment) => moment.toISOString().slice(0, 10));

const customer = fc.record(
  {
    name: fc.constantFrom("De Wit", "Zorggroep Ĳssel", "<b>O'Neill & Zn</b>"),
    language: fc.constantFrom("nl", "en", "fr"),
    since: day("2001-01-01", "2026-06-30"),
    segment: fc.constantFrom("key-account", "small"),
    size: fc.constantFrom("micro", "large"),
    formOfAddress: fc.constantFrom("formal", "informal"),
    tags: fc.constant(["north"]),
    annualRevenue: fc.constantFrom<Json>({ amount: "1000.00", currency: "EUR" }, { amount: "900000.00", currency: "EUR" }),
    creditLimit: fc.constantFrom<Json>({ amount: "100.00", currency: "EUR" }, { amount: "900000.00", currency: "EUR" }),
    moneyDays: fc.constantFrom<Json>([{ dayOfMonth: 25 }], [{ weekday: 4 }]),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const score = fc.record({ on: day("2025-06-01", "2026-11-20"), score: fc.nat(10) }, { noNullPrototype: true });
const ticket = fc.record(
  { id: fc.constant("T-1"), opened: day("2026-05-01", "2026-07-01"), closed: day("2026-07-02", "2026-08-01"), severity: fc.constantFrom("low", "high") },
  { noNullPrototype: true },
);
const paid = fc
  .tuple(day("2025-09-01", "2026-06-01"), fc.integer({ min: 0, max: 25 }))
  .map(([on, late]) => ({ due: on, paid: new Date(Date.parse(on) + late * 86_400_000).toISOString().slice(0, 10) }));
const colleague = fc.record(
  { relations: fc.subarray(["won", "serves", "advises", "decides"]), languages: maybe(fc.constant(["nl", "en"])) },
  { noNullPrototype: true },
);

export const besides = fc.record(
  {
    customer,
    nps: fc.array(score, { maxLength: 3 }),
    tickets: fc.array(ticket, { maxLength: 1 }),
    orders: fc.array(day("2026-01-01", "2026-11-20"), { maxLength: 3 }),
    paid: fc.array(paid, { maxLength: 6 }),
    colleagues: fc.array(colleague, { maxLength: 2 }),
    at: fc.constantFrom("09:00", "11:40", "16:55", "21:10"),
    reversed: fc.boolean(),
  },
  { noNullPrototype: true },
);
type Besides = typeof besides extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The customer with all this told as well; what was told already stays as it is. */
export function asWell(told: Told, { at, reversed, ...drawn }: Besides): Told {
  const more: { readonly [section: string]: readonly Group[] } = {
    nps: drawn.nps,
    tickets: drawn.tickets,
    orders: drawn.orders.map((on, index) => ({ id: `O-${index + 1}`, on })),
    invoices: drawn.paid.map((times, index) => settled(`P-${index + 1}`, times)),
    colleagues: drawn.colleagues.map(({ relations, languages }, index) => ({
      id: `q${index + 1}`,
      name: `Colleague ${index + 1}`,
      relations,
      ...(languages && { languages }),
    })),
  };
  const lists = Object.entries(more).map(([section, added]) => [section, [...((told[section] ?? []) as Group[]), ...added]] as const);
  const whole = {
    ...told,
    asOf: String(told.asOf).replace("T09:00", `T${at}`),
    customer: { ...drawn.customer, ...(told.customer as Group) },
    ...Object.fromEntries(lists),
  };
  return reversed ? backwards(whole) : whole;
}

function settled(id: string, { due, paid: on }: { readonly due: string; readonly paid: string }): Group {
  const issued = new Date(Date.parse(due) - 30 * 86_400_000).toISOString().slice(0, 10);
  return { id, issued, due, currency: "EUR", amount: "400.00", payments: [{ on, amount: "400.00" }] };
}

function backwards(told: Told): Told {
  return Object.fromEntries(Object.entries(told).map(([section, value]) => [section, Array.isArray(value) ? value.toReversed() : value]));
}

/** Policies that mean no good and want this treatment of everybody, first, and nowhere say that it is harsher than it is: that would be another step. */
export function wanting(treatment: string): fc.Arbitrary<Told> {
  const another = (rule: Json) => {
    const { then } = rule as Group;
    return (then as Group | undefined)?.treatment === treatment && (then as Group).pressure !== undefined;
  };
  const rulesOf = (layer: Json | undefined) => Object.values(((layer as Group | undefined)?.rules ?? {}) as Group);
  const layered = (layers: Json | undefined) => Object.values((layers ?? {}) as Group).flatMap(rulesOf);
  return hostilePolicies()
    .filter((policy) => ![...rulesOf(policy), ...layered(policy.forSegment), ...layered(policy.forCustomer)].some(another))
    .map(({ rules, settings: _whichMayLift, ...policy }) => ({ ...policy, rules: { ...(rules as Group), eager: eagerRule(treatment) } }));
}
