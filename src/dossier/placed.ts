/**
 * Gives each thing the pointer to where it was told. What was not told stays away: no field with nothing in it.
 * @module
 */
import { pointer } from "../json-pointer.js";

/** Something that can be pointed at in what was told. */
export interface Told {
  /** JSON pointer. */
  readonly at: string;
}

/** `undefined` where the shape's field may be absent. */
type Absent<S, K extends keyof S> = undefined extends S[K] ? undefined : never;
type Item<S, K extends keyof S> = NonNullable<S[K]> extends readonly (infer I extends object)[] ? I : never;

/** One group of a shape under its own name, with its pointer. */
export function placed<S extends object, K extends keyof S & string>(shape: S, at: string, name: K) {
  const group = shape[name];
  return (group === undefined ? {} : { [name]: { ...group, at: pointer(at, name) } }) as Record<K, (NonNullable<S[K]> & Told) | Absent<S, K>>;
}

/** A list of a shape under its own name, each item read and with its pointer. */
export function placedAll<S extends object, K extends keyof S & string, T extends object = Item<S, K>>(
  shape: S,
  at: string,
  name: K,
  read: (item: Item<S, K>, at: string) => T = (item) => item as unknown as T,
) {
  const list = shape[name] as readonly Item<S, K>[] | undefined;
  const base = pointer(at, name);
  const items = list?.map((item, index) => ({ ...read(item, `${base}/${index}`), at: `${base}/${index}` }));
  return (items === undefined ? {} : { [name]: items }) as Record<K, (T & Told)[] | Absent<S, K>>;
}
