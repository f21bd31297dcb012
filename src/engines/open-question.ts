/**
 * What is left of a condition once everything known is filled in: the comparisons with facts that would have to be fetched, and nothing else. Where
 * nothing is left there is nothing to fetch.
 * @module
 */
import type { Facts } from "../facts/fact.js";
import { compile, isFact } from "../policy/condition/compile.js";
import type { ConditionForm, LeafForm } from "../policy/policy.js";

/** The answer, where what is known settles it; else the part of the condition that is still open. */
export function openQuestion(form: ConditionForm, facts: Facts, missing: ReadonlySet<string>): ConditionForm | boolean {
  if (form.kind === "leaf") return isOpen(form, facts, missing) ? form : compile(form).evaluate(facts).met;
  const parts = form.of.map((part) => openQuestion(part, facts, missing));
  // One part that holds settles an `any`, one that does not an `all`; the others need no answer then.
  const settles = form.kind === "any";
  if (parts.includes(settles)) return settles;
  const open = parts.filter((part) => typeof part !== "boolean");
  return open.length === 0 ? !settles : { ...form, of: open };
}

/** It asks for a fact to be fetched, and nothing beside that fact makes it fail whatever comes. */
function isOpen({ fact, value, currency }: LeafForm, facts: Facts, missing: ReadonlySet<string>): boolean {
  const names = isFact(value) ? [fact, value.fact] : [fact];
  if (!names.some((name) => missing.has(name))) return false;
  const inCurrency = currency === undefined || currency === facts.case.currency;
  return inCurrency && names.every((name) => missing.has(name) || facts.find(name).known);
}
