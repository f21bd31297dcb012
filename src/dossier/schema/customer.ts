import * as z from "zod";
import { CHANNELS, CIRCUMSTANCES, CUSTOMER_KINDS, DIGITAL_SKILLS, READING_LEVELS } from "../../vocabulary.js";
import { size } from "./creditor.js";
import { day } from "./day.js";
import { hours } from "./hours.js";
import { money } from "./money.js";
import { country, language, timeZone } from "./place.js";
import { runDay } from "./run-day.js";
import { id, text, whole } from "./text.js";

const circumstance = z.strictObject({
  kind: z.enum(CIRCUMSTANCES),
  from: day.optional(),
  until: day.describe("Last day, when it is known to end").optional(),
  addressee: id("k9").describe("Id of the person to write to instead: heirs, trustee, lawyer or administrator").optional(),
});

/** Whom it is about. */
export const CustomerSchema = z
  .strictObject({
    id: id("C-1042").describe("The customer's id in your own books"),
    name: text.optional(),
    kind: z.enum(CUSTOMER_KINDS).optional(),
    country: country.describe("Two capital letters, such as NL").optional(),
    region: text.describe("Part of the country with its own public holidays, such as DE-BY").optional(),
    city: text.describe("For rules that one city has, such as New York").optional(),
    timeZone: timeZone.describe("IANA name, such as Europe/Amsterdam").optional(),
    language: language.describe("Language the customer is written to in, such as nl").optional(),
    formOfAddress: z.enum(["formal", "informal"]).optional(),
    since: day.describe("Customer since").optional(),
    segment: text.describe("Your own grouping; a policy can have rules per segment").optional(),
    tags: z.array(text).optional(),
    size: size.optional(),
    group: z
      .strictObject({ id: id("G-7"), parent: text.optional(), members: whole(1, 1_000_000).optional() })
      .describe("Group of companies it belongs to")
      .optional(),
    annualRevenue: money("zero-or-more").describe("What the customer buys in a year").optional(),
    annualMargin: money("any").describe("What is earned on it in a year").optional(),
    creditLimit: money("zero-or-more").optional(),
    readingLevel: z.enum(READING_LEVELS).describe("A2 and B1 are plain language").optional(),
    digitalSkill: z.enum(DIGITAL_SKILLS).optional(),
    preferredChannel: z.enum(CHANNELS).describe("What the customer asked for").optional(),
    preferredHours: z.array(hours).describe("When the customer asked to be reached").optional(),
    usualChannel: z.enum(CHANNELS).describe("How the two usually speak").optional(),
    addressProven: z.boolean().describe("Whether post is known to arrive at the address").optional(),
    paymentPolicy: z
      .strictObject({
        termDays: whole(0, 3650).describe("Days after the invoice date on which the customer pays").optional(),
        runDays: z.array(runDay).describe("Days of the customer's payment run").optional(),
      })
      .describe("The customer's own rule of paying")
      .optional(),
    moneyDays: z.array(runDay).describe("Days on which money comes in, or tax goes out, as the customer told").optional(),
    blockedAccountPercent: whole(0, 100).describe("Part of each invoice that goes to a blocked tax account first (Dutch G-account)").optional(),
    circumstances: z.array(circumstance).describe("What the customer is going through").optional(),
    pause: z.strictObject({ until: day.optional(), reason: text, by: text.optional() }).describe("No contact about money until this day").optional(),
    screening: z
      .strictObject({ credit: z.enum(["good", "fair", "poor"]).optional(), on: day.optional(), expectedYearlyOrder: money("zero-or-more").optional() })
      .describe("Only for a prospect: what screening said")
      .optional(),
  })
  .describe("The customer; only the id is needed");
