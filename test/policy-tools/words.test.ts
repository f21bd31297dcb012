import { describe, expect, it } from "vitest";
import { TAKES } from "../../src/policy/operators/operator.js";
import { POLICY_PROBLEMS } from "../../src/policy/problem-codes.js";
import { EXPECTED } from "../../src/policy/words/expected.js";
import { MEND, NOUNS } from "../../src/policy/words/mend.js";
import { GAP, inWords, LANGUAGES, oneOf, say } from "../../src/policy/words/phrase.js";
import { PROBLEM_PAGES } from "../../src/policy-tools/index.js";
import { BEYOND_SCHEMA } from "../../src/policy-tools/schema/beyond.js";
import { SECTIONS } from "../../src/policy-tools/schema/words.js";
import { LINE, TABLE } from "../../src/policy-tools/table/words.js";
import { FIXES } from "../../src/policy-tools/words/fixes.js";
import { LABELS } from "../../src/policy-tools/words/labels.js";
import { MESSAGES } from "../../src/policy-tools/words/messages.js";
import { SLIPS, SYNTAX, TEXT } from "../../src/policy-tools/words/text.js";
import type { Words } from "../../src/vocabulary.js";

const abouts = Object.fromEntries(Object.entries(PROBLEM_PAGES).map(([code, { about }]) => [code, about]));
const SAID = { EXPECTED, MEND, NOUNS, TAKES, MESSAGES, SLIPS, SYNTAX, TEXT, LINE, TABLE, FIXES, LABELS, BEYOND_SCHEMA, SECTIONS, abouts };
/** Words of programmers; a colleague in finance has to look them up. */
const FOREIGN = /\b(pointer|enum|token|schema|null|boolean|regex|regexp|string|integer|array|undefined|property|literal|parse[dr]?|javascript|debtor)\b/i;
/** Names of our own that stand in a sentence as they stand in a file. */
const OURS = /"[^"]*"|\{[^}]*\}|\[[^\]]*\]/g;

const sentences = Object.entries(SAID).flatMap(([table, words]) => wordsIn(words, table));

function wordsIn(value: unknown, path: string): readonly (readonly [path: string, words: Words])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "nl" in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inside]) => wordsIn(inside, `${path}.${key}`));
}

describe("words about a policy", () => {
  it("are there in number", () => expect(sentences.length).toBeGreaterThan(300));

  it.each(sentences)("%s: in every language, with the same gaps, in words that need no looking up", (path, words) => {
    const gaps = LANGUAGES.map((language) => [...words[language].matchAll(GAP)].map(([, name]) => name).sort());
    expect(new Set(gaps.map(String)).size, path).toBe(1);
    for (const language of LANGUAGES) {
      expect(words[language].trim(), path).not.toBe("");
      if (path !== "abouts.word-debtor") expect(words[language].replace(OURS, ""), path).not.toMatch(FOREIGN);
    }
  });

  it("there is a sentence for every code", () => expect(Object.keys(MESSAGES).sort()).toEqual(Object.keys(POLICY_PROBLEMS).sort()));
});

describe("a sentence with gaps", () => {
  const of = { en: "{count} of {names}, {what}", nl: "{count} van {names}, {what}" };

  it("is filled in the language of who reads, and what goes into a gap is never read as one", () => {
    const filled = say(of, { count: 2, names: oneOf(["a", "{what}", "c"]), what: say({ en: "not {it}", nl: "niet {it}" }, { it: { en: "this", nl: "dit" } }) });
    expect(inWords(filled, "en")).toBe("2 of a, {what} or c, not this");
    expect(inWords(filled, "nl")).toBe("2 van a, {what} of c, niet dit");
  });

  it("shows that a gap was forgotten", () => expect(inWords(say(of, { count: 2 }), "en")).toBe("2 of {names}, {what}"));

  it("names the first of a long list and counts the others", () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    expect(inWords(oneOf(names), "nl")).toMatch(/^n0, .*, n11 en nog 8$/);
    expect(inWords(oneOf([]), "en")).toBe("");
  });
});
