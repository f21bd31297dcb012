import * as z from "zod";
import { CHANNEL_STATES, CHANNELS, PERSON_ROLES } from "../../vocabulary.js";
import { moment } from "./moment.js";
import { money } from "./money.js";
import { language } from "./place.js";
import { id, text } from "./text.js";

const personChannel = z.strictObject({
  channel: z.enum(CHANNELS),
  state: z.enum(CHANNEL_STATES).default("unverified").describe("Whether it is known to work; not told is unverified"),
  shared: z.boolean().describe("Others read it too: info@, a family's address, a workplace").optional(),
});

/** A person on the customer's side. */
export const PersonSchema = z
  .strictObject({
    id: id("k3"),
    name: text.optional(),
    role: z.enum(PERSON_ROLES).describe("self is the natural person who is the customer"),
    authorityUpTo: money("zero-or-more").describe("Amount this person may approve").optional(),
    language: language.optional(),
    channels: z.array(personChannel).default([]).describe("Ways to reach this person; addresses themselves are not needed"),
    sharedWith: z.array(id("C-1043")).describe("Other customers this person also handles invoices for").optional(),
    contactedElsewhere: z.array(moment).describe("When this person was contacted about other customers").optional(),
  })
  .describe("A person on the customer's side");
