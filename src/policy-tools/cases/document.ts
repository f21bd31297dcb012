/**
 * The outside of a file with cases: which words it knows. What the facts in it can be, the catalogue says.
 * @module
 */
import * as z from "zod";
import { CHANNELS, type GentlePressure, REASONS, STRENGTHS, TONES } from "../../vocabulary.js";

const HIGHEST = 4 satisfies GentlePressure;
const pressure = z.int().min(0).max(HIGHEST);
const treatments = z.array(z.string()).min(1);

const action = z.strictObject({
  treatment: z.string(),
  channel: z.enum(CHANNELS).optional(),
  tone: z.enum(TONES).optional(),
  /** The colleague's id, or the role. */
  owner: z.string().optional(),
  pressure: pressure.optional(),
  /** Rules that have to be behind it. */
  rules: z.array(z.string()).min(1).optional(),
});

const expected = z.strictObject({
  /** The plan begins with these, in this order. */
  actions: z
    .array(z.preprocess((told) => (typeof told === "string" ? { treatment: told } : told), action))
    .min(1)
    .optional(),
  /** How sure the plan is of each; `none` where it is not to be among the reasons. */
  reasons: z.partialRecord(z.enum(REASONS), z.enum(STRENGTHS)).optional(),
  withheld: z
    .array(z.strictObject({ treatment: z.string(), by: z.string().optional() }))
    .min(1)
    .optional(),
  /** Locked steps that are to be in the plan. */
  later: treatments.optional(),
  /** Neither an action nor a later step. */
  not: treatments.optional(),
  /** The most pressure any action may have. */
  notMoreThan: pressure.optional(),
});

export const CASE_SCHEMA = z.strictObject({
  name: z.string().regex(/\S/),
  given: z.strictObject({
    /** A dossier, or the file with one, seen from the file with the cases. */
    dossier: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    /** Whose layer of the policy counts, where no dossier says so. */
    customer: z.string().regex(/\S/).optional(),
  }),
  expect: expected,
  suggested: z.literal(true).optional(),
});

export const CASES_SCHEMA = z.strictObject({ $schema: z.string().optional(), schemaVersion: z.literal(1), cases: z.array(CASE_SCHEMA) });

export type CaseDocument = z.infer<typeof CASE_SCHEMA>;
export type Expected = z.infer<typeof expected>;
export type ExpectedAction = z.infer<typeof action>;

/** Keys by the name of what they are in; "" is the file. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(CASES_SCHEMA.shape),
  cases: Object.keys(CASE_SCHEMA.shape),
  given: Object.keys(CASE_SCHEMA.shape.given.shape),
  expect: Object.keys(expected.shape),
  actions: Object.keys(action.shape),
  reasons: REASONS,
  withheld: ["treatment", "by"],
};
