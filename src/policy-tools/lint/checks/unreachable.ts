import type { TreatmentRule } from "../../../policy/policy.js";
import { any, satisfy, without } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, type Witness, witness } from "../finding.js";
import { byTreatment, leads } from "../leading.js";
import { type LintRule, placeOf, type Subject } from "../subject.js";

type Rule = LintRule<TreatmentRule>;

/**
 * Wherever a rule fires, another rule for the same treatment fires too and leads, so this one never decides how the step is done.
 * A rule that raises the pressure does decide something; and for waiting, every rule has a say in until when.
 */
export const unreachable: Check = {
  code: "unreachable",
  meaning: {
    en: "A rule that never decides anything, because another rule for the same step always goes before it",
    nl: "Een regel die nooit iets bepaalt, omdat een andere regel voor dezelfde stap altijd voorgaat",
  },
  run: (subject) =>
    [...byTreatment(subject.rules)]
      .filter(([treatment]) => treatment !== "wait")
      .flatMap(([, rules]) => rules.flatMap((rule) => finding(rule, rules, subject))),
};

function finding(rule: Rule, rules: readonly Rule[], subject: Subject): readonly Finding[] {
  const { policy, context } = subject;
  const ahead = rules.filter(
    (other) => other !== rule && leads(other.rule, rule.rule, policy.layers) && (other.rule.pressure ?? 0) >= (rule.rule.pressure ?? 0),
  );
  if (ahead.length === 0 || (!rule.touched && ahead.every(({ touched }) => !touched))) return [];
  const left = (by: readonly Rule[]) => satisfy(without(rule.formula, any(...by.map(({ formula }) => formula))), context).kind;
  if (left(ahead) !== "no" || satisfy(rule.formula, context).kind !== "yes") return [];
  const by = fewest(ahead, (some) => left(some) === "no");
  if (!rule.touched && by.every(({ touched }) => !touched)) return [];
  const shown = witnessOf(rule, by, ahead, subject);
  return [
    {
      code: unreachable.code,
      severity: "warning",
      ...placeOf(rule, subject),
      ...saying(SAID, { rule: rule.id, by: by.map(({ id }) => `"${id}"`), treatment: rule.rule.treatment }),
      related: by.map((other) => ({ ...placeOf(other, subject), message: { en: `"${other.id}" goes before it`, nl: `"${other.id}" gaat voor` } })),
      rules: [rule.id, ...by.map(({ id }) => id)],
      ...(shown ? { witness: shown } : {}),
    },
  ];
}

/** Somebody for whom the one rule leads and the other only follows; where several rules cover it together, somebody for whom it fires. */
function witnessOf(rule: Rule, by: readonly Rule[], ahead: readonly Rule[], { customers, policy }: Subject): Witness | undefined {
  const [leader] = by;
  if (leader && by.length === 1) {
    const before = ahead.filter((other) => other !== leader && leads(other.rule, leader.rule, policy.layers));
    const led = customers.show(without(rule.formula, any(...before.map(({ formula }) => formula))));
    if (led.kind === "yes") return witness(led.customer, { kind: "led-by", treatment: rule.rule.treatment, leader: leader.id, follower: rule.id });
  }
  const shown = customers.show(rule.formula);
  return shown.kind === "yes" ? witness(shown.customer, { kind: "fires", rules: [rule.id] }) : undefined;
}

/** One that is enough, else all but those that can be missed. */
function fewest(rules: readonly Rule[], enough: (rules: readonly Rule[]) => boolean): readonly Rule[] {
  const single = rules.find((rule) => enough([rule]));
  if (single) return [single];
  return rules.reduce<readonly Rule[]>((kept, rule) => {
    const rest = kept.filter((other) => other !== rule);
    return enough(rest) ? rest : kept;
  }, rules);
}

const SAID: Said<{ readonly rule: string; readonly by: readonly string[]; readonly treatment: string }> = {
  en: ({ rule, by, treatment }) => [
    `"${rule}" never decides how "${treatment}" is done: wherever it fires, ${by.join(" or ")} fires too and goes before it. Only its words are added.`,
    "Make its condition wider or the other's narrower, give it a higher tier, or remove it.",
  ],
  nl: ({ rule, by, treatment }) => [
    `"${rule}" bepaalt nooit hoe "${treatment}" gebeurt: overal waar de regel geldt, geldt ook ${by.join(" of ")}, en die gaat voor. Alleen de woorden komen erbij.`,
    "Maak de voorwaarde ruimer of die van de ander enger, geef de regel een hogere trede, of haal hem weg.",
  ],
};
