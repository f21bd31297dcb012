/**
 * Finds the part of the schema that a value is held against, so that a message can say what belongs there.
 * @module
 */
import * as z from "zod";

/** The schema at the end of a path, without its wrapping; `undefined` where there is none. */
export function fieldAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let field: z.core.$ZodType | undefined = bare(schema);
  for (const step of path) {
    if (field instanceof z.ZodObject) field = Object.hasOwn(field.shape, step) ? bare(field.shape[String(step)]) : undefined;
    else if (field instanceof z.ZodArray) field = bare(field.element);
    else return undefined;
  }
  return field;
}

/** Names of the fields a group can have. */
export function fieldNames(field: z.core.$ZodType | undefined): readonly string[] {
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

/** The schema of a list's items. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const list = bare(schema);
  return list instanceof z.ZodArray ? list.element : undefined;
}

/** Whether a field may be left out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** What belongs there, in words for somebody who is not a programmer. */
export function expectation(field: z.core.$ZodType | undefined): string {
  if (field instanceof z.ZodEnum) return choice(field.options);
  if (field instanceof z.ZodLiteral) return choice([...field.values]);
  if (field instanceof z.ZodString) return `text in quotes${example(field)}`;
  if (field instanceof z.ZodNumber) return `a number without quotes${example(field)}`;
  if (field instanceof z.ZodBoolean) return "true or false, without quotes";
  if (field instanceof z.ZodArray) return "a list: [ … ]";
  // The only choice between two kinds in a dossier is an amount.
  if (field instanceof z.ZodUnion) return 'an amount in digits, such as "1250.00"';
  const names = fieldNames(field);
  return names.length > 0 ? `a group of fields: { ${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""} }` : "a group of fields: { … }";
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return bare(schema.unwrap());
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

function choice(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of: ${values.map(String).join(", ")}`;
}

function example(field: z.ZodType): string {
  const examples = field.meta()?.examples;
  return Array.isArray(examples) && examples.length > 0 ? `, such as ${JSON.stringify(examples[0])}` : "";
}
