/**
 * Reasoning about conditions by the regions their comparisons can tell apart: which can hold, which follow from others, and of whom.
 * @module
 */
export { assume } from "./assume.js";
export { contextOf, type RegionContext, settingIn } from "./context.js";
export { type Customers, customersOf, type MadeCustomer, type Shown } from "./customers/customer.js";
export type { CustomerDocument, Whose } from "./customers/document.js";
export { holdsOf } from "./evaluate.js";
export { ALWAYS, all, any, difference, type Formula, factsIn, formulaOf, known, leaf, leavesOf, mapLeaves, NEVER, not, without } from "./formula.js";
export { RELATIONS, type Relation } from "./relations.js";
export { type Answer, asker, BUDGET, type Near, type SatisfyOptions, type Situation, satisfy } from "./satisfy.js";
