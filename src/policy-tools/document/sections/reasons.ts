/**
 * How the policy comes to think of a reason why somebody has not paid, and the conditions that have a name.
 * @module
 */
import { stepsOf } from "../../../json-pointer.js";
import { nameOf } from "../../../language/say.js";
import { namedConditions } from "../../../policy/condition/named.js";
import type { ConditionForm } from "../../../policy/policy.js";
import { conditionLines } from "../condition-words.js";
import { cell, code, NONE, type Section, table, text } from "../page.js";
import { becauseOf, sourceOf } from "../said.js";
import type { Subject } from "../subject.js";

/** Every reason rule, by reason. */
export function reasons(subject: Subject): Section {
  const { policy, language, titles } = subject;
  const key = ({ reason, id }: (typeof policy.reasonRules)[number]) => `${reason} ${id}`;
  const rows = [...policy.reasonRules]
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
    .map((rule) => [
      [[code(rule.id)], [`${titles.layer}: ${rule.layer}`]],
      cell(nameOf(language, "reason", rule.reason)),
      cell(rule.against ? titles.against : nameOf(language, "strength", rule.strength)),
      rule.when.form ? conditionLines(rule.when.form, subject) : NONE,
      becauseOf(rule, subject),
      sourceOf(rule),
    ]);
  const tables = rows.length === 0 ? [text(titles.nothing)] : [table(titles.reasons, titles.reasonHeads, rows)];
  return { id: "reasons", title: titles.reasons, blocks: [text(titles.reasonsText), ...tables] };
}

/** Every condition with a name, written out. */
export function conditions(subject: Subject): Section {
  const { fields, titles } = subject;
  const forms = namedForms(subject);
  const rows = fields.flatMap(({ pointer, status, layer }) => {
    const name = nameIn(pointer);
    const form = name === undefined || status !== "active" ? undefined : forms.get(name);
    return form && name !== undefined ? [[cell(code(name)), conditionLines(form, subject, true), cell(layer)]] : [];
  });
  return {
    id: "conditions",
    title: titles.conditions,
    blocks: rows.length === 0 ? [text(titles.nothing)] : [text(titles.conditionsText), table(titles.conditions, titles.conditionHeads, rows)],
  };
}

/** What each condition with a name comes to. */
export function namedForms({ fields, catalogue, policy }: Pick<Subject, "fields" | "catalogue" | "policy">): ReadonlyMap<string, ConditionForm> {
  // The policy was read before, so there is nothing left to report.
  const report = () => {};
  const bodies = new Map(
    fields.flatMap(({ pointer, status, value }) => {
      const name = nameIn(pointer);
      return name === undefined || status !== "active" ? [] : [[name, { body: value, off: false, report }] as const];
    }),
  );
  const { resolve } = namedConditions(bodies, { catalogue, currency: policy.economics.currency });
  return new Map(
    [...bodies.keys()].flatMap((name) => {
      const form = resolve({ kind: "reference", name, at: "" }, "", report);
      return form ? [[name, form] as const] : [];
    }),
  );
}

function nameIn(pointer: string): string | undefined {
  const [section, name, ...inside] = stepsOf(pointer);
  return section === "conditions" && inside.length === 0 ? name : undefined;
}
