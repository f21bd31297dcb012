/**
 * The steps a policy can bring about, whatever its conditions say: what its rules want, at every pressure they raise it to, what the engine adds by
 * itself, and what usually comes after each.
 * @module
 */
import type { Policy } from "../../policy/policy.js";
import type { Treatment } from "../../policy/treatment.js";
import type { Proposed } from "./world.js";

/** Waiting, deadlines, and what unlocks a formal step. */
const OWN: readonly string[] = ["wait", "protect-right", "announce-in-person", "release-formal-step"];

/** Each treatment and pressure once, the mildest first. */
export function proposedBy({ rules }: Policy, treatments: ReadonlyMap<string, Treatment>): readonly Proposed[] {
  const named = new Set<string>();
  const add = (id: string): void => {
    const treatment = treatments.get(id);
    if (!treatment || named.has(id)) return;
    named.add(id);
    for (const { treatment: next } of treatment.next) add(next);
  };
  for (const id of [...OWN, ...rules.map((rule) => rule.treatment)]) add(id);
  return [...treatments.values()]
    .filter(({ id }) => named.has(id))
    .flatMap((treatment) => {
      const raised = rules.flatMap((rule) => (rule.treatment === treatment.id && treatment.where === "customer" ? [rule.pressure ?? 0] : []));
      const pressures = [treatment.pressure, ...raised.filter((pressure) => pressure > treatment.pressure)];
      return [...new Set(pressures)].map((pressure): Proposed => ({ treatment, pressure }));
    })
    .sort((a, b) => a.pressure - b.pressure || (a.treatment.id < b.treatment.id ? -1 : 1));
}
