/**
 * A ladder as people write it.
 * @module
 */
import * as z from "zod";
import { CHANNELS } from "../../vocabulary.js";
import { LADDER_PRESETS, type LadderPreset } from "./behaves-like.js";
import { LADDER_SWITCHES } from "./switches/index.js";

/** Where the policy that comes out starts from. */
export const LADDER_BASES = ["relationship-first", "nl-business"] as const;

const days = (min: number, max: number) => z.int().min(min).max(max);
const amount = z.string().regex(/^\d{1,12}(\.\d{1,4})?$/);
const percent = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const ANCHORS = ["due", "invoice", "instalment", "previous", "end-of-month"] as const;

const LevelSchema = z.strictObject({
  name: z.string().min(1).max(80).optional(),
  days: days(-90, 3650),
  after: z.enum(ANCHORS).optional(),
  minimumAmount: z.union([amount, z.record(currency, amount)]).optional(),
  minimumPercent: percent.optional(),
  gapDays: days(0, 365).optional(),
  channel: z.enum(CHANNELS).optional(),
  text: z.string().max(20_000).optional(),
  fee: amount.optional(),
  feePercent: percent.optional(),
  byHand: z.boolean().optional(),
  repeatEveryDays: days(1, 365).optional(),
});

const presets = Object.keys(LADDER_PRESETS) as [LadderPreset, ...LadderPreset[]];

export const LadderSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name: z.string().min(1).max(80),
  currency,
  base: z.enum(LADDER_BASES).optional(),
  behavesLike: z.enum(presets).optional(),
  switches: z
    .strictObject(Object.fromEntries(LADDER_SWITCHES.map(({ name, values }) => [name, z.enum(values.map(({ value }) => value)).optional()])))
    .optional(),
  gapDays: days(0, 365).optional(),
  runEveryDays: days(1, 31).optional(),
  paymentTermDays: days(0, 365).optional(),
  reviewFrom: amount.optional(),
  interestPercent: percent.optional(),
  levels: z.array(LevelSchema).min(1).max(20),
});

export type LadderShape = z.output<typeof LadderSchema>;
