import type { Json } from "../../vocabulary.js";
import type { ContactTold, Entry } from "./entry.js";
import { grouped } from "./grouped.js";
import type { Mapping } from "./mapping.js";

/**
 * The people that the rows name. Only that an address or number exists is kept, never the address itself: a plan needs no more.
 * Nobody proved it, so its state is unverified.
 */
export function peopleOf(customerId: string, entries: readonly Entry[], kind: Json | undefined): readonly Json[] {
  const contacts = entries.flatMap(({ about }) => about.contact ?? []);
  const byPerson = grouped(contacts, ({ name, email, phone }) => (name ?? email ?? phone ?? "").toLowerCase());
  const usual = kind === "consumer" || kind === "sole-trader" ? "self" : "accounts-payable";
  return [...byPerson]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, told], index) => ({
      id: `${customerId}-p${index + 1}`,
      ...firstTold(told, "name"),
      role: told.find((contact) => contact.role !== undefined)?.role ?? usual,
      channels: [...emailOf(told), ...(told.some((contact) => contact.phone !== undefined) ? [{ channel: "phone", state: "unverified" }] : [])],
    }));
}

/** The mapping's colleagues, and the owners that the rows name. An owner whom the mapping knows keeps what it says and gains the relation. */
export function colleaguesOf(entries: readonly Entry[], defaults: Mapping["dossier"]["colleagues"]): readonly Json[] {
  const owners = new Map<string, string>();
  for (const { about } of entries) if (about.owner && !owners.has(about.owner.name)) owners.set(about.owner.name, about.owner.relation);
  const known = (defaults ?? []).map((colleague) => {
    const relation = owners.get(String(colleague.name)) ?? owners.get(String(colleague.id));
    const relations = Array.isArray(colleague.relations) ? colleague.relations : [];
    return relation === undefined ? colleague : { ...colleague, relations: [...new Set([...relations, relation])] };
  });
  const names = new Set((defaults ?? []).flatMap((colleague) => [colleague.name, colleague.id]));
  const added = [...owners].filter(([name]) => !names.has(name)).map(([name, relation]) => ({ id: name, name, relations: [relation] }));
  return [...known, ...added.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** Names in front of the @ behind which more than one person reads. */
const SHARED_BOXES: ReadonlySet<string> = new Set(
  "info office mail contact administratie administration admin finance financien accounting accounts ap invoices invoice facturen factuur crediteuren boekhouding buchhaltung compta".split(
    " ",
  ),
);

function emailOf(told: readonly ContactTold[]): readonly Json[] {
  const email = told.find((contact) => contact.email !== undefined)?.email;
  if (email === undefined) return [];
  const shared = SHARED_BOXES.has(email.split("@")[0] ?? "");
  return [{ channel: "email", state: "unverified", ...(shared && { shared }) }];
}

function firstTold(told: readonly ContactTold[], field: "name"): { name?: string } {
  const name = told.find((contact) => contact[field] !== undefined)?.[field];
  return name === undefined ? {} : { name };
}
