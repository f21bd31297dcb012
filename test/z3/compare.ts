/** Our own reasoning about conditions and our own proof, held against z3, which knows nothing of either. Where npm cannot give z3, nothing is compared, aloud. */
import { compareConditions } from "./conditions.js";
import { withZ3 } from "./fetch.js";
import { compareProofs } from "./proofs.js";
import { policyRounds, presetRounds, smallRounds } from "./questions.js";

const started = performance.now();
const { skipped } = await withZ3((z3) => {
  console.log(`${z3.version}, after ${seconds()} s.`);
  const rounds = [
    ["conditions over facts of every type", smallRounds(Number(process.argv[2] ?? 1000))],
    ["rules of the presets", presetRounds()],
    ["rules of generated policies", policyRounds(Number(process.argv[3] ?? 40))],
  ] as const;
  for (const [name, asked] of rounds) {
    const { asked: count, yes, no, undecided, disagreements } = compareConditions(z3, asked);
    console.log(
      `${name}: ${count} questions, ${yes} yes and ${no} no; undecided by us ${undecided.ours}, by z3 ${undecided.z3}; ${disagreements.length} disagreements (${seconds()} s)`,
    );
    for (const one of disagreements) console.log(one);
    if (disagreements.length > 0) process.exitCode = 1;
  }
  const { regions, answers, rules, disagreements } = compareProofs(z3, 1);
  console.log(`proofs of P2: ${regions} regions, ${answers} answers, ${rules} questions about rules; ${disagreements.length} disagreements (${seconds()} s)`);
  for (const one of disagreements) console.log(one);
  if (disagreements.length > 0) process.exitCode = 1;
});
if (skipped !== undefined) console.log(`z3 could not be fetched: comparison skipped (${skipped})`);

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
