/**
 * What only the check can see, because a schema looks at one place at a time. In everything else the two agree; a test holds them together.
 * @module
 */
import type { PolicyProblemCode } from "../../policy/problem-codes.js";
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });
const SIZE = words("it depends on the size of the whole", "het hangt af van de grootte van het geheel");
const LAYERS = words("it depends on the layers below", "het hangt af van de lagen eronder");
const CURRENCY = words("it depends on the currency of the policy", "het hangt af van de munteenheid van het beleid");
const IN_CHANGES = words("in a change it depends on the rule below", "in een wijziging hangt het af van de regel eronder");
const WORDING = words("it is about words in a sentence", "het gaat om woorden in een zin");
const TOGETHER = words("it depends on other conditions", "het hangt af van andere voorwaarden");

/** Codes that the check may give where a schema sees nothing wrong, and why. */
export const BEYOND_SCHEMA: Readonly<Partial<Record<PolicyProblemCode, Words>>> = {
  "too-large": SIZE,
  "too-deep": SIZE,
  "too-many-variants": SIZE,
  "too-many-problems": SIZE,
  "condition-too-large": SIZE,
  "unknown-base": LAYERS,
  "unpinned-base": LAYERS,
  "circular-extends": LAYERS,
  "unknown-rule": LAYERS,
  "unknown-reason-rule": LAYERS,
  "unknown-condition": LAYERS,
  "rule-exists": LAYERS,
  "reason-rule-exists": LAYERS,
  "condition-exists": LAYERS,
  "guardrail-loosened": LAYERS,
  "channel-not-offered": IN_CHANGES,
  "pressure-inside": IN_CHANGES,
  "pressure-understated": IN_CHANGES,
  "circular-condition": TOGETHER,
  "condition-off": TOGETHER,
  "reason-reads-reason": TOGETHER,
  "mixed-currencies": TOGETHER,
  "other-currency": CURRENCY,
  "too-many-decimals": CURRENCY,
  "amount-too-large": CURRENCY,
  "not-a-decimal": words(
    "a number so small that it is written with a power of ten",
    "een getal dat zo klein is dat het met een macht van tien wordt geschreven",
  ),
  "threat-in-text": WORDING,
  "void-term": WORDING,
};
