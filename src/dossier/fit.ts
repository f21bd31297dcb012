/**
 * The one place where a schema is held against what was handed over.
 * @module
 */
import * as z from "zod";

/** Whether it fits, and as what. Left to itself zod builds its parsers with `new Function`; here nothing is ever turned into code. */
export function fit<Schema extends z.core.$ZodType>(schema: Schema, told: unknown): z.ZodSafeParseResult<z.output<Schema>> {
  return z.safeParse(schema, told, { jitless: true });
}
