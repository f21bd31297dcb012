import { addDays, formatDay, parseDay } from "../../../calendar/day.js";
import { formatAmount, money } from "../../../dossier/money.js";
import type { Fact, FactValue } from "../../../facts/fact.js";
import { isFact } from "../../../policy/condition/compile.js";
import type { LeafForm } from "../../../policy/policy.js";
import { all, any, assume, leaf, leavesOf, not, satisfy, settingIn } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Place, type Said, saying, witness } from "../finding.js";
import { partsOf } from "../parts.js";
import { type LintRule, placeIn, placeOf, type Subject } from "../subject.js";

/** One rule ends below a value and another begins above it, for otherwise the same customer; the value itself belongs to neither. */
export const nearBoundary: Check = {
  code: "near-boundary",
  meaning: {
    en: "A value that falls between two rules, as 30 does between < 30 and > 30",
    nl: "Een waarde die tussen twee regels valt, zoals 30 tussen < 30 en > 30",
  },
  run: (subject) => {
    const { below, above } = edgesIn(subject);
    return below.flatMap((one) =>
      above.filter((other) => other.fact === one.fact && other.value === one.value).flatMap((other) => finding(one, other, subject)),
    );
  },
};

interface Edge {
  readonly rule: LintRule;
  readonly told: LeafForm;
  readonly fact: string;
  readonly value: FactValue;
}

/** Where comparisons end just below a value, and where they begin just above one. Each once for a rule. */
function edgesIn(subject: Subject): { readonly below: readonly Edge[]; readonly above: readonly Edge[] } {
  const below: Edge[] = [];
  const above: Edge[] = [];
  for (const rule of [...subject.rules, ...subject.reasons]) {
    for (const told of leavesOf(rule.formula)) {
      const side = told.negated ? STRICT.negated[told.operator] : STRICT.plain[told.operator];
      const value = writtenValue(told, subject);
      if (!side || value === undefined) continue;
      const edges = side === "below" ? below : above;
      if (!edges.some((edge) => edge.rule === rule && edge.fact === told.fact && edge.value === value)) edges.push({ rule, told, fact: told.fact, value });
    }
  }
  return { below, above };
}
const STRICT: Readonly<Record<"plain" | "negated", Readonly<Record<string, "below" | "above" | undefined>>>> = {
  plain: { lessThan: "below", greaterThan: "above" },
  negated: { greaterThanInclusive: "below", lessThanInclusive: "above" },
};

function writtenValue({ value }: LeafForm, { context }: Subject): FactValue | undefined {
  const told = isFact(value) ? settingIn(context, value.fact)?.value : value;
  return typeof told === "number" || typeof told === "string" ? told : undefined;
}

function finding(one: Edge, other: Edge, subject: Subject): readonly Finding[] {
  const { context, customers } = subject;
  const { fact, value } = one;
  const [under, over] = besides(context.catalogue.get(fact), value);
  if ((!one.rule.touched && !other.rule.touched) || under === undefined || over === undefined || one.rule.section !== other.rule.section) return [];
  const [ends, begins] = [one.rule.formula, other.rule.formula];
  const peers = (one.rule.section === "rules" ? subject.rules : subject.reasons).filter(
    (rule) => "reads" in rule.rule.when && rule.rule.when.reads.includes(fact),
  );
  const between = all(
    assume(ends, fact, under, context),
    assume(begins, fact, over, context),
    not(assume(any(...peers.map(({ formula }) => formula)), fact, value, context)),
  );
  if (satisfy(between, context).kind !== "yes") return [];
  const shown = customers.show(all(leaf(fact, "equal", value), between));
  if (shown.kind !== "yes") return [];
  const rules = [...new Set([one.rule.id, other.rule.id])];
  return [
    {
      code: nearBoundary.code,
      severity: "warning",
      ...placeOfEdge(one, subject),
      ...saying(SAID, { fact, value: shownValue(context.catalogue.get(fact), value, context.currency), rules: rules.map((id) => `"${id}"`) }),
      related:
        rules.length > 1
          ? [{ ...placeOfEdge(other, subject), message: { en: `"${other.rule.id}" begins above it`, nl: `"${other.rule.id}" begint erboven` } }]
          : [],
      rules,
      witness: witness(shown.customer, { kind: "silent", rules }),
    },
  ];
}

/** The nearest value on either side. */
function besides(fact: Fact | undefined, value: FactValue): readonly [FactValue | undefined, FactValue | undefined] {
  if (typeof value === "number") {
    const step = fact?.type === "number" ? 0.1 : 1;
    return [value - step, value + step];
  }
  const day = typeof value === "string" && fact?.type === "date" ? parseDay(value) : undefined;
  return day === undefined ? [undefined, undefined] : [formatDay(addDays(day, -1)), formatDay(addDays(day, 1))];
}

/** The comparison itself where the rule has it, the rule where it is in a named condition. */
function placeOfEdge({ rule, told }: Edge, subject: Subject): Place {
  const part = partsOf(rule.when, rule.formula).find(({ formula }) => formula === told);
  return part ? placeIn(rule, `/when${part.at}`) : placeOf(rule, subject);
}

function shownValue(fact: Fact | undefined, value: FactValue, currency: string): string {
  return fact?.type === "money" && typeof value === "number" ? `${formatAmount(money(currency, value))} ${currency}` : String(value);
}

const SAID: Said<{ readonly fact: string; readonly value: string; readonly rules: readonly string[] }> = {
  en: ({ fact, value, rules }) => [
    `When "${fact}" is exactly ${value}, ${rules.length > 1 ? `neither ${rules.join(" nor ")} fires` : `${rules.join()} does not fire`}, while just below and just above it one does.`,
    'Write "greaterThanInclusive" (at least) or "lessThanInclusive" (at most) on one side.',
  ],
  nl: ({ fact, value, rules }) => [
    `Als "${fact}" precies ${value} is, ${rules.length > 1 ? `geldt ${rules.join(" noch ")}` : `geldt ${rules.join()} niet`}, terwijl er net eronder en net erboven wel een geldt.`,
    'Schrijf aan één kant "greaterThanInclusive" (ten minste) of "lessThanInclusive" (ten hoogste).',
  ],
};
