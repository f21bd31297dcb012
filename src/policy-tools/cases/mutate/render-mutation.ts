/**
 * Which changes no case notices, as a person reads it in a terminal.
 * @module
 */
import type { Language } from "../../../policy/words/phrase.js";
import type { Json } from "../../../vocabulary.js";
import { positionsIn } from "../../diagnostic.js";
import type { PolicySource } from "../../effective-places.js";
import { readJsonText } from "../../json-text.js";
import { locate } from "../../locate.js";
import type { Change, ChangeKind } from "./changed.js";
import type { PolicyMutation } from "./mutate.js";

const WIDEST = 60;

/** How many changes were tried and noticed, and where each that was not stands in the text. */
export function renderMutation({ tried, noticed, same, unnoticed, left }: PolicyMutation, source: PolicySource, language: Language = "en"): string {
  const words = WORDS[language];
  const lineOf = linesIn(source);
  return [
    words.tried(tried, noticed),
    ...(same.length === 0 ? [] : [words.same(same.length)]),
    ...(left === 0 ? [] : [words.left(left)]),
    ...(unnoticed.length === 0 ? [words.all] : [words.unnoticed, ...unnoticed.map((change) => `  - ${lineOf(change)}  ${changeIn(change, language)}`)]),
  ].join("\n");
}

/** One change in words. */
export function changeIn({ kind, at, from, to }: Change, language: Language = "en"): string {
  const words = WORDS[language];
  if (kind === "group") return `${at}: ${words.kinds.group(Object.keys(Object(from)).join(), Object.keys(Object(to)).join())}`;
  return `${at}: ${to === undefined ? words.out(short(from)) : words.kinds[kind](short(from), short(to))}`;
}

function short(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

function linesIn({ file, text }: PolicySource): (change: Change) => string {
  const { root, original } = readJsonText(text, file);
  const range = positionsIn(text);
  return ({ at }) => {
    if (!root) return file;
    const { offset, length } = locate(root, at, undefined);
    return `${file}:${range(original(offset), length).start.line}`;
  };
}

interface MutationWords {
  readonly tried: (tried: number, noticed: number) => string;
  readonly same: (count: number) => string;
  readonly left: (count: number) => string;
  readonly all: string;
  readonly unnoticed: string;
  readonly out: (what: string) => string;
  readonly kinds: Readonly<Record<ChangeKind, (from: string, to: string) => string>>;
}

const instead = (word: string) => (from: string, to: string) => `${to} ${word} ${from}`;
const WORDS: Readonly<Record<Language, MutationWords>> = {
  en: {
    tried: (tried, noticed) => `${tried} small changes to the policy were tried; the cases noticed ${noticed}.`,
    same: (count) => `${count} of them change nothing for anybody, so no case could notice.`,
    left: (count) => `${count} more changes were not tried.`,
    all: "Every change that matters was noticed.",
    unnoticed: "No case notices:",
    out: (what) => `without ${what}`,
    kinds: {
      ...{ number: instead("instead of"), operator: instead("instead of"), group: instead("instead of"), "left-out": instead("instead of") },
      ...{ tier: instead("instead of"), channel: instead("instead of"), owner: instead("instead of"), strength: instead("instead of") },
      off: () => "switched off",
    },
  },
  nl: {
    tried: (tried, noticed) => `${tried} kleine wijzigingen van het beleid zijn geprobeerd; de gevallen merkten er ${noticed}.`,
    same: (count) => `${count} daarvan veranderen voor niemand iets, dus geen geval kan ze merken.`,
    left: (count) => `${count} andere wijzigingen zijn niet geprobeerd.`,
    all: "Elke wijziging die ertoe doet is gemerkt.",
    unnoticed: "Geen geval merkt:",
    out: (what) => `zonder ${what}`,
    kinds: {
      ...{ number: instead("in plaats van"), operator: instead("in plaats van"), group: instead("in plaats van"), "left-out": instead("in plaats van") },
      ...{ tier: instead("in plaats van"), channel: instead("in plaats van"), owner: instead("in plaats van"), strength: instead("in plaats van") },
      off: () => "uitgezet",
    },
  },
};
