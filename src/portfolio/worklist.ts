/**
 * What to do first, across customers: the recommended action of every plan, by tier and then by net value. Values in another currency are compared
 * by the dated rates the caller gives, and only compared: nothing is added up across currencies (P13).
 * @module
 */
import type { Action, Plan } from "../decide/plan.js";
import { formatAmount, type Money, minorUnits, money, parseAmount, total } from "../dossier/money.js";
import { inCurrency } from "../facts/rates.js";
import { AmicableError } from "../problem.js";
import { TIERS } from "../vocabulary.js";
import { type RateTold, readRates } from "./rates.js";
import { isPlan, type Many, type NotPlanned } from "./stream.js";

export interface WorklistItem {
  readonly customer: string;
  readonly asOf: string;
  readonly action: Action;
  /** Net value against waiting in the list's currency; absent where no rate was given. */
  readonly value?: { readonly amount: string; readonly currency: string; readonly rate?: RateTold };
  /** What the action asks for, per currency. */
  readonly asks: readonly { readonly amount: string; readonly currency: string }[];
}
export interface Worklist {
  readonly currency: string;
  /** First things first. */
  readonly items: readonly WorklistItem[];
  /** Customers for whom waiting is best. */
  readonly waiting: number;
  readonly refused: number;
  /** Rates that are missing, e.g. `USD/EUR`; what they would have valued stands after the rest of its tier. */
  readonly missingRates: readonly string[];
}
export interface WorklistOptions {
  /** Of the values; may be left out where all plans use one. */
  readonly currency?: string;
  readonly rates?: readonly RateTold[];
}

/** The worklist of a portfolio. Throws `currency-needed` where plans value in several currencies and none was chosen. */
export async function worklist(plans: Many<Plan | NotPlanned>, { currency: chosen, rates = [] }: WorklistOptions = {}): Promise<Worklist> {
  const known = { told: rates, rates: readRates(rates) };
  const found: Plan[] = [];
  let waiting = 0;
  let refused = 0;
  for await (const plan of plans) {
    if (!isPlan(plan)) refused += 1;
    else if (plan.actions[0].treatment === "wait") waiting += 1;
    else found.push(plan);
  }
  const currency = chosen ?? onlyCurrency(found);
  const items = found.map((plan) => itemOf(plan, currency, known)).sort(byUrgency);
  const missing = items.filter((item) => !item.value).map(({ action }) => `${action.score.currency}/${currency}`);
  return { currency, items, waiting, refused, missingRates: [...new Set(missing)].sort() };
}

interface Known {
  readonly told: readonly RateTold[];
  readonly rates: ReturnType<typeof readRates>;
}

function onlyCurrency(plans: readonly Plan[]): string {
  const currencies = [...new Set(plans.map(({ actions }) => actions[0].score.currency))].sort();
  const [only = "EUR", another] = currencies;
  if (another === undefined) return only;
  const problem = { code: "currency-needed", severity: "error", at: "/currency", expected: "one currency to compare values in" } as const;
  throw new AmicableError("currency-needed", [{ ...problem, received: currencies.join(", "), mend: "Choose one, and give dated rates for the others." }]);
}

function itemOf({ customer, asOf, actions }: Plan, currency: string, { told, rates }: Known): WorklistItem {
  const [action] = actions;
  const value = inCurrency({ rates }, action.score.net, action.score.currency, currency);
  const rate = told[rates.findIndex(({ at }) => value?.evidence.includes(at))];
  return {
    customer,
    asOf,
    action,
    ...(value && { value: { ...shownAmount(money(currency, value.minor)), ...(rate && { rate }) } }),
    asks: [...total(action.about.flatMap(({ claims, currency: of }) => readBack(claims, of))).values()].filter((sum) => minorUnits(sum) > 0).map(shownAmount),
  };
}

/** Tier, then value, what could not be valued last; then less pressure, then the customer's number. */
function byUrgency(a: WorklistItem, b: WorklistItem): number {
  return (
    TIERS.indexOf(a.action.score.tier) - TIERS.indexOf(b.action.score.tier) ||
    Number(!a.value) - Number(!b.value) ||
    minorOf(b) - minorOf(a) ||
    a.action.pressure - b.action.pressure ||
    (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0)
  );
}

function minorOf({ value }: WorklistItem): number {
  return value ? readBack(value.amount, value.currency).reduce((_, amount) => minorUnits(amount), 0) : 0;
}

function readBack(amount: string, currency: string): readonly Money[] {
  const read = parseAmount(amount, currency);
  return typeof read === "string" ? [] : [read];
}

function shownAmount(amount: Money): { readonly amount: string; readonly currency: string } {
  return { amount: formatAmount(amount), currency: amount.currency };
}
