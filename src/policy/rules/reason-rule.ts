/**
 * A rule that turns facts into a reason for non-payment, or into evidence against one.
 * @module
 */
import { REASONS, STRENGTHS, type Strength } from "../../vocabulary.js";
import { REASON_KEYS } from "../document-keys.js";
import type { Entry } from "../layers/entry.js";
import { own } from "../plain.js";
import type { ReasonRule } from "../policy.js";
import { show } from "../report.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { oneOf } from "../words/phrase.js";
import { checkKeys, readChoice } from "./choices.js";
import { type RuleContext, readRule } from "./rule.js";

const FOUND = STRENGTHS.filter((strength): strength is Exclude<Strength, "none"> => strength !== "none");

/** The compiled rule; `undefined` when what was wrong has been reported. */
export function readReasonRule(entry: Entry, context: RuleContext): ReasonRule | undefined {
  const { catalogue } = context;
  const { parts, outcome: then, report } = readRule(entry, context);
  checkKeys(then, { reason: oneOf(REASONS), strength: oneOf(FOUND) }, REASON_KEYS, report);
  const reason = readChoice(then, "reason", REASONS, report);
  const strength = readChoice(then, "strength", FOUND, report);
  const against = own(then, "against") ?? false;
  if (typeof against !== "boolean") {
    report({ code: "wrong-type", at: "/then/against", received: show(against), expected: EXPECTED.yesOrNo, mend: MEND.trueOrNothing });
  }
  // Reasons are found before treatments are proposed, in one pass: a reason that rests on a reason would be a loop.
  const loop = parts?.when.reads.find((name) => catalogue.get(name)?.group === "reasons");
  if (loop !== undefined) {
    report({ code: "reason-reads-reason", at: "/when", received: loop, expected: EXPECTED.noReasons, mend: MEND.factsBehind });
  }
  if (!parts || reason === undefined || strength === undefined || typeof against !== "boolean" || loop !== undefined) return undefined;
  return Object.freeze({ ...parts, reason, strength, against });
}
