import type { NamedRun, RunByList } from "../named-run.js";
import { NO_PAYMENT } from "./bank-days.js";

const monthEnd = { country: "DE", flow: "in", on: { dayOfMonth: 31 }, ifClosed: "before", holidays: NO_PAYMENT.DE } as const;

/** Germany. Child benefit is staggered by the last digit of a number only the customer knows, so there is one run per digit. */
export const DE_RUNS = {
  "de-child-benefit-0": childBenefit("0108 0204 0304 0408 0506 0603 0703 0805 0903 1005 1104 1203"),
  "de-child-benefit-1": childBenefit("0108 0206 0305 0409 0507 0608 0706 0806 0907 1006 1105 1204"),
  "de-child-benefit-2": childBenefit("0109 0210 0306 0413 0508 0609 0707 0807 0908 1008 1106 1207"),
  "de-child-benefit-3": childBenefit("0113 0212 0309 0414 0512 0610 0709 0810 0910 1009 1110 1208"),
  "de-child-benefit-4": childBenefit("0114 0213 0310 0415 0513 0612 0710 0812 0911 1012 1111 1209"),
  "de-child-benefit-5": childBenefit("0115 0216 0311 0416 0518 0615 0713 0814 0915 1013 1112 1210"),
  "de-child-benefit-6": childBenefit("0116 0217 0312 0417 0519 0616 0714 0817 0916 1015 1113 1211"),
  "de-child-benefit-7": childBenefit("0119 0218 0316 0420 0520 0617 0717 0818 0917 1016 1116 1214"),
  "de-child-benefit-8": childBenefit("0122 0219 0317 0421 0521 0618 0720 0819 0918 1019 1117 1215"),
  "de-child-benefit-9": childBenefit("0123 0220 0320 0423 0522 0622 0721 0821 0921 1020 1120 1216"),
  "de-pension": {
    ...monthEnd,
    source: "Deutsche Rentenversicherung: the last bank working day of the month, in December the 30th (gegen-hartz.de 2026-01-07, buerger-geld.org)",
    confidence: "C2",
  },
  "de-basic-support": {
    ...monthEnd,
    // gegen-hartz.de of May 2025 still had 31 December 2025; two later lists have the 30th, because banks rest on the 31st.
    source: "Bürgergeld, § 42 SGB II: on the account on the last bank working day before the month (buerger-geld.org, list of 2026)",
    confidence: "C2",
  },
  "de-vat": {
    country: "DE",
    flow: "out",
    on: { dayOfMonth: 10 },
    // Monthly and quarterly filers both pay in these months; a company with more time (Dauerfristverlängerung) is a month later.
    months: [1, 4, 7, 10],
    ifClosed: "after",
    holidays: NO_PAYMENT.DE,
    source: "Umsatzsteuer-Vorauszahlung: due on the 10th after the quarter or month (service.bremen.de), at a weekend the next working day (§ 108(3) AO)",
    confidence: "C1",
  },
} as const satisfies Readonly<Record<string, NamedRun>>;

function childBenefit(dates: string): RunByList {
  return {
    country: "DE",
    flow: "in",
    dates: { 2026: dates },
    source: "Familienkasse, list of 2026 (gegen-hartz.de 2026-01-10 citing the BA)",
    confidence: "C2",
  };
}
