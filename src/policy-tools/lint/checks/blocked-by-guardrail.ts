import type { Plan } from "../../../decide/plan.js";
import type { TreatmentRule } from "../../../policy/policy.js";
import type { MadeCustomer } from "../../regions/index.js";
import { holdsOf } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { type LintRule, placeOf, type Subject } from "../subject.js";

type Rule = LintRule<TreatmentRule>;

/**
 * Of all kinds of customers that were tried, not one gets what a rule proposes: the same guardrail stops it each time. Guardrails are code, so this is
 * tried and not proven, and the message says so.
 */
export const blockedByGuardrail: Check = {
  code: "blocked-by-guardrail",
  meaning: {
    en: "A rule whose step a guardrail stopped for every customer that was tried",
    nl: "Een regel waarvan de stap bij iedere geprobeerde klant door een vangrail werd tegengehouden",
  },
  run: (subject) => {
    const plan = planOnce(subject);
    return subject.rules
      .filter(({ touched, rule }) => touched && !subject.policy.never.includes(rule.treatment))
      .flatMap((rule) => finding(rule, plan, subject));
  },
};

type PlanOf = (customer: MadeCustomer) => Plan;

/** Typical customers are met by many rules and planned once. */
function planOnce({ planner }: Subject): PlanOf {
  const plans = new Map<MadeCustomer, Plan>();
  return (customer) => {
    const plan = plans.get(customer) ?? planner.planWith(customer.dossier, customer.given);
    plans.set(customer, plan);
    return plan;
  };
}

/** Fewer say nothing. */
const FEWEST_TRIED = 3;

function finding(rule: Rule, planOf: PlanOf, subject: Subject): readonly Finding[] {
  const { treatment } = rule.rule;
  const tried: { readonly customer: MadeCustomer; readonly by: readonly string[] }[] = [];
  for (const customer of customersFor(rule, subject)) {
    const plan = planOf(customer);
    if ([...plan.actions, ...plan.later].some((step) => step.treatment === treatment)) return [];
    tried.push({ customer, by: plan.withheld.filter((held) => held.treatment === treatment).map(({ by }) => by) });
  }
  const [first] = tried;
  const by = first?.by.find((guardrail) => guardrail !== "no-slot" && tried.every((each) => each.by.includes(guardrail)));
  if (!first || by === undefined || tried.length < FEWEST_TRIED) return [];
  return [
    {
      code: blockedByGuardrail.code,
      severity: "hint",
      ...placeOf(rule, subject),
      ...saying(SAID, { rule: rule.id, treatment, by, count: tried.length }),
      related: [],
      rules: [rule.id],
      witness: witness((tried.find(({ customer }) => customer.kind === "dossier") ?? first).customer, { kind: "withheld", treatment, by }),
    },
  ];
}

/** One after the other, because the first usually ends it. */
function* customersFor(rule: Rule, { customers }: Subject): Generator<MadeCustomer> {
  for (const typical of customers.typical) if (holdsOf(rule.formula, typical.facts)) yield typical;
  for (const handOver of [true, false]) {
    for (const start of customers.typical) {
      const shown = customers.from(start, rule.formula, { handOver });
      if (shown.kind === "no") return;
      if (shown.kind === "yes" && shown.customer !== start && (handOver || shown.customer.kind === "dossier")) yield shown.customer;
    }
  }
}

const SAID: Said<{ readonly rule: string; readonly treatment: string; readonly by: string; readonly count: number }> = {
  en: ({ rule, treatment, by, count }) => [
    `What "${rule}" proposes ("${treatment}") was stopped by the guardrail "${by}" for each of the ${count} kinds of customers tried. Tried, not proven.`,
    "Look at the customer shown. A guardrail cannot be loosened; propose a milder step, or say for whom the rule is meant.",
  ],
  nl: ({ rule, treatment, by, count }) => [
    `Wat "${rule}" voorstelt ("${treatment}") werd door de vangrail "${by}" tegengehouden bij alle ${count} soorten klanten waarmee het geprobeerd is. Geprobeerd, niet bewezen.`,
    "Bekijk de getoonde klant. Een vangrail kan niet losser; stel een mildere stap voor, of zeg voor wie de regel bedoeld is.",
  ],
};
