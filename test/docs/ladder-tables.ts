/** The tables of the guide to dunning levels, as the code has them. */
import { LADDER_PRESETS, LADDER_SWITCHES } from "../../src/policy-tools/ladder/index.js";

export function questionsTable(): string {
  const rows = LADDER_SWITCHES.flatMap(({ name, question, values }) =>
    values.map(
      (each, index) =>
        `| ${index === 0 ? `\`${name}\`` : ""} | ${index === 0 ? question.en : ""} | \`${each.value}\` | ${each.old.en} | ${"plan" in each ? each.plan.en : ""} |`,
    ),
  );
  return ["| switch | question | answer | meaning | plans |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

export function systemsTable(): string {
  const rows = Object.entries(LADDER_PRESETS).map(
    ([name, answers]) =>
      `| \`${name}\` | ${Object.entries(answers)
        .map(([key, value]) => `\`${key}\`: \`${value}\``)
        .join(", ")} |`,
  );
  return ["| system | what it answers otherwise than usual, or says itself |", "| --- | --- |", ...rows].join("\n");
}
