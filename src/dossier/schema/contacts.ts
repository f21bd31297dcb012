import * as z from "zod";
import { CHANNELS, OUTCOMES, PURPOSES } from "../../vocabulary.js";
import { moment } from "./moment.js";
import { id, text } from "./text.js";

const pressure = z.literal([0, 1, 2, 3, 4, 5, 6]);

/** One contact with the customer, by any department. */
export const ContactSchema = z
  .strictObject({
    on: moment.describe("Day, or moment with its offset where the time is known"),
    channel: z.enum(CHANNELS),
    direction: z.enum(["out", "in"]).default("out").describe("out: we contacted them; in: they contacted us"),
    to: id("k3").describe("Id of the person on the customer's side").optional(),
    purpose: z.enum(PURPOSES).describe("payment for anything about money; all departments share one budget of contacts"),
    pressure: pressure.describe("0 internal, 1 care, 2 remind, 3 arrange, 4 firm, 5 formal, 6 hand over").optional(),
    treatment: text.optional(),
    template: text.describe("Template of the text that was used").optional(),
    by: id("p7").describe("Id of the colleague").optional(),
    outcome: z.enum(OUTCOMES),
    about: z.array(id("2026-118")).describe("Invoices it was about; not told means all that were late then").optional(),
    requested: z.boolean().describe("The customer asked for this contact").optional(),
    note: text.optional(),
  })
  .describe("A contact, about money or not");

/** Something a colleague did inside the company that no customer noticed. */
export const JournalEntrySchema = z
  .strictObject({
    on: moment.describe("Day, or moment with its offset where the time is known"),
    treatment: id("correct-invoice"),
    by: id("p7").describe("Id of the colleague").optional(),
    outcome: z.enum(OUTCOMES).default("done"),
    about: z.array(id("2026-118")).optional(),
    note: text.optional(),
  })
  .describe("Something done inside the company");
