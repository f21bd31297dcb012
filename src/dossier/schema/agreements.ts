import * as z from "zod";
import { DEADLINE_KINDS } from "../../vocabulary.js";
import { day } from "./day.js";
import { money } from "./money.js";
import { id, text } from "./text.js";

const invoices = z.array(id("2026-118"));

export const PromiseSchema = z
  .strictObject({
    made: day,
    by: day.describe("Day by which the customer will pay"),
    amount: money("positive").describe("Not told means all of it").optional(),
    invoices: invoices.describe("Not told means all that were late then").optional(),
  })
  .describe("A promise to pay");

export const ArrangementSchema = z
  .strictObject({
    agreed: day,
    invoices: invoices.optional(),
    instalments: z.array(z.strictObject({ due: day, amount: money("positive"), paid: money("zero-or-more").optional() })).min(1),
    confirmed: z.boolean().describe("Whether it was confirmed in writing").optional(),
  })
  .describe("A payment arrangement");

export const TicketSchema = z
  .strictObject({ id: id("T-12"), opened: day, closed: day.optional(), severity: z.enum(["low", "normal", "high"]).optional() })
  .describe("Something the customer asked service for");

export const OrderSchema = z
  .strictObject({ id: id("O-31"), on: day, amount: money("zero-or-more").optional(), by: z.enum(["customer", "estate"]).optional() })
  .describe("An order");

export const DeadlineSchema = z
  .strictObject({ kind: z.enum(DEADLINE_KINDS), on: day.describe("Last day"), invoices: invoices.optional(), note: text.optional() })
  .describe("A day after which a right is lost");
