import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/facts/catalogue.js";
import { GUARDRAILS } from "../../src/guardrails/registry.js";
import { FACT_SENTENCES } from "../../src/language/fact-keys.js";
import { gapsOf } from "../../src/language/gaps.js";
import { en, MESSAGE_KEYS, nl } from "../../src/language/index.js";
import { formsOf, isSpoken } from "../../src/language/text.js";

const LANGUAGES = [en, nl];

describe.each(LANGUAGES)("the words in $code", (language) => {
  it("cover every key that a plan can hold", () => {
    expect(MESSAGE_KEYS.filter((key) => !Object.hasOwn(language.words, key))).toEqual([]);
  });

  it("hold no key that nothing asks for", () => {
    expect(Object.keys(language.words).filter((key) => !MESSAGE_KEYS.includes(key))).toEqual([]);
  });

  it("are never empty, at any reading level or in any form of address", () => {
    const empty = Object.entries(language.words).filter(([, text]) => formsOf(text).some(({ form }) => form.trim() === ""));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it("give a reason for every guardrail that can hold something back", () => {
    expect(GUARDRAILS.map(({ id }) => `guardrail.${id}`).filter((key) => !Object.hasOwn(language.words, key))).toEqual([]);
  });

  it("say everything a customer hears at three reading levels", () => {
    const spoken = MESSAGE_KEYS.filter((key) => /^(ask|guide\.(opening|ask|offer))\./.test(key));
    expect(spoken.length).toBeGreaterThan(40);
    for (const key of spoken) expect(isSpoken(language.words[key] ?? ""), key).toBe(true);
  });
});

describe("two languages", () => {
  it.each(MESSAGE_KEYS)("have the same gaps in %s, at every level", (key) => {
    expect(gapsByLevel(formsOf(nl.words[key] ?? ""))).toEqual(gapsByLevel(formsOf(en.words[key] ?? "")));
  });

  it("use both forms of address in Dutch, and u never meets je in one sentence", () => {
    for (const [key, text] of Object.entries(nl.words)) {
      if (!isSpoken(text)) continue;
      for (const spoken of [text.standard, text.B1, text.A2]) {
        const [formal, informal] = typeof spoken === "string" ? [spoken, spoken] : [spoken.formal, spoken.informal];
        expect(formal, key).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
        expect(informal, key).not.toMatch(/\b(u|uw)\b/i);
      }
    }
  });
});

function gapsByLevel(forms: ReturnType<typeof formsOf>): Readonly<Record<string, readonly string[]>> {
  const levels: Record<string, string[]> = {};
  for (const { level = "any", form } of forms) levels[level] = [...new Set([...(levels[level] ?? []), ...gapsOf(form)])].sort();
  return levels;
}

describe("a fact with a sentence of its own", () => {
  it.each(FACT_SENTENCES)("%s is a fact, and a value that it can have", (sentence) => {
    const [name = "", value] = sentence.split(".");
    const fact = FACTS.find((one) => one.name === name);
    expect(fact, name).toBeDefined();
    if (value === undefined) expect(fact?.type).not.toBe("boolean");
    else if (value === "true" || value === "false") expect(fact?.type).toBe("boolean");
    else if (value === "none") expect(fact?.type === "list" || fact?.values?.includes("none"), sentence).toBe(true);
    else expect(["count", "days", "money"]).toContain(fact?.type);
  });
});
