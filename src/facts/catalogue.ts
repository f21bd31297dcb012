/**
 * Every fact the library knows, in one list.
 * @module
 */
import type { Case } from "./case.js";
import { AGREED } from "./catalogue/agreed.js";
import { ARREARS } from "./catalogue/arrears.js";
import { BEHAVIOUR } from "./catalogue/behaviour.js";
import { CIRCUMSTANCE_FACTS } from "./catalogue/circumstances.js";
import { COLLEAGUES } from "./catalogue/colleagues.js";
import { DEADLINES } from "./catalogue/deadlines.js";
import { HEARD } from "./catalogue/heard.js";
import { LAW_FACTS } from "./catalogue/law.js";
import { OBSTACLES } from "./catalogue/obstacles.js";
import { OUR_SIDE } from "./catalogue/our-side.js";
import { PEOPLE } from "./catalogue/people.js";
import { QUALITY } from "./catalogue/quality.js";
import { REACH } from "./catalogue/reach.js";
import { RELATIONSHIP } from "./catalogue/relationship.js";
import { REASON_FACTS, SETTING_FACTS } from "./catalogue/settings.js";
import { VALUE } from "./catalogue/value.js";
import { type Fact, type Facts, type Finding, factsFrom, unknown } from "./fact.js";

const DERIVED = [
  ...ARREARS,
  ...OBSTACLES,
  ...OUR_SIDE,
  ...BEHAVIOUR,
  ...RELATIONSHIP,
  ...REACH,
  ...HEARD,
  ...PEOPLE,
  ...AGREED,
  ...CIRCUMSTANCE_FACTS,
  ...VALUE,
  ...COLLEAGUES,
  ...DEADLINES,
  ...LAW_FACTS,
  ...QUALITY,
] as const;

export type FactName = (typeof DERIVED)[number]["name"];

export const FACTS: readonly Fact[] = [...DERIVED, ...SETTING_FACTS, ...REASON_FACTS];

export type Catalogue = ReadonlyMap<string, Fact>;

/** The shipped catalogue with a company's own facts; a name may be declared once. */
export function catalogueOf(own: readonly Fact[] = []): Catalogue {
  return new Map([...FACTS, ...own].map((fact) => [fact.name, fact]));
}

/** The facts of a case: each derived when first asked for, and once. `given` stands before the catalogue. */
export function factsOf(from: Case, catalogue: Catalogue, given: ReadonlyMap<string, Finding> = new Map()): Facts {
  const found = new Map<string, Finding>(given);
  const find = (name: string): Finding => {
    const before = found.get(name);
    if (before) return before;
    const finding = catalogue.get(name)?.derive(from) ?? unknown("not-applicable");
    found.set(name, finding);
    return finding;
  };
  return factsFrom(from, find);
}
