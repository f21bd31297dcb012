import { formatDay } from "../../calendar/day.js";
import { exponentOf } from "../../dossier/currencies.js";
import type { Json } from "../../vocabulary.js";
import type { AboutCustomer, Entry } from "./entry.js";
import type { Then } from "./invoice.js";
import type { Mapping } from "./mapping.js";
import type { Remark } from "./notes.js";

type Told = Exclude<keyof AboutCustomer, "contact" | "owner">;
const TOLD: readonly Told[] = ["name", "kind", "country", "region", "timeZone", "language", "since", "segment"];

export interface CustomerPart {
  readonly customer: Readonly<Record<string, Json>>;
  readonly otherNames: readonly string[];
  readonly remarks: readonly Remark[];
}

/** The customer that the rows tell, over the mapping's defaults. What rows disagree on is decided by the most frequent value. */
export function customerOf(id: string, entries: readonly Entry[], defaults: Mapping["dossier"]["customer"], then: Then): CustomerPart {
  const today = formatDay(then.today);
  const known = (entry: Entry, field: Told) => field !== "since" || (entry.about.since ?? "") <= today;
  const unknown = entries.filter((entry) => !known(entry, "since"));
  const remarks = unknown.map(({ source }): Remark => ({ code: "value-left-out", file: source.file, line: source.line }));
  const told: Record<string, Json> = {};
  let otherNames: readonly string[] = [];
  for (const field of TOLD) {
    const [most, ...others] = mostFrequent(entries.flatMap((entry) => (known(entry, field) ? (entry.about[field] ?? []) : [])));
    if (most === undefined) continue;
    told[field] = most;
    if (field === "name") otherNames = [...others].sort();
    if (others.length > 0) remarks.push({ code: field === "name" ? "several-spellings" : "told-differently", customer: id });
  }
  return { customer: { id, ...defaults, ...told }, otherNames, remarks };
}

/** Values by how often they are told; equally often: in alphabetical order. */
export function mostFrequent(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, often], [b, also]) => also - often || (a < b ? -1 : 1)).map(([value]) => value);
}

/** The only currency that each customer's rows tell; customers with several are left out. */
export function onlyCurrencies(told: Iterable<readonly [customerId: string, currency: string]>): ReadonlyMap<string, string> {
  const only = new Map<string, string>();
  const mixed = new Set<string>();
  for (const [customerId, currency] of told) {
    if (exponentOf(currency) === undefined) continue;
    if ((only.get(customerId) ?? currency) !== currency) mixed.add(customerId);
    only.set(customerId, currency);
  }
  for (const customerId of mixed) only.delete(customerId);
  return only;
}
