/**
 * What is open, and what may be asked, per invoice of one currency. Amounts are minor units of that currency.
 * @module
 */
import type { Invoice } from "../dossier/dossier.js";

export interface Balance {
  readonly invoice: Invoice;
  readonly open: number;
  /** Most that may be claimed now (P3). */
  readonly collectable: number;
}
