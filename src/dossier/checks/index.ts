/**
 * What must be so between fields. Each check looks at what it can read and leaves the rest to the schema.
 * @module
 */
import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { checkAsOf } from "./as-of.js";
import { checkCurrencies } from "./currencies.js";
import { checkIds } from "./ids.js";
import { checkInvoiceAmounts } from "./invoice-amounts.js";
import { checkInvoiceDays } from "./invoice-days.js";
import { checkReferences } from "./references.js";
import { checkSpans } from "./spans.js";
import { checkTotals } from "./totals.js";

export const CHECKS: readonly ((told: Json, problems: ProblemList) => void)[] = [
  checkIds,
  checkInvoiceAmounts,
  checkInvoiceDays,
  checkSpans,
  checkAsOf,
  checkCurrencies,
  checkReferences,
  checkTotals,
];
