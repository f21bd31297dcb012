/**
 * A long run of the promises: one million pairs of a generated policy and a generated customer, none of which may break one.
 * AMICABLE_PAIRS and AMICABLE_SEED choose how many and which; the same seed tries the same pairs, on any number of processors.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { PROMISED } from "../../src/testing/index.js";
import { NOTHING, type Tally, together } from "./tally.js";

const PAIRS = Number(process.env.AMICABLE_PAIRS ?? 1_000_000);
const SEED = Number(process.env.AMICABLE_SEED ?? Math.trunc(Date.now() / 1000));
const PORTION = 250;
const SHOW_EVERY_MS = 15_000;
/** One run is to tell of more than one fault, and not of the same one for ever. */
const ENOUGH_BROKEN = 25;
/** Node 20 does not hand the loader of TypeScript on to its threads. */
const START = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData);
});`;

const portions = Math.ceil(PAIRS / PORTION);
const began = Date.now();
let next = 0;
let shown = began;
let total = NOTHING;

console.log(`Seed ${SEED}: hand it over as AMICABLE_SEED=${SEED} to see the same again. ${PAIRS} pairs.`);
await Promise.all(Array.from({ length: Math.min(availableParallelism(), portions) }, work));
report();
process.exitCode = total.violations.length > 0 ? 1 : 0;

/** One processor, until no portion is left. */
function work(): Promise<void> {
  const worker = new Worker(START, { eval: true, workerData: new URL("./worker.ts", import.meta.url).href });
  return new Promise((resolve, reject) => {
    const more = () => {
      if (next === portions || total.violations.length >= ENOUGH_BROKEN) {
        resolve(worker.terminate().then(() => undefined));
        return;
      }
      worker.postMessage({ seed: SEED + next, pairs: Math.min(PORTION, PAIRS - next * PORTION) });
      next += 1;
    };
    worker.on("error", reject);
    worker.on("message", (tally: Tally) => {
      total = together(total, tally);
      for (const violation of tally.violations) console.log(`\n${violation.promise} is broken: ${violation.why}\n${JSON.stringify(violation)}\n`);
      if (Date.now() - shown > SHOW_EVERY_MS) {
        shown = Date.now();
        console.log(`${total.pairs} pairs, ${Math.round((total.pairs * 1000) / (shown - began))} a second, ${total.violations.length} broken`);
      }
      more();
    });
    more();
  });
}

function report(): void {
  console.log(`\n${total.pairs} pairs of ${total.policies} policies in ${Math.round((Date.now() - began) / 1000)} s, seed ${SEED}.`);
  console.log(
    `First actions by pressure: ${Object.entries(total.first)
      .map(([level, count]) => `${level}: ${count}`)
      .join(", ")}.`,
  );
  console.log(`Plans that hold a threatening step for later, locked: ${total.threatsLater}.\n`);
  for (const [id, words] of Object.entries(PROMISED)) {
    const broken = total.violations.filter(({ promise }) => promise === id).length;
    console.log(`${id.padEnd(4)}${String(total.checked[id as keyof typeof PROMISED] ?? 0).padStart(9)} checked ${String(broken).padStart(3)} broken  ${words}`);
  }
  console.log("P12       sampled in npm test: a layer that restates its base changes nothing.");
}
