/**
 * Many customers: streams of plans, one worklist, reports per owner and over the whole, and the way in from a company's ledger files.
 * @module
 */
export * from "./import/index.js";
export { type MoneyIn, type Outcomes, type OutcomesOptions, outcomes, type RelationshipKept } from "./outcomes/index.js";
export { type OwnerReportOptions, type OwnerTurnover, ownerReport } from "./owner-report.js";
export type { RateTold } from "./rates.js";
export type { Share } from "./shares.js";
export { isPlan, type Many, type NotPlanned, planPortfolio } from "./stream.js";
export { type PortfolioSummary, portfolioSummary } from "./summary.js";
export { type Worklist, type WorklistItem, type WorklistOptions, worklist } from "./worklist.js";
