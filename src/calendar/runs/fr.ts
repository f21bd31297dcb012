import type { NamedRun } from "../named-run.js";
import { NO_PAYMENT } from "./bank-days.js";

const incoming = { country: "FR", flow: "in", holidays: NO_PAYMENT.FR, confidence: "C2" } as const;

/** France. The day VAT is paid on differs per company there, so it is not on the list. */
export const FR_RUNS = {
  "fr-family-benefits": {
    ...incoming,
    on: { dayOfMonth: 5 },
    ifClosed: "saturday-before",
    source: "CAF: the 5th; a Saturday becomes Friday, a Sunday or holiday the next working day (weka.fr after Cnaf, list of 2026)",
  },
  "fr-pension": {
    ...incoming,
    on: { dayOfMonth: 9 },
    ifClosed: "before",
    source: "Assurance retraite: the 9th of the next month, or the working day before (quechoisir.org, list of 2026)",
  },
  "fr-supplementary-pension": {
    ...incoming,
    on: { dayOfMonth: 1 },
    ifClosed: "after",
    source: "Agirc-Arrco: the first working day of the month (linternaute.com 2025-12-10)",
  },
} as const satisfies Readonly<Record<string, NamedRun>>;
