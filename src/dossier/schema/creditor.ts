import * as z from "zod";
import { day } from "./day.js";
import { hours } from "./hours.js";
import { country, timeZone } from "./place.js";
import { text, whole } from "./text.js";

export const size = z.enum(["micro", "small", "medium", "large"]);

/** The company that sent the invoices. */
export const CreditorSchema = z
  .strictObject({
    name: text.optional(),
    country: country.describe("Two capital letters, such as NL").optional(),
    region: text.describe("Part of the country with its own public holidays, such as DE-BY").optional(),
    timeZone: timeZone.describe("IANA name, such as Europe/Amsterdam").optional(),
    collects: z.enum(["own", "for-others"]).describe("Whose invoices these are; collecting for others has its own law").optional(),
    size: size.describe("Size of the company; small suppliers are protected against long terms").optional(),
    sector: text.optional(),
    recoversVat: z.boolean().describe("Whether VAT on costs can be recovered; it decides the VAT in a claim for costs").optional(),
    claims: z
      .strictObject({
        owner: z.enum(["own", "factored", "pledged", "sold"]),
        holder: text.describe("Who holds them, when not the company itself").optional(),
        disclosed: z.boolean().describe("Whether the customer was told").optional(),
      })
      .describe("Who owns the claims on the customer")
      .optional(),
    creditInsurance: z
      .strictObject({
        insurer: text.optional(),
        notifyWithinDays: whole(0, 3650).describe("Days after the due date within which the insurer wants to know").optional(),
      })
      .optional(),
    retentionOfTitle: z.boolean().describe("Whether goods remain the company's until they are paid").optional(),
    officeHours: z.array(hours).optional(),
    closedDays: z.array(day).describe("Days on which nobody works, besides public holidays").optional(),
  })
  .describe("The company that sent the invoices");
