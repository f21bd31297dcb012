import { describe, expect, it } from "vitest";
import { fillGaps } from "../../src/language/gaps.js";
import { en, nl } from "../../src/language/index.js";
import { formsOf, isSpoken, type LanguageData } from "../../src/language/text.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { callsDebtor, threatens } from "../../src/policy/wording.js";

const LANGUAGES = [en, nl];
const GAPS = { invoice: "2026-118", invoices: "1", amount: "€ 1.250,00", due: "24 november 2026", agreedAmount: "€ 1.250,00" };
const FULL = { ...GAPS, agreedDay: "24 november 2026", payBy: "24 november 2026", decision: "4 december 2026", decider: "Sanne" };

/** Words about formal steps themselves, and values of facts about them. */
const SERIOUS = new Set([
  ...TREATMENTS.filter(({ pressure }) => pressure >= 5).flatMap(({ id }) => [`treatment.${id}.name`, `treatment.${id}.why`, `guide.task.${id}`]),
  ...["value.agency", "value.court", "value.judgment"],
]);

describe.each(LANGUAGES)("what is written in $code", (language) => {
  const forms = Object.entries(language.words).flatMap(([key, text]) => formsOf(text).map(({ form }) => [key, form] as const));

  it("never calls a customer a debtor", () => {
    expect(forms.filter(([, form]) => callsDebtor(form) || /wanbetaler|non-?payer|in default/i.test(form))).toEqual([]);
  });

  it("names no court, agency or other consequence below a formal step", () => {
    const harsh = /incass|deurwaarder|bailiff|\bcourt\b|rechter\b|juridisch|\blegal|gevolgen zullen|consequences will|extra kosten|ultimat|sanctie|penalt/i;
    expect(forms.filter(([key, form]) => !SERIOUS.has(key) && (threatens(form) || harsh.test(form)))).toEqual([]);
  });

  it("never claims that the customer already had letters or calls", () => {
    const claims =
      /already (sent|wrote|asked|reminded)|earlier (letter|message|reminder)s? (of|from|that)|despite|repeated|again ask|eerdere (brief|brieven|bericht)|herhaald|ondanks|al eerder|reeds|meermaals/i;
    expect(spoken(language).filter(({ form }) => claims.test(form))).toEqual([]);
  });

  it("never reproaches", () => {
    const reproach =
      /you (did not|didn't|have not|haven't|failed|must|have to pay|should have|owe)|\bu (hebt|heeft) niet\b|\bje hebt niet\b|(u|je) moet|nalatig|schuld\b|verzuim/i;
    expect(spoken(language).filter(({ form }) => reproach.test(form))).toEqual([]);
  });

  it("gives no telephone numbers or web addresses", () => {
    expect(spoken(language).filter(({ form }) => /https?:|www\.|\+?\d{4,}/.test(form))).toEqual([]);
  });

  it("reads well when a gap has nothing to fill it", () => {
    for (const [key, form] of forms.filter(([key]) => /^(guardrail|timing|owner|ask|guide|treatment)\./.test(key))) {
      expect(fillGaps(form, {}), key).not.toMatch(/…|\s[,.;:?]|\(\)|\s{2}/);
    }
  });

  it("keeps very simple texts to one short thought a sentence (A2)", () => {
    for (const { key, form } of spoken(language, "A2")) {
      const lengths = wordsPerSentence(form);
      expect(Math.max(...lengths), `${key}: ${form}`).toBeLessThanOrEqual(10);
      expect(mean(lengths), `${key}: ${form}`).toBeLessThanOrEqual(8);
    }
  });

  it("keeps plain texts plain (B1)", () => {
    const lengths = spoken(language, "B1").map(({ key, form }) => ({ key, lengths: wordsPerSentence(form) }));
    for (const { key, lengths: each } of lengths) expect(Math.max(...each), key).toBeLessThanOrEqual(20);
    expect(mean(lengths.flatMap(({ lengths: each }) => each))).toBeLessThanOrEqual(12);
  });

  it("names at most one amount and one date in a very simple text", () => {
    for (const { key, form } of spoken(language, "A2")) {
      expect(form.match(/\{(amount|agreedAmount)\}/g)?.length ?? 0, key).toBeLessThanOrEqual(1);
      expect(form.match(/\{(due|agreedDay|payBy|decision)\}/g)?.length ?? 0, key).toBeLessThanOrEqual(1);
    }
  });
});

describe("the questions of the articles", () => {
  it("are asked", () => {
    expect(formsOf(nl.words["guide.ask.what-is-going-on"] ?? "").map(({ form }) => form)).toContain("Wat is er aan de hand?");
    expect(formsOf(nl.words["guide.ask.anything-else"] ?? "").map(({ form }) => form)).toContain("Kan ik je nog ergens mee helpen?");
    expect(formsOf(en.words["guide.ask.arrived"] ?? "").map(({ form }) => form)).toContain("Is the invoice with you?");
  });
});

function spoken(language: LanguageData, only?: string): readonly { readonly key: string; readonly form: string }[] {
  return Object.entries(language.words).flatMap(([key, text]) =>
    isSpoken(text)
      ? formsOf(text)
          .filter(({ level }) => only === undefined || level === only)
          .map(({ form }) => ({ key, form }))
      : [],
  );
}

function wordsPerSentence(form: string): readonly number[] {
  return fillGaps(form, FULL)
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.split(/\s+/).length);
}

function mean(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
