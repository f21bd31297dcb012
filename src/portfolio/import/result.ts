import type { Json } from "../../vocabulary.js";
import type { Note } from "./notes.js";

/** What came out of a ledger. Every row read is used, merged or listed, so `read = used + merged + listed` for every file. */
export interface ImportResult {
  /** Dossier documents, in order of customer number. */
  readonly dossiers: readonly Json[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
  readonly counts: readonly FileCount[];
}

/** A row that could not be used, and why. */
export interface Rejected {
  readonly file: string;
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
  /** The row as it stands in the file. */
  readonly row: string;
}

export interface FileCount {
  readonly file: string;
  readonly read: number;
  readonly used: number;
  /** Repetitions of a row that was used. */
  readonly merged: number;
  readonly listed: number;
}
