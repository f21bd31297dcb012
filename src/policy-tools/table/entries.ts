/**
 * What the rows of a table make of the rules of each layer.
 * @module
 */
import { canonicalJson } from "../../policy/hash.js";
import { isObject, type JsonObject, own } from "../../policy/plain.js";
import type { Json } from "../../vocabulary.js";
import type { Entry } from "./read-rows.js";

/** What a layer is to say of a rule; `undefined` where it is to say nothing. */
export function saidOf({ id, status, body }: Entry, base: ReadonlyMap<string, JsonObject>): Json | undefined {
  switch (status) {
    case "off":
    case "on":
      return status;
    case "new":
      return body;
    case "base":
      return changeOf(base.get(id), body);
    default:
      return { [status]: body };
  }
}

/** Of a rule below that is only shown: what was changed in its row, as a change to it. */
function changeOf(rule: JsonObject | undefined, body: JsonObject): Json | undefined {
  if (!rule) return body;
  const change = difference(rule, body);
  return Object.keys(change).length === 0 ? undefined : { set: change };
}

/** The merge patch from one to the other. A condition is put in place whole. */
function difference(from: JsonObject, to: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(
    keys.flatMap((key): readonly (readonly [string, Json])[] => {
      const [before, after] = [own(from, key), own(to, key)];
      if (same(before, after)) return [];
      if (after === undefined) return [[key, null]];
      return [[key, key !== "when" && isObject(before) && isObject(after) ? difference(before, after) : after]];
    }),
  );
}

/** Whether two things say the same. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  return one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other);
}
