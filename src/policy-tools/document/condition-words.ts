/**
 * A condition in words. Conditions with a name are called by it; they are written out in a table of their own.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import { type FactWords, meaningOf, phraseOf, valueIn } from "../../language/fact-phrase.js";
import { nameOf, say } from "../../language/say.js";
import { isFact } from "../../policy/condition/compile.js";
import type { ConditionForm, GroupForm, LeafForm, Operand } from "../../policy/policy.js";
import { type Cell, code, type Inline, type Line, strong } from "./page.js";
import type { Subject } from "./subject.js";

/** A line for each part of a condition. `open` writes the outermost out, also where it has a name. */
export function conditionLines(form: ConditionForm, subject: Subject, open = false): Cell {
  if (form.kind === "leaf" || (form.name !== undefined && !open)) return [inline(form, subject)];
  const [only] = form.of;
  if (only && form.of.length === 1) return conditionLines(only, subject);
  return form.of.map((part, index): Line => {
    const words = inline(part, subject);
    return index === 0 ? words : [strong(joinOf(form, subject)), " ", ...words];
  });
}

function inline(form: ConditionForm, subject: Subject): Line {
  if (form.kind === "leaf") return comparison(form, subject);
  if (form.name !== undefined) return reference(form.name, subject);
  const parts = form.of.flatMap((part, index): Line => {
    const words = inline(part, subject);
    return index === 0 ? words : [" ", strong(joinOf(form, subject)), " ", ...words];
  });
  return form.of.length > 1 ? ["(", ...parts, ")"] : parts;
}

function joinOf({ kind }: GroupForm, { titles }: Subject): string {
  return titles.join[kind];
}

/** `loyal`, or not `loyal`: the form of a negated condition carries its name with `not` before it. */
function reference(name: string, { titles, fields }: Subject): Line {
  const known = fields.some((field) => field.pointer === pointer("/conditions", name));
  return known || !name.startsWith(NOT) ? [code(name)] : [`${titles.not} `, code(name.slice(NOT.length))];
}
const NOT = "not ";

function comparison(leaf: LeafForm, subject: Subject): Line {
  const { fact, negated } = leaf;
  const { language, catalogue } = subject;
  const type = catalogue.get(fact)?.type;
  const words: FactWords = { language, catalogue, currency: leaf.currency ?? subject.policy.economics.currency };
  const decorators = leaf.operator.split(":");
  const operator = decorators.pop() ?? "";
  const { value, beside } = besideOf(leaf, words, subject);
  const plain = say(language, phraseOf(type, operator, negated && decorators.length === 0), { value });
  const phrase = decorators.reduceRight((inner, decorator) => say(language, `decorator.${decorator}`, { phrase: inner }), plain);
  const shown = negated && decorators.length > 0 ? say(language, "decorator.not", { phrase }) : phrase;
  return [`${factIn(fact, words, subject)}: `, yesOrNo(leaf, words) ?? shown, ...beside];
}

/** Of yes and no, the other one rather than a denial. */
function yesOrNo({ operator, value, negated }: LeafForm, { language }: FactWords): string | undefined {
  if (typeof value !== "boolean" || (operator !== "equal" && operator !== "notEqual")) return undefined;
  const same = (operator === "equal") !== negated;
  return nameOf(language, "value", String(same ? value : !value));
}

/** What it is held against; for another fact also which, and for a setting what it is now. */
function besideOf(
  { fact, value }: LeafForm,
  words: FactWords,
  { policy, fields, titles, ...subject }: Subject,
): { readonly value: string; readonly beside: readonly Inline[] } {
  if (!isFact(value)) return { value: operandIn(value, words, fact), beside: [] };
  const setting = value.fact.startsWith(SETTING) ? value.fact.slice(SETTING.length) : undefined;
  const now = setting === undefined ? undefined : Object.entries(policy.settings).find(([name]) => name === setting)?.[1];
  if (now === undefined) return { value: `“${factIn(value.fact, words, { ...subject, policy, fields, titles })}”`, beside: [] };
  const shown = typeof now === "number" ? words.language.formatNumber(now) : words.language.formatAmount(now, policy.economics.currency);
  return { value: shown, beside: [` (${titles.setting} `, code(setting ?? ""), ")"] };
}
const SETTING = "settings.";

function operandIn(value: Operand, words: FactWords, fact: string): string {
  if (typeof value === "object") return words.language.listOr(value.map((one) => operandIn(one, words, fact)));
  if (fact.startsWith(REASON)) return nameOf(words.language, "strength", String(value));
  return valueIn(words, words.catalogue.get(fact)?.type, value, "or") ?? String(value);
}
const REASON = "reason.";

function factIn(fact: string, words: FactWords, { titles, language }: Subject): string {
  return fact.startsWith(REASON) ? `${titles.reasonIs} “${nameOf(language, "reason", fact.slice(REASON.length))}”` : meaningOf(words, fact);
}
