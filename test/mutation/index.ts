/**
 * Changes the source in every small way that Stryker can think of and looks whether a test fails: `npx tsx test/mutation/index.ts [folder or file ...]`.
 * Starting a test runner for each mutant costs more than the tests do, so all mutants are in one bundle, each behind a switch, and run in one process.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundle.js";
import { MEASURED, type Measured, NOT_HERE } from "./measured.js";
import { instrument, type Mutant } from "./mutants.js";
import { type Known, trialOf } from "./trial.js";

// Properties are tried less often than usual: what a mutant breaks shows soon or in a table.
process.env.AMICABLE_RUNS ??= "0.1";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Slower tests are not asked: each mutant that nothing notices costs all of them. What only they would notice counts as not noticed. */
const QUICK_MS = 2500;
/** Every fifth or tenth mutant, for a figure in a tenth of the time. */
const EVERY = Number(process.env.AMICABLE_EVERY ?? 1);
const NO_MUTANT = "none";
const SHOW_EVERY_MS = 30_000;

const asked = process.argv.slice(2).map((path) => path.split(sep).join("/").replace(/\/$/, ""));
for (const measured of MEASURED) {
  const narrower = asked.filter((path) => path.startsWith(measured.folder));
  if (asked.length === 0 || narrower.length > 0) await measure(measured, narrower.length > 0 ? narrower : [measured.folder]);
}

async function measure({ folder, bar, tests }: Measured, paths: readonly string[]): Promise<void> {
  const { mutants: all, sources } = await instrument(paths.flatMap((path) => filesIn(path, ".ts")));
  const mutants = all.filter((_, index) => index % EVERY === 0);
  const files = tests
    .flatMap((path) => filesIn(path, ".test.ts"))
    .map((file) => relative(ROOT, file))
    .filter((file) => !NOT_HERE.includes(file));
  const { survey, noticed } = trialOf(await bundled(ROOT, files, sources));
  const known: Known[] = [];
  for (const file of files) known.push(...(await survey(file)));
  for (const { file, name, fails } of known) if (fails !== undefined) console.log(`Not counted, for it fails as it is: ${file}: ${name}\n  ${short(fails)}`);
  const counted = known.filter(({ fails, ms }) => fails === undefined && ms <= QUICK_MS);
  const wrong = await noticed(NO_MUTANT, counted);
  if (wrong) throw new Error(`${wrong.file}: "${wrong.name}" fails without any mutant when it is run alone, so it cannot tell one from none.`);
  const seconds = counted.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  console.log(
    `${folder}: ${mutants.length} of ${all.length} mutants in ${sources.size} files; ${counted.length} tests in ${files.length} files, ${seconds.toFixed(1)} s.`,
  );

  let survived = 0;
  // What noticed one mutant of a file often notices the next.
  const lately = new Map<string, Known[]>();
  let shown = Date.now();
  for (const [index, mutant] of mutants.entries()) {
    const before = lately.get(mutant.fileName) ?? [];
    const by = await noticed(mutant.id, inOrder(counted, mutant.id, before));
    if (by) lately.set(mutant.fileName, [by, ...before.filter((test) => test !== by)].slice(0, 10));
    else {
      survived += 1;
      console.log(described(mutant));
    }
    if (Date.now() - shown > SHOW_EVERY_MS) {
      shown = Date.now();
      console.log(`  ${index + 1} tried, ${survived} not noticed`);
    }
  }
  const share = (100 * (mutants.length - survived)) / mutants.length;
  console.log(`${mutants.length - survived} of ${mutants.length} noticed, ${share.toFixed(1)} %; at least ${bar} % should be.\n`);
  if (share < bar) process.exitCode = 1;
}

/** Tests that meet this mutant: those that lately noticed one nearby, then the quickest. */
function inOrder(known: readonly Known[], mutant: string, lately: readonly Known[]): readonly Known[] {
  const meeting = known.filter(({ met, loading }) => met[mutant] !== undefined || loading[mutant] !== undefined);
  const place = (test: Known) => (lately.includes(test) ? lately.indexOf(test) : lately.length);
  return meeting.sort((one, other) => place(one) - place(other) || one.ms + one.loadMs - other.ms - other.loadMs);
}

function described({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  const was = lines.map((line, index) => line.slice(index === 0 ? start.column : 0, index === lines.length - 1 ? end.column : undefined)).join(" ");
  return `${relative(ROOT, fileName)}:${start.line + 1} ${mutatorName}: ${short(was)} => ${short(replacement)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 110 ? `${line.slice(0, 107)}...` : line;
}

function filesIn(path: string, ending: string): readonly string[] {
  const whole = join(ROOT, path);
  if (statSync(whole).isFile()) return [whole];
  return readdirSync(whole, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(whole, name));
}
