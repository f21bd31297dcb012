import { originOf } from "../../../policy/layers/origins.js";
import { ALWAYS, type Formula, NEVER, satisfy, without } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { type Part, partsOf } from "../parts.js";
import { phraseOf } from "../phrase.js";
import { type LintRule, placeIn, type Subject } from "../subject.js";

/** A part of a condition that follows from the rest: without it the rule fires for exactly the same customers, whatever the settings are. */
export const redundantCondition: Check = {
  code: "redundant-condition",
  meaning: { en: "A part of a condition that changes nothing", nl: "Een deel van een voorwaarde dat niets verandert" },
  run: (subject) =>
    [...subject.rules, ...subject.reasons]
      .filter((rule) => originOf(rule.entry, "/when").layer === subject.layer.name)
      .flatMap((rule) => findings(rule, subject)),
};

function findings(rule: LintRule, subject: Subject): readonly Finding[] {
  const { catalogue, currency } = subject.context;
  // No settings, reasons or relations between facts: only what the words themselves say.
  const bare = { catalogue, currency };
  const parts = partsOf(rule.when, rule.formula).filter(({ inside }) => inside && inside.siblings > 1);
  const found = parts.filter((part) => isRedundant(part, rule.formula, bare));
  // A rule that can never fire has its own finding, and in it everything would follow from everything.
  if (found.length === 0 || satisfy(rule.formula, bare).kind !== "yes") return [];
  const [first] = found;
  const shown = subject.customers.show(rule.formula);
  if (!first) return [];
  const phrase = phraseOf(first.formula, catalogue);
  return [
    {
      code: redundantCondition.code,
      severity: "hint",
      ...placeIn(rule, `/when${first.at}`),
      ...saying(SAID, { rule: rule.id, en: phrase.en, nl: phrase.nl }),
      related: [],
      rules: [rule.id],
      ...(shown.kind === "yes" ? { witness: witness(shown.customer, { kind: "fires", rules: [rule.id] }) } : {}),
    },
  ];
}

/** Taking a part out of an `all` can only make it wider, out of an `any` only narrower. */
function isRedundant({ inside, put }: Part, whole: Formula, context: Parameters<typeof satisfy>[1]): boolean {
  const changed = inside?.kind === "all" ? without(put(ALWAYS), whole) : without(whole, put(NEVER));
  return satisfy(changed, context).kind === "no";
}

const SAID: Said<{ readonly rule: string; readonly en: string; readonly nl: string }> = {
  en: ({ rule, en }) => [
    `In "${rule}", ${en} changes nothing: the rest of the condition already decides it.`,
    "Remove it, or check whether another number was meant.",
  ],
  nl: ({ rule, nl }) => [
    `In "${rule}" verandert ${nl} niets: de rest van de voorwaarde beslist het al.`,
    "Haal het weg, of kijk of er een ander getal bedoeld is.",
  ],
};
