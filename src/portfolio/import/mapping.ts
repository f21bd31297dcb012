/**
 * A mapping says how to read one company's ledger files. It is JSON, checked strictly, and every problem in it is told at once.
 * @module
 */

import * as z from "zod";
import { fit } from "../../dossier/fit.js";
import { DEFAULT_DOSSIER_LIMITS, type DossierLimits, plainCopy } from "../../dossier/plain.js";
import { problemList } from "../../dossier/problem-list.js";
import { AmicableError } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { ambiguousFormats, dateFormatProblem } from "./dates.js";
import { CONSTANT_FIELDS, FIELD_NAMES, type FieldName } from "./fields.js";
import { mappingProblems } from "./mapping-problems.js";

const text = z.string().min(1);
const object: z.ZodType<Readonly<Record<string, Json>>> = z.record(text, z.json());
const field = z.enum(FIELD_NAMES as readonly [FieldName, ...FieldName[]]);

const dateFormat = text.superRefine((format, context) => {
  const expected = dateFormatProblem(format);
  if (expected) context.addIssue({ code: "custom", message: expected, input: format });
});

const dates = z
  .array(dateFormat)
  .min(1)
  .superRefine((formats, context) => {
    const pair = ambiguousFormats(formats);
    if (pair) context.addIssue({ code: "custom", message: `only one of ${pair.join(" and ")}: both read the same text, as different days`, input: formats });
  });

const ledgerFile = z
  .strictObject({
    about: text.optional(),
    match: text,
    delimiter: z.string().length(1).optional(),
    encoding: z.enum(["utf-8", "utf-16le", "windows-1252"]).optional(),
    decimal: z.enum([".", ","]).default("."),
    thousands: z.enum([".", ",", " ", "'"]).optional(),
    dates: dates.default(["yyyy-MM-dd"]),
    dropPointZero: z.boolean().default(false),
    columns: z.partialRecord(field, z.union([text, z.array(text).min(1)])),
    constants: z.partialRecord(z.enum(CONSTANT_FIELDS as readonly [FieldName, ...FieldName[]]), text).default({}),
    values: z.partialRecord(field, z.record(z.string(), z.string())).default({}),
    types: z.strictObject({ invoice: z.array(text).optional(), creditNote: z.array(text).optional(), payment: z.array(text).optional() }).default({}),
    customerIdRules: z
      .strictObject({ stripLeadingZeros: z.boolean().default(false), upperCase: z.boolean().default(false) })
      .default({ stripLeadingZeros: false, upperCase: false }),
    currencyOfCustomer: z.boolean().default(false),
    termsDays: z.int().min(0).max(3650).optional(),
  })
  .superRefine((file, context) => {
    const told = (name: FieldName) => file.columns[name] !== undefined || file.constants[name] !== undefined;
    const missing = (path: readonly string[], message: string) => context.addIssue({ code: "custom", message, path: [...path], input: undefined });
    if (!told("customerId")) missing(["columns", "customerId"], "the column with the customer's number");
    if (!told("amount") && !told("paidAmount") && !told("openAmount")) missing(["columns", "amount"], "the column with the amount");
    if (!told("issued") && !told("due") && !told("paidOn")) missing(["columns", "issued"], "the column with the day of the invoice");
    if (!told("currency")) missing(["columns", "currency"], 'the column with the currency, or a constant such as { "currency": "EUR" }');
    if (file.decimal === file.thousands) missing(["thousands"], `another sign than the decimal sign "${file.decimal}"`);
  });

const mapping = z.strictObject({
  $schema: text.optional(),
  schemaVersion: z.literal(1),
  about: text.optional(),
  timeZone: text.default("UTC"),
  files: z.array(ledgerFile).min(1),
  dossier: z
    .strictObject({
      bank: z.strictObject({ daysBehind: z.int().min(0).max(365).default(0), usualDelayDays: z.int().min(0).max(30).optional() }).optional(),
      creditor: object.optional(),
      customer: object.refine((customer) => !Object.hasOwn(customer, "id"), "no id: each customer has their own, from the ledger").optional(),
      colleagues: z.array(object).optional(),
    })
    .default({}),
  rates: z.array(object).default([]),
});

/** Every key of a mapping, to see which one was meant. */
const KEYS: readonly string[] = [
  ...[mapping, ledgerFile, ledgerFile.shape.types.unwrap(), ledgerFile.shape.customerIdRules.unwrap(), mapping.shape.dossier.unwrap()].flatMap((part) =>
    Object.keys(part.shape),
  ),
  ...FIELD_NAMES,
];

export type Mapping = z.output<typeof mapping>;
export type FileMapping = Mapping["files"][number];

/** No mapping is larger, and whatever reads it stays far from the end of the call stack. */
const LIMITS: DossierLimits = { ...DEFAULT_DOSSIER_LIMITS, values: 100_000, characters: 10_000_000 };

/** The mapping that a document tells; throws `bad-mapping` with every problem in it. */
export function parseMapping(told: unknown): Mapping {
  const notPlain = problemList(LIMITS.problems);
  const { json } = plainCopy(told, LIMITS, notPlain);
  if (notPlain.hasErrors()) throw new AmicableError("bad-mapping", notPlain.all());
  const parsed = fit(mapping, json);
  if (!parsed.success) throw new AmicableError("bad-mapping", mappingProblems(parsed.error, json, KEYS));
  return parsed.data;
}

/** The mapping's form as JSON Schema, for editors. */
export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(mapping, { io: "input", target: "draft-07" }), title: "How to read a company's ledger files" };
}
