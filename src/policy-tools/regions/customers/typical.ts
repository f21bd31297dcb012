/**
 * Typical customers: the ones a finding is shown with, and from which others are made by changing as little as possible.
 * @module
 */
import { AS_OF, amount, type CustomerDocument, daysAgo, type JsonObject, type Whose, withCustomer, withInvoice } from "./document.js";

/** All of them, the plainest first. */
export function typicalCustomers(whose: Whose): readonly CustomerDocument[] {
  return TYPICAL.map((typical) => typical(whose));
}

/** Twelve days late with one invoice of 1,000, everything told and nothing special. */
function late(whose: Whose): CustomerDocument {
  const { id, segment } = whose;
  return {
    schemaVersion: 1,
    asOf: `${AS_OF}T09:00:00+01:00`,
    bank: { asOf: AS_OF },
    creditor: { country: "NL", timeZone: "Europe/Amsterdam", collects: "own", claims: { owner: "own" } },
    customer: { id, ...(segment === undefined ? {} : { segment }), name: "Bakker BV", kind: "business", country: "NL", circumstances: [], addressProven: true },
    people: [{ id: "k1", name: "Jo", role: "director", channels: ["phone", "email", "letter"].map((channel) => ({ channel, state: "ok" })) }],
    colleagues: [
      { id: "p1", name: "Sanne", relations: ["won", "serves"] },
      { id: "p2", name: "Joost", relations: ["controls-credit", "manages", "decides"], authorityUpTo: amount(1_000_000_00, whose) },
    ],
    invoices: [{ id: "F1", issued: daysAgo(42), due: daysAgo(12), ...amount(1000_00, whose), delivery: { state: "sent" } }],
    contacts: [],
    promises: [],
    arrangements: [],
    unappliedCash: [],
    deadlines: [],
    tickets: [],
    nps: [],
    orders: [],
  };
}

function lateFor(days: number, whose: Whose): CustomerDocument {
  return withInvoice(late(whose), { issued: daysAgo(days + 30), due: daysAgo(days) });
}

function contact(ago: number, channel: string, pressure: number, outcome: string): JsonObject {
  return { on: `${daysAgo(ago)}T${10 + (ago % 5)}:00:00+01:00`, channel, purpose: "payment", pressure, to: "k1", outcome };
}

/** Refused in a personal conversation, after two ways on three days. */
function refused(whose: Whose): CustomerDocument {
  const contacts = [contact(60, "phone", 2, "reached"), contact(45, "email", 2, "sent"), contact(30, "phone", 3, "reached-refused")];
  return { ...withInvoice(lateFor(115, whose), { delivery: { state: "confirmed" } }), contacts };
}

/** And told in person what may follow. */
function announced(whose: Whose): CustomerDocument {
  const said = { ...contact(14, "phone", 4, "reached-refused"), treatment: "announce-in-person" };
  return { ...refused(whose), contacts: [...(refused(whose).contacts ?? []), said] };
}

const TYPICAL: readonly ((whose: Whose) => CustomerDocument)[] = [
  late,
  (whose) => withInvoice(late(whose), { issued: daysAgo(18), due: daysAgo(-12) }),
  (whose) => ({ ...lateFor(40, whose), contacts: [contact(28, "email", 2, "sent"), contact(20, "phone", 2, "no-answer")] }),
  (whose) => ({ ...lateFor(25, whose), contacts: [contact(12, "phone", 2, "reached")] }),
  refused,
  announced,
  (whose) => ({ ...announced(whose), contacts: [...(announced(whose).contacts ?? []), contact(9, "registered-letter", 5, "delivery-refused")] }),
  (whose) => ({ ...lateFor(20, whose), contacts: [contact(14, "phone", 2, "reached-promised")], promises: [{ made: daysAgo(14), by: daysAgo(7) }] }),
  (whose) => withInvoice(lateFor(20, whose), { disputes: [{ id: "D1", raised: daysAgo(8), ground: "price" }] }),
  (whose) => ({ ...late(whose), nps: [{ on: daysAgo(10), score: 3 }], tickets: [{ id: "T1", opened: daysAgo(5), severity: "high" }] }),
  (whose) => withCustomer({ ...late(whose), people: [{ ...late(whose).people?.[0], id: "k1", role: "self" }] }, { kind: "consumer", name: "Jo Bakker" }),
  (whose) => withCustomer(late(whose), { circumstances: [{ kind: "hardship" }] }),
  (whose) =>
    withCustomer(withInvoice({ ...late(whose), invoices: [...(late(whose).invoices ?? []), ...paidInTime(whose)] }, amount(25_000_00, whose)), {
      since: daysAgo(12 * 365),
    }),
  (whose) => withInvoice(late(whose), { payments: [{ on: daysAgo(4), ...amount(1000_00, whose) }] }),
  (whose) => withCustomer({ ...late(whose), invoices: [] }, { kind: "prospect", screening: { credit: "good", on: daysAgo(3) } }),
  ({ id, segment, currency }) => ({
    schemaVersion: 1,
    asOf: `${AS_OF}T09:00:00+01:00`,
    customer: { id, ...(segment === undefined ? {} : { segment }), country: "NL" },
    invoices: [{ id: "F1", issued: daysAgo(42), due: daysAgo(12), ...amount(1000_00, { currency }) }],
  }),
];

function paidInTime(whose: Whose): readonly JsonObject[] {
  return [60, 90, 120, 150, 180].map((ago) => ({
    id: `P${ago}`,
    issued: daysAgo(ago + 30),
    due: daysAgo(ago),
    ...amount(800_00, whose),
    payments: [{ on: daysAgo(ago + 1), ...amount(800_00, whose) }],
  }));
}
