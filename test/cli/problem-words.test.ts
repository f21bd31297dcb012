/** A colleague who reads Dutch reads what is wrong with a dossier in Dutch, with the value or word that was proposed. */
import { describe, expect, test } from "vitest";
import { problemLines } from "../../src/cli/failure.js";
import { DOSSIER_PROBLEMS, parseDossier } from "../../src/dossier/index.js";

const wrong = (change: object) => {
  const result = parseDossier({ schemaVersion: 1, asOf: "2026-11-23T09:00:00+01:00", customer: { id: "C-1" }, ...change });
  return result.ok ? result.warnings : result.issues;
};

describe("what is wrong with a dossier", () => {
  test.each([
    [
      { bank: { asOf: "2026-02-30" } },
      ["  /bank/asOf [impossible-date]", '    Deze dag staat op geen kalender; ontvangen: "2026-02-30".', "    Laat het veld weg als het niet bekend is."],
    ],
    [
      { bank: { asOf: "30-11-2026" } },
      ["  /bank/asOf [date-form]", '    Een dag wordt geschreven als JJJJ-MM-DD; ontvangen: "30-11-2026".', "    Bedoelde u 2026-11-30?"],
    ],
    [
      { customer: { id: "C-1", kind: "consumr" } },
      ["  /customer/kind [not-in-list]", '    Dit woord staat niet in de vaste lijst voor dit veld; ontvangen: "consumr".', "    Bedoelde u consumer?"],
    ],
  ])("stands in Dutch: %j", (change, lines) => {
    expect(problemLines(wrong(change), "  ", "nl")).toEqual(lines);
  });

  test("stands in English for who reads English", () => {
    expect(problemLines(wrong({ bank: { asOf: "2026-02-30" } })).join("\n")).toMatch(/received "2026-02-30", expected/);
  });

  test("of every kind has Dutch words, and what has none keeps its English ones", () => {
    for (const code of Object.keys(DOSSIER_PROBLEMS)) {
      const [, what = ""] = problemLines([{ code, severity: "error", at: "", expected: "ENGLISH", mend: "ENGLISH" }], "  ", "nl");
      expect(what, code).not.toMatch(/ENGLISH|^ *$/);
    }
    expect(problemLines([{ code: "fault", severity: "error", at: "", expected: "a plan", mend: "Report it" }], "", "nl").join("\n")).toBe(
      "/ [fault]\n  expected a plan\n  Report it.",
    );
  });
});
