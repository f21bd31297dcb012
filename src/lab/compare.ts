/**
 * Two policies side by side, each shown by money in and by relationship kept (E5). Both meet the same customers with the same luck.
 * A simulation rests on assumptions: it can show that a policy is careless, and never that one will bring in an amount.
 * @module
 */
import type { Dossier } from "../dossier/dossier.js";
import { formatAmount, money } from "../dossier/money.js";
import { createPlanner, type Planner } from "../planner.js";
import { ASSUMPTIONS } from "./assumptions.js";
import { chanceFrom } from "./chance.js";
import { simulate, type Trace } from "./simulate.js";

export interface CompareOptions {
  /** Days simulated; 60 where not told. */
  readonly days?: number;
  /** Chooses the luck. The same seed gives the same result, on any machine. */
  readonly seed: number;
  /** Times the portfolio is simulated, each time with other luck; 5 where not told. */
  readonly runs?: number;
}
export interface Comparison {
  /** Worked out from assumptions; not a measurement, and not an experiment. */
  readonly rung: "simulation";
  readonly seed: number;
  readonly runs: number;
  readonly days: number;
  readonly customers: number;
  readonly a: Side;
  readonly b: Side;
  /** B less A in days to pay, per run, with all the assumed effects and with half of them. Where the two disagree in sign, believe neither. */
  readonly daysToPay: {
    readonly difference: number;
    readonly lowest: number;
    readonly highest: number;
    readonly withHalfTheEffects: number;
    readonly signHolds: boolean;
  };
  readonly assumptions: typeof ASSUMPTIONS;
}

/** One policy: averages over the runs. */
export interface Side {
  readonly policy: string;
  readonly money: {
    /** Per currency, of what was open at the start; never added up (P13). */
    readonly cashIn: readonly { readonly currency: string; readonly open: string; readonly byDay30: string; readonly byDay60: string }[];
    /** From the start, per invoice; what is still open counts for all days simulated. */
    readonly averageDaysToPay: number;
  };
  readonly relationship: {
    readonly contacts: number;
    readonly contactsPerCustomer: number;
    readonly conversations: number;
    readonly promises: number;
    readonly formalSteps: number;
    readonly complaints: number;
    readonly optOuts: number;
  };
  /** Colleagues' time, by the policy's own assumptions. */
  readonly minutes: number;
}

/** What two policies (documents or names of presets) make of the same customers. Throws `invalid-policy` where one of them is wrong. */
export function comparePolicies(dossiers: Iterable<Dossier>, policyA: unknown, policyB: unknown, { days = 60, seed, runs = 5 }: CompareOptions): Comparison {
  const customers = [...dossiers];
  const planners = [createPlanner({ policy: policyA }), createPlanner({ policy: policyB })] as const;
  const play = (planner: Planner, strength: number): readonly Run[] =>
    Array.from({ length: runs }, (_, run) => {
      const chance = chanceFrom(seed + run);
      return customers.map((customer) => simulate(customer, { planner, days, chance, strength }));
    });
  const [a, b] = [play(planners[0], 1), play(planners[1], 1)];
  const differences = runs > 0 ? a.map((run, index) => daysToPay(b[index] ?? [], days) - daysToPay(run, days)) : [0];
  const difference = average(differences);
  const half = average(play(planners[1], 0.5).map((run) => daysToPay(run, days))) - average(play(planners[0], 0.5).map((run) => daysToPay(run, days)));
  return {
    rung: "simulation",
    seed,
    runs,
    days,
    customers: customers.length,
    a: sideOf(planners[0], a, days),
    b: sideOf(planners[1], b, days),
    daysToPay: {
      difference: tenth(difference),
      lowest: tenth(Math.min(...differences)),
      highest: tenth(Math.max(...differences)),
      withHalfTheEffects: tenth(half),
      signHolds: Math.sign(difference) === Math.sign(half),
    },
    assumptions: ASSUMPTIONS,
  };
}

/** All customers once. */
type Run = readonly Trace[];

function sideOf(planner: Planner, runs: readonly Run[], days: number): Side {
  const counted = (name: keyof Trace["counts"]) => tenth(average(runs.map((run) => run.reduce((sum, { counts }) => sum + counts[name], 0))));
  const contacts = counted("contacts");
  return {
    policy: planner.policy.name,
    money: { cashIn: cashIn(runs), averageDaysToPay: tenth(average(runs.map((run) => daysToPay(run, days)))) },
    relationship: {
      contacts,
      contactsPerCustomer: tenth(contacts / Math.max(1, runs[0]?.length ?? 0)),
      conversations: counted("conversations"),
      promises: counted("promises"),
      formalSteps: counted("formalSteps"),
      complaints: counted("complaints"),
      optOuts: counted("optOuts"),
    },
    minutes: counted("minutes"),
  };
}

function cashIn(runs: readonly Run[]): Side["money"]["cashIn"] {
  const currencies = [...new Set(runs.flatMap((run) => run.flatMap(({ owed }) => owed.map(({ currency }) => currency))))].sort();
  return currencies.map((currency) => {
    const sum = (within: number) =>
      average(
        runs.map((run) =>
          run
            .flatMap(({ owed, paidAfter }) =>
              owed.filter((one) => one.currency === currency && (paidAfter.get(one.invoice) ?? Number.MAX_SAFE_INTEGER) <= within),
            )
            .reduce((total, { open }) => total + open, 0),
        ),
      );
    const shown = (minor: number) => formatAmount(money(currency, Math.round(minor)));
    const open = average(
      runs.map((run) => run.flatMap(({ owed }) => owed.filter((one) => one.currency === currency)).reduce((total, one) => total + one.open, 0)),
    );
    return { currency, open: shown(open), byDay30: shown(sum(30)), byDay60: shown(sum(60)) };
  });
}

function daysToPay(run: Run, days: number): number {
  return average(run.flatMap(({ owed, paidAfter }) => owed.map(({ invoice }) => paidAfter.get(invoice) ?? days)));
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
