/**
 * Every kind of problem a policy can have. The codes are stable: programs may look at them.
 * @module
 */
import type { Problem } from "../problem.js";

export const POLICY_PROBLEMS = {
  // The text.
  syntax: ["error", "The text is not JSON"],
  "trailing-comma": ["error", "A comma before a closing bracket"],
  comment: ["warning", "A comment in a file that is not called .jsonc"],
  "curly-quotes": ["error", "Quotes as a word processor bends them"],
  "odd-space": ["error", "A space that came with pasted text and is none to a computer"],
  "decimal-comma": ["error", "A number with a comma where a point belongs"],
  "wrong-encoding": ["error", "A file whose letters are lost, because it was not saved as UTF-8"],
  "duplicate-key": ["error", "The same name twice in one object: JSON would keep the last and say nothing"],
  // What is handed over is not plain data of a reasonable size.
  "not-json": ["error", "A value cannot be written as JSON"],
  "forbidden-key": ["error", "A name that could change how a program works"],
  "too-large": ["error", "More values or more text than the limit"],
  "too-deep": ["error", "More levels, or a longer row of references, than the limit"],
  "too-many-variants": ["error", "More combinations of segments and customers than the limit"],
  "too-many-problems": ["error", "More problems than are listed"],
  // Keys and kinds of values.
  "missing-key": ["error", "Something that is always needed is not there"],
  "unknown-key": ["error", "A key that does not belong here"],
  "wrong-type": ["error", "A list where text belongs, a text where a number belongs, and so on"],
  "unknown-schema-version": ["error", "A schemaVersion this version of the library does not know"],
  "unknown-value": ["error", "A word outside a closed list"],
  "empty-list": ["error", "A list with nothing in it"],
  "list-expected": ["error", "One value where a list belongs"],
  // Layers.
  "unknown-base": ["error", "A base that is not there"],
  "unpinned-base": ["error", "A shipped base without its major version"],
  "circular-extends": ["error", "Documents that extend each other in a circle"],
  "unknown-verb": ["error", "Something that is neither off, on, set, replace nor a new rule"],
  "two-verbs": ["error", "set or replace with something beside it"],
  "unknown-rule": ["error", "set, replace, off or on for a rule no layer below has"],
  "unknown-reason-rule": ["error", "The same for a reason rule"],
  "unknown-condition": ["error", "A condition no layer has"],
  "rule-exists": ["error", "A new rule with the name of one in a layer below"],
  "reason-rule-exists": ["error", "The same for a reason rule"],
  "condition-exists": ["error", "The same for a condition"],
  // Conditions.
  "unknown-fact": ["error", "A fact that is not in the catalogue"],
  "unknown-operator": ["error", "An operator or a word before it that does not exist"],
  "operator-mismatch": ["error", "An operator that does not suit this kind of fact"],
  "mixed-types": ["error", "A comparison of two facts of different kinds"],
  "mixed-currencies": ["error", "Amounts of two currencies in one comparison"],
  "comparison-with-null": ["error", "A comparison with null; json-rules-engine takes null for zero"],
  "one-value-expected": ["error", "A list where one value belongs"],
  "quoted-value": ["error", "A number or true/false between quotes"],
  "not-whole": ["error", "A fraction of something that is counted whole"],
  "impossible-date": ["error", "A date that is on no calendar, or not written YYYY-MM-DD"],
  "leaf-at-root": ["error", "A comparison at the top of a condition, without all or any around it"],
  "two-shapes": ["error", "Two of all, any, not, condition and fact in one object; json-rules-engine ignores all but one"],
  "empty-group": ["error", "all or any with nothing in it; json-rules-engine takes both for true"],
  "empty-condition": ["error", "An object that is no condition"],
  "path-not-supported": ["error", "path of json-rules-engine"],
  "params-not-supported": ["error", "params of json-rules-engine, on a fact that is not fetched"],
  "priority-not-supported": ["error", "priority of json-rules-engine"],
  "circular-condition": ["error", "Conditions that refer to each other in a circle"],
  "condition-off": ["error", "A reference to a condition that is off"],
  "condition-too-large": ["error", "More comparisons than the limit once named conditions are written out"],
  // Rules.
  "unknown-treatment": ["error", "A treatment that is not in the catalogue"],
  "pressure-inside": ["error", "A pressure for work that nobody outside notices"],
  "pressure-understated": ["error", "A pressure below what the treatment does to people"],
  "channel-not-offered": ["error", "A channel the treatment does not have"],
  "reason-reads-reason": ["error", "A reason rule that reads a reason"],
  "threat-in-text": ["error", "Words that announce a consequence, with a treatment that has none"],
  "void-term": ["error", "Words that begin the term of a 14-day letter before its delivery, so that it has no effect"],
  "word-debtor": ["warning", "The accounting word for a customer (C7)"],
  // Settings, guardrails, economics.
  "unknown-setting": ["error", "A setting that does not exist"],
  "unknown-limit": ["error", "A limit that does not exist"],
  "guardrail-loosened": ["error", "A limit looser than in the layer below"],
  "out-of-range": ["error", "A number outside its range"],
  negative: ["error", "A number or an amount below zero"],
  "unlikely-number": ["warning", "A number that is allowed and hardly ever meant"],
  "unknown-currency": ["error", "A currency that is not in ISO 4217"],
  "other-currency": ["error", "An amount in another currency than the policy's"],
  "not-a-decimal": ["error", "An amount that is not written as digits with a decimal point"],
  "too-many-decimals": ["error", "An amount with more decimals than its currency has"],
  "amount-too-large": ["error", "An amount too large to hold exactly"],
} as const satisfies Readonly<Record<string, readonly [severity: Problem["severity"], meaning: string]>>;

export type PolicyProblemCode = keyof typeof POLICY_PROBLEMS;
