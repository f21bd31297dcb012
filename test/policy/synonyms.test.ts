import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/facts/catalogue.js";
import { LIMITS } from "../../src/facts/limits.js";
import { SETTINGS } from "../../src/facts/settings.js";
import { ECONOMY_KEYS, EFFECT_KEYS, REASON_KEYS, RULE_KEYS, TREATMENT_KEYS } from "../../src/policy/document-keys.js";
import { DECORATORS, OPERATORS } from "../../src/policy/operators/index.js";
import {
  ECONOMY_WORDS,
  FACT_WORDS,
  LIMIT_WORDS,
  meant,
  OPERATOR_WORDS,
  SECTION_WORDS,
  SETTING_WORDS,
  SHAPE_WORDS,
  type Synonyms,
  TREATMENT_WORDS,
  VALUE_WORDS,
  VERB_WORDS,
} from "../../src/policy/synonyms.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { CHANNELS, CUSTOMER_KINDS, RELATIONS, STRENGTHS, TIERS, TONES } from "../../src/vocabulary.js";

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
const KEYS = ["all", "any", "not", "condition", "fact", "operator", "value", ...RULE_KEYS, ...TREATMENT_KEYS, ...REASON_KEYS];
const SECTIONS = ["extends", "name", "version", "settings", "conditions", "reasons", "rules", "guardrails", "economics", "forSegment", "forCustomer"];

describe("words people in finance use", () => {
  it.each<[string, Synonyms, readonly string[]]>([
    ["facts", FACT_WORDS, names(FACTS)],
    ["operators", OPERATOR_WORDS, [...names(OPERATORS), ...names(DECORATORS)]],
    ["keys", SHAPE_WORDS, KEYS],
    ["values", VALUE_WORDS, [...CHANNELS, ...RELATIONS, ...TONES, ...TIERS, ...STRENGTHS, ...CUSTOMER_KINDS]],
    ["treatments", TREATMENT_WORDS, TREATMENTS.map(({ id }) => id)],
    ["switches", VERB_WORDS, ["off", "on"]],
    ["sections", SECTION_WORDS, SECTIONS],
    ["settings", SETTING_WORDS, names(SETTINGS)],
    ["limits", LIMIT_WORDS, [...names(LIMITS), "never"]],
    ["assumptions", ECONOMY_WORDS, [...ECONOMY_KEYS, ...EFFECT_KEYS]],
  ])("for %s all lead to words of ours, and none is one of ours already", (_what, synonyms, ours) => {
    for (const [word, targets] of Object.entries(synonyms)) {
      expect(ours, word).toEqual(expect.arrayContaining([...targets]));
      expect(word).toBe(word.toLowerCase().replace(/[\s_-]+/g, ""));
    }
  });

  it("come before spelling, and words that mean nothing give nothing", () => {
    expect(meant("Days Overdue", names(FACTS), FACT_WORDS)).toEqual({ word: "daysPastDue", sure: true });
    expect(meant("dayPastDeu", names(FACTS), FACT_WORDS)).toEqual({ word: "daysPastDue", sure: true });
    expect(meant("klanttevredenheid", names(FACTS), FACT_WORDS)).toEqual({ word: "npsLast", sure: false });
    expect(meant("constructor", names(FACTS), FACT_WORDS)).toBeUndefined();
  });
});
