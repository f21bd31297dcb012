import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benchOf, dossiers } from "../../src/testing/index.js";
import { PATIENT, read } from "./trying.js";

const PROGRAM = `
  import { createPlanner } from "./src/planner.ts";
  import { parseDossier } from "./src/dossier/index.ts";
  const planner = createPlanner();
  const plans = JSON.parse(process.env.AMICABLE_DOSSIERS).map((told) => { const read = parseDossier(told); return read.ok ? planner.plan(read.value) : read.issues; });
  process.stdout.write(JSON.stringify(plans));
`;

describe("P9: the machine changes nothing", PATIENT, () => {
  test.each([
    ["Pacific/Apia", "ar-EG"],
    ["America/St_Johns", "tr-TR"],
  ])("in %s, with %s", (TZ, locale) => {
    const bench = benchOf();
    const documents = fc.sample(dossiers(), { numRuns: 20, seed: 9 });
    const here = JSON.stringify(documents.map((document) => bench.plan(read(document))));
    const env = { ...process.env, TZ, LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8`, AMICABLE_DOSSIERS: JSON.stringify(documents) };
    const there = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", PROGRAM], { env, encoding: "utf8" });
    expect(there).toBe(here);
  });
});
