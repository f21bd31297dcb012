/**
 * Chance with a seed. A number depends on the seed and on what it is asked about, and on nothing else, not even on what was asked before:
 * so the same customer meets the same luck on the same day under either policy, and what differs is the policy.
 * @module
 */

/** From 0 up to, not including, 1. */
export type Chance = (...about: readonly (string | number)[]) => number;

/** The chance of a seed: FNV-1a over what it is asked about, then the finishing steps of MurmurHash3. */
export function chanceFrom(seed: number): Chance {
  return (...about) => {
    const text = `${seed}/${about.join("/")}`;
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
  };
}
