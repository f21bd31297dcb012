/**
 * What a layer does to one rule or condition: a new one, `set`, `replace`, `off` or `on`.
 * @module
 */
import { pointer } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { isObject, type JsonObject, own } from "../plain.js";
import { didYouMean, type Report, show } from "../report.js";
import { meant } from "../synonyms.js";
import { from, type Origin, patched, type Traced } from "./origins.js";

export interface Entry extends Traced {
  readonly id: string;
  /** Who turned it off. */
  readonly off?: Origin;
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
    const entry = applyEntry(id, below, told, kind, here, complain);
    if (entry) result.set(id, entry);
  }
  return result;
}

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
  return { id, ...patched(below, verb.body, inside, ["when"]), layer, born, ...stillOff(below, verb.word) };
}

/** A whole new rule runs; a change to one that is off leaves it off. */
function stillOff(below: Entry, word: "set" | "replace") {
  return word === "set" && below.off ? { off: below.off } : {};
}

type Verb = { readonly word: "off" } | { readonly word: "on" } | { readonly word: "new" | "set" | "replace"; readonly body: JsonObject };

function verbOf(told: Json, kind: Kind, at: string, report: Report): Verb | undefined {
  const noun = NOUNS[kind];
  if (told === "off" || told === "on") return { word: told };
  if (!isObject(told)) {
    const suggestion = typeof told === "string" ? meant(told, ["off", "on"], { uit: ["off"], disabled: ["off"], aan: ["on"], enabled: ["on"] }) : undefined;
    const mend = typeof told === "boolean" || told === null ? `Write "${told === true ? "on" : "off"}".` : didYouMean(suggestion, `Write "off".`);
    const expected = `"off", "on", a new ${noun}, { "set": … } or { "replace": … }`;
    report({ code: "unknown-verb", at, received: show(told), expected, mend, suggestion });
    return undefined;
  }
  const words = (["set", "replace"] as const).filter((word) => Object.hasOwn(told, word));
  const [word] = words;
  if (!word) return { word: "new", body: told };
  if (Object.keys(told).length > 1) {
    const mend = `Keep "${word}" alone: what is to change goes inside it.`;
    report({ code: "two-verbs", at, received: Object.keys(told).join(", "), expected: "one of set and replace, with nothing beside it", mend });
  }
  const body = own(told, word);
  if (isObject(body)) return { word, body };
  report({
    code: "wrong-type",
    at: pointer(at, word),
    received: show(body),
    expected: "an object",
    mend: `Write what the ${noun} should ${word === "set" ? "change" : "be"}.`,
  });
  return undefined;
}

function reportKnown(id: string, kind: Kind, below: Entry, here: Origin, report: Report): void {
  const mend = `Write { "set": … } to change some of it, { "replace": … } to put another in its place, or take another name.`;
  report({ code: `${kind}-exists`, at: here.at, received: id, expected: `a name that is new; ${below.layer} has a ${NOUNS[kind]} of this name`, mend });
}

function reportUnknown(id: string, all: Entries, word: string, kind: Kind, here: Origin, report: Report): void {
  const suggestion = meant(id, [...all.keys()]);
  const expected = `the name of a ${NOUNS[kind]} of a layer below, to say "${word}" of`;
  const mend = didYouMean(suggestion, `No layer below has it. Write the whole ${NOUNS[kind]} to add it.`);
  report({ code: `unknown-${kind}`, at: here.at, received: id, expected, mend, suggestion });
}

const NOUNS: Readonly<Record<Kind, string>> = { rule: "rule", "reason-rule": "reason rule", condition: "condition" };
