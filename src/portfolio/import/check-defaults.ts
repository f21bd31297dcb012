import { formatInstant, type Instant } from "../../calendar/instant.js";
import { parseDossier } from "../../dossier/parse.js";
import { AmicableError } from "../../problem.js";
import type { Mapping } from "./mapping.js";

/** What the mapping puts into every dossier must itself be right; better said once, before reading, than for every customer. */
export function checkDefaults(mapping: Mapping, asOf: Instant): void {
  const { creditor, customer, colleagues } = mapping.dossier;
  const parsed = parseDossier({
    schemaVersion: 1,
    asOf: formatInstant(asOf),
    customer: { ...customer, id: "example" },
    ...(creditor && { creditor }),
    ...(colleagues && { colleagues }),
    rates: mapping.rates,
  });
  if (parsed.ok) return;
  const issues = parsed.issues.map((issue) => ({ ...issue, at: issue.at.startsWith("/rates") ? issue.at : `/dossier${issue.at}` }));
  throw new AmicableError("bad-mapping", issues);
}
