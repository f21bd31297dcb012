/**
 * `amicable/testing`: customers and policies of every kind, and the promises as checks to run on a policy of your own. Needs fast-check 4.
 * @module
 */
export { assertPolicyIsSafe, type SafetyOptions } from "./assert-policy-is-safe.js";
export { type Bench, benchOf, type Seen } from "./bench.js";
export { type Ceiling, ceilingOf } from "./ceiling.js";
export { type DossierDocument, type DossierOptions, dossiers } from "./dossiers/index.js";
export { type Happening, type History, histories } from "./histories.js";
export { lifeHolds, notSooner } from "./life.js";
export { type DayLived, liveThrough } from "./live-through.js";
export { live, type Move, steps } from "./lives.js";
export { hostilePolicies, type PolicyDocument, policies } from "./policies/index.js";
export { goodNews, type News, paymentDaysAgo } from "./promises/good-news.js";
export { PROMISED, type PromiseId, promises } from "./promises/index.js";
export { P5First } from "./promises/p5-good-news-never-hardens.js";
export { P6First } from "./promises/p6-ignorance-never-hardens.js";
export { P12, restated } from "./promises/p12-restating-changes-nothing.js";
export { type Check, type Trial, trialOf, type Verdict } from "./trial.js";
