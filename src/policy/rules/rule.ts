/**
 * What a reason rule and a treatment rule have in common: when, because and source.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { compile } from "../condition/compile.js";
import type { ConditionContext } from "../condition/context.js";
import { refuseOtherKeys } from "../condition/keys.js";
import type { Resolve } from "../condition/named.js";
import { readCondition } from "../condition/read.js";
import { BECAUSE_KEYS, RULE_KEYS } from "../document-keys.js";
import type { Entry } from "../layers/entry.js";
import { isObject, type JsonObject, own } from "../plain.js";
import type { Condition } from "../policy.js";
import { type Report, show } from "../report.js";
import { callsDebtor } from "../wording.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { say } from "../words/phrase.js";

export interface RuleContext extends ConditionContext {
  readonly resolve: Resolve;
}
export interface RuleParts {
  readonly id: string;
  readonly layer: string;
  readonly born: string;
  readonly when: Condition;
  readonly because?: Because;
  readonly source: readonly string[];
}
export interface Because {
  readonly en?: string;
  readonly nl?: string;
}
/** A rule read so far, and what is in its `then`, for whoever reads on. Without `parts` its condition was wrong. */
export interface RuleRead {
  readonly parts?: RuleParts;
  readonly outcome: JsonObject;
  readonly because?: Because;
  /** For what is in the outcome, wherever it was written. */
  readonly report: Report;
}

/** Reads all of a rule but what is in `then`. */
export function readRule({ id, value, layer, born }: Entry, context: RuleContext): RuleRead {
  const { report, resolve } = context;
  const told = isObject(value) ? value : {};
  const intended = refuseOtherKeys(told, RULE_KEYS, "", report);
  // A key that was surely meant is read as if it were there.
  const [whenKey, thenKey] = (["when", "then"] as const).map((key) => {
    const written = own(told, key) === undefined ? (intended.get(key) ?? key) : key;
    if (own(told, written) === undefined) report({ code: "missing-key", at: pointer("", key), expected: EXPECTED.rule, mend: say(MEND.add, { key }) });
    return written;
  });
  const then = own(told, thenKey ?? "then");
  const within: Report = (fault) => report({ ...fault, at: fault.at.replace(/^\/then(?=\/|$)/, () => pointer("", thenKey ?? "then")) });
  if (then !== undefined && !isObject(then)) within({ code: "wrong-type", at: "/then", received: show(then), expected: EXPECTED.anObject, mend: MEND.braces });
  const when = own(told, whenKey ?? "when");
  const at = pointer("", whenKey ?? "when");
  const tree = when === undefined ? undefined : readCondition(when, at, context);
  const form = tree && resolve(tree, at, report);
  const because = readBecause(own(told, "because"), report);
  const source = readSource(own(told, "source"), report);
  const rest = because === undefined ? {} : { because };
  return {
    outcome: isObject(then) ? then : {},
    report: within,
    ...rest,
    ...(form ? { parts: { id, layer, born, when: compile(form), ...rest, source } } : {}),
  };
}

function readBecause(told: Json | undefined, report: Report): Because | undefined {
  if (told === undefined) return undefined;
  const expected = EXPECTED.becauseByLanguage;
  if (!isObject(told)) {
    report({
      code: "wrong-type",
      at: "/because",
      received: show(told),
      expected,
      mend: say(MEND.becauseLike, { text: typeof told === "string" ? show(told) : '"…"' }),
    });
    return undefined;
  }
  refuseOtherKeys(told, BECAUSE_KEYS, "/because", report);
  const texts = BECAUSE_KEYS.flatMap((language) => {
    const text = own(told, language);
    if (text === undefined) return [];
    const at = pointer("/because", language);
    if (typeof text === "string" && text.trim() !== "") {
      warnOfDebtor(text, at, report);
      return [[language, text] as const];
    }
    report({ code: "wrong-type", at, received: show(text), expected: EXPECTED.aSentence, mend: MEND.sentenceOrNothing });
    return [];
  });
  return Object.freeze(Object.fromEntries(texts));
}

function warnOfDebtor(text: string, at: string, report: Report): void {
  const word = callsDebtor(text);
  if (word === undefined) return;
  report({ code: "word-debtor", at, received: word, expected: EXPECTED.kindWords, mend: MEND.sayCustomer });
}

function readSource(told: Json | undefined, report: Report): readonly string[] {
  if (told === undefined) return [];
  const list = Array.isArray(told) ? told.filter((item) => typeof item === "string") : [];
  if (Array.isArray(told) && list.length === told.length) return told;
  report({ code: "wrong-type", at: "/source", received: show(told), expected: EXPECTED.sources, mend: MEND.sources });
  return list;
}
