/**
 * Takes every guardrail, and every check in `sequence`, out of a copy of the source, one at a time. There, the customer whom nothing else protects must be
 * harmed, in a test that names the promise which the guardrail says it serves. With `--generated` each guardrail is left out for generated customers too:
 * AMICABLE_PAIRS and AMICABLE_SEED choose how many and which.
 */
import { type Copy, copied, type Failed } from "./copy.js";
import { type Harm, harmWithout } from "./generated.js";
import { REMOVALS, type Removal } from "./removals.js";

const PAIRS = Number(process.env.AMICABLE_PAIRS ?? 5000);
const SEED = Number(process.env.AMICABLE_SEED ?? 20261123);

const began = Date.now();
const generated = process.argv.includes("--generated") ? harmWithout(SEED, PAIRS) : undefined;
const copy = await copied();
let unnoticed = 0;
try {
  await mustBeWhole(copy);
  if (generated) console.log(`Of ${PAIRS} generated pairs of a policy and a customer (seed ${SEED}): plans that change without it, and promises then broken.`);
  console.log(`promise  seconds  ${generated ? "changed  broken  " : ""}what is taken out: whom it protects`);
  for (const removal of REMOVALS) {
    const since = Date.now();
    const failed = await copy.without(removal, () => customersHarmed(copy, removal));
    const noticed = failed.find((test) => test.asExpected && promisesNamed(test).includes(removal.promise));
    if (!noticed) unnoticed += 1;
    const seconds = ((Date.now() - since) / 1000).toFixed(1).padStart(7);
    const told = noticed ? noticed.names.at(-1)?.replace(/^P\d+: /, "") : unnoticedIn(removal, failed);
    console.log([removal.promise.padEnd(7), seconds, ...(generated ? counted(generated.get(removal.what)) : []), told].join("  "));
  }
  await mustBeWhole(copy);
  console.log(
    `\n${REMOVALS.length - unnoticed} of ${REMOVALS.length} removals harm a customer in a test named after the promise they serve; ${unnoticed} go unnoticed.`,
  );
  if (generated) {
    const found = [...generated.values()].filter(({ harmed }) => harmed > 0).length;
    console.log(`${found} of the ${generated.size} guardrails are missed by generated customers too.`);
  }
  console.log(`${Math.round((Date.now() - began) / 1000)} seconds in all.`);
} finally {
  await copy.close();
}
// The tests that failed on purpose have set it already.
process.exitCode = unnoticed > 0 ? 1 : 0;

/** Before anything is taken out, and again when all is put back. */
async function mustBeWhole({ failing }: Copy): Promise<void> {
  const failed = await failing([...new Set(REMOVALS.map(({ noticedIn }) => noticedIn))]);
  if (failed.length > 0) throw new Error(`With everything in place this fails already: ${failed.map(({ names }) => names.join(" > ")).join("; ")}`);
}

/** The tests that are about what is taken out, whatever promise they name. */
function customersHarmed({ failing }: Copy, { noticedIn, what }: Removal): Promise<readonly Failed[]> {
  return failing([noticedIn], new RegExp(` ${what.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(:|$)`));
}

/** A check in `sequence` is not tried on generated customers. */
function counted(harm: Harm | undefined): readonly string[] {
  return [String(harm?.changed ?? "").padStart(7), String(harm?.harmed ?? "").padStart(6)];
}

function unnoticedIn({ what, promise }: Removal, failed: readonly Failed[]): string {
  if (failed.length === 0) return `${what}: NOBODY IS HARMED`;
  return `${what}: NOBODY IS HARMED UNDER ${promise}, but ${failed.map(({ names, why }) => `${names.join(" > ")}: ${why}`).join("; ")}`;
}

/** A test about a customer stands in a group named after a promise or begins with one (`P2: …`); one that compares lists does neither. */
function promisesNamed({ names }: Failed): readonly string[] {
  return names.flatMap((name) => /^(P\d+)(?:$|:)/.exec(name)?.[1] ?? []);
}
