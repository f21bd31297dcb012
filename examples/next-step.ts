/**
 * One import, one call: what would a caring colleague do next for this customer, and what after that?
 * Run with `npx tsx examples/next-step.ts`.
 */
import { readFileSync } from "node:fs";
import { createPlanner, parseDossier } from "amicable";
import { renderPlan } from "amicable/language";
import { en } from "amicable/language/en";
import { nl } from "amicable/language/nl";

const told: unknown = JSON.parse(readFileSync(new URL("./dossiers/van-dam.json", import.meta.url), "utf8"));
const parsed = parseDossier(told);
if (!parsed.ok) {
  for (const { at, expected, mend } of parsed.issues) console.error(`${at}: expected ${expected}. ${mend}`);
  process.exit(1);
}

const planner = createPlanner({ policy: "amicable:nl-consumer@1" });
const plan = planner.plan(parsed.value);

// In the colleague's language; what is said to the customer is in the customer's.
const shown = renderPlan(plan, en, { guideLanguage: nl });
const [first] = shown.actions;
console.log(shown.headline);
console.log(`  ${first?.summary}`);
for (const why of first?.why ?? []) console.log(`  because: ${why}`);
console.log(`  to begin: ${first?.guide.opening}`);

// She tells that the letter never came: record it, and ask again what comes next.
const after = planner.record(parsed.value, plan.actions[0], { outcome: "says-not-received" });
console.log(renderPlan(planner.plan(after), en).headline);
