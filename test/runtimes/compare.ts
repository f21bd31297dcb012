/**
 * One program, bundled once, run in every runtime that can be had, in every zone with every locale, the dossiers shuffled in another way each time: the
 * plans must be the same to the byte. A runtime that is not here is skipped aloud.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { golden, KEPT, PORTFOLIO } from "../golden/hashes.js";
import { goldenPlans } from "../golden/plans.js";
import { bundled } from "./bundle.js";
import { LOCALES, MACHINES, ZONES } from "./machines.js";
import type { Found } from "./runtime.js";
import { RUNTIMES } from "./runtimes.js";
import { transcendentalIn } from "./transcendental.js";
import { written } from "./written.js";

interface Compared {
  readonly plans: number;
  readonly locales: ReadonlySet<string>;
  readonly different: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), "amicable-runtimes-"));
const began = Date.now();
let wrong = 0;
try {
  const bundles = await bundled(folder);
  const kept = golden(goldenPlans(PORTFOLIO)) === readFileSync(KEPT, "utf8");
  const here = written(PORTFOLIO).split("\n").slice(1);
  console.log(`${here.length} plans a run, each in two languages: half of dossiers as told, half of shuffled ones.`);
  console.log(`Node ${process.versions.node} here makes ${kept ? "what was" : "SOMETHING ELSE THAN WAS"} kept in test/golden.`);
  console.log(`${ZONES.length} zones (${ZONES.join(", ")}) × ${LOCALES.length} locales (${LOCALES.join(", ")}).\n`);
  console.log(row("runtime", "version", "runs", "plans", "same", "different", "seconds", "locales it took over"));
  for (const [index, { name, find }] of RUNTIMES.entries()) {
    const runtime = await find(bundles);
    if ("skipped" in runtime) {
      console.log(row(name, `skipped: ${runtime.skipped}`));
      continue;
    }
    const since = Date.now();
    const { plans, locales, different } = await compared(runtime, index, here).finally(runtime.close);
    wrong += different.length;
    const counts = [MACHINES.length, plans, plans - different.length, different.length, Math.round((Date.now() - since) / 1000)];
    console.log(row(name, runtime.version, ...counts, [...locales].sort().join(", ")));
    for (const one of different.slice(0, 5)) console.log(`  ${one}`);
  }
  const inexact = transcendentalIn(readFileSync(bundles.module, "utf8"));
  console.log(inexact.length === 0 ? "\nNo function whose last digits differ between runtimes is in the bundle." : `\nIn the bundle: ${inexact.join(", ")}`);
  console.log(`${Math.round((Date.now() - began) / 1000)} seconds in all.`);
  if (wrong + inexact.length > 0 || !kept) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every machine, as many at once as the runtime can bear. No two runs anywhere share a seed. */
async function compared(runtime: Found, index: number, here: readonly string[]): Promise<Compared> {
  const jobs = [...MACHINES.entries()];
  const locales = new Set<string>();
  const different: string[] = [];
  let plans = 0;
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const [place, machine] = job;
      const seed = index * MACHINES.length + place;
      const [where = "", ...there] = (await runtime.run(machine, seed)).trimEnd().split("\n");
      const [zone, locale = ""] = where.split(" ");
      if (zone !== machine.zone) throw new Error(`The runtime was to be in ${machine.zone} and believes to be in ${zone}: nothing is compared that way.`);
      locales.add(locale);
      plans += here.length;
      here.forEach((line, at) => {
        if (line !== there[at]) different.push(`${line.split("\t")[0]}, in ${machine.zone} under ${machine.locale}, seed ${seed}`);
      });
    }
  };
  await Promise.all(Array.from({ length: runtime.lanes }, work));
  return { plans, locales, different };
}

function row(name: string, version: string, ...cells: readonly (string | number)[]): string {
  const last = cells.length - 1;
  return [
    name.padEnd(10),
    cells.length === 0 ? version : version.padEnd(24),
    ...cells.map((cell, at) => (at === last ? `  ${cell}` : String(cell).padStart(9))),
  ].join(" ");
}
