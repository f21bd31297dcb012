/**
 * What other systems answer to the questions, as far as their public sources, tests and manuals tell. Where one is silent, the usual answer stands.
 * @module
 */
import type { Switches } from "./switches/index.js";

/** By the name a ladder gives under `behavesLike`. */
export const LADDER_PRESETS = {
  killbill: { severalLevels: "highest", ageAnchor: "invoice", oldestPaid: "by-new-oldest", minimumEqual: "dun", missedRun: "once" },
  oca: { levelOf: "invoice", severalLevels: "next", minimumEqual: "dun", unsentProposal: "regenerate", phoneRaisesLevel: "no", missingEmail: "letter" },
  "odoo-8": { levelOf: "invoice", severalLevels: "next", phoneRaisesLevel: "yes" },
  tryton: {
    levelOf: "invoice",
    severalLevels: "next",
    unsentProposal: "leave",
    notSentLevel: "frozen",
    invoicesInMessage: "only-triggering",
    feeBase: "principal",
  },
  metasfresh: {
    levelOf: "invoice",
    severalLevels: "next",
    notSentLevel: "frozen",
    interest: "flat",
    currencies: "convert",
    invoicesInMessage: "only-triggering",
  },
  adempiere: { levelOf: "invoice", thresholdDay: "range", invoicesInMessage: "only-triggering" },
  axelor: { severalLevels: "next", minimumEqual: "skip", oldestPaid: "keep" },
  lago: { severalLevels: "next", intervalReached: "after", minimumEqual: "dun", currencies: "apart" },
  "lago-dunning": {
    materialityEqual: "review",
    unsentProposal: "hold-all",
    missingEmail: "hold",
    missedRun: "once",
    thinHistory: "neutral",
    promise: "pause-by-hand",
  },
  "invoice-ninja": {
    levelOf: "invoice",
    thresholdDay: "exact",
    missedRun: "none",
    missingEmail: "skip",
    feeBase: "balance",
    invoicesInMessage: "only-triggering",
  },
  akaunting: { levelOf: "invoice", thresholdDay: "exact", missedRun: "none", invoicesInMessage: "only-triggering" },
  dolibarr: { levelOf: "invoice", thresholdDay: "exact", missedRun: "none", invoicesInMessage: "only-triggering" },
  erpnext: { interest: "per-day", currencies: "refuse" },
  xero: { levelOf: "invoice", thresholdDay: "exact", missedRun: "none" },
  upflow: { oldestPaid: "restart", promise: "pause-by-hand", invoicesInMessage: "all-overdue" },
  "upflow-contextual": { oldestPaid: "by-new-oldest", promise: "pause-by-hand", invoicesInMessage: "all-overdue" },
  sap: { severalLevels: "next", minimumEqual: "dun", belowMinimum: "lower-level" },
} as const satisfies Readonly<Record<string, Partial<Switches>>>;

export type LadderPreset = keyof typeof LADDER_PRESETS;
