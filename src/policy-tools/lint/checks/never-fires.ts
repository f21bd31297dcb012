import { ALWAYS, satisfy } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { type Part, partsOf } from "../parts.js";
import { phraseOf } from "../phrase.js";
import { type LintRule, placeIn, type Subject } from "../subject.js";

/** No customer can ever meet the condition of a rule. */
export const neverFires: Check = {
  code: "never-fires",
  meaning: {
    en: "A rule whose condition no customer can ever meet",
    nl: "Een regel met een voorwaarde waar geen klant ooit aan kan voldoen",
  },
  run: (subject) => [...subject.rules, ...subject.reasons].filter(({ touched }) => touched).flatMap((rule) => finding(rule, subject)),
};

function finding(rule: LintRule, subject: Subject): readonly Finding[] {
  const { context, customers } = subject;
  if (satisfy(rule.formula, context).kind !== "no") return [];
  const { part, without } = clashing(rule, subject);
  const shown = customers.show(without);
  const phrase = phraseOf(part.formula, context.catalogue);
  return [
    {
      code: neverFires.code,
      severity: "warning",
      ...placeIn(rule, `/when${part.at}`),
      ...saying(part.inside && part.inside.siblings > 1 ? SAID : ALONE, { rule: rule.id, en: phrase.en, nl: phrase.nl }),
      related: [],
      rules: [rule.id],
      ...(shown.kind === "yes" ? { witness: witness(shown.customer, { kind: "silent", rules: [rule.id] }) } : {}),
    },
  ];
}

/** The smallest part without which the rule could fire, and what is left then; the whole where no single part is to blame. */
function clashing({ when, formula }: LintRule, { context }: Subject): { readonly part: Part; readonly without: Part["formula"] } {
  const [whole, ...parts] = partsOf(when, formula);
  const blamed = parts
    .filter(({ inside }) => inside?.kind === "all")
    .map((part) => ({ part, without: part.put(ALWAYS) }))
    .findLast(({ without }) => satisfy(without, context).kind === "yes");
  return blamed ?? { part: whole ?? { at: "", formula, put: (other) => other }, without: ALWAYS };
}

interface Gaps {
  readonly rule: string;
  readonly en: string;
  readonly nl: string;
}
const ALONE: Said<Gaps> = {
  en: ({ rule, en }) => [`"${rule}" can never fire: no customer meets ${en}.`, "Write what customers can be, or remove the rule."],
  nl: ({ rule, nl }) => [`"${rule}" kan nooit gelden: geen klant voldoet aan ${nl}.`, "Schrijf op wat klanten kunnen zijn, of haal de regel weg."],
};
const SAID: Said<Gaps> = {
  en: ({ rule, en }) => [
    `"${rule}" can never fire: no customer meets ${en} together with the rest of the rule.`,
    "Look at the rest of the rule: one of the two was probably meant otherwise.",
  ],
  nl: ({ rule, nl }) => [
    `"${rule}" kan nooit gelden: geen klant voldoet aan ${nl} én aan de rest van de regel.`,
    "Kijk naar de rest van de regel: een van de twee is waarschijnlijk anders bedoeld.",
  ],
};
