/** Facts and formulas as z3 reads them, with all that is taken for granted of a customer. */
import { exponentOf } from "../../src/dossier/currencies.js";
import { minorUnits, parseAmount } from "../../src/dossier/money.js";
import type { Fact } from "../../src/facts/fact.js";
import { SETTINGS } from "../../src/facts/settings.js";
import type { LeafForm, ReasonRule } from "../../src/policy/policy.js";
import type { Formula, RegionContext } from "../../src/policy-tools/regions/index.js";
import { rangeOf } from "../../src/policy-tools/regions/ranges.js";
import { REASONS, STRENGTHS } from "../../src/vocabulary.js";
import { and, compare, dayTerm, not, numberTerm, or, type Term } from "./terms.js";

interface Told {
  /** Where it is known. */
  readonly known: string;
  readonly term: Term;
}
export interface Encoder {
  /** Where the formula holds. */
  holds(formula: Formula): string;
  fact(name: string): Told;
  word(text: string): string;
  /** All that the formulas so far speak of, to be said before them. */
  preamble(): string;
}

const CURRENCY = "currency";
const SORTS = { boolean: "Bool", number: "Real", date: "Day", choice: "Word", text: "Word" } as const;

/** A fresh one for every set of questions; with `anyUnknown` facts may be unknown that the catalogue always knows. Every relation that is taken for granted is said, also where only a part of its facts is asked about. */
export function encoderFor(context: RegionContext, { anyUnknown = false }: { readonly anyUnknown?: boolean } = {}): Encoder {
  const words = new Map<string, string>();
  const facts = new Map<string, Told>();
  const lines: string[] = [];
  const word = (text: string) => {
    const name = words.get(text) ?? `w${words.size}`;
    words.set(text, name);
    return name;
  };
  let bound = 0;
  const names = { word, fresh: () => `e${bound++}` };
  const fact = (name: string): Told => {
    const told = facts.get(name) ?? settingIn(name) ?? reasonIn(name) ?? declared(name);
    facts.set(name, told);
    return told;
  };

  const holds = (formula: Formula): string => {
    switch (formula.kind) {
      case "leaf":
        return leafHolds(formula);
      case "known":
        return fact(formula.fact).known;
      case "not":
        return not(holds(formula.of));
      default:
        return (formula.kind === "all" ? and : or)(...formula.of.map(holds));
    }
  };

  const leafHolds = ({ fact: name, operator, value, negated, currency }: LeafForm): string => {
    const is = fact(name);
    const other = typeof value === "object" && "fact" in value ? fact(value.fact) : undefined;
    const beside: Term = other ? other.term : { sort: "Written", value: value as Exclude<LeafForm["value"], { readonly fact: string }> };
    const passes = compare(operator, is.term, beside, names);
    const within = currency === undefined ? [] : [`(= ${textOf(fact(CURRENCY))} ${word(currency)})`];
    return and(is.known, ...(other ? [other.known] : []), ...within, negated ? not(passes) : passes);
  };

  /** A setting has the policy's value, an amount only for customers of the policy's currency. */
  const settingIn = (name: string): Told | undefined => {
    const setting = context.settings && SETTINGS.find((one) => `settings.${one.name}` === name);
    if (!setting || !context.settings) return undefined;
    const value = context.settings[setting.name];
    if (setting.type !== "money") return { known: "true", term: numberTerm(Number(value)) };
    const amount = parseAmount(value, context.currency);
    if (typeof amount === "string") return undefined;
    return { known: `(= ${textOf(fact(CURRENCY))} ${word(context.currency)})`, term: numberTerm(minorUnits(amount)) };
  };

  /** How strong a reason is, by the rules about it: a number from none to told, and the word for it. */
  const reasonIn = (name: string): Told | undefined => {
    const { reasonRules } = context;
    const reason = REASONS.find((one) => `reason.${one}` === name);
    if (!reasonRules || !reason) return undefined;
    const strength = reason === "unknown" ? unknownReason(reasonRules) : weighed(reasonRules, reason);
    lines.push(`(define-fun |strength ${name}| () Int ${strength})`);
    const term = STRENGTHS.slice(0, -1).reduceRight(
      (text, one, at) => `(ite (= |strength ${name}| ${at}) ${word(one)} ${text})`,
      word(STRENGTHS[STRENGTHS.length - 1] ?? ""),
    );
    return { known: "true", term: { sort: "Word", text: term } };
  };

  const weighed = (rules: readonly ReasonRule[], reason: string): string => {
    const strongest = (against: boolean) =>
      rules
        .filter((rule) => rule.reason === reason && rule.against === against)
        .map(({ when, strength }) => `(ite ${when.form ? holds(when.form) : "false"} ${STRENGTHS.indexOf(strength)} 0)`)
        .reduce((most, one) => `(let ((a ${most}) (b ${one})) (ite (> a b) a b))`, "0");
    return `(let ((pro ${strongest(false)}) (con ${strongest(true)})) (ite (or (= pro 3) (= con 0)) pro (ite (= con 3) 0 (ite (> pro 0) (- pro 1) 0))))`;
  };

  const unknownReason = (rules: readonly ReasonRule[]): string => {
    const others = REASONS.filter((reason) => reason !== "unknown").map((reason) => `(> ${weighed(rules, reason)} 1)`);
    const late = fact("somethingLate");
    return `(ite ${and(late.known, textOf(late), not(or(...others)))} 1 0)`;
  };

  const declared = (name: string): Told => {
    const known = context.catalogue.get(name);
    const told = termOf(name, known, word);
    facts.set(name, told);
    lines.push(
      `(declare-const |${name}?| Bool)`,
      told.term.sort === "List" ? `(declare-fun |${name}| (Word) Bool)` : `(declare-const |${name}| ${sortOf(told)})`,
    );
    // Every case is about some currency.
    if (name === CURRENCY) lines.push(`(assert |${name}?|)`);
    else if (!known) lines.push(`(assert (not |${name}?|))`);
    else if (!known.optional && !anyUnknown) lines.push(`(assert |${name}?|)`);
    if (known) lines.push(...boundsOf(known, told.term).map((bound) => `(assert (=> |${name}?| ${bound}))`));
    return told;
  };

  const boundsOf = (known: Fact, term: Term): readonly string[] => {
    if (term.sort === "List" || term.sort === "Written") return [];
    if (known.type === "choice") return [or(...(known.values ?? []).map((value) => `(= ${term.text} ${word(value)})`))];
    if (known.type === "date") return [`(<= ${dayTerm("0001-01-01").text} ${term.text} ${dayTerm("9999-12-31").text})`];
    const { min, max } = rangeOf(known) ?? {};
    return [
      ...(min === undefined ? [] : [compare("greaterThanInclusive", term, { sort: "Written", value: min }, names)]),
      ...(max === undefined ? [] : [compare("lessThanInclusive", term, { sort: "Written", value: max }, names)]),
    ];
  };

  const relations = (context.relations ?? []).map(({ holds: relation }) => holds(relation));
  return {
    holds,
    fact,
    word,
    preamble: () => {
      const names = [...words.values()];
      return [
        "(declare-sort Word 0)",
        ...names.map((name) => `(declare-const ${name} Word)`),
        ...(names.length > 1 ? [`(assert (distinct ${names.join(" ")}))`] : []),
        ...lines,
        // A text like any other to a condition, and still never another word than a currency.
        ...(facts.has(CURRENCY)
          ? [...words].flatMap(([text, name]) => (exponentOf(text) === undefined ? [`(assert (not (= |${CURRENCY}| ${name})))`] : []))
          : []),
        ...relations.map((relation) => `(assert ${relation})`),
      ].join("\n");
    },
  };
}

function termOf(name: string, known: Fact | undefined, word: (text: string) => string): Told {
  const type = known?.type ?? "text";
  const term: Term =
    type === "list"
      ? { sort: "List", has: (element) => `(|${name}| ${element})`, ...(known?.values && { words: known.values.map(word) }) }
      : { sort: type in SORTS ? SORTS[type as keyof typeof SORTS] : "Int", text: `|${name}|` };
  return { known: `|${name}?|`, term };
}

function sortOf({ term }: Told): string {
  return term.sort === "Day" ? "Int" : term.sort;
}

function textOf({ term }: Told): string {
  if (term.sort === "List" || term.sort === "Written") throw new TypeError("Not a single value.");
  return term.text;
}
