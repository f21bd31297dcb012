/**
 * Told: what a company knows of one customer, checked and made exact.
 * @module
 */
export { CURRENCIES, exponentOf } from "./currencies.js";
export type * from "./dossier.js";
export { formatAmount, type Minor, type Money, minorUnits, money, parseAmount, type Totals, total } from "./money.js";
export { parseDossier } from "./parse.js";
export { DEFAULT_DOSSIER_LIMITS, type DossierLimits } from "./plain.js";
export { DOSSIER_PROBLEMS, type DossierProblemCode } from "./problem-codes.js";
export { record } from "./record/index.js";
export type { StepOutcome, StepTaken } from "./record/outcome.js";
export { dossierJsonSchema } from "./schema/index.js";
