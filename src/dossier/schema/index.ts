/**
 * The JSON form of a dossier: one file per section, and the whole of it here.
 * @module
 */
import * as z from "zod";
import type { Json } from "../../vocabulary.js";
import { ArrangementSchema, DeadlineSchema, OrderSchema, PromiseSchema, TicketSchema } from "./agreements.js";
import { ColleagueSchema } from "./colleagues.js";
import { ContactSchema, JournalEntrySchema } from "./contacts.js";
import { CreditorSchema } from "./creditor.js";
import { CustomerSchema } from "./customer.js";
import { InvoiceSchema } from "./invoices.js";
import { instant } from "./moment.js";
import { PersonSchema } from "./people.js";
import { BankSchema, NpsSchema, RateSchema, UnappliedCashSchema } from "./signals.js";

export const DossierSchema = z
  .strictObject({
    $schema: z.string().describe("Where an editor finds the description of this file").optional(),
    schemaVersion: z.literal(1).describe("Version of this form; always 1"),
    asOf: instant.describe("The moment at which all of this was so, with its offset; the library has no clock of its own"),
    bank: BankSchema.optional(),
    creditor: CreditorSchema.optional(),
    customer: CustomerSchema,
    people: z.array(PersonSchema).optional(),
    colleagues: z.array(ColleagueSchema).optional(),
    invoices: z.array(InvoiceSchema).describe("All invoices, the paid ones too where known: they tell how this customer pays").optional(),
    unappliedCash: z.array(UnappliedCashSchema).optional(),
    nps: z.array(NpsSchema).optional(),
    contacts: z.array(ContactSchema).optional(),
    journal: z.array(JournalEntrySchema).optional(),
    promises: z.array(PromiseSchema).optional(),
    arrangements: z.array(ArrangementSchema).optional(),
    tickets: z.array(TicketSchema).optional(),
    orders: z.array(OrderSchema).optional(),
    deadlines: z.array(DeadlineSchema).optional(),
    rates: z.array(RateSchema).optional(),
    // Plain data was made sure of at the door, so any value is JSON here.
    custom: z
      .record(
        z.string(),
        z.unknown().transform((value) => value as Json),
      )
      .describe("Extra fields of your own, which custom facts can read")
      .optional(),
  })
  .describe("All that a company knows of one customer at one moment. Leave out what is not known; an empty list says that there is none.");

/** What the schema makes of a dossier that fits it. */
export type DossierShape = z.output<typeof DossierSchema>;

/** The dossier's form as JSON Schema, for editors and for other languages. */
export function dossierJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(DossierSchema, { io: "input", target: "draft-07" }), title: "Dossier of one customer" };
}
