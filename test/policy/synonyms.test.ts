import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/facts/catalogue.js";
import { DECORATORS, OPERATORS } from "../../src/policy/operators/index.js";
import { FACT_WORDS, meant, OPERATOR_WORDS, SHAPE_WORDS, type Synonyms, VALUE_WORDS } from "../../src/policy/synonyms.js";
import { CHANNELS, CUSTOMER_KINDS, RELATIONS, STRENGTHS, TIERS, TONES } from "../../src/vocabulary.js";

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const KEYS = ["all", "any", "not", "condition", "fact", "operator", "value", "when", "then", "because", "source"];

describe("words people in finance use", () => {
  it.each<[string, Synonyms, readonly string[]]>([
    ["facts", FACT_WORDS, names(FACTS)],
    ["operators", OPERATOR_WORDS, [...names(OPERATORS), ...names(DECORATORS)]],
    ["keys", SHAPE_WORDS, KEYS],
    ["values", VALUE_WORDS, [...CHANNELS, ...RELATIONS, ...TONES, ...TIERS, ...STRENGTHS, ...CUSTOMER_KINDS]],
  ])("for %s all lead to words of ours, and none is one of ours already", (_what, synonyms, ours) => {
    for (const [word, targets] of Object.entries(synonyms)) {
      expect(ours, word).toEqual(expect.arrayContaining([...targets]));
      expect(word).toBe(word.toLowerCase().replace(/[\s_-]+/g, ""));
    }
  });

  it("come before spelling, and words that mean nothing give nothing", () => {
    expect(meant("Days Overdue", names(FACTS), FACT_WORDS)).toBe("daysPastDue");
    expect(meant("dayPastDeu", names(FACTS), FACT_WORDS)).toBe("daysPastDue");
    expect(meant("constructor", names(FACTS), FACT_WORDS)).toBeUndefined();
  });
});
