/**
 * What a reason rule and a treatment rule have in common: when, because and source.
 * @module
 */
import { pointer } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { compile } from "../condition/compile.js";
import type { ConditionContext } from "../condition/context.js";
import { refuseOtherKeys } from "../condition/keys.js";
import type { Resolve } from "../condition/named.js";
import { readCondition } from "../condition/read.js";
import type { Entry } from "../layers/entry.js";
import { isObject, type JsonObject, own } from "../plain.js";
import type { Condition } from "../policy.js";
import { type Report, show } from "../report.js";
import { callsDebtor } from "../wording.js";

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
}

const KEYS = ["when", "then", "because", "source"];

/** Reads all of a rule but what is in `then`. */
export function readRule({ id, value, layer, born }: Entry, context: RuleContext): RuleRead {
  const { report, resolve } = context;
  const told = isObject(value) ? value : {};
  const intended = refuseOtherKeys(told, KEYS, "", report);
  const then = own(told, "then");
  for (const key of ["when", "then"].filter((required) => own(told, required) === undefined && !intended.includes(required))) {
    report({ code: "missing-key", at: pointer("", key), expected: "a rule with when and then", mend: `Add "${key}".` });
  }
  if (then !== undefined && !isObject(then)) report({ code: "wrong-type", at: "/then", received: show(then), expected: "an object", mend: "Write { … }." });
  const when = own(told, "when");
  const tree = when === undefined ? undefined : readCondition(when, "/when", context);
  const form = tree && resolve(tree, "/when", report);
  const because = readBecause(own(told, "because"), report);
  const source = readSource(own(told, "source"), report);
  const rest = because === undefined ? {} : { because };
  return { outcome: isObject(then) ? then : {}, ...rest, ...(form ? { parts: { id, layer, born, when: compile(form), ...rest, source } } : {}) };
}

function readBecause(told: Json | undefined, report: Report): Because | undefined {
  if (told === undefined) return undefined;
  const expected = "the reason in words, by language (en, nl)";
  if (!isObject(told)) {
    report({ code: "wrong-type", at: "/because", received: show(told), expected, mend: `Write { "en": ${typeof told === "string" ? show(told) : '"…"'} }.` });
    return undefined;
  }
  refuseOtherKeys(told, ["en", "nl"], "/because", report);
  const texts = (["en", "nl"] as const).flatMap((language) => {
    const text = own(told, language);
    if (text === undefined) return [];
    const at = pointer("/because", language);
    if (typeof text === "string" && text.trim() !== "") {
      warnOfDebtor(text, at, report);
      return [[language, text] as const];
    }
    report({ code: "wrong-type", at, received: show(text), expected: "a sentence", mend: "Write a sentence, or leave this language out." });
    return [];
  });
  return Object.freeze(Object.fromEntries(texts));
}

function warnOfDebtor(text: string, at: string, report: Report): void {
  const word = callsDebtor(text);
  if (word === undefined) return;
  const expected = "words for the most valuable people a company has";
  report({ code: "word-debtor", at, received: word, expected, mend: `Say "customer" ("klant").` });
}

function readSource(told: Json | undefined, report: Report): readonly string[] {
  if (told === undefined) return [];
  const list = Array.isArray(told) ? told.filter((item) => typeof item === "string") : [];
  if (Array.isArray(told) && list.length === told.length) return told;
  report({ code: "wrong-type", at: "/source", received: show(told), expected: "a list of sources", mend: `Write ["A7", "our handbook, page 3"].` });
  return list;
}
