/**
 * JSON Schema as data (2020-12), and the few shapes that come back everywhere.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";

export type JsonSchema = { readonly [keyword: string]: Json };
export type Definitions = { readonly [name: string]: JsonSchema };

/** A part of the schema that is written down once. */
export function ref(name: string): JsonSchema {
  return { $ref: pointer("#/$defs", name) };
}

/** An object with these fields and no others. */
export function closed(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

/** One of these words, each explained; editors show the explanation beside the word. */
export function explained(words: readonly (readonly [word: string, meaning: string])[]): JsonSchema {
  return { type: "string", enum: words.map(([word]) => word), enumDescriptions: words.map(([, meaning]) => meaning) };
}

/** A name that a layer gives, for what this says. */
export function named(schema: JsonSchema, kept: readonly string[]): JsonSchema {
  return { type: "object", propertyNames: { not: { enum: ["__proto__", ...kept] } }, additionalProperties: schema };
}

/** The same, or nothing: in a `set` nothing takes a field away. */
export function orNothing(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}
