/**
 * Which rules a layer has a hand in: it wrote them, or it changed a condition, a setting or a reason they rest on. What a base does by itself is
 * for whoever writes that base.
 * @module
 */

import { pointer } from "../../json-pointer.js";
import type { Entries } from "../../policy/layers/entry.js";
import type { Layer } from "../../policy/layers/layer.js";
import { originOf } from "../../policy/layers/origins.js";
import type { Merged } from "../../policy/layers/resolve.js";
import { isObject, own } from "../../policy/plain.js";
import type { Policy } from "../../policy/policy.js";
import type { Json } from "../../vocabulary.js";

/** Says of a rule whether the layer had a hand in it. */
export function touchedRules(below: Merged, now: Merged, layer: Layer, policy: Policy): (section: "rules" | "reasons", id: string) => boolean {
  const conditions = changedConditions(below.conditions, now.conditions);
  const settings = changedSettings(now, layer);
  const hit = (section: "rules" | "reasons", entries: Entries, before: Entries) =>
    new Set(
      [...entries].flatMap(([id, entry]) => {
        const rule = (section === "rules" ? policy.rules : policy.reasonRules).find((one) => one.id === id);
        const own = entry !== before.get(id);
        const rests = rule?.when.reads.some((fact) => settings.has(fact)) === true || referencesIn(entry.value).some((name) => conditions.has(name));
        return own || rests ? [id] : [];
      }),
    );
  const reasons = hit("reasons", now.reasons, below.reasons);
  const changed = new Set(policy.reasonRules.filter(({ id }) => reasons.has(id)).map(({ reason }) => `reason.${reason}`));
  const rules = hit("rules", now.rules, below.rules);
  for (const { id, when } of policy.rules) if (when.reads.some((fact) => changed.has(fact))) rules.add(id);
  return (section, id) => (section === "rules" ? rules : reasons).has(id);
}

/** Names of conditions the layer changed, and of those that refer to them. */
function changedConditions(below: Entries, now: Entries): ReadonlySet<string> {
  const changed = new Set([...now].filter(([name, entry]) => below.get(name) !== entry).map(([name]) => name));
  for (let size = -1; size !== changed.size; ) {
    size = changed.size;
    for (const [name, { value }] of now) if (referencesIn(value).some((reference) => changed.has(reference))) changed.add(name);
  }
  return changed;
}

function changedSettings({ settings }: Merged, { name }: Layer): ReadonlySet<string> {
  const names = isObject(settings.value) ? Object.keys(settings.value) : [];
  const changed = names.filter((key) => originOf(settings, pointer("", key)).layer === name && before(settings, key) !== own(objectOf(settings.value), key));
  return new Set(changed.map((key) => `settings.${key}`));
}

function before(settings: Merged["settings"], key: string): Json | undefined {
  return own(objectOf(settings.before?.value ?? null), key);
}

function objectOf(value: Json) {
  return isObject(value) ? value : {};
}

/** Names of conditions that a rule or a condition refers to. */
export function referencesIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: Json) => referencesIn(item));
  if (!isObject(value)) return [];
  const named = own(value, "condition");
  return [...(typeof named === "string" ? [named] : []), ...Object.values(value).flatMap(referencesIn)];
}
