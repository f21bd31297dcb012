import { describe, expect, it } from "vitest";
import { checkPolicyText, renderDiagnostics, renderEffective } from "../../src/policy-tools/index.js";
import { CONTEXT, company, policies } from "../policy/small-world.js";

const check = (text: string, file = "acme.policy.json") => checkPolicyText(text, { ...CONTEXT, file });
/** The text under the marks of each diagnostic. */
function marked(text: string, file?: string): readonly string[] {
  return check(text, file).diagnostics.map(({ code, range }) => `${code}: ${range ? text.slice(range.from.offset, range.to.offset) : "elsewhere"}`);
}
const HEAD = '"schemaVersion": 1, "name": "acme", "extends": "amicable:relationship-first@1"';

describe("a policy text", () => {
  it("that is right gives policies", () => {
    const result = check(`{ ${HEAD} }`);
    expect(result).toMatchObject({ ok: true, diagnostics: [] });
    expect(result.policies?.for("C-1").layers).toEqual(["amicable:relationship-first@1", "acme"]);
  });

  it("has each problem at its line and column, from 1", () => {
    const text = `{\n  ${HEAD},\n  "rules": {\n    "reminder": { "set": { "then": { "tone": "strict" } } }\n  }\n}`;
    expect(check(text).diagnostics).toMatchObject([
      { code: "unknown-value", file: "acme.policy.json", range: { from: { line: 4, column: 46 }, to: { line: 4, column: 54 } } },
    ]);
  });

  it.each([
    ["a key misspelt, at the key", `{ ${HEAD}, "ruls": {} }`, ['unknown-key: "ruls"']],
    ["an unknown rule, at its name", `{ ${HEAD}, "rules": { "remindr": "off" } }`, ['unknown-rule: "remindr"']],
    ["something missing, at what should hold it", `{ ${HEAD}, "rules": { "mine": { "then": { "treatment": "wait" } } } }`, ['missing-key: "mine"']],
    ["a name missing, at the document", '{ "schemaVersion": 1 }', ["missing-key: {"]],
    ["a value that is wrong, at the value", `{ ${HEAD}, "settings": { "firmAfterDays": "30" } }`, ['quoted-value: "30"']],
    ["a key with a slash", `{ ${HEAD}, "forSegment": { "a/b~c": { "settings": { "x": 1 } } } }`, ['unknown-setting: "x"']],
    ["two mistakes, in the order of the text", `{ "ruls": 1, ${HEAD}, "setings": 2 }`, ['unknown-key: "ruls"', 'unknown-key: "setings"']],
    ["a comma too many", `{ ${HEAD}, "settings": { "firmAfterDays": 30, }, }`, ["trailing-comma: ,", "trailing-comma: ,"]],
    ["a comma too many and what else is wrong", `{ ${HEAD}, "rules": { "zzz": "off", } }`, ['unknown-rule: "zzz"', "trailing-comma: ,"]],
    ["a comment", `{ ${HEAD} /* ours */ }`, ["comment: /* ours */"]],
    ["a comma forgotten", `{ ${HEAD} "rules": {} }`, ['syntax: "rules"']],
    ["a colon forgotten", `{ ${HEAD}, "rules" {} }`, ["syntax: {"]],
    ["single quotes", `{ ${HEAD}, 'rules': {} }`, ["syntax: 'rules'"]],
    ["a bracket never closed", `{ ${HEAD} `, ["syntax: "]],
    ["text after the end", `{ ${HEAD} } }`, ["syntax: }"]],
    ["a prototype in disguise", `{ ${HEAD}, "rules": { "__proto__": "off" } }`, ['forbidden-key: "__proto__"']],
    ["nothing", "", ["syntax: "]],
    ["brackets without end", "[".repeat(100_000), ["too-deep: ["]],
    ["a list", "[]", ["wrong-type: ["]],
  ])("marks %s", (_what, text, marks) => {
    expect(marked(text)).toEqual(marks);
  });

  it("that names a rule twice shows both places", () => {
    const text = `{ ${HEAD}, "rules": {\n "reminder": "off",\n "reminder": "on" } }`;
    const [diagnostic] = check(text).diagnostics;
    expect(diagnostic).toMatchObject({ code: "duplicate-key", at: "/rules/reminder", range: { from: { line: 3, column: 2 } } });
    expect(diagnostic?.related).toMatchObject([{ message: "the first is here", range: { from: { line: 2, column: 2 } } }]);
  });

  it("may have comments without a word in a .jsonc file, and with a warning elsewhere", () => {
    const text = `{ ${HEAD} // ours\n}`;
    expect(check(text)).toMatchObject({ ok: true, diagnostics: [{ severity: "warning", code: "comment" }] });
    expect(check(text, "acme.policy.jsonc")).toMatchObject({ ok: true, diagnostics: [] });
  });

  it("may start with the mark Notepad puts there", () => expect(check(`\uFEFF{ ${HEAD} }`).ok).toBe(true));

  it("says when the mistake is in a base", () => {
    const presets = new Map([["amicable:broken@1", { schemaVersion: 1, name: "broken", rules: { x: "off" } }]]);
    const result = checkPolicyText('{ "schemaVersion": 1, "name": "acme", "extends": "amicable:broken@1" }', { ...CONTEXT, presets, file: "acme.json" });
    expect(result.diagnostics).toMatchObject([{ code: "unknown-rule", file: "amicable:broken@1", at: "/rules/x" }]);
    expect(result.diagnostics[0]?.range).toBeUndefined();
  });
});

