import { isObject, own } from "../../../policy/plain.js";
import type { Policy } from "../../../policy/policy.js";
import { CIRCUMSTANCES } from "../../../vocabulary.js";
import { all, any, type Formula, formulaOf, known, leaf, type MadeCustomer, not } from "../../regions/index.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { placeInLayer, type Subject } from "../subject.js";

/**
 * A customer who is late, whom nothing protects and nobody contacted lately, and for whom no rule proposes anything. Waiting with a reason is a
 * proposal; a fallback that waits is not. Over a base, only those count for whom the base had something to propose.
 */
export const gap: Check = {
  code: "gap",
  meaning: { en: "A late customer for whom no rule proposes anything", nl: "Een klant die te laat is en voor wie geen regel iets voorstelt" },
  run: (subject) => {
    const before = proposedBelow(subject);
    if (subject.based && !before) return [];
    const here = all(FORGOTTEN, not(proposed(subject.policy)), ...(before ? [before] : []));
    const shown = smallest(subject, here);
    if (!shown) return [];
    const lost = rulesLost(subject);
    const finding: Finding = {
      code: gap.code,
      severity: "warning",
      ...placeInLayer(subject.layer, ...(isObject(own(subject.layer.body, "rules")) ? ["rules"] : [])),
      ...saying(SAID, { ...lateness(shown), lost }),
      related: [],
      rules: lost,
      witness: witness(shown, { kind: "nothing-proposed" }),
    };
    return [finding];
  },
};

const is = (fact: string, value: boolean | number | string) => leaf(fact, "equal", value);
/** Late enough to be contacted, and nothing that makes waiting the right thing. */
const FORGOTTEN: Formula = all(
  leaf("daysPastDueAskable", "greaterThanInclusive", { fact: "settings.firstContactAfterDays" }),
  any(is("pressureReceived", 0), leaf("daysSinceLastContact", "greaterThanInclusive", 14)),
  leaf("pressureReceived", "lessThanInclusive", 3),
  ...["paused", "promiseRunning", "promiseCoversOverdue", "moneyUnderWay", "onlyATrifle", "represented", "contactGone"].map((fact) => is(fact, false)),
  ...["block", "inOthersHands"].map((fact) => is(fact, "none")),
  is("disputesUnanswered", 0),
  ...CIRCUMSTANCES.map((circumstance) => leaf("circumstances", "doesNotContain", circumstance)),
);

function proposed({ rules }: Pick<Policy, "rules">): Formula {
  return any(...rules.filter(({ treatment, tier }) => treatment !== "wait" || tier !== "fallback").map(({ when }) => formulaOf(when)));
}

/** What the rules proposed that this layer turns off or changes; nothing where there are none. */
function proposedBelow({ document, layer, policy, planner, plannerFor, whose, based, below, now, rules }: Subject): Formula | undefined {
  if (!based) return undefined;
  const touched = new Set(rules.filter((rule) => rule.touched).map(({ id }) => id));
  const changed = [...below.rules].filter(([id, entry]) => !entry.off && (touched.has(id) || now.rules.get(id) !== entry)).map(([id]) => id);
  if (changed.length === 0) return undefined;
  const whole = isObject(document) ? document : {};
  const base = layer.at === "" ? plannerFor({ schemaVersion: 1, name: policy.name, extends: own(whole, "extends") ?? "" }) : planner;
  const before = base.policy.for(layer.at === "" ? whose.id : undefined);
  return proposed({ rules: before.rules.filter(({ id }) => changed.includes(id)) });
}

/**
 * Somebody as ordinary as can be, of whom everything asked is known where it is of the ordinary. Only one whose dossier says it all: with facts put
 * in its hands it may be somebody who never walks in.
 */
function smallest({ customers, policy }: Subject, formula: Formula): MadeCustomer | undefined {
  const reads = [...new Set(policy.rules.flatMap(({ when }) => when.reads))].filter((fact) => !fact.startsWith("reason.") && !fact.startsWith("settings."));
  for (const start of customers.typical.slice(0, STARTS)) {
    const told = reads.filter((fact) => start.facts.value(fact) !== undefined).map(known);
    const shown = customers.from(start, all(formula, ...told));
    if (shown.kind === "yes" && shown.customer.kind === "dossier") return shown.customer;
  }
  return undefined;
}
const STARTS = 7;

/** Rules turned off in this layer. */
function rulesLost({ below, now }: Subject): readonly string[] {
  return [...below.rules]
    .filter(([id, entry]) => !entry.off && now.rules.get(id)?.off)
    .map(([id]) => id)
    .sort();
}

function lateness({ facts }: MadeCustomer): Omit<Gaps, "lost"> {
  return { days: Number(facts.value("daysPastDueAskable") ?? 0), silent: facts.value("pressureReceived") === 0 };
}

interface Gaps {
  readonly days: number;
  /** Nothing has arrived from us. */
  readonly silent: boolean;
  readonly lost: readonly string[];
}
const SAID: Said<Gaps> = {
  en: ({ days, silent, lost }) => [
    `A customer who is ${days} days late${silent ? " and has heard nothing from us" : ""} falls between all rules: nobody does anything.${lost.length > 0 ? ` Turned off here: ${lost.join(", ")}.` : ""}`,
    "Add a rule for such a customer, or make one of the rules wider.",
  ],
  nl: ({ days, silent, lost }) => [
    `Een klant die ${days} dagen te laat is${silent ? " en nog niets van ons hoorde" : ""}, valt tussen alle regels door: niemand doet iets.${lost.length > 0 ? ` Hier uitgezet: ${lost.join(", ")}.` : ""}`,
    "Voeg een regel toe voor zo'n klant, of maak een van de regels ruimer.",
  ],
};
