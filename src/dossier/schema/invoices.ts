import * as z from "zod";
import { CHANNELS, DISPUTE_GROUNDS } from "../../vocabulary.js";
import { day } from "./day.js";
import { currency, invoiceAmount } from "./money.js";
import { id, text } from "./text.js";

/** Only there so that an amount in another currency can be told, and is then seen. */
const sameCurrency = currency.describe("The invoice's currency; an invoice has only one").optional();
const line = { amount: invoiceAmount.describe("In the invoice's currency"), currency: sameCurrency };

const payment = z.strictObject({
  on: day,
  ...line,
  state: z
    .enum(["booked", "in-transit", "reversed", "debit-pending", "debit-failed"])
    .describe(
      "A payment that came back is told once, as reversed; or twice, as booked and on a later day as reversed, and then the booked one of that amount no longer counts. With direct-debit or card a reversal reads as a failed collection",
    )
    .default("booked"),
  code: text.describe("The bank's reason for a failed or reversed debit, such as AM04").optional(),
  account: z.enum(["ordinary", "blocked"]).optional(),
  prepaid: z.boolean().describe("Paid before the invoice was issued, on purpose").optional(),
});

const dispute = z.strictObject({
  id: id("D-1"),
  raised: day,
  ground: z.enum(DISPUTE_GROUNDS).optional(),
  amount: invoiceAmount.describe("Disputed part, in the invoice's currency; not told means the whole invoice").optional(),
  currency: sameCurrency,
  answered: day.optional(),
  result: z.enum(["accepted", "partly-accepted", "rejected", "withdrawn"]).optional(),
});

const portal = z.strictObject({
  state: z.enum(["not-uploaded", "uploaded", "accepted", "rejected", "approved"]),
  on: day.describe("Since when it is in this state").optional(),
  reason: text.optional(),
  paysOn: day.describe("Day of the payment run an approved invoice is in").optional(),
});

/** One invoice and all that happened to it. */
export const InvoiceSchema = z
  .strictObject({
    id: id("2026-118"),
    issued: day,
    due: day,
    currency: currency.describe("ISO 4217 code; holds for every amount inside the invoice"),
    amount: invoiceAmount.describe("Decimal text, such as 1250.00, VAT included"),
    instalments: z
      .array(z.strictObject({ due: day, ...line }))
      .describe("When the invoice may be paid in parts; they add up to the amount")
      .optional(),
    workBy: z.array(id("p7")).describe("Colleagues who did the work").optional(),
    ground: text.describe("What the claim is for, where the law tells kinds of claims apart").optional(),
    order: text.describe("Order the invoice belongs to").optional(),
    creditNotes: z.array(z.strictObject({ on: day, ...line, id: text.optional() })).optional(),
    payments: z.array(payment).optional(),
    purchaseOrder: z.strictObject({ required: z.boolean().optional(), number: text.optional() }).describe("The customer's own order number").optional(),
    portal: portal.describe("State in the customer's invoice portal").optional(),
    delivery: z
      .strictObject({
        channel: z.enum(CHANNELS).optional(),
        on: day.optional(),
        state: z.enum(["sent", "confirmed", "refused", "bounced", "returned"]).optional(),
      })
      .describe("How the invoice itself went out and whether it arrived")
      .optional(),
    handedOver: z.strictObject({ on: day, proof: z.boolean().optional() }).describe("When goods or work were handed over").optional(),
    disputes: z.array(dispute).optional(),
    collection: z
      .enum(["transfer", "direct-debit", "card", "portal"])
      .describe("How it is paid. With direct-debit we collect: while no debit was tried, nobody is asked")
      .optional(),
    debit: z.strictObject({ runsOn: day.optional() }).describe("The next direct debit").optional(),
    legal: z
      .strictObject({ state: z.enum(["agency", "court", "judgment", "recalled"]), since: day.optional(), by: text.optional() })
      .describe("Where it was handed over to")
      .optional(),
    error: z
      .strictObject({ kind: z.enum(["amount", "addressee", "reference", "duplicate"]), on: day.optional() })
      .describe("Somebody told that the invoice is wrong")
      .optional(),
  })
  .describe("An invoice; amounts inside it are in its currency");
