import { suggest } from "../../suggest.js";
import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { type Spot, spots, textIn } from "../told.js";

type Section = "people" | "colleagues" | "invoices";

/** Where an id stands, and in which sections the thing may be. */
const REFERENCES: readonly (readonly [pattern: string, sections: readonly Section[]])[] = [
  ["contacts/*/about/*", ["invoices"]],
  ["contacts/*/to", ["people", "colleagues"]],
  ["contacts/*/by", ["colleagues", "people"]],
  ["journal/*/about/*", ["invoices"]],
  ["journal/*/by", ["colleagues"]],
  ["promises/*/invoices/*", ["invoices"]],
  ["arrangements/*/invoices/*", ["invoices"]],
  ["deadlines/*/invoices/*", ["invoices"]],
  ["invoices/*/workBy/*", ["colleagues"]],
];
/** Searching for a look-alike among more ids than this would take longer than finding it by hand. */
const MOST_TO_COMPARE = 200;

/** An id should be of something in the dossier. Where the section was not told there is nothing to hold it against. */
export function checkReferences(told: Json, problems: ProblemList): void {
  const ids = { people: idsOf(told, "people"), colleagues: idsOf(told, "colleagues"), invoices: idsOf(told, "invoices") };
  for (const [pattern, sections] of REFERENCES) {
    const [main] = sections;
    if (main && ids[main]) for (const spot of spots(told, pattern)) known(spot, sections, ids, problems);
  }
  // Somebody is to be written to instead: that has to be somebody, told or not.
  for (const spot of spots(told, "customer/circumstances/*/addressee")) known(spot, ["people"], ids, problems);
}

type Ids = Readonly<Record<Section, ReadonlySet<string> | undefined>>;

function idsOf(told: Json, section: Section): ReadonlySet<string> | undefined {
  if (spots(told, section).length === 0) return undefined;
  return new Set(spots(told, `${section}/*`).flatMap(({ value }) => textIn(value, "id") ?? []));
}

function known({ at, value }: Spot, sections: readonly Section[], ids: Ids, problems: ProblemList): void {
  if (typeof value !== "string" || sections.some((section) => ids[section]?.has(value))) return;
  const candidates = sections.flatMap((section) => [...(ids[section] ?? [])]);
  const meant = candidates.length <= MOST_TO_COMPARE ? suggest(value, candidates) : undefined;
  problems.add(at, {
    code: "unknown-reference",
    received: shown(value),
    expected: `an id from ${sections.map((section) => `/${section}`).join(" or ")}`,
    mend: meant ? `Did you mean ${meant}?` : "Add what it refers to, or correct the id; until then it is read as if nothing were meant",
    ...(meant !== undefined && { suggestion: meant }),
  });
}
