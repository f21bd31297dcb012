/**
 * Trying things out before they touch a customer: how good the forecast was on a company's own ledger, and what two policies would bring in and
 * cost in a simulation. Every result carries its rung of evidence; neither of these is a measurement of what a policy does.
 * @module
 */
export { ASSUMPTIONS, type Assumption } from "./assumptions.js";
export { type Accuracy, type BackTest, type BackTestOptions, backTest } from "./back-test.js";
export { type CompareOptions, type Comparison, comparePolicies, type Side } from "./compare.js";
