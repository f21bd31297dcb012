/**
 * What a layer does to one rule or condition: a new one, `set`, `replace`, `off` or `on`.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { refuseOtherKeys, removals } from "../condition/keys.js";
import { BECAUSE_KEYS, REASON_KEYS, RULE_KEYS, TREATMENT_KEYS } from "../document-keys.js";
import { isObject, type JsonObject, own } from "../plain.js";
import { didYouMean, type Report, show } from "../report.js";
import { meant, VERB_WORDS } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND, NOUNS } from "../words/mend.js";
import { say } from "../words/phrase.js";
import { from, type Origin, patched, type Traced } from "./origins.js";

export interface Entry extends Traced {
  readonly id: string;
  /** Who turned it off. */
  readonly off?: Origin;
  /** It is off, and a layer changed it all the same: that change wants checking like any other. */
  readonly changedWhileOff?: true;
  /** The layer that last touched it. */
  readonly layer: string;
  /** The layer that brought it in. */
  readonly born: string;
}
export type Entries = ReadonlyMap<string, Entry>;
export type Kind = "rule" | "reason-rule" | "condition";

/** The entries after a layer. What is wrong is reported, and the entry taken as it was probably meant. */
export function applyEntries(below: Entries, section: Json | undefined, kind: Kind, origin: Origin, report: Report): Entries {
  if (!isObject(section)) return below;
  const result = new Map(below);
  for (const [id, told] of Object.entries(section)) {
    const here = { ...origin, at: pointer(origin.at, id) };
    const complain: Report = (fault) => report({ ...fault, document: origin.document });
    if (KEPT_NAMES.includes(id)) {
      complain({ code: "forbidden-key", at: here.at, received: id, expected: EXPECTED.freeName, mend: MEND.anotherName });
      continue;
    }
    const entry = applyEntry(id, below, told, kind, here, complain);
    if (entry) result.set(id, entry);
  }
  return result;
}

/** Names that programs around the policy may stumble over. */
export const KEPT_NAMES: readonly string[] = ["constructor", "prototype"];

function applyEntry(id: string, all: Entries, told: Json, kind: Kind, here: Origin, report: Report): Entry | undefined {
  const below = all.get(id);
  const { layer } = here;
  const verb = verbOf(told, kind, here.at, report);
  if (!verb) return undefined;
  if (verb.word === "new") {
    if (below) reportKnown(id, kind, below, here, report);
    return { id, ...from(verb.body, here), layer, born: layer, ...(below ? { before: below } : {}) };
  }
  if (!below) {
    reportUnknown(id, all, verb.word, kind, here, report);
    // As if the base were there, so that the rest of what is wrong shows as well.
    return verb.word === "replace" ? { id, ...from(verb.body, { ...here, at: pointer(here.at, "replace") }), layer, born: layer } : undefined;
  }
  if (verb.word === "off") return { ...below, layer, off: here };
  const { born } = below;
  if (verb.word === "on") return { id, value: below.value, origins: below.origins, layer, born, ...(below.before ? { before: below.before } : {}) };
  const inside = { ...here, at: pointer(here.at, verb.word) };
  if (verb.word === "replace" || kind === "condition") return { id, ...from(verb.body, inside), layer, born, before: below, ...stillOff(below, verb.word) };
  checkRemovals(verb.body, kind, inside.at, report);
  return { id, ...patched(below, verb.body, inside, ["when"]), layer, born, ...stillOff(below, verb.word) };
}

/** A whole new rule runs; a change to one that is off leaves it off. */
function stillOff(below: Entry, word: "set" | "replace") {
  return word === "set" && below.off ? ({ off: below.off, changedWhileOff: true } as const) : {};
}

/** Removals of what a rule never has. They leave no trace in the merged rule. */
function checkRemovals(body: JsonObject, kind: Exclude<Kind, "condition">, at: string, report: Report): void {
  const within = { "": RULE_KEYS, then: kind === "rule" ? TREATMENT_KEYS : REASON_KEYS, because: BECAUSE_KEYS };
  for (const [key, allowed] of Object.entries(within)) {
    const part = key === "" ? body : own(body, key);
    if (isObject(part)) refuseOtherKeys(removals(part), allowed, key === "" ? at : pointer(at, key), report);
  }
}

type Verb = { readonly word: "off" } | { readonly word: "on" } | { readonly word: "new" | "set" | "replace"; readonly body: JsonObject };

function verbOf(told: Json, kind: Kind, at: string, report: Report): Verb | undefined {
  const noun = NOUNS[kind];
  if (told === "off" || told === "on") return { word: told };
  if (!isObject(told)) {
    const suggestion = typeof told === "string" ? meant(told, ["off", "on"], VERB_WORDS) : undefined;
    const switched = typeof told === "boolean" ? (told ? "on" : "off") : undefined;
    const mend = switched === undefined ? didYouMean(suggestion, say(MEND.write, { word: "off" })) : say(MEND.write, { word: switched });
    const repair = switched === undefined ? {} : { repair: { value: switched } };
    report({ code: "unknown-verb", at, received: show(told), expected: say(EXPECTED.verb, { noun }), mend, suggestion, puts: "value", ...repair });
    return undefined;
  }
  const words = (["set", "replace"] as const).filter((word) => Object.hasOwn(told, word));
  const [word] = words;
  if (!word) return { word: "new", body: told };
  if (Object.keys(told).length > 1) {
    report({ code: "two-verbs", at, received: Object.keys(told).join(", "), expected: EXPECTED.oneVerb, mend: say(MEND.keepAlone, { word }) });
  }
  const body = own(told, word);
  if (isObject(body)) return { word, body };
  report({
    code: "wrong-type",
    at: pointer(at, word),
    received: show(body),
    expected: EXPECTED.anObject,
    mend: say(word === "set" ? MEND.whatChanges : MEND.whatItIs, { noun }),
  });
  return undefined;
}

function reportKnown(id: string, kind: Kind, below: Entry, here: Origin, report: Report): void {
  const expected = say(EXPECTED.newName, { layer: below.layer, noun: NOUNS[kind] });
  report({ code: `${kind}-exists`, at: here.at, received: id, expected, mend: MEND.useVerb });
}

function reportUnknown(id: string, all: Entries, word: string, kind: Kind, here: Origin, report: Report): void {
  const suggestion = meant(id, [...all.keys()]);
  const expected = say(EXPECTED.knownEntry, { noun: NOUNS[kind], word });
  const mend = didYouMean(suggestion, say(MEND.writeWhole, { noun: NOUNS[kind] }));
  report({ code: `unknown-${kind}`, at: here.at, received: id, expected, mend, suggestion, puts: "key" });
}
