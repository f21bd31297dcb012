/**
 * A rule that turns facts into a reason for non-payment, or into evidence against one.
 * @module
 */
import { REASONS, STRENGTHS, type Strength } from "../../vocabulary.js";
import type { Entry } from "../layers/entry.js";
import { own } from "../plain.js";
import type { ReasonRule } from "../policy.js";
import { oneOf, show } from "../report.js";
import { checkKeys, readChoice } from "./choices.js";
import { type RuleContext, readRule } from "./rule.js";

const FOUND = STRENGTHS.filter((strength): strength is Exclude<Strength, "none"> => strength !== "none");

/** The compiled rule; `undefined` when what was wrong has been reported. */
export function readReasonRule(entry: Entry, context: RuleContext): ReasonRule | undefined {
  const { report, catalogue } = context;
  const { parts, outcome: then } = readRule(entry, context);
  checkKeys(then, { reason: oneOf(REASONS), strength: oneOf(FOUND) }, ["against"], report);
  const reason = readChoice(then, "reason", REASONS, report);
  const strength = readChoice(then, "strength", FOUND, report);
  const against = own(then, "against") ?? false;
  if (typeof against !== "boolean") {
    report({ code: "wrong-type", at: "/then/against", received: show(against), expected: "true or false", mend: "Write true, or leave it out." });
  }
  // Reasons are found before treatments are proposed, in one pass: a reason that rests on a reason would be a loop.
  const loop = parts?.when.reads.find((name) => catalogue.get(name)?.group === "reasons");
  if (loop !== undefined) {
    const expected = "facts that do not come from reasons themselves";
    report({
      code: "reason-reads-reason",
      at: "/when",
      received: loop,
      expected,
      mend: "Use the facts behind that reason, or ask for it in a treatment rule.",
    });
  }
  if (!parts || reason === undefined || strength === undefined || typeof against !== "boolean" || loop !== undefined) return undefined;
  return Object.freeze({ ...parts, reason, strength, against });
}
