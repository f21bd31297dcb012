/**
 * How long a plan takes, and how long its rules take here and in json-rules-engine, on the same facts in the same run.
 * Microseconds say something of this machine; the ratios hold on any. `npm run bench -- --short` takes a few seconds.
 */
import { Engine } from "json-rules-engine";
import { Bench } from "tinybench";
import { factNames, factsForEngine, toJsonRulesEngine } from "../../src/engines/json-rules-engine.js";
import { createPlanner } from "../../src/planner.js";
import { CUSTOMERS, dossier } from "../customers.js";
import { MOST, measureMoments, middleRatio } from "./moments.js";

const short = process.argv.includes("--short");
const time = short ? 150 : 1000;
const planner = createPlanner();
const policy = planner.policy.for(undefined);
const rules = [...policy.reasonRules, ...policy.rules];

interface Row {
  readonly customer: string;
  readonly "plan µs": number;
  readonly "our rules µs": number;
  readonly "json-rules-engine µs": number;
  readonly "its rules / ours": number;
  readonly "its rules / a whole plan": number;
  /** A yardstick of this machine: writing and reading the dossier as JSON. */
  readonly "plan / JSON there and back": number;
}

console.log(`${policy.rules.length} treatment rules and ${policy.reasonRules.length} reason rules of ${policy.layers.join(", ")}; medians, ${time} ms each.\n`);
const rows: Row[] = [];
for (const { name, told } of CUSTOMERS) rows.push(await measure(name, told));
console.table(rows);

console.log("\nA plan with calendars, clocks and law packs on, over one where nothing rests, there is one clock and no pack says anything; warm.");
const moments = measureMoments(short ? 200 : 1000);
console.table(moments);
const ratio = middleRatio(moments);
console.log(`on / off: ${ratio} (at most ${MOST})`);
// The short run shows that it runs; on a busy machine its ratio proves nothing.
if (ratio > MOST && !short) process.exitCode = 1;

async function measure(customer: string, told: (typeof CUSTOMERS)[number]["told"]): Promise<Row> {
  const known = dossier(told);
  const lookups = planner.lookups(known);
  const facts = lookups.map((lookup) => factsForEngine(lookup, factNames(policy)));
  const exported = toJsonRulesEngine(policy);
  // Made once, outside the measurement: the best case for that engine.
  const engine = new Engine([...exported.reasons, ...exported.rules]);
  const ours = () => lookups.reduce((count, lookup) => count + rules.filter((rule) => rule.when.evaluate(lookup).met).length, 0);
  const theirs = async () => {
    let count = 0;
    for (const each of facts) count += (await engine.run(each)).events.length;
    return count;
  };
  if (ours() !== (await theirs())) throw new Error(`The engines disagree about ${customer}.`);

  const bench = new Bench({ time, warmupTime: time / 2 })
    .add("plan", () => planner.plan(known))
    .add("ours", ours)
    .add("theirs", theirs)
    .add("json", () => JSON.parse(JSON.stringify(told)));
  await bench.run();
  const [plan, our, their, json] = ["plan", "ours", "theirs", "json"].map((task) => micros(bench, task));
  return {
    customer,
    "plan µs": rounded(plan),
    "our rules µs": rounded(our),
    "json-rules-engine µs": rounded(their),
    "its rules / ours": rounded(their, our),
    "its rules / a whole plan": rounded(their, plan),
    "plan / JSON there and back": rounded(plan, json),
  };
}

function micros(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  return result && "latency" in result ? result.latency.p50 * 1000 : Number.NaN;
}

function rounded(value = Number.NaN, over = 1): number {
  return Math.round((value / over) * 10) / 10;
}
