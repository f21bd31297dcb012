/** Golden plans as they are kept: a hash of each, and some whole. `npx tsx test/golden/write.ts` writes them anew. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type GoldenPlan, portfolioIn } from "./plans.js";

export const PORTFOLIO = portfolioIn(readFileSync(fileURLToPath(new URL("../../examples/portfolio.ndjson", import.meta.url)), "utf8"));
export const KEPT = fileURLToPath(new URL("./plans.txt", import.meta.url));
/** Whole, so that a change can be read. */
const WHOLE = /^C-100[12] under amicable:(nl-business|nl-consumer)@/;

/** One line for each plan; a few with the plan itself, indented, below it. */
export function golden(plans: readonly GoldenPlan[]): string {
  return plans
    .flatMap(({ name, text }) => [
      `${name}: ${createHash("sha256").update(text).digest("hex")}`,
      ...(WHOLE.test(name) ? [JSON.stringify(JSON.parse(text)[0], undefined, 1)] : []),
    ])
    .join("\n")
    .concat("\n");
}
