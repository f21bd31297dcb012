/**
 * Small changes to a policy, such as somebody makes by mistake. Good cases notice each of them.
 * @module
 */
import type { Catalogue } from "../../../facts/catalogue.js";
import { pointer } from "../../../json-pointer.js";
import { isObject, type JsonObject, own } from "../../../policy/plain.js";
import type { Json } from "../../../vocabulary.js";
import type { Change } from "./changed.js";
import { conditionChanges } from "./condition.js";
import { thenChanges } from "./then.js";
import { numberChanges } from "./values.js";

/** Every change this way of thinking knows, in the order of the document; what a base says stays as it is. */
export function changesIn(document: Json, catalogue: Catalogue): readonly Change[] {
  if (!isObject(document)) return [];
  const overlays = (["forSegment", "forCustomer"] as const).flatMap((section) =>
    entriesOf(own(document, section)).map(([name, layer]) => [pointer("", section, name), layer] as const),
  );
  return [["", document] as const, ...overlays].flatMap(([at, layer]) => (isObject(layer) ? inLayer(layer, at, catalogue) : []));
}

function inLayer(layer: JsonObject, at: string, catalogue: Catalogue): readonly Change[] {
  const section = (name: string) => entriesOf(own(layer, name)).map(([id, told]) => [pointer(at, name, id), told] as const);
  return [
    ...section("settings").flatMap(([place, told]) => numberChanges(told, place, 1)),
    ...section("conditions").flatMap(([place, told]) => inCondition(told, place, catalogue)),
    ...section("reasons").flatMap(([place, told]) => inRule(told, place, catalogue)),
    ...section("rules").flatMap(([place, told]) => inRule(told, place, catalogue)),
  ];
}

function entriesOf(told: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(told) ? Object.entries(told) : [];
}

function inCondition(told: Json, at: string, catalogue: Catalogue): readonly Change[] {
  const [body, place] = bodyOf(told, at);
  return conditionChanges(body, place, catalogue);
}

/** A rule that stands off is tried on, one that stands on is tried off, and everything written in it is tried a little otherwise. */
function inRule(told: Json, at: string, catalogue: Catalogue): readonly Change[] {
  if (!isObject(told)) return [{ kind: "off", at, from: told }];
  const [body, place] = bodyOf(told, at);
  // A new rule is taken out; one of a layer below is switched off, and then there is nothing to take out.
  const off: Change = body === told ? { kind: "off", at, from: told } : { kind: "off", at, from: told, to: "off" };
  if (!isObject(body)) return [off];
  const [when, then] = [own(body, "when"), own(body, "then")];
  return [
    off,
    ...(when === undefined ? [] : conditionChanges(when, pointer(place, "when"), catalogue)),
    ...thenChanges(isObject(then) ? then : body, isObject(then) ? pointer(place, "then") : place),
  ];
}

/** What stands in `set` or `replace`, or the entry itself. */
function bodyOf(told: Json, at: string): readonly [body: Json, at: string] {
  if (!isObject(told)) return [told, at];
  const verb = (["set", "replace"] as const).find((one) => Object.hasOwn(told, one));
  return verb === undefined ? [told, at] : [own(told, verb) ?? null, pointer(at, verb)];
}
