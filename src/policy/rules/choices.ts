/**
 * Words of a rule's `then` that come from a closed list.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { refuseOtherKeys } from "../condition/keys.js";
import { type JsonObject, own } from "../plain.js";
import { didYouMean, type Report, show } from "../report.js";
import { meant, VALUE_WORDS } from "../synonyms.js";
import { MEND } from "../words/mend.js";
import { oneOf, type Saying, say } from "../words/phrase.js";

/** The word under a key of `then`; `undefined` where it is not there or was reported. */
export function readChoice<W extends string>(then: JsonObject, key: string, words: readonly W[], report: Report): W | undefined {
  const told = own(then, key);
  return told === undefined ? undefined : choose(told, words, pointer("/then", key), report);
}

/** The words under a key of `then`, one or several in order of preference. */
export function readChoices<W extends string>(then: JsonObject, key: string, words: readonly W[], report: Report): readonly W[] | undefined {
  const told = own(then, key);
  if (told === undefined) return undefined;
  const at = pointer("/then", key);
  if (!Array.isArray(told)) {
    const word = choose(told, words, at, report);
    return word === undefined ? undefined : [word];
  }
  if (told.length === 0) {
    report({ code: "empty-list", at, received: "[]", expected: oneOf(words), mend: MEND.nameOneOrNone });
    return undefined;
  }
  const read = told.map((item: Json, index: number) => choose(item, words, pointer(at, index), report));
  return [...new Set(read.filter((word) => word !== undefined))];
}

/** Reports keys of `then` that do not belong there, and those that must be there and are not. */
export function checkKeys(then: JsonObject, required: Readonly<Record<string, Saying>>, optional: readonly string[], report: Report): void {
  const intended = refuseOtherKeys(then, [...new Set([...Object.keys(required), ...optional])], "/then", report);
  for (const [key, expected] of Object.entries(required)) {
    if (own(then, key) !== undefined || intended.has(key)) continue;
    report({ code: "missing-key", at: pointer("/then", key), expected, mend: say(MEND.add, { key }) });
  }
}

function choose<W extends string>(told: Json, words: readonly W[], at: string, report: Report): W | undefined {
  const found = words.find((word) => word === told);
  if (found !== undefined) return found;
  const suggestion = typeof told === "string" ? meant(told, words, VALUE_WORDS) : undefined;
  const mend = didYouMean(suggestion, MEND.takeWord);
  report({ code: "unknown-value", at, received: show(told), expected: oneOf(words), mend, suggestion, puts: "value" });
  return undefined;
}
