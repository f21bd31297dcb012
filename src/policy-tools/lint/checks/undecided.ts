import { satisfy } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Said, saying, witness } from "../finding.js";
import { placeIn } from "../subject.js";

/** Whether a rule can ever fire could not be worked out, and none of the typical customers fires it. Said, so that silence is not taken for an answer. */
export const undecided: Check = {
  code: "undecided",
  meaning: { en: "A rule of which could not be worked out whether it can ever fire", nl: "Een regel waarvan niet uit te rekenen was of hij ooit kan gelden" },
  run: ({ rules, reasons, context, customers }) =>
    [...rules, ...reasons].flatMap((rule) => {
      const answer = rule.touched ? satisfy(rule.formula, context) : undefined;
      if (answer?.kind !== "unknown" || customers.show(rule.formula).kind === "yes") return [];
      const [typical] = customers.typical;
      return [
        {
          code: undecided.code,
          severity: "hint",
          ...placeIn(rule, "/when"),
          ...saying(SAID[answer.why], { rule: rule.id }),
          related: [],
          rules: [rule.id],
          ...(typical ? { witness: witness(typical, { kind: "silent", rules: [rule.id] }) } : {}),
        },
      ];
    }),
};

const SAID: Readonly<Record<"budget" | "inexact", Said<{ readonly rule: string }>>> = {
  budget: {
    en: ({ rule }) => [
      `Whether "${rule}" can ever fire is too much to work out: its condition is very large.`,
      "Split the rule, or show with a test case whom it is for.",
    ],
    nl: ({ rule }) => [
      `Of "${rule}" ooit kan gelden is te veel om uit te rekenen: de voorwaarde is erg groot.`,
      "Splits de regel, of laat met een testgeval zien voor wie hij is.",
    ],
  },
  inexact: {
    en: ({ rule }) => [`Whether "${rule}" can ever fire cannot be worked out: it compares a list with another fact.`, "Show with a test case whom it is for."],
    nl: ({ rule }) => [
      `Of "${rule}" ooit kan gelden is niet uit te rekenen: hij vergelijkt een lijst met een ander feit.`,
      "Laat met een testgeval zien voor wie hij is.",
    ],
  },
};
