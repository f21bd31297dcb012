/** What both are asked: conditions of every kind, whether they can hold, can fail, and say the same as others. */
import * as fc from "fast-check";
import { catalogueOf } from "../../src/facts/catalogue.js";
import { PRESETS, parsePolicy, TREATMENTS } from "../../src/index.js";
import { operatorNamed } from "../../src/policy/operators/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { all, contextOf, difference, type Formula, formulaOf, leaf, not, type RegionContext, without } from "../../src/policy-tools/regions/index.js";
import { policies } from "../../src/testing/index.js";
import { STRENGTHS } from "../../src/vocabulary.js";
import { formulas, SMALL_CATALOGUE } from "../policy-tools/regions/small-facts.js";
import { reworded, smallerThan } from "./smaller.js";

export interface Question {
  readonly about: string;
  readonly formula: Formula;
}
export interface Round {
  readonly context: RegionContext;
  readonly questions: readonly Question[];
}

export const SEED = Number(process.env.AMICABLE_SEED ?? 20261123);
const CATALOGUE = catalogueOf();

/** Formulas over facts of every type, every operator and decorator among them. */
export function smallRounds(count: number): readonly Round[] {
  const context = { catalogue: SMALL_CATALOGUE, currency: "EUR" };
  return fc.sample(formulas, { numRuns: count, seed: SEED }).map(({ formula }, at): Round => {
    const smaller = smallerThan(formula);
    const other = smaller[at % Math.max(1, smaller.length)] ?? not(formula);
    const questions: readonly Question[] = [
      { about: "can hold", formula },
      { about: "can fail", formula: not(formula) },
      { about: "can differ from the same in other words", formula: difference(formula, inOtherWords(formula)) },
      { about: "can differ from something smaller", formula: difference(formula, other) },
    ];
    return { context, questions };
  });
}

/** Every rule that is shipped, under the preset that brings or changes it: can it hold, can it fail, and together with the next one or without it. */
export function presetRounds(): readonly Round[] {
  return [...PRESETS.keys()].flatMap((name) =>
    policiesOf({ schemaVersion: 1, name: "acme", extends: name }).map((policy) => roundOf(policy, (layer) => layer === name)),
  );
}

/** The rules that generated policies bring in or change, each with all the settings, reasons and relations it stands among. */
export function policyRounds(count: number): readonly Round[] {
  return fc
    .sample(policies(), { numRuns: count, seed: SEED })
    .flatMap((document) => policiesOf(document).slice(-1))
    .map((policy) => roundOf(policy, (layer) => !layer.startsWith("amicable:")));
}

export function policiesOf(document: object): readonly Policy[] {
  const parsed = parsePolicy(document, { catalogue: CATALOGUE, treatments: TREATMENTS, presets: PRESETS });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.all();
}

function roundOf(policy: Policy, whose: (layer: string) => boolean): Round {
  const asked = [...policy.rules, ...policy.reasonRules].filter(({ layer }) => whose(layer));
  const forms = asked.map(({ id, when }) => ({ id, formula: formulaOf(when) }));
  const questions = forms.flatMap(({ id, formula }, at): readonly Question[] => {
    const next = forms[(at + 1) % forms.length] ?? { id, formula };
    return [
      { about: `${id} can hold`, formula },
      { about: `${id} can fail`, formula: not(formula) },
      { about: `${id} can hold with ${next.id}`, formula: all(formula, next.formula) },
      { about: `${id} can hold without ${next.id}`, formula: without(formula, next.formula) },
    ];
  });
  const reasons = policy.reasonRules
    .filter(({ layer }) => whose(layer))
    .flatMap(({ id, reason, when }) =>
      STRENGTHS.map((strength): Question => {
        return { about: `${reason} is ${strength} where ${id} holds`, formula: all(leaf(`reason.${reason}`, "equal", strength), formulaOf(when)) };
      }),
    );
  return { context: contextOf(policy, CATALOGUE), questions: [...questions, ...reasons] };
}

function inOtherWords(formula: Formula): Formula {
  return reworded(formula, (operator) => operatorNamed(operator).complement);
}
