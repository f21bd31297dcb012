import { originOf } from "../../../policy/layers/origins.js";
import type { TreatmentRule } from "../../../policy/policy.js";
import { all, any, without } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { byTreatment, leading, leads } from "../leading.js";
import { type LintRule, placeOf, type Subject } from "../subject.js";

type Rule = LintRule<TreatmentRule>;
const FIELDS = ["channels", "owner", "tone"] as const;

/** Two rules want the same step for the same customer in different ways and only their names decide which; or a rule wants what the policy never wants. */
export const conflict: Check = {
  code: "conflict",
  meaning: {
    en: "Two rules that contradict each other for the same customer, or a rule that wants what is never wanted",
    nl: "Twee regels die elkaar tegenspreken voor dezelfde klant, of een regel die wil wat nooit gewild wordt",
  },
  run: (subject) => [...[...byTreatment(subject.rules).values()].flatMap((rules) => between(rules, subject)), ...neverWanted(subject)],
};

interface Pair {
  readonly leader: Rule;
  readonly follower: Rule;
  readonly fields: readonly (typeof FIELDS)[number][];
}

/** One finding for all rules that stand equal: mending one usually mends the rest. */
function between(rules: readonly Rule[], subject: Subject): readonly Finding[] {
  const { layers } = subject.policy;
  const firsts = rules.filter((one, at) => rules.findIndex((other) => leading(one.rule, other.rule, layers) === 0) === at);
  return firsts.flatMap((one) =>
    finding(
      pairsIn(
        rules.filter((other) => leading(one.rule, other.rule, layers) === 0),
        subject,
      ),
      rules,
      subject,
    ),
  );
}

/** Pairs that want the same in different ways; those that differ in how the customer is spoken to first. */
function pairsIn(group: readonly Rule[], { policy: { layers } }: Subject): readonly Pair[] {
  const pairs = group.flatMap((one, at) =>
    group.slice(at + 1).flatMap((other): readonly Pair[] => {
      const fields = FIELDS.filter((field) => JSON.stringify(one.rule[field]) !== JSON.stringify(other.rule[field]));
      const [leader, follower] = leads(one.rule, other.rule, layers) ? [one, other] : [other, one];
      return fields.length > 0 && (one.own || other.own) ? [{ leader, follower, fields }] : [];
    }),
  );
  return [...pairs].sort((a, b) => Number(isMild(a)) - Number(isMild(b)));
}

function isMild({ fields }: Pair): boolean {
  return fields.every((field) => field === "owner");
}

function finding(pairs: readonly Pair[], rules: readonly Rule[], subject: Subject): readonly Finding[] {
  for (const pair of pairs) {
    const { leader, follower, fields } = pair;
    const ahead = rules.filter((third) => third !== leader && leads(third.rule, leader.rule, subject.policy.layers));
    const shown = subject.customers.show(without(all(leader.formula, follower.formula), any(...ahead.map(({ formula }) => formula))));
    if (shown.kind !== "yes") continue;
    const { treatment } = leader.rule;
    const others = [...new Set(pairs.filter(isMild(pair) ? () => true : (other) => !isMild(other)).flatMap((other) => [other.leader, other.follower]))];
    return [
      {
        code: conflict.code,
        severity: isMild(pair) ? "hint" : "warning",
        ...placeOf(follower, subject),
        ...saying(SAID, { leader: leader.id, follower: follower.id, treatment, fields: fields.map((field) => FIELD_WORDS[field]) }),
        related: [
          { ...placeOf(leader, subject), message: { en: `"${leader.id}" goes first by name`, nl: `"${leader.id}" gaat voor op naam` } },
          ...others
            .filter((other) => other !== leader && other !== follower)
            .map((other) => ({ ...placeOf(other, subject), message: { en: `look at "${other.id}" as well`, nl: `kijk ook naar "${other.id}"` } })),
        ],
        rules: [follower.id, leader.id],
        witness: witness(shown.customer, { kind: "led-by", treatment, leader: leader.id, follower: follower.id }),
      },
    ];
  }
  return [];
}

/** What this layer proposes, while this layer or one below says that it is never wanted. */
function neverWanted(subject: Subject): readonly Finding[] {
  const { now, layer, customers } = subject;
  const own = subject.rules.filter(({ entry }) => originOf(entry, "/then/treatment").layer === layer.name);
  return own.flatMap((rule) => {
    const { treatment } = rule.rule;
    const origin = now.never.get(treatment);
    if (!origin || treatment === "wait" || subject.treatments.get(treatment)?.protects) return [];
    const shown = customers.show(rule.formula);
    const { at, document } = origin;
    return [
      {
        code: conflict.code,
        severity: "warning",
        ...placeOf(rule, subject),
        ...saying(NEVER_SAID, { rule: rule.id, treatment }),
        related: [{ at, ...(document === undefined ? {} : { document }), message: { en: "never wanted, says this", nl: "nooit gewild, zegt dit" } }],
        rules: [rule.id],
        ...(shown.kind === "yes" ? { witness: witness(shown.customer, { kind: "withheld", treatment, by: "policy-never" }) } : {}),
      },
    ];
  });
}

const FIELD_WORDS = {
  channels: { en: "the channel", nl: "het kanaal" },
  owner: { en: "the owner", nl: "de eigenaar" },
  tone: { en: "the tone", nl: "de toon" },
} as const;

interface Gaps {
  readonly leader: string;
  readonly follower: string;
  readonly treatment: string;
  readonly fields: readonly { readonly en: string; readonly nl: string }[];
}
const SAID: Said<Gaps> = {
  en: ({ leader, follower, treatment, fields }) => [
    `"${leader}" and "${follower}" both want "${treatment}" for the same customer and differ in ${fields.map(({ en }) => en).join(" and ")}; only the alphabet decides that "${leader}" has its way.`,
    "Give one of them a higher tier, or make their conditions exclude each other.",
  ],
  nl: ({ leader, follower, treatment, fields }) => [
    `"${leader}" en "${follower}" willen allebei "${treatment}" voor dezelfde klant en verschillen in ${fields.map(({ nl }) => nl).join(" en ")}; alleen het alfabet bepaalt dat "${leader}" zijn zin krijgt.`,
    "Geef een van beide een hogere trede, of laat hun voorwaarden elkaar uitsluiten.",
  ],
};
const NEVER_SAID: Said<{ readonly rule: string; readonly treatment: string }> = {
  en: ({ rule, treatment }) => [
    `"${rule}" wants "${treatment}", and the policy says that it is never wanted: the rule comes to nothing.`,
    `Take "${treatment}" out of "never", or remove the rule.`,
  ],
  nl: ({ rule, treatment }) => [
    `"${rule}" wil "${treatment}", terwijl het beleid zegt dat dat nooit gewild is: de regel doet niets.`,
    `Haal "${treatment}" uit "never", of haal de regel weg.`,
  ],
};
