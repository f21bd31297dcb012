/** Customers to whom everything happened twice on one day, a little differently: who reads a list by its order gives himself away. */
import type { Json } from "../../src/vocabulary.js";

type Group = { readonly [field: string]: Json };
type Twin = (told: Group) => Group;

const renamed = (told: Group): Group => (typeof told.id === "string" ? { ...told, id: `${told.id}-twin` } : told);
const TWINS: Readonly<Record<string, Twin>> = {
  disputes: (told) => ({ ...renamed(told), ground: told.ground === "price" ? "quality" : "price" }),
  payments: (told) => ({ ...told, account: told.account === "blocked" ? "ordinary" : "blocked" }),
  creditNotes: (told) => ({ ...told, id: "twin" }),
  contacts: (told) => ({ ...told, channel: told.channel === "phone" ? "email" : "phone" }),
  journal: (told) => ({ ...told, treatment: told.treatment === "check-bank" ? "wait" : "check-bank" }),
  tickets: (told) => ({ ...renamed(told), severity: told.severity === "high" ? "low" : "high" }),
  deadlines: (told) => ({ ...told, kind: told.kind === "limitation" ? "claim-filing" : "limitation" }),
  nps: (told) => ({ ...told, score: (Number(told.score) + 3) % 11 }),
  arrangements: (told) => ({ ...told, confirmed: told.confirmed !== true }),
};

/** The dossier with a twin beside each of these. */
export function twice(told: Json): Json {
  if (Array.isArray(told)) return told.map((item: Json) => twice(item));
  if (typeof told !== "object" || told === null) return told;
  return Object.fromEntries(
    Object.entries(told).map(([field, value]): [string, Json] => {
      const twin = TWINS[field];
      if (!twin || !Array.isArray(value)) return [field, twice(value as Json)];
      return [field, value.flatMap((item: Json) => [item, twin(item as Group)])];
    }),
  );
}
