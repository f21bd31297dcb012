/** What one run writes, and what it is held against. Runs in any runtime. */
import type { Json } from "../../src/vocabulary.js";
import { goldenPlans, shuffledPlans } from "../golden/plans.js";

/** Where the runtime believes to be on the first line, then every plan as told, then every plan of shuffled dossiers, one a line behind its name. */
export function written(portfolio: readonly Json[], seed?: number): string {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const shuffled = shuffledPlans(portfolio, seed).map(({ name, text }) => ({ name: `${name}, shuffled`, text }));
  return [`${timeZone} ${locale}`, ...[...goldenPlans(portfolio), ...shuffled].map(({ name, text }) => `${name}\t${text}`)].join("\n");
}
