import { not, satisfy } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Said, saying, witness } from "../finding.js";
import { placeIn } from "../subject.js";

/** Every customer meets the condition of a rule, also one of whom nothing is known. */
export const alwaysFires: Check = {
  code: "always-fires",
  meaning: { en: "A rule whose condition every customer meets", nl: "Een regel met een voorwaarde waar iedere klant aan voldoet" },
  run: (subject) =>
    [...subject.rules, ...subject.reasons]
      .filter(({ touched, formula }) => touched && satisfy(not(formula), subject.context).kind === "no")
      .map((rule) => {
        const last = subject.customers.typical[subject.customers.typical.length - 1];
        const meant = "tier" in rule.rule && rule.rule.tier === "fallback";
        return {
          code: alwaysFires.code,
          severity: meant ? "hint" : "warning",
          ...placeIn(rule, "/when"),
          ...saying(SAID, { rule: rule.id }),
          related: [],
          rules: [rule.id],
          ...(last ? { witness: witness(last, { kind: "fires", rules: [rule.id] }) } : {}),
        };
      }),
};

const SAID: Said<{ readonly rule: string }> = {
  en: ({ rule }) => [
    `"${rule}" fires for every customer, also for one of whom hardly anything is known.`,
    'Say for whom it is meant. A last resort for everybody belongs in the tier "fallback".',
  ],
  nl: ({ rule }) => [
    `"${rule}" geldt voor iedere klant, ook voor een klant van wie bijna niets bekend is.`,
    'Zeg voor wie de regel bedoeld is. Een laatste uitweg voor iedereen hoort in de trede "fallback".',
  ],
};
