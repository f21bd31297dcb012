// The same from CommonJS, under a company's own policy. Run with `node examples/next-step.cjs` after `npm run build`.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { createPlanner, parseDossier } = require("amicable");

const read = (name) => JSON.parse(readFileSync(join(__dirname, name), "utf8"));
const planner = createPlanner({ policy: read("policies/wholesaler.json") });
const dossier = parseDossier(read("dossiers/atelier-claes.json"));

if (dossier.ok) {
  const [action] = planner.plan(dossier.value).actions;
  console.log(`${action.treatment} by ${action.channel}: ${action.owner.name}, from ${action.timing.from}`);
  for (const { rule, layer, text } of action.because) console.log(`  ${rule} (${layer}): ${text.en}`);
}
