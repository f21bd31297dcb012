/** What was said and sent, and what came of it. */
import { SECTIONS } from "../../../facts/catalogue/quality.js";
import { type CustomerDocument, daysAgo, type JsonObject } from "./document.js";
import { countedUpTo, type Tellers, whenTrue } from "./tell.js";

/** One more contact about money. */
function contacted(document: CustomerDocument, ago: number, channel: string, outcome: string): CustomerDocument {
  const contact: JsonObject = { on: `${daysAgo(ago)}T10:00:00+01:00`, channel, purpose: "payment", pressure: 2, to: "k1", outcome };
  return { ...document, contacts: [...(document.contacts ?? []), contact] };
}

/** The dossier without a section, where there is one of this name. */
export function withoutSection(document: CustomerDocument, name: string): CustomerDocument {
  const section = SECTIONS.find((one) => one === name);
  if (section === undefined) return document;
  const { [section]: _, ...rest } = document;
  return rest;
}

const IN_WRITING: readonly string[] = ["sent", "delivery-unknown", "bounced", "returned", "delivery-refused", "asked-for-copy"];

export const OF_CONTACTS: Tellers = {
  lastOutcome: (document, is) => contacted(document, 7, IN_WRITING.includes(String(is)) ? "email" : "phone", String(is)),
  invoiceAskedForCopy: whenTrue((document) => contacted(document, 5, "phone", "asked-for-copy")),
  deliveryUnknown: whenTrue((document) => contacted(document, 5, "email", "delivery-unknown")),
  unansweredInRow: countedUpTo(6, (document, count) => {
    const silent: CustomerDocument = { ...document, contacts: [] };
    const attempts = Array.from({ length: count }, (_, at) => ({ ago: 4 + 3 * (count - at), called: at % 2 === 1 }));
    return attempts.reduce((so, { ago, called }) => contacted(so, ago, called ? "phone" : "email", called ? "no-answer" : "sent"), silent);
  }),
  pressureReceived: (document, is) =>
    is === 2 ? contacted({ ...document, contacts: [] }, 8, "phone", "reached") : is === 0 ? { ...document, contacts: [] } : undefined,
  daysSinceLastContact: countedUpTo(1000, (document, days) => {
    const contacts = document.contacts ?? [];
    const last = contacts[contacts.length - 1];
    return last ? { ...document, contacts: [{ ...last, on: `${daysAgo(days)}T10:00:00+01:00` }] } : contacted(document, days, "phone", "reached");
  }),
  /** Last of all: sections that are not told cannot be told. */
  notTold: (document, is) => (Array.isArray(is) ? is.reduce((so: CustomerDocument, section: string) => withoutSection(so, section), document) : undefined),
};
