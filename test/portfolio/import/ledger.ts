import { importLedger } from "../../../src/portfolio/import/import-ledger.js";
import type { ImportResult } from "../../../src/portfolio/import/result.js";
import type { Json } from "../../../src/vocabulary.js";

export const AS_OF = "2026-11-23";

/** A mapping for small ledgers with the columns these tests use. */
export function mappingFor(file: Readonly<Record<string, Json>> = {}, top: Readonly<Record<string, Json>> = {}): Json {
  const columns = { customerId: "customer", invoiceId: "invoice", issued: "issued", due: "due", amount: "amount" };
  return { schemaVersion: 1, ...top, files: [{ match: "*.csv", columns, constants: { currency: "EUR" }, ...file }] };
}

export const WITH_PAYMENTS: Json = {
  customerId: "customer",
  invoiceId: "invoice",
  issued: "issued",
  due: "due",
  amount: "amount",
  paidOn: "paid on",
  paidAmount: "paid",
};

export function imported(csv: string | Buffer, mapping: Json = mappingFor(), asOf = AS_OF): Promise<ImportResult> {
  return importLedger({ files: [{ name: "ledger.csv", text: typeof csv === "string" ? csv : inChunks(csv) }], mapping, asOf });
}

/** A value inside a dossier by its path. */
export function at(json: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let value: unknown = json;
  for (const step of path) value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return value as Json | undefined;
}

export function invoicesOf(result: ImportResult, dossier = 0): readonly Json[] {
  return (at(result.dossiers[dossier], "invoices") ?? []) as readonly Json[];
}

async function* inChunks(bytes: Buffer): AsyncIterable<Buffer> {
  for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
}
