/** A dossier as another system would hand it over: every list and every group in an order of its own. */
import { pointer } from "../../src/json-pointer.js";
import { type Chance, chanceFrom } from "../../src/lab/chance.js";
import type { Json } from "../../src/vocabulary.js";

export interface Shuffled {
  readonly told: Json;
  /** Where each place of the shuffled dossier stood before, both as pointers. */
  readonly stood: ReadonlyMap<string, string>;
}

export function shuffled(told: Json, seed: number): Shuffled {
  const chance = chanceFrom(seed);
  const stood = new Map<string, string>();
  const moved = (value: Json, from: string, to: string): Json => {
    stood.set(to, from);
    if (Array.isArray(value)) {
      const places = inAnyOrder(
        value.map((item: Json, place) => ({ item, place })),
        from,
        chance,
      );
      return places.map(({ item, place }, index) => moved(item, pointer(from, place), pointer(to, index)));
    }
    if (typeof value !== "object" || value === null) return value;
    const fields = inAnyOrder(Object.entries(value), from, chance);
    return Object.fromEntries(fields.map(([name, part]) => [name, moved(part, pointer(from, name), pointer(to, name))]));
  };
  return { told: moved(told, "", ""), stood };
}

/** Each order as likely as any other: every next one is put somewhere among those that are there. */
function inAnyOrder<T>(items: readonly T[], at: string, chance: Chance): readonly T[] {
  return items.reduce<readonly T[]>((order, item) => {
    const place = Math.floor(chance(at, order.length) * (order.length + 1));
    return [...order.slice(0, place), item, ...order.slice(place)];
  }, []);
}
