import type { NamedRun } from "../named-run.js";
import { NO_PAYMENT } from "./bank-days.js";

const federal = { country: "US", flow: "in", ifClosed: "before", holidays: NO_PAYMENT.US, confidence: "C2" } as const;
// One published list has 2026-11-11, a federal holiday on which nothing is paid: it must be the 10th.
const WEDNESDAY = "Social Security by day of birth: the 2nd, 3rd or 4th Wednesday, or the business day before (next-payday.com 2026)";

/** The United States. Wages come every week, every two weeks or twice a month: they are told as such. */
export const US_RUNS = {
  "us-social-security-2nd-wednesday": { ...federal, on: { weekday: 3, week: 2 }, source: WEDNESDAY },
  "us-social-security-3rd-wednesday": { ...federal, on: { weekday: 3, week: 3 }, source: WEDNESDAY },
  "us-social-security-4th-wednesday": { ...federal, on: { weekday: 3, week: 4 }, source: WEDNESDAY },
  "us-social-security-3rd": {
    ...federal,
    on: { dayOfMonth: 3 },
    source: "Social Security since before May 1997: the 3rd, or the business day before (SSA rule)",
  },
  "us-supplemental-income": { ...federal, on: { dayOfMonth: 1 }, source: "SSI: the 1st, or the business day before (legalclarity.org)" },
} as const satisfies Readonly<Record<string, NamedRun>>;
