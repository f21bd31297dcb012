/**
 * What is different for a segment or for one customer.
 * @module
 */

import { stepsOf } from "../../../json-pointer.js";
import { canonicalJson } from "../../../policy/hash.js";
import type { EffectiveField } from "../../../policy/layers/effective.js";
import type { ConditionForm } from "../../../policy/policy.js";
import { conditionLines } from "../condition-words.js";
import { kindWords } from "../kind-words.js";
import { type Cell, cell, code, type Line, NONE, type Section, table, text } from "../page.js";
import type { Subject } from "../subject.js";
import { namedForms } from "./reasons.js";

/** A table for each segment and customer that has a layer of its own; no section where there is none. */
export function overlays(subject: Subject): readonly Section[] {
  const { policies, titles } = subject;
  const names = [...new Set(policies.all().flatMap(({ layers }) => layers))];
  const tables = names.flatMap((name) => {
    const [, kind, id = ""] = /#(segment|customer):(.*)$/s.exec(name) ?? [];
    if (kind === undefined) return [];
    const [customer, segment] = kind === "customer" ? [id, undefined] : [undefined, id];
    const policy = policies.for(customer, segment);
    const there: Subject = { ...subject, policy, fields: policies.effective(customer, segment) };
    const forms = namedForms(there);
    const rows = there.fields.filter((field) => field.layer === name);
    const caption = `${kind === "segment" ? titles.forSegment : titles.forCustomer}: ${id} (${name})`;
    return rows.length === 0
      ? []
      : [
          table(
            caption,
            titles.overlayHeads,
            rows.map((field) => rowOf(field, forms, there)),
          ),
        ];
  });
  return tables.length === 0 ? [] : [{ id: "overlays", title: titles.overlays, blocks: [text(titles.overlaysText), ...tables] }];
}

function rowOf(field: EffectiveField, forms: ReadonlyMap<string, ConditionForm>, subject: Subject): readonly Cell[] {
  const { pointer, value, overrode } = field;
  const before = overrode && cell(...saidOf(overrode.value, subject), ` (${overrode.layer === "default" ? subject.titles.asShipped : overrode.layer})`);
  return [cell(code(pointer)), conditionOf(field, forms, subject) ?? cell(...saidOf(value, subject)), before ?? NONE];
}

/** A condition in words. */
function conditionOf({ pointer, value }: EffectiveField, forms: ReadonlyMap<string, ConditionForm>, subject: Subject): Cell | undefined {
  const { policy } = subject;
  const [section, id = "", part] = stepsOf(pointer);
  if (section === "conditions" && value !== "off") {
    const form = forms.get(id);
    return form && conditionLines(form, subject, true);
  }
  const rules = section === "rules" ? policy.rules : section === "reasons" ? policy.reasonRules : [];
  const form = part === "when" ? rules.find((rule) => rule.id === id)?.when.form : undefined;
  return form && conditionLines(form, subject);
}

function saidOf(value: EffectiveField["value"], { titles }: Subject): Line {
  if (typeof value === "string") return [kindWords(value, titles.customer)];
  return [typeof value === "object" ? code(canonicalJson(value)) : String(value)];
}
