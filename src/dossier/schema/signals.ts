import * as z from "zod";
import { day } from "./day.js";
import { currency, money, rate } from "./money.js";
import { text, whole } from "./text.js";

export const BankSchema = z
  .strictObject({
    asOf: day.describe("Day up to which bank statements were booked"),
    usualDelayDays: whole(0, 30).describe("Working days a payment is usually under way").optional(),
  })
  .describe("How fresh the bank data are");

export const UnappliedCashSchema = z.strictObject({ on: day, amount: money("positive") }).describe("Money received that was not yet matched with an invoice");

export const NpsSchema = z
  .strictObject({
    on: day,
    score: whole(0, 10, "nps-range"),
    comment: text.optional(),
    by: text.describe("Who answered").optional(),
  })
  .describe("How likely the customer is to recommend the company, from 0 to 10");

export const RateSchema = z
  .strictObject({
    from: currency,
    to: currency,
    rate: rate.describe("What one of the first currency is worth in the second, such as 0.9213"),
    on: day,
    source: text.optional(),
  })
  .describe("A rate of exchange");
