import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { PRESETS, TREATMENTS } from "../../../src/index.js";
import { type LintDiagnostic, lintPolicyText, renderLint } from "../../../src/policy-tools/index.js";

const TEXT = `{
  "schemaVersion": 1, "name": "acme", "extends": "amicable:relationship-first@1",
  "conditions": { "forgotten": { "all": [{ "fact": "kind", "operator": "equal", "value": "public" }] } },
  "rules": {
    "clash": {
      "when": { "all": [
        { "fact": "daysPastDue", "operator": "greaterThan", "value": 60 },
        { "fact": "daysPastDue", "operator": "lessThan", "value": 30 }
      ] },
      "then": { "treatment": "clear-request" }
    }
  },
  "forSegment": { "gold": { "rules": { "did-it-arrive": "on" } } },
  "forCustomer": { "C-7": { "settings": { "firmAfterDays": 30 } } }
}
`;
const CONTEXT = { file: "acme.json", catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
function lint(text: string, language: "en" | "nl" = "en"): readonly LintDiagnostic[] {
  const result = lintPolicyText(text, { ...CONTEXT, language });
  if (!result.ok) throw new Error("The policy does not load.");
  return result.findings;
}

describe("lint of a policy text", () => {
  it("marks each finding at its line, warnings first, and looks into the layers of segments and customers", () => {
    expect(lint(TEXT).map(({ severity, code, range, docs }) => [severity, code, range?.start.line, docs])).toEqual([
      ["warning", "never-fires", 8, "docs/reference/policy-lint.md#never-fires"],
      ["hint", "unused-condition", 3, "docs/reference/policy-lint.md#unused-condition"],
      ["hint", "dead-override", 13, "docs/reference/policy-lint.md#dead-override"],
      ["hint", "dead-override", 14, "docs/reference/policy-lint.md#dead-override"],
    ]);
  });

  it("says what has to be mended first where a policy does not load", () => {
    const result = lintPolicyText(TEXT.replace("daysPastDue", "daysPastDu"), CONTEXT);
    expect(result).toMatchObject({ ok: false, problems: [{ code: "unknown-fact" }] });
  });

  it("reads as a colleague would say it, with the customer", () => {
    const [first] = lint(TEXT);
    expect(first && renderLint([first], TEXT, CONTEXT.catalogue)).toBe(
      [
        "warning[never-fires] acme.json:8:9  /rules/clash/when/all/1",
        '   | { "fact": "daysPastDue", "operator": "lessThan", "value": 30 }',
        '   "clash" can never fire: no customer meets daysPastDue less than 30 together with the rest of the rule.',
        "   help: Look at the rest of the rule: one of the two was probably meant otherwise.",
        "   for example: Bakker BV; invoice due 31 July 2026",
        "",
        "1 warning, 0 hints",
        "What each of them means: docs/reference/policy-lint.md",
      ].join("\n"),
    );
  });

  it("speaks Dutch to who reads Dutch", () => {
    const shown = renderLint(lint(TEXT, "nl"), TEXT, CONTEXT.catalogue, "nl");
    expect(shown).toContain('"clash" kan nooit gelden: geen klant voldoet aan daysPastDue minder dan 30 én aan de rest van de regel.');
    expect(shown).toContain("1 waarschuwing, 3 tips");
    expect(shown).not.toMatch(/warning|hint\[|for example/);
  });

  it("can leave checks out", () => {
    const result = lintPolicyText(TEXT, CONTEXT, { without: ["dead-override", "unused-condition"] });
    expect(result.ok && result.findings.map(({ code }) => code)).toEqual(["never-fires"]);
  });
});
