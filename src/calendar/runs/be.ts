import type { NamedRun } from "../named-run.js";
import { NO_PAYMENT } from "./bank-days.js";

const incoming = { country: "BE", flow: "in", holidays: NO_PAYMENT.BE } as const;
const pension = {
  ...incoming,
  ifClosed: "after",
  source: "Belgian pensions: the 7th, 15th or 25th, by scheme (s-plusvzw.be); where it moves to is not known, so the later day is taken",
  confidence: "U",
} as const;

/** Belgium. */
export const BE_RUNS = {
  "be-child-benefit": {
    ...incoming,
    on: { dayOfMonth: 8 },
    ifClosed: "before",
    source: "Groeipakket: on the account by the 8th of the month (groeipakket.be, myfamily.be 2023)",
    confidence: "C1",
  },
  "be-pension-7": { ...pension, on: { dayOfMonth: 7 } },
  "be-pension-15": { ...pension, on: { dayOfMonth: 15 } },
  "be-pension-25": { ...pension, on: { dayOfMonth: 25 } },
  "be-sickness-benefit": {
    ...incoming,
    on: { dayOfMonth: 29 },
    ifClosed: "before",
    source: "Sickness benefit after a year: about the 26th to the 29th (caami 2025)",
    confidence: "U",
  },
  "be-vat": {
    country: "BE",
    flow: "out",
    on: { dayOfMonth: 25 },
    months: [1, 4, 7, 10],
    // Until the end of September 2025 a weekend moved it to the next working day; since then the 25th counts whatever day it is.
    validFrom: "2025-10-01",
    source: "Quarterly VAT: paid by the 25th of the month after the quarter (bakertilly.be 2025 on Circulaire 2024/C/6)",
    confidence: "C2",
  },
  "be-vat-monthly": {
    country: "BE",
    flow: "out",
    on: { dayOfMonth: 20 },
    ifClosed: "after",
    holidays: NO_PAYMENT.BE,
    source: "Monthly VAT: paid by the 20th of the next month, at a weekend or holiday the first working day after (bakertilly.be 2025)",
    confidence: "C2",
  },
} as const satisfies Readonly<Record<string, NamedRun>>;
