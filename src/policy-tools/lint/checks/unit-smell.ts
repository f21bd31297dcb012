import { exponentOf } from "../../../dossier/currencies.js";
import { isFact } from "../../../policy/condition/compile.js";
import { originOf } from "../../../policy/layers/origins.js";
import { isObject, own } from "../../../policy/plain.js";
import type { LeafForm, Operand } from "../../../policy/policy.js";
import type { Json } from "../../../vocabulary.js";
import type { Check } from "../check.js";
import { shows } from "../claim.js";
import { type Finding, type Place, type Said, saying, type Witness, witness } from "../finding.js";
import { partsOf } from "../parts.js";
import { BY_FACT, BY_SETTING, BY_TYPE, IN_ECONOMICS, IN_EFFECT, type Smell } from "../smells.js";
import { type LintRule, placeIn, placeInLayer, type Subject } from "../subject.js";

/** A number that was probably meant in another unit: 0.15 for fifteen percent, hours for days, cents for euros. */
export const unitSmell: Check = {
  code: "unit-smell",
  meaning: { en: "A number that was probably meant in another unit", nl: "Een getal dat waarschijnlijk in een andere eenheid bedoeld is" },
  run: (subject) => [
    ...[...subject.rules, ...subject.reasons]
      .filter((rule) => originOf(rule.entry, "/when").layer === subject.layer.name)
      .flatMap((rule) => inRule(rule, subject)),
    ...numbersIn(subject),
  ],
};

function inRule(rule: LintRule, subject: Subject): readonly Finding[] {
  return partsOf(rule.when, rule.formula).flatMap(({ formula, at }) => {
    if (formula.kind !== "leaf") return [];
    const smell = BY_FACT.get(formula.fact) ?? BY_TYPE[subject.context.catalogue.get(formula.fact)?.type ?? ""];
    const value = smell && numbersOf(formula).find((one) => smell.smells(one));
    if (!smell || value === undefined) return [];
    const shown = subject.customers.show(rule.formula);
    const claim = { kind: "fires", rules: [rule.id] } as const;
    return [finding(smell, value, formula.fact, placeIn(rule, `/when${at}`), [rule.id], shown.kind === "yes" ? witness(shown.customer, claim) : undefined)];
  });
}

/** The numbers of a comparison, amounts in whole units. */
function numbersOf({ value, currency }: LeafForm): readonly number[] {
  const unit = currency === undefined ? 1 : Number(`1e${exponentOf(currency) ?? 2}`);
  const flat = (told: Operand): readonly number[] => (typeof told === "number" ? [told / unit] : typeof told === "object" ? told.flatMap(flat) : []);
  return isFact(value) ? [] : flat(value);
}

/** Settings and economics this layer writes. */
function numbersIn(subject: Subject): readonly Finding[] {
  const { layer } = subject;
  const economics = sectionOf(layer.body, "economics");
  const effects = sectionOf(economics, "effects");
  const written: readonly (readonly [Readonly<Record<string, Json>>, ReadonlyMap<string, Smell>, readonly string[]])[] = [
    [sectionOf(layer.body, "settings"), BY_SETTING, ["settings"]],
    [economics, IN_ECONOMICS, ["economics"]],
    ...Object.keys(effects).map((treatment) => [sectionOf(effects, treatment), IN_EFFECT, ["economics", "effects", treatment]] as const),
  ];
  return written.flatMap(([section, smells, steps]) =>
    [...smells].flatMap(([key, smell]) => {
      const told = own(section, key);
      if (typeof told !== "number" || !smell.smells(told)) return [];
      const place = placeInLayer(layer, ...steps, key);
      return [finding(smell, told, key, place, [], otherwise(smell, told, place, subject))];
    }),
  );
}

/** A customer whose plan becomes another with the number that was probably meant. */
function otherwise(smell: Smell, told: number, { at, document }: Place, subject: Subject): Witness | undefined {
  const value = smell.instead(told);
  if (value === undefined || document !== undefined) return undefined;
  const candidates = subject.customers.typical.map((customer) => witness(customer, { kind: "other-with", at, value }));
  return candidates.find((candidate) => shows(candidate, subject));
}

function sectionOf(object: Json, key: string): { readonly [key: string]: Json } {
  const told = isObject(object) ? own(object, key) : undefined;
  return told !== undefined && isObject(told) ? told : {};
}

function finding(smell: Smell, value: number, what: string, place: Place, rules: readonly string[], shown: Witness | undefined): Finding {
  const gaps = { what, value, instead: smell.instead(value) };
  return {
    code: unitSmell.code,
    severity: "hint",
    ...place,
    ...saying<Gaps>(
      { en: (told) => SAID.en({ ...told, taken: smell.taken.en }), nl: (told) => SAID.nl({ ...told, taken: smell.taken.nl }) },
      { ...gaps, taken: "" },
    ),
    related: [],
    rules,
    ...(shown ? { witness: shown } : {}),
  };
}

interface Gaps {
  readonly what: string;
  readonly value: number;
  readonly taken: string;
  readonly instead: number | undefined;
}
const SAID: Said<Gaps> = {
  en: ({ what, value, taken, instead }) => [
    `"${what}" is ${value}, and that counts as ${taken}.`,
    `If another unit was meant, write ${instead ?? "it in this one"}; if not, leave it.`,
  ],
  nl: ({ what, value, taken, instead }) => [
    `"${what}" is ${value}, en dat telt als ${taken}.`,
    `Was een andere eenheid bedoeld, schrijf dan ${instead ?? "het in deze"}; zo niet, laat het staan.`,
  ],
};
