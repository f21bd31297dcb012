import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../cli/run.js";
import { type Played, played } from "./tutorial-script.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The same hour in two languages. */
const LANGUAGES = ["en", "nl"] as const;

describe.each(LANGUAGES)("the first hour of a finance colleague, in %s", (language) => {
  const page = join(ROOT, "docs", "tutorial", `first-hour.${language}.md`);
  const tutorial = readFileSync(page, "utf8");
  const home = process.cwd();
  const folder = folderWith({});
  let hour: Played;
  beforeAll(async () => {
    copyFileSync(join(ROOT, "examples", "portfolio.ndjson"), join(folder, "portfolio.ndjson"));
    process.chdir(folder);
    hour = await played(tutorial);
  });
  afterAll(() => process.chdir(home));

  it("goes as the page says, word for word", async () => {
    await expect(hour.text).toMatchFileSnapshot(page);
  });

  it("needs no word of programmers to mend what went wrong", () => {
    expect(hour.said).not.toMatch(/\b(pointers?|enums?|tokens?|parsers?|regex|booleans?|integers?|strings?|null|undefined|arrays?|syntax|exceptions?)\b/i);
  });

  it("meets each of the mistakes that people make", () => {
    for (const mistake of ["30,5", "“", "01-12-2026", "15.00", "klanttevredenheid"]) expect(hour.said).toContain(mistake);
  });

  it("ends with a policy that can be used, and without remarks", () => {
    const last = (command: string) => hour.commands.findLast((line) => line.startsWith(`amicable policy ${command}`));
    expect(last("check")).toBeDefined();
    const policy = readFileSync(join(folder, "acme.json"), "utf8");
    for (const mended of ['"manages"', "0.15", '"2026-12-01"', '"npsLast"']) expect(policy).toContain(mended);
    expect(policy).not.toMatch(/[“”]|30[.,]5|01-12-2026|klanttevredenheid/);
    expect(existsSync(join(folder, "acme.html"))).toBe(true);
  });
});

it("takes the same steps in both languages", async () => {
  const stepsIn = (language: string) =>
    [...readFileSync(join(ROOT, "docs", "tutorial", `first-hour.${language}.md`), "utf8").matchAll(/^amicable .*$/gm)].map(([line]) =>
      line.replace(/ --lang nl\b/g, ""),
    );
  expect(stepsIn("nl")).toEqual(stepsIn("en"));
});
