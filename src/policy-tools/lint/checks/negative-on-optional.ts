import { originOf } from "../../../policy/layers/origins.js";
import type { LeafForm } from "../../../policy/policy.js";
import { ALWAYS, all, known, not, without } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { partsOf } from "../parts.js";
import { type LintRule, placeIn, type Subject } from "../subject.js";

/** "Not this" of a fact that may be untold: a customer of whom it was not told does not meet it, which surprises many. */
export const negativeOnOptional: Check = {
  code: "negative-on-optional",
  meaning: { en: '"Not" about something that may not be known', nl: '"Niet" over iets dat onbekend kan zijn' },
  run: (subject) =>
    [...subject.rules, ...subject.reasons]
      .filter((rule) => originOf(rule.entry, "/when").layer === subject.layer.name)
      .flatMap((rule) => findings(rule, subject)),
};

const NEGATIVE: readonly string[] = ["notEqual", "notIn", "doesNotContain"];

function isNegative({ operator, negated }: LeafForm): boolean {
  const words = operator.split(":");
  const nots = words.filter((word) => word === "not").length + Number(negated) + Number(NEGATIVE.includes(words[words.length - 1] ?? ""));
  return nots % 2 === 1;
}

function findings(rule: LintRule, { context, customers }: Subject): readonly Finding[] {
  return partsOf(rule.when, rule.formula).flatMap(({ formula, at, put }) => {
    if (formula.kind !== "leaf" || !isNegative(formula) || context.catalogue.get(formula.fact)?.optional !== true) return [];
    const { fact } = formula;
    if (fact.startsWith("settings.")) return [];
    // Somebody for whom everything else holds, and of whom just this was not told.
    const shown = customers.show(all(without(put(ALWAYS), rule.formula), not(known(fact))));
    if (shown.kind !== "yes") return [];
    return [
      {
        code: negativeOnOptional.code,
        severity: "hint",
        ...placeIn(rule, `/when${at}`),
        ...saying(SAID, { rule: rule.id, fact }),
        related: [],
        rules: [rule.id],
        witness: witness(shown.customer, { kind: "silent", rules: [rule.id] }),
      },
    ];
  });
}

const SAID: Said<{ readonly rule: string; readonly fact: string }> = {
  en: ({ rule, fact }) => [
    `Where "${fact}" was not told, "${rule}" does not fire: what is not known is neither this nor not this.`,
    `If it should fire then too, add another way in with "any": { "fact": "notTold", "operator": "contains", "value": … }.`,
  ],
  nl: ({ rule, fact }) => [
    `Waar "${fact}" niet verteld is, geldt "${rule}" niet: wat onbekend is, is het een noch het ander.`,
    `Moet de regel dan toch gelden, voeg dan met "any" een tweede ingang toe: { "fact": "notTold", "operator": "contains", "value": … }.`,
  ],
};
