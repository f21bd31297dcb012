import * as z from "zod";
import { RELATIONS } from "../../vocabulary.js";
import { day } from "./day.js";
import { hours } from "./hours.js";
import { money } from "./money.js";
import { language, timeZone } from "./place.js";
import { id, text } from "./text.js";

/** Somebody of the company who knows the customer or decides about them. */
export const ColleagueSchema = z
  .strictObject({
    id: id("p7"),
    name: id("Sanne"),
    relations: z.array(z.enum(RELATIONS)).default([]).describe("What ties this colleague to this customer"),
    skills: z.array(text).optional(),
    languages: z.array(language).optional(),
    timeZone: timeZone.optional(),
    hours: z.array(hours).optional(),
    absences: z.array(z.strictObject({ from: day, until: day.describe("Last day of the absence") })).optional(),
    authorityUpTo: money("zero-or-more").describe("Amount this colleague may commit to").optional(),
    refuses: z.strictObject({ on: day, reason: text.optional() }).describe("Does not want to make this contact").optional(),
    veto: z.strictObject({ on: day, until: day, reason: text }).describe("Asks that nobody makes contact, until a day and for a reason").optional(),
    asked: z
      .strictObject({ on: day, answer: z.enum(["agreed", "refused"]).optional() })
      .describe("Was asked to agree with a contact by somebody else")
      .optional(),
  })
  .describe("A colleague");
