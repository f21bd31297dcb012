/** Figures about the customer that nobody can change, and that explain why it is treated as it is. */
import { addDays, type Day, formatDay } from "../../calendar/day.js";
import { type Money, minorUnits } from "../../dossier/money.js";
import type { Answer, Looking } from "../answer.js";
import { set } from "../edit.js";
import type { WhatIfKey } from "../keys.js";
import { written } from "../possible.js";
import { leastMove } from "./figure.js";

const LONGEST_DAYS = 20 * 365;
/** So many times what it is now. */
const MOST_TIMES = 100;
const AMOUNTS: readonly (readonly [field: "annualRevenue" | "annualMargin" | "creditLimit", more: WhatIfKey, less: WhatIfKey])[] = [
  ["annualRevenue", "revenue-more", "revenue-less"],
  ["annualMargin", "margin-more", "margin-less"],
  ["creditLimit", "limit-more", "limit-less"],
];

/** How long it is a customer, what it buys and earns us, how far it is trusted. */
export function customerFigures(looking: Looking): readonly Answer[] {
  const { customer, asOf } = looking.dossier;
  return [
    ...(customer.since === undefined || customer.since > asOf.day ? [] : sinceWhen(customer.since, looking)),
    ...AMOUNTS.flatMap(([field, more, less]) => {
      const amount = customer[field];
      return amount ? howMuch(field, amount, more, less, looking) : [];
    }),
  ];
}

function sinceWhen(since: Day, looking: Looking): readonly Answer[] {
  const { told, asOf } = looking.dossier;
  const date = (value: number) => formatDay(value as Day);
  const move = { near: since, edit: (value: number) => set(told, ["customer", "since"], date(value)), gaps: (value: number) => ({ date: date(value) }) };
  return [
    ...leastMove({ id: "customer-longer", far: addDays(since, -LONGEST_DAYS), ...move }, looking),
    ...leastMove({ id: "customer-shorter", far: asOf.day, ...move }, looking),
  ];
}

function howMuch(field: string, amount: Money, more: WhatIfKey, less: WhatIfKey, looking: Looking): readonly Answer[] {
  const { currency } = amount;
  const near = minorUnits(amount);
  const move = {
    near,
    edit: (value: number) => set(looking.dossier.told, ["customer", field], { amount: written(value, currency), currency }),
    gaps: (value: number) => ({ amount: written(value, currency), currency }),
  };
  const far = Math.min(Math.max(near, LEAST) * MOST_TIMES, Number.MAX_SAFE_INTEGER);
  return [...leastMove({ id: more, far, ...move }, looking), ...(near > 0 ? leastMove({ id: less, far: 0, ...move }, looking) : [])];
}
const LEAST = 100_00;
