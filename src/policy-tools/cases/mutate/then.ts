/**
 * Small changes to what a rule wants: how strongly, by which way, by whom.
 * @module
 */

import { pointer } from "../../../json-pointer.js";
import { type JsonObject, own } from "../../../policy/plain.js";
import { TIERS } from "../../../vocabulary.js";
import type { Change } from "./changed.js";

/** Every change to the part of a rule that says what to do. */
export function thenChanges(then: JsonObject, at: string): readonly Change[] {
  const [tier, strength] = [own(then, "tier"), own(then, "strength")];
  return [
    ...(typeof tier === "string" ? [{ kind: "tier" as const, at: pointer(at, "tier"), from: tier, to: besideIn(TIERS, tier) }] : []),
    ...(typeof strength === "string" ? [{ kind: "strength" as const, at: pointer(at, "strength"), from: strength, to: besideIn(SURE, strength) }] : []),
    ...(["channel", "owner"] as const).flatMap((key): readonly Change[] => {
      const told = own(then, key);
      if (told === undefined) return [];
      const place = pointer(at, key);
      // The other way round where there are several; as the treatment has it where there is one.
      return Array.isArray(told) && told.length > 1 ? [{ kind: key, at: place, from: told, to: [...told].reverse() }] : [{ kind: key, at: place, from: told }];
    }),
  ];
}
const SURE = ["weak", "likely", "told"];

/** The next word of a scale, or the one before the last. */
function besideIn(scale: readonly string[], word: string): string {
  const at = scale.indexOf(word);
  return scale[at + 1] ?? scale[at - 1] ?? word;
}
