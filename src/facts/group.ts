/**
 * A short way to declare the facts of one group.
 * @module
 */
import type { Case } from "./case.js";
import { defineFact, type Fact, type FactType, type FactTypes, type Finding, type Polarity } from "./fact.js";

type Traits = Partial<Pick<Fact, "unit" | "values" | "optional" | "personal">>;

/** A function that declares facts of this group: name, type, polarity, meaning in English and Dutch, and how it is known. */
export function group(name: Fact["group"], common: Traits = {}) {
  return <const N extends string, T extends FactType>(
    fact: N,
    type: T,
    polarity: Polarity,
    [en, nl]: readonly [en: string, nl: string],
    derive: (from: Case) => Finding<FactTypes[T]>,
    traits: Traits = {},
  ): Fact<N, T> => defineFact({ name: fact, type, polarity, meaning: { en, nl }, derive, group: name, optional: true, personal: false, ...common, ...traits });
}
