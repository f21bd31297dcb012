import type { NamedRun } from "../named-run.js";
import { NO_PAYMENT } from "./bank-days.js";

const incoming = { country: "NL", flow: "in", holidays: NO_PAYMENT.NL } as const;
const outgoing = { country: "NL", flow: "out", holidays: NO_PAYMENT.NL } as const;
const QUARTERS = [1, 4, 7, 10];

/** The Netherlands. Social assistance differs per municipality and unemployment benefit per person: both are told as a day of the month. */
export const NL_RUNS = {
  "nl-allowances": {
    ...incoming,
    on: { dayOfMonth: 20 },
    ifClosed: "after",
    // toeslag-aanvraag.nl prints 2025-04-21, which is Easter Monday and contradicts its own rule; we follow the rule (04-22).
    source: "Dienst Toeslagen: the 20th, for the next month; at a weekend or holiday the first working day after",
    confidence: "C1",
  },
  "nl-child-benefit": {
    ...incoming,
    on: { dayOfMonth: 1 },
    months: QUARTERS,
    ifClosed: "after",
    source: "SVB kinderbijslag, after each quarter: 2019-01-02 and 2026-01-02, 04-01, 07-01, 10-01 (klantacties.nl 2018, slimgeldbeheer.nl 2026)",
    confidence: "C2",
  },
  "nl-state-pension": {
    ...incoming,
    on: { dayOfMonth: 24 },
    ifClosed: "before",
    source: "SVB AOW: about the 23rd, between the 21st and the 24th (in December the 20th), never at a weekend; on our day it is there",
    confidence: "C2",
  },
  "nl-disability-benefit": {
    ...incoming,
    on: { dayOfMonth: 23 },
    ifClosed: "before",
    source: "UWV WIA, WAO, Wajong: the 21st to 23rd (list of 2014: the 23rd, at a weekend the Friday before)",
    confidence: "U",
  },
  "nl-wages": {
    ...incoming,
    on: { dayOfMonth: 25 },
    ifClosed: "before",
    source: "Most Dutch wages arrive on the 24th or 25th, earlier at a weekend (one school board's list of 2022)",
    confidence: "U",
  },
  "nl-holiday-allowance": {
    ...incoming,
    on: { dayOfMonth: 25 },
    months: [5, 6],
    ifClosed: "before",
    source: "Holiday allowance of 8 %, with the wages of May or June (kcs-tilburg.nl, cnvvakmensen.nl)",
    confidence: "C2",
  },
  "nl-thirteenth-month": {
    ...incoming,
    on: { dayOfMonth: 25 },
    months: [12],
    ifClosed: "before",
    source: "Year-end pay, mostly with the wages of December (pensioeninkomen.org 2025)",
    confidence: "U",
  },
  "nl-vat": {
    ...outgoing,
    on: { dayOfMonth: 31 },
    months: QUARTERS,
    ifClosed: "before",
    source: "Belastingdienst, quarterly VAT: paid by the end of the month after the quarter, by the working day before at a weekend (bakertilly.nl 2026)",
    confidence: "C2",
  },
  "nl-payroll-tax": {
    ...outgoing,
    on: { dayOfMonth: 31 },
    ifClosed: "before",
    source: "Belastingdienst, payroll tax and monthly VAT: paid within a month after the month, before a weekend or holiday (fundamentvoor.nl)",
    confidence: "C2",
  },
} as const satisfies Readonly<Record<string, NamedRun>>;
