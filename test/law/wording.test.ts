/** Words the law fixes, and words that make the 14-day letter worth nothing (the law page, §1.2 and §5). */
import { describe, expect, it } from "vitest";
import { catalogueOf, PRESETS, parsePolicy, TREATMENTS } from "../../src/index.js";
import { lawWordings } from "../../src/law/wording.js";
import { voidsTerm } from "../../src/policy/wording.js";

describe("a letter whose term begins too early has no effect", () => {
  it.each([
    ["Betaal binnen 14 dagen na heden.", "na heden"],
    ["binnen veertien dagen na dagtekening van deze brief", "na dagtekening"],
    ["binnen 14 dagen na de  dagtekening", "na de dagtekening"],
    ["14 dagen NA VERZENDING", "NA VERZENDING"],
    ["binnen veertien dagen na datum van deze brief", "na datum van deze"],
    ["vanaf vandaag hebt u 14 dagen", "vanaf vandaag"],
    ["14 dagen na\u00A0he\u00ADden", "na heden"],
  ])("%s", (text, words) => expect(voidsTerm(text)).toBe(words));

  it.each([
    "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
    "binnen vijftien dagen nadat deze brief bij u is bezorgd",
    "De verzending was kosteloos.",
    "Na de datum van bezorging telt u veertien dagen.",
    "",
  ])("not so: %s", (text) => expect(voidsTerm(text)).toBeUndefined());

  it("the approved words never count as void, in whatever language", () => {
    for (const { text } of lawWordings("NL", ["free-term-named"], "nl")) expect(voidsTerm(text)).toBeUndefined();
  });
});

describe("a policy that would put such words into the letter", () => {
  const parse = (treatment: string, nl: string) => {
    const letter = { when: { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 60 }] }, then: { treatment }, because: { nl }, source: ["test"] };
    const document = { schemaVersion: 1, name: "letters", extends: "amicable:relationship-first@1", rules: { letter } };
    return parsePolicy(document, { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
  };

  it("is refused, with the words that are right", () => {
    const result = parse("fourteen-day-letter", "Betaal binnen 14 dagen na dagtekening.");
    expect(result.ok ? [] : result.issues.map(({ code, received }) => [code, received])).toEqual([["void-term", "na dagtekening"]]);
    expect(JSON.stringify(result)).toContain("nadat deze brief bij u is bezorgd");
  });

  it("is fine with the right ones, and elsewhere the words mean nothing", () => {
    expect(parse("fourteen-day-letter", "Veertien dagen vanaf de dag nadat deze brief bij u is bezorgd.").ok).toBe(true);
    expect(parse("put-to-person", "Twee weken na dagtekening kijkt iemand ernaar.").ok).toBe(true);
  });
});

describe("words the law fixes", () => {
  it.each([
    ["NL", "nl", ["free-term-named"], ["binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd"]],
    // The law has them in Dutch only, and they are what makes the letter good.
    ["NL", "en", ["free-term-named"], ["binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd"]],
    ["BE", "nl", ["free-term-named"], []],
    ["NL", "nl", ["principal-named"], []],
    [undefined, "nl", ["free-term-named"], []],
  ] as const)("%s, in %s, %j", (country, language, must, texts) => {
    expect(lawWordings(country, must, language).map(({ text }) => text)).toEqual(texts);
  });

  it("a French collector's letter reprints who pays the costs (R124-4, L111-8)", () => {
    expect(lawWordings("FR", ["law-text-on-costs"], "fr-FR")[0]?.text).toMatch(
      /^Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier/,
    );
  });
});
