/** What the README and the guides show is what happens. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { assertPolicyIsSafe } from "../../src/testing/index.js";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, "gm"))].map((found) => found[1] ?? "");

describe("the README", () => {
  it("opens with the two commands", () => {
    expect(blocks(read("README.md"), "sh")[0]).toContain("npm ci && npm start");
    expect(blocks(read("README.md"), "sh")[0]).toContain("npm ci && npm test");
  });

  it("shows a customer whose plan comes out as it says", () => {
    const told = /parseDossier\((\{[\s\S]*?\n\})\);/.exec(read("README.md"))?.[1] ?? "";
    // The example is written as a person writes TypeScript; quoting its keys makes it JSON.
    const dossier = parseDossier(JSON.parse(told.replace(/([{,]\s*)(\w+):/g, '$1"$2":').replace(/,(\s*[}\]])/g, "$1")));
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
    const [first] = createPlanner({ policy: "amicable:nl-business@1" }).plan(dossier.value).actions;
    expect(first.treatment).toBe("check-in-call");
    expect(first.owner.name).toBe("Sanne");
    expect(first.because[0]?.facts).toContainEqual(expect.objectContaining({ fact: "tenureYears", is: 12.7, operator: "greaterThanInclusive", value: 5 }));
  });

  it("shows a policy that loads and is safe", () => {
    const policy: unknown = JSON.parse(blocks(read("README.md"), "json")[0] ?? "");
    expect(() => createPlanner({ policy })).not.toThrow();
    expect(() => assertPolicyIsSafe(policy as never, { runs: 5 })).not.toThrow();
  });
});

describe("the guide to policies", () => {
  it.each(blocks(read("docs/how-to/write-a-policy.md"), "json").map((text, index) => [index + 1, text] as const))(
    "shows step %i as a part that loads",
    (_step, text) => {
      const part = JSON.parse(text) as Record<string, unknown>;
      const policy = { schemaVersion: 1, name: "guide", extends: "amicable:nl-business@1", ...part };
      expect(() => createPlanner({ policy })).not.toThrow();
    },
  );
});
