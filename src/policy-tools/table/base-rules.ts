/**
 * The rules a company's policy builds on, as they are when it says nothing of them.
 * @module
 */
import { stepsOf } from "../../json-pointer.js";
import { type PolicyContext, parsePolicy } from "../../policy/parse.js";
import { isObject, type JsonObject } from "../../policy/plain.js";
import type { Json } from "../../vocabulary.js";

/** Rules of the bases by id, those that are on. A document without a base has none. */
export function baseRules(document: JsonObject, context: PolicyContext): ReadonlyMap<string, JsonObject> {
  const bases = parsePolicy({ schemaVersion: 1, name: "(base)", ...(document.extends === undefined ? {} : { extends: document.extends }) }, context);
  const rules = new Map<string, Fields>();
  for (const { pointer, value, status } of bases.ok ? bases.value.effective() : []) {
    const [section, id, ...path] = stepsOf(pointer);
    if (section !== "rules" || id === undefined || path.length === 0 || status !== "active") continue;
    const rule = rules.get(id) ?? {};
    rules.set(id, rule);
    put(rule, path, value);
  }
  return rules;
}

type Fields = { [key: string]: Json };

function put(fields: Fields, [key = "", ...rest]: readonly string[], value: Json): void {
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  const inside = fields[key];
  const next: Fields = isObject(inside) ? inside : {};
  fields[key] = next;
  put(next, rest, value);
}
