import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { dossiers } from "../../src/testing/index.js";
import { anywhere } from "./p8-places.js";
import { PATIENT } from "./trying.js";

const MACHINES = [
  ["Europe/Amsterdam", "nl_NL.UTF-8"],
  ["America/New_York", "tr_TR.UTF-8"],
  ["Pacific/Auckland", "ar_EG"],
  ["Asia/Kolkata", "de_DE"],
  ["Pacific/Kiritimati", "C"],
  ["Pacific/Pago_Pago", "tr_TR.UTF-8"],
  ["America/St_Johns", "fa_IR.UTF-8"],
] as const;

/** What a user's program does: reads files, plans, and puts the plans into words. First it says on what machine it believes to be. */
const PROGRAM = `
import { readFileSync } from "node:fs";
import { createPlanner, parseDossier, PRESETS } from "amicable";
import { renderPlan } from "amicable/language";
import { en } from "amicable/language/en";
import { nl } from "amicable/language/nl";
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
console.log(timeZone, locale);
const planners = [...PRESETS.keys()].map((policy) => createPlanner({ policy }));
readFileSync(process.argv[2], "utf8").trim().split("\\n").forEach((line, index) => {
  const read = parseDossier(JSON.parse(line));
  if (!read.ok) return console.log(JSON.stringify(read.issues));
  const plan = planners[index % planners.length].plan(read.value);
  console.log(JSON.stringify(plan));
  for (const language of [en, nl]) console.log(JSON.stringify(renderPlan(plan, language)));
});
`;
const home = inject("installedIn");
const program = join(home, "on-this-machine.mjs");
const customers = join(home, "customers.ndjson");
const EXAMPLES = fileURLToPath(new URL("../../examples/portfolio.ndjson", import.meta.url));
const cli = join(home, "node_modules", "amicable", "dist", "cli", "amicable.js");

interface Output {
  /** Where the process thinks it is. */
  readonly machine: string;
  readonly plans: string;
  readonly page: string;
}
let here: Output;

beforeAll(async () => {
  const lines = [...fc.sample(dossiers(), { numRuns: 25, seed: 3 }), ...fc.sample(anywhere(), { numRuns: 25, seed: 3 })].map((one) => JSON.stringify(one));
  writeFileSync(program, PROGRAM);
  writeFileSync(customers, [readFileSync(EXAMPLES, "utf8").trim(), ...lines].join("\n"));
  here = await runOn("UTC", "C");
});

describe("no plan shifts by a day, and not a byte of it changes", PATIENT, () => {
  test("the plans are there to be compared", () => {
    const lines = here.plans.split("\n");
    expect(lines.length).toBe(3 * (16 + 50));
    expect(lines.every((line) => line.startsWith("{"))).toBe(true);
    expect(lines.filter((line) => line.includes('"channel":"')).length).toBeGreaterThan(30);
  });

  test.concurrent.each(MACHINES)("on a machine in %s that speaks %s", async (zone, locale) => {
    const there = await runOn(zone, locale);
    expect(there.machine).toBe(`${zone === "Asia/Kolkata" ? "Asia/Calcutta" : zone} ${languageOf(locale)}`);
    expect(there.plans).toBe(here.plans);
    expect(there.page).toBe(here.page);
  });
});

async function runOn(zone: string, locale: string): Promise<Output> {
  const env = { PATH: process.env.PATH, TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale };
  const run = async (...args: string[]) => (await promisify(execFile)(process.execPath, args, { cwd: home, env, encoding: "utf8", maxBuffer: 1e8 })).stdout;
  const [told, page] = await Promise.all([run(program, customers), run(cli, "plan", EXAMPLES)]);
  const end = told.indexOf("\n");
  return { machine: told.slice(0, end), plans: told.slice(end + 1).trim(), page };
}

/** What the runtime makes of a locale of the operating system. */
function languageOf(locale: string): string {
  return locale === "C" ? "en-US" : (locale.split(".")[0] ?? "").replace("_", "-");
}