describe("problems on a terminal", () => {
  it("show the line, the place, what was expected and how to mend it", () => {
    const text =
      `{\n  ${HEAD},\n  "rules": {\n    "mine": { "when": { "all": [ { "fact": "dayPastDue", "operator": "greaterThan", "value": 30 } ] },\n      "then": { "treatment": "wait" } },\n    "mine": "off"\n  }\n}`.replace(
        ',\n    "mine": "off"',
        "",
      );
    expect(renderDiagnostics(check(text).diagnostics, text)).toBe(
      [
        "error[unknown-fact] acme.policy.json:4:44  /rules/mine/when/all/0/fact",
        '   2 |   "schemaVersion": 1, "name": "acme", "extends": "amicable:relationship-first@1",',
        '   3 |   "rules": {',
        ' > 4 |     "mine": { "when": { "all": [ { "fact": "dayPastDue", "operator": "greaterThan", "value": 30 } ] },',
        '     |                                            ^^^^^^^^^^^^ There is no fact "dayPastDue".',
        "   expected: the name of a fact",
        '   help: Did you mean "daysPastDue" (a whole number of days: what daysPastDue is)?',
        '   --fix: Replace "dayPastDue" by "daysPastDue".',
        "",
        "1 error, 0 warnings",
        "1 of these can be mended with --fix.",
        "What one of them means, with an example: amicable policy problem unknown-fact",
      ].join("\n"),
    );
  });

  it("show the first of two names as well", () => {
    const text = `{ ${HEAD},\n "settings": {},\n "settings": {} }`;
    const shown = renderDiagnostics(check(text).diagnostics, text);
    expect(shown).toContain("note: the first is here, line 2");
    expect(shown).toContain(' > 2 |  "settings": {},');
  });

  it("keep long lines readable and control characters harmless", () => {
    const text = `{ ${HEAD}, "rules": { "${"x".repeat(500)}\u001b[31m": "off", "remindr": "off" } }`.replace("\u001b", "\\u001b");
    const shown = renderDiagnostics(check(text).diagnostics, text);
    expect(
      Math.max(
        ...shown
          .split("\n")
          .filter((line) => line.startsWith(" >"))
          .map((line) => line.length),
      ),
    ).toBeLessThan(180);
    expect(shown).not.toContain("\u001b");
  });

  it("count what there is", () => expect(renderDiagnostics([], "")).toBe("0 errors, 0 warnings"));
});

describe("the effective policy on a terminal", () => {
  it("is a table of who decided what", () => {
    const fields = policies(company({ settings: { firmAfterDays: 31 } })).effective();
    const rows = renderEffective(fields)
      .split("\n")
      .map((row) => row.split(/ {2,}/));
    expect(rows[0]).toEqual(["field", "value", "status", "layer", "overrode"]);
    expect(rows).toContainEqual(["/settings/firmAfterDays", "31", "active", "acme", "30 (default)"]);
    expect(rows).toContainEqual(["/settings/firmAfterDays", "30", "overridden by acme", "default"]);
  });
});
