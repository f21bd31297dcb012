/**
 * From a company's ledger files to dossiers, one per customer, with every row accounted for.
 * @module
 */
export type { Field, FieldName } from "./fields.js";
export { FIELDS } from "./fields.js";
export { type ImportOptions, importLedger } from "./import-ledger.js";
export { type Mapping, mappingJsonSchema, parseMapping } from "./mapping.js";
export type { Note, NoteCode } from "./notes.js";
export type { FileCount, ImportResult, Rejected } from "./result.js";
export type { LedgerFile } from "./source.js";
